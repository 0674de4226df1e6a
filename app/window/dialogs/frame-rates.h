/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frame rates does a menu offer? */
#pragma once

#include <adwaita.h>

#include "model/frame-rate.h"

G_BEGIN_DECLS

/** Fills the menu of @row with the rates of bb_frame_rate_list(), in their order */
void bb_frame_rates_list (AdwComboRow *row);

/** Selects @rate; one that the menu does not offer stands last in it */
void bb_frame_rates_show (AdwComboRow *row, const BbFrameRate *rate);

/** Says below its name why a rate cannot be had, or (@is_possible) what another one does */
void bb_frame_rates_say (AdwComboRow *row, gboolean is_possible);

G_END_DECLS
