/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of the preview look? */
#pragma once

#include <gdk/gdk.h>

#include "document/document.h"
#include "export/pdf/pdf-options.h"
#include "export/set/set-options.h"
#include "export/text/text-export.h"
#include "export/video/film-options.h"
#include "export/range.h"

G_BEGIN_DECLS

/**
 * BbPage:
 * @document: whose pictures are shown
 * @project: what is shown, a snapshot
 * @options: (nullable): of the PDF; %NULL for boards as pictures, or for text
 * @film: (nullable): of the video, where it is one
 * @set: (nullable): of set playback, where it is that
 * @make_text: (nullable): what makes the text, where it is one
 * @range: of the video
 * @index: of the page, from 0 on
 * @width: room for it, in pixels of the device
 * @height: likewise
 *
 * A page that is asked for.
 */
typedef struct
{
  BbDocument *document;
  BbProject *project;
  BbPdfOptions *options;
  BbFilmOptions *film;
  BbSetOptions *set;
  BbTextFunc make_text;
  BbExportRange range;
  guint index;
  int width;
  int height;
} BbPage;

/** Returns: (transfer full): a copy that holds references of its own */
BbPage *bb_page_copy (const BbPage *self);
void bb_page_free (BbPage *self);

/** Gives the size of the paper, in units of its own */
void bb_page_get_size (const BbPage *self, double *width, double *height);

/**
 * BbPainted:
 * @texture: the page, in its room's size or less in one direction
 * @n_pages: how many there are
 */
typedef struct
{
  GdkTexture *texture;
  guint n_pages;
} BbPainted;

/** Returns: (transfer full): @page as it looks. Any thread */
BbPainted *bb_page_paint (const BbPage *page);
void bb_painted_free (BbPainted *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPage, bb_page_free)

G_END_DECLS
