/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a chapter listed? */
#pragma once

#include <gtk/gtk.h>

#include "model/chapter.h"

G_BEGIN_DECLS

#define BB_TYPE_CHAPTER_ROW (bb_chapter_row_get_type ())
G_DECLARE_FINAL_TYPE (BbChapterRow, bb_chapter_row, BB, CHAPTER_ROW, GtkListBoxRow)

GtkWidget *bb_chapter_row_new (void);

/** Shows what @chapter is about, and how much stands in it */
void bb_chapter_row_show (BbChapterRow *self, const BbChapter *chapter);

/** Returns: (transfer none): the id of the chapter */
const char *bb_chapter_row_get_chapter (BbChapterRow *self);

G_END_DECLS
