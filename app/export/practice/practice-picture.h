/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is danced to in a practice video: the choreography as it was filmed, or the boards? */
#pragma once

#include "export/job.h"
#include "render/picture-source.h"

G_BEGIN_DECLS

/**
 * BbPracticePicture:
 *
 * The practice video where the project shows one and it has something at that frame, else what the video will show; as
 * in a mirror where that is asked for. For one thread at a time.
 */
typedef struct _BbPracticePicture BbPracticePicture;

/** Returns: (transfer full): of @project, which has to stay, with pictures from @pictures, which has to stay too */
BbPracticePicture *
bb_practice_picture_new (const BbProject *project, const BbPictureSource *pictures, gboolean is_mirrored);
void bb_practice_picture_free (BbPracticePicture *self);

/** Takes the frames of the practice video from the cache, or brings them there. @folder: of the project; @job gets a
 *  warning where they cannot be had */
void bb_practice_picture_load_video (BbPracticePicture *self, const char *folder, BbExportJob *job);

/** Returns: whether two frames of the video look alike here */
gboolean bb_practice_picture_is_same (const BbPracticePicture *self, gint64 frame, gint64 other);

/** Draws @frame of the video, with the top left corner at the origin; what it does not fill is black */
void bb_practice_picture_draw (BbPracticePicture *self, cairo_t *cr, gint64 frame, double width, double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPracticePicture, bb_practice_picture_free)

G_END_DECLS
