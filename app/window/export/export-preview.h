/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How will the page look that is about to be exported? */
#pragma once

#include <gtk/gtk.h>

#include "document/document.h"
#include "export/pdf/pdf-options.h"
#include "export/set/set-options.h"
#include "export/text/text-export.h"
#include "export/video/film-options.h"

G_BEGIN_DECLS

#define BB_TYPE_EXPORT_PREVIEW (bb_export_preview_get_type ())
/**
 * BbExportPreview:
 *
 * One page on its paper, drawn in a thread by what draws the PDF, or one board as a picture of its own.
 *
 * Property "n-pages" (uint, read), with "notify": how many there are, once that is known; 0 before.
 */
G_DECLARE_FINAL_TYPE (BbExportPreview, bb_export_preview, BB, EXPORT_PREVIEW, GtkWidget)

/** Shows the pages of @document in @range as @options lay them, or the frames of a video as @film asks; with %NULL, the
 * text that @make_text makes of it, or of set playback as @set asks; with neither, its boards there as pictures */
void bb_export_preview_show (BbExportPreview *self,
                             BbDocument *document,
                             const BbPdfOptions *options,
                             const BbFilmOptions *film,
                             const BbSetOptions *set,
                             BbTextFunc make_text,
                             const BbExportRange *range);

/** Turns to @page, from 0 on */
void bb_export_preview_set_page (BbExportPreview *self, guint page);
guint bb_export_preview_get_page (BbExportPreview *self);
guint bb_export_preview_get_n_pages (BbExportPreview *self);

G_END_DECLS
