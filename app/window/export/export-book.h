/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands before the boards of a PDF? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"
#include "export/pdf/pdf-options.h"

G_BEGIN_DECLS

#define BB_TYPE_EXPORT_BOOK (bb_export_book_get_type ())
G_DECLARE_FINAL_TYPE (BbExportBook, bb_export_book, BB, EXPORT_BOOK, AdwPreferencesGroup)

/*
 * Signal "changed": what bb_export_book_fill() says is another thing now; what @settings hold is told by them.
 */

/** Shows what @settings hold, and offers the board at the playhead of @editor for the cover */
void bb_export_book_set (BbExportBook *self, GSettings *settings, BbEditor *editor);

/** Shows what can come before the boards that @options are of; nothing where they are %NULL */
void bb_export_book_show (BbExportBook *self, const BbPdfOptions *options);

/** Adds to @options what no settings hold: the board on the cover, and the song's shape */
void bb_export_book_fill (BbExportBook *self, BbPdfOptions *options);

G_END_DECLS
