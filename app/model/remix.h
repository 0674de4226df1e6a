/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a song is where in another mix of it? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbSongRun:
 * @from: first sample of the old song
 * @to: the sample after its last
 * @new_from: the sample of the new song that sounds as @from does
 *
 * A stretch that both have, without a cut. Of a list of them each begins where the one before ended or later, in both
 * songs; what lies between is in one song alone.
 */
typedef struct
{
  gint64 from;
  gint64 to;
  gint64 new_from;
} BbSongRun;

G_END_DECLS
