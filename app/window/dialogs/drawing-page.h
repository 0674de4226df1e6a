/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user set of his hand, and how does he try it? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_DRAWING_PAGE (bb_drawing_page_get_type ())
G_DECLARE_FINAL_TYPE (BbDrawingPage, bb_drawing_page, BB, DRAWING_PAGE, AdwPreferencesPage)

/** Shows and changes @settings */
void bb_drawing_page_set_settings (BbDrawingPage *self, GSettings *settings);

G_END_DECLS
