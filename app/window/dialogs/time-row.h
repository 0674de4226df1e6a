/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a time typed, and what is wrong with it? */
#pragma once

#include <adwaita.h>

#include "model/frame-rate.h"

G_BEGIN_DECLS

#define BB_TYPE_TIME_ROW (bb_time_row_get_type ())
/**
 * BbTimeRow:
 *
 * A row with a timecode that can be typed. What is typed counts on Enter, or when the keyboard goes elsewhere; until it
 * can be used, the row says why not.
 */
G_DECLARE_FINAL_TYPE (BbTimeRow, bb_time_row, BB, TIME_ROW, AdwActionRow)

/** Takes @frame. Returns: %FALSE and @error where it cannot be used */
typedef gboolean (*BbTimeFunc) (gint64 frame, gpointer data, GError **error);

/** Lets @apply hear what is typed */
void bb_time_row_connect (BbTimeRow *self, BbTimeFunc apply, gpointer data);

/** Shows @frame, counted from the start timecode @start; leaves what is just being typed */
void bb_time_row_set (BbTimeRow *self, const BbFrameRate *rate, gint64 start, gint64 frame);

/** Takes what is typed. Returns: %FALSE where it cannot be used: then the row says why, and has the keyboard */
gboolean bb_time_row_finish (BbTimeRow *self);

G_END_DECLS
