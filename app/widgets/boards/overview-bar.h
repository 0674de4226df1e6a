/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are all boards laid out, and which of them are looked for? */
#pragma once

#include <adwaita.h>

#include "editor/board-filter.h"

G_BEGIN_DECLS

#define BB_TYPE_OVERVIEW_BAR (bb_overview_bar_get_type ())
/**
 * BbOverviewBar:
 *
 * What stands above the overview: grid or rows, their size, what is looked for, and what the chosen boards are given.
 * Signals "layout-changed", "filter-changed", and "found": what was looked for is next.
 */
G_DECLARE_FINAL_TYPE (BbOverviewBar, bb_overview_bar, BB, OVERVIEW_BAR, AdwBin)

void bb_overview_bar_set_editor (BbOverviewBar *self, BbEditor *editor);

/** Returns: whether boards are rows, of pictures this long (@size, out) on their longer side */
gboolean bb_overview_bar_get_layout (BbOverviewBar *self, int *size);

/** Makes pictures @steps larger */
void bb_overview_bar_step_size (BbOverviewBar *self, double steps);

/** Sets @filter, which is empty, to what is looked for */
void bb_overview_bar_get_filter (BbOverviewBar *self, BbBoardFilter *filter);

/** Says how many boards are chosen, of how many that are seen, of how many in all */
void bb_overview_bar_show_counts (BbOverviewBar *self, guint n_chosen, guint n_seen, guint n_all);

/** Puts the keyboard where text is looked for */
void bb_overview_bar_find (BbOverviewBar *self);

G_END_DECLS
