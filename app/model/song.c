/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sound runs under the video, and where does it lie? */
#include "model/song.h"

#include <math.h>

static void
stretch_own (gpointer value)
{
}

static const BbValueClass stretch_class = { "stretch", sizeof (BbStretch), stretch_own, stretch_own };

BbStretch *
bb_stretch_new (gint64 start, gint64 from, gint64 to)
{
  BbStretch *self;

  g_return_val_if_fail (from >= 0 && to >= from, NULL);

  self = bb_value_new (&stretch_class);
  self->start = start;
  self->from = from;
  self->to = to;
  return self;
}

static void
song_own (gpointer value)
{
  BbSong *self = value;

  self->media = g_strdup (self->media);
  self->media_name = g_strdup (self->media_name);
  self->fingerprint = g_strdup (self->fingerprint);
  self->title = g_strdup (self->title);
  self->artist = g_strdup (self->artist);
  self->album = g_strdup (self->album);
  self->cover = g_strdup (self->cover);
  bb_list_ref (self->map);
}

static void
song_clear (gpointer value)
{
  BbSong *self = value;

  g_free (self->media);
  g_free (self->media_name);
  g_free (self->fingerprint);
  g_free (self->title);
  g_free (self->artist);
  g_free (self->album);
  g_free (self->cover);
  bb_list_unref (self->map);
}

static const BbValueClass song_class = { "song", sizeof (BbSong), song_own, song_clear };

static BbList *
map_new_single (gint64 start, gint64 n_samples)
{
  g_autoptr (BbStretch) stretch = bb_stretch_new (start, 0, n_samples);

  return bb_list_new_from ((gpointer *) &stretch, 1);
}

BbSong *
bb_song_new (const char *media, const char *media_name, int sample_rate, gint64 n_samples)
{
  BbSong *self = bb_value_new (&song_class);

  self->media = g_strdup (media);
  self->media_name = bb_string_compose (media_name);
  self->sample_rate = sample_rate;
  self->n_samples = n_samples;
  self->channels = 2;
  self->map = map_new_single (0, n_samples);
  return self;
}

gboolean
bb_song_is_plain (const BbSong *self)
{
  const BbStretch *only;

  if (self->map->n_items != 1)
    return FALSE;

  only = bb_list_get (self->map, 0);
  return only->start == 0 && only->from == 0 && only->to == self->n_samples;
}

void
bb_song_take_map (BbSong *self, BbList *map)
{
  g_return_if_fail (bb_value_is_writable (self));

  bb_list_unref (self->map);
  self->map = map;
}

void
bb_song_set_start (BbSong *self, gint64 start)
{
  GPtrArray *map = g_ptr_array_new ();
  gint64 shift = 0;

  for (guint i = 0; i < self->map->n_items; i++)
    {
      BbStretch *stretch = bb_stretch_copy (bb_list_get (self->map, i));

      if (i == 0)
        shift = start - stretch->start;
      stretch->start += shift;
      g_ptr_array_add (map, stretch);
    }

  bb_song_take_map (self, bb_list_new_take (map));
}

/* the sample of the video, counted from frame 0, at which @stretch begins */
static gint64
stretch_begin (const BbSong *self, const BbStretch *stretch, const BbFrameRate *rate)
{
  return bb_time_frame_to_sample (rate, stretch->start, self->sample_rate);
}

gboolean
bb_song_position_to_sample (const BbSong *self, const BbFrameRate *rate, gint64 here, gint64 *sample)
{
  for (guint i = self->map->n_items; i > 0; i--)
    {
      const BbStretch *stretch = bb_list_get (self->map, i - 1);
      gint64 in_song = stretch->from + here - stretch_begin (self, stretch, rate);

      if (in_song >= stretch->from && in_song < stretch->to)
        {
          *sample = in_song;
          return TRUE;
        }
    }

  return FALSE;
}

gboolean
bb_song_frame_to_sample (const BbSong *self, const BbFrameRate *rate, gint64 frame, gint64 *sample)
{
  return bb_song_position_to_sample (self, rate, bb_time_frame_to_sample (rate, frame, self->sample_rate), sample);
}

/* the first stretch that plays @sample, or else ends with it */
static const BbStretch *
find_stretch (const BbSong *self, double sample)
{
  const BbStretch *ending = NULL;

  for (guint i = 0; i < self->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (self->map, i);

      if (sample >= stretch->from && sample < stretch->to)
        return stretch;
      if (ending == NULL && sample == stretch->to)
        ending = stretch;
    }

  return ending;
}

gboolean
bb_song_sample_to_frame (const BbSong *self, const BbFrameRate *rate, double sample, gint64 *frame)
{
  const BbStretch *stretch = find_stretch (self, sample);
  gint64 here;

  if (stretch == NULL)
    return FALSE;

  here = llround (sample) - stretch->from + stretch_begin (self, stretch, rate);
  *frame = bb_time_sample_to_frame (rate, here, self->sample_rate);
  return TRUE;
}

gint64
bb_song_get_end (const BbSong *self, const BbFrameRate *rate)
{
  gint64 end = 0;

  for (guint i = 0; i < self->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (self->map, i);
      gint64 last = stretch_begin (self, stretch, rate) + stretch->to - stretch->from;

      end = MAX (end, bb_time_frames_to_cover (rate, last, self->sample_rate));
    }

  return end;
}
