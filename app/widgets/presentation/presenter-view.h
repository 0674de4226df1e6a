/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the one see who presents? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_PRESENTER_VIEW (bb_presenter_view_get_type ())
/**
 * BbPresenterView:
 *
 * This board and the next one, what there is to say about this one, how long it has played and how long it goes on, and
 * the time of day: for the monitor that nobody else sees.
 */
G_DECLARE_FINAL_TYPE (BbPresenterView, bb_presenter_view, BB, PRESENTER_VIEW, GtkWidget)

void bb_presenter_view_set_editor (BbPresenterView *self, BbEditor *editor);

G_END_DECLS
