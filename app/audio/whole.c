/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what was decoded of a file all of it? */
#include "audio/whole.h"

#include <gst/gst.h>

#include "audio/extent/extent.h"

/* of a guessed length, how much a whole file may fall short */
#define GUESS_SLACK 0.02
/* packets, and files that count in milliseconds */
#define ROUNDING (GST_SECOND / 10)

static BbExtent
find_extent (const char *file, guint64 duration)
{
  BbExtent extent;

  if (!bb_extent_read (file, &extent))
    extent = (BbExtent){ .length = duration, .slack = (guint64) (GUESS_SLACK * duration) };
  return extent;
}

static guint64
get_decoded (const BbSoundInfo *info)
{
  return info->n_samples > 0 ? gst_util_uint64_scale_round (info->n_samples, GST_SECOND, info->sample_rate) : 0;
}

/* A decoder may stumble over what lies behind the samples: where all are there, that is nobody's loss. */
static gboolean
reaches (const BbSoundInfo *info, guint64 announced)
{
  return announced > 0 && get_decoded (info) + ROUNDING >= announced;
}

void
bb_whole_judge (BbSoundInfo *info, const char *file, guint64 duration, gboolean has_failed)
{
  BbExtent extent = find_extent (file, duration);
  guint64 announced = extent.length > 0 ? extent.length : duration;
  gboolean is_short = get_decoded (info) + extent.slack < extent.length;

  info->is_cut = extent.is_cut || is_short || (has_failed && info->n_samples > 0 && !reaches (info, announced));
  if (info->is_cut)
    info->n_announced = gst_util_uint64_scale_round (announced, info->sample_rate, GST_SECOND);
}
