/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many frames has a second? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbFrameRate:
 * @numerator: frames, at least 1
 * @denominator: in so many seconds: 1, or 1001 for the NTSC rates
 * @drop_frame: whether timecode counts in drop-frame; only 29.97 and 59.94 can
 *
 * A plain value: a whole number, or N·1000/1001.
 */
typedef struct
{
  int numerator;
  int denominator;
  gboolean drop_frame;
} BbFrameRate;

#define BB_FRAME_RATE_DEFAULT ((BbFrameRate){ 24, 1, FALSE })

/**
 * bb_frame_rate_parse:
 * @text: "24", "23.976", "29.97", "29.97df", "59.94", "24000/1001", any whole number or N·1000/1001
 * @rate: (out): the rate
 *
 * Returns: %FALSE and @error (%G_IO_ERROR_INVALID_ARGUMENT) where @text is none of these
 */
gboolean bb_frame_rate_parse (const char *text, BbFrameRate *rate, GError **error);

/** Returns: (transfer full): the rate as a fraction for files: "24/1", "30000/1001" */
char *bb_frame_rate_to_string (const BbFrameRate *self);

/** Returns: (transfer full): the rate as people write it: "24", "23.976", "29.97df" */
char *bb_frame_rate_to_label (const BbFrameRate *self);

/** Returns: whether timecode and video know such a rate */
gboolean bb_frame_rate_is_valid (const BbFrameRate *self);

gboolean bb_frame_rate_equal (const BbFrameRate *a, const BbFrameRate *b);

/** Returns: frames a second, rounded up to a whole number: 24 for 23.976 */
int bb_frame_rate_nominal (const BbFrameRate *self);

/** Returns: (transfer none) (array length=n_rates): the rates that a menu offers */
const BbFrameRate *bb_frame_rate_list (guint *n_rates);

G_END_DECLS
