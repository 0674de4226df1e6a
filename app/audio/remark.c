/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What ought a person to know of a song that was decoded? */
#include "audio/remark.h"

#include <glib/gi18n-lib.h>

/* of a second; encoders and decoders disagree by hundreds of samples or by a rounding, never by
 * something between */
#define SAME_SHARE 1000
/* where no rule was written down, the end of the last packet was at times taken for sound, and at times not */
#define OLD_SHARE 10
/* of a second: shorter silence is a click, and a seam where two files were put together often has one */
#define HEARD_SHARE 10

static char *
format_length (guint64 n_samples, guint sample_rate)
{
  guint seconds = (guint) (n_samples / sample_rate);

  return g_strdup_printf ("%u:%02u", seconds / 60, seconds % 60);
}

static char *
say_cut_off (const BbSoundInfo *info, const char *name)
{
  g_autofree char *there = format_length (info->n_samples, info->sample_rate);
  g_autofree char *announced = NULL;

  if (info->n_announced < info->n_samples + info->sample_rate)
    return g_strdup_printf (_ ("“%s” is damaged or cut off: it breaks off after %s. Get a whole "
                               "copy of it, and choose that."),
                            name, there);

  announced = format_length (info->n_announced, info->sample_rate);
  return g_strdup_printf (_ ("“%s” is damaged or cut off: it should be %s long, and only the first "
                             "%s of it could be decoded. Get a whole copy of it, and choose that."),
                          name, announced, there);
}

static char *
say_silent (const BbSoundInfo *info, const char *name)
{
  g_autofree char *begin = format_length (info->silent_at, info->sample_rate);

  return g_strdup_printf (_ ("“%s” is damaged: from %s on, %.1f s of it could not be decoded, and are silent. Get a "
                             "whole copy of it, and choose that."),
                          name, begin, (double) info->n_silent / info->sample_rate);
}

/* of the two, what more is missing of */
char *
bb_remark_damaged (const BbSoundInfo *info, const char *name)
{
  guint64 n_missing = info->is_cut ? MAX (info->n_announced, info->n_samples) - info->n_samples : 0;

  if (info->n_silent > MAX (n_missing, info->sample_rate / HEARD_SHARE))
    return say_silent (info, name);
  return info->is_cut ? say_cut_off (info, name) : NULL;
}

static gboolean
differs (const BbSoundInfo *info, const BbSong *song)
{
  int share = song->decoding == 0 ? OLD_SHARE : SAME_SHARE;

  return (int) info->sample_rate != song->sample_rate ||
         ABS ((gint64) info->n_samples - song->n_samples) > song->sample_rate / share;
}

char *
bb_remark_differs (const BbSoundInfo *info, const BbSong *song)
{
  if (!differs (info, song))
    return NULL;

  return g_strdup_printf (
      _ ("“%s” is %.3f s long here, and was %.3f s where it came into the project: another decoder "
         "reads it otherwise. Hear whether the boards still lie right, and choose the song again to "
         "take it as it is here."),
      song->media_name, (double) info->n_samples / info->sample_rate, (double) song->n_samples / song->sample_rate);
}
