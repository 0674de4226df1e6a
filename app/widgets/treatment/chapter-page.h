/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a chapter of the treatment written? */
#pragma once

#include "editor/editor.h"
#include "model/chapter.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_CHAPTER_PAGE (bb_chapter_page_get_type ())
/**
 * BbChapterPage:
 *
 * Pictures are chosen by the action win.add-references, and pasted by win.paste-reference.
 */
G_DECLARE_FINAL_TYPE (BbChapterPage, bb_chapter_page, BB, CHAPTER_PAGE, AdwBin)

void bb_chapter_page_set_editor (BbChapterPage *self, BbEditor *editor);

/** Shows the chapter at @index */
void bb_chapter_page_show (BbChapterPage *self, guint index);

/** Puts the keyboard into its heading, all of it selected, or into its text */
void bb_chapter_page_focus_heading (BbChapterPage *self);
void bb_chapter_page_focus_text (BbChapterPage *self);

G_END_DECLS
