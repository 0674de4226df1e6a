/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What ought a person to know of a song that was decoded? */
#include "audio/remark.h"

#include <glib/gi18n-lib.h>

/* of a second; encoders and decoders disagree by hundreds of samples or by a rounding, never by
 * something between */
#define SAME_SHARE 1000
/* where no rule was written down, the end of the last packet was at times taken for sound, and at times not */
#define OLD_SHARE 10

static char *
format_length (guint64 n_samples, guint sample_rate)
{
  guint seconds = (guint) (n_samples / sample_rate);

  return g_strdup_printf ("%u:%02u", seconds / 60, seconds % 60);
}

char *
bb_remark_cut_off (const BbSoundInfo *info, const char *name)
{
  g_autofree char *there = NULL, *announced = NULL;

  if (!info->is_cut)
    return NULL;

  there = format_length (info->n_samples, info->sample_rate);
  if (info->n_announced < info->n_samples + info->sample_rate)
    return g_strdup_printf (_ ("“%s” is damaged or cut off: it breaks off after %s. Get a whole "
                               "copy of it, and choose that."),
                            name, there);

  announced = format_length (info->n_announced, info->sample_rate);
  return g_strdup_printf (_ ("“%s” is damaged or cut off: it should be %s long, and only the first "
                             "%s of it could be decoded. Get a whole copy of it, and choose that."),
                          name, announced, there);
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
    song->media_name, (double) info->n_samples / info->sample_rate,
    (double) song->n_samples / song->sample_rate);
}
