/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do imported pictures get into what is exported? */
#pragma once

#include "export/job.h"
#include "render/picture-source.h"

G_BEGIN_DECLS

/**
 * BbMediaSource:
 *
 * Gives drawing the pictures of a project, in the thread that exports.
 */
typedef struct _BbMediaSource BbMediaSource;

/**
 * bb_media_source_new:
 * @project: says how files were called
 * @folder: of the project
 * @keeps_jpeg: for PDF: JPEGs go in as the bytes they came in, undecoded, each once
 * @job: gets a warning for each picture that cannot be had; outlives the source
 *
 * Returns: (transfer full): a source
 */
BbMediaSource *
bb_media_source_new (const BbProject *project, const char *folder, gboolean keeps_jpeg, BbExportJob *job);

void bb_media_source_free (BbMediaSource *self);

/** Warns where the file @media is there and is not what came in: it may look well, and be a part of what it was, as a
 *  disk that many machines share brings it */
void bb_media_source_verify (BbMediaSource *self, const char *media);

/** Has it do so with each picture before that is shown first */
void bb_media_source_set_verifies (BbMediaSource *self);

/** Returns: (transfer none): what drawing asks */
const BbPictureSource *bb_media_source_get (BbMediaSource *self);

/** Says that a page begins: a PDF names each picture of a page once */
void bb_media_source_begin_page (BbMediaSource *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbMediaSource, bb_media_source_free)

G_END_DECLS
