/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must the user know for as long as it lasts, and what can be done about it? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_NOTICE_BAR (bb_notice_bar_get_type ())
/**
 * BbNoticeBar:
 *
 * A line of text with one button, there only while there is something to say: first what the document tells, then what
 * ails the sound device.
 */
G_DECLARE_FINAL_TYPE (BbNoticeBar, bb_notice_bar, BB, NOTICE_BAR, AdwBin)

/** Lets it speak of @editor, to be called once */
void bb_notice_bar_set_editor (BbNoticeBar *self, BbEditor *editor);

G_END_DECLS
