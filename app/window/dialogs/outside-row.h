/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which program does the user open boards with? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** The key of the settings with the id of that program; "" for the usual one */
#define BB_OUTSIDE_KEY "outside-program"

/** Lets @row choose among those that are installed, and keeps the choice in @settings; where there are less than two
 *  there is nothing to choose, and @row is not shown */
void bb_outside_row_set_settings (AdwComboRow *row, GSettings *settings);

G_END_DECLS
