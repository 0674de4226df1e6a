/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a place of the song lie in another mix of it? */
#include "model/remix-map.h"

#include <math.h>

static double
get_ratio (const BbRemixMap *self)
{
  return (double) self->new->sample_rate / self->old->sample_rate;
}

/* the sample of the new song after the last of @run */
static double
get_end (const BbRemixMap *self, const BbSongRun *run)
{
  return (double) run->new_from + (double) (run->to - run->from) * get_ratio (self);
}

/* the first run that ends behind @sample; or at it, for what ends there. n_runs for none */
static guint
find_run (const BbRemixMap *self, double sample, BbRemixSide side)
{
  guint i = 0;

  while (i < self->n_runs &&
         (side == BB_REMIX_BEFORE ? (double) self->runs[i].to < sample : (double) self->runs[i].to <= sample))
    i++;
  return i;
}

/* between two runs, @next being the second: n_runs after the last */
static double
map_between (const BbRemixMap *self, double sample, guint next)
{
  const BbSongRun *before = next > 0 ? &self->runs[next - 1] : NULL;
  double from = before != NULL ? (double) before->to : 0, begin = before != NULL ? get_end (self, before) : 0;
  double to = next < self->n_runs ? (double) self->runs[next].from : (double) self->old->n_samples;
  double end = next < self->n_runs ? (double) self->runs[next].new_from : (double) self->new->n_samples;
  double length = (to - from) * get_ratio (self), room = MAX (end - begin, 0);

  return begin + (sample - from) * get_ratio (self) * (length > room ? room / length : 1);
}

double
bb_remix_map_sample (const BbRemixMap *self, double sample, BbRemixSide side)
{
  guint i = find_run (self, sample, side);

  if (sample < 0)
    return sample * get_ratio (self);
  if (sample > (double) self->old->n_samples)
    return (double) self->new->n_samples + (sample - (double) self->old->n_samples) * get_ratio (self);
  if (i < self->n_runs &&
      (side == BB_REMIX_BEFORE ? sample > (double) self->runs[i].from : sample >= (double) self->runs[i].from))
    return (double) self->runs[i].new_from + (sample - (double) self->runs[i].from) * get_ratio (self);
  return map_between (self, sample, i);
}

gboolean
bb_remix_map_has (const BbRemixMap *self, gint64 from, gint64 to)
{
  for (guint i = 0; i < self->n_runs; i++)
    {
      if (from < self->runs[i].to && to > self->runs[i].from)
        return TRUE;
    }
  return FALSE;
}

double
bb_remix_map_piece (const BbRemixMap *self, double sample, double length)
{
  const BbSongRun *run = &self->runs[0];
  double most = 0;

  for (guint i = 0; i < self->n_runs; i++)
    {
      double from = MAX ((double) self->runs[i].from, sample), to = MIN ((double) self->runs[i].to, sample + length);

      if (to - from > most)
        {
          most = to - from;
          run = &self->runs[i];
        }
    }
  return (double) run->new_from + (sample - (double) run->from) * get_ratio (self);
}

/* the first and last sample that a stretch plays are the song's own where it plays it from, or to, its end */
static double
map_begin (const BbRemixMap *self, const BbStretch *stretch)
{
  return stretch->from == 0 ? 0 : bb_remix_map_sample (self, (double) stretch->from, BB_REMIX_AFTER);
}

static double
map_end (const BbRemixMap *self, const BbStretch *stretch)
{
  return stretch->to == self->old->n_samples ? (double) self->new->n_samples
                                             : bb_remix_map_sample (self, (double) stretch->to, BB_REMIX_BEFORE);
}

static const BbStretch *
get_stretch (const BbSong *song, guint index)
{
  return bb_list_get (song->map, index);
}

/* the frame after the last of @stretch */
static gint64
find_stop (const BbSong *song, const BbStretch *stretch, const BbFrameRate *rate)
{
  gint64 begin = bb_time_frame_to_sample (rate, stretch->start, song->sample_rate);

  return bb_time_sample_to_frame (rate, begin + stretch->to - stretch->from, song->sample_rate);
}

/* @frame by the stretches @i of both songs: @frame does not lie before the old one */
static gint64
map_within (const BbRemixMap *self, guint i, const BbFrameRate *rate, gint64 frame, BbRemixSide side)
{
  const BbStretch *old = get_stretch (self->old, i), *new = get_stretch (self->new, i);
  gint64 begin = bb_time_frame_to_sample (rate, old->start, self->old->sample_rate);
  gint64 here = bb_time_frame_to_sample (rate, frame, self->old->sample_rate) - begin + old->from, at;

  if (frame > find_stop (self->old, old, rate) || (frame == find_stop (self->old, old, rate) && side == BB_REMIX_AFTER))
    return find_stop (self->new, new, rate) + frame - find_stop (self->old, old, rate);
  if (here <= old->from && side == BB_REMIX_BEFORE)
    return new->start;

  here = MIN (here, old->to);
  at = llround (bb_remix_map_sample (self, (double) here, side)) - new->from;
  return bb_time_sample_to_frame (rate, bb_time_frame_to_sample (rate, new->start, self->new->sample_rate) + at,
                                  self->new->sample_rate);
}

/* by the first @n stretches */
static gint64
map_frame (const BbRemixMap *self, guint n, const BbFrameRate *rate, gint64 frame, BbRemixSide side)
{
  while (n > 0 && get_stretch (self->old, n - 1)->start > frame)
    n--;
  if (n > 0)
    return map_within (self, n - 1, rate, frame, side);
  if (self->new->map->n_items == 0)
    return frame;
  return frame + get_stretch (self->new, 0)->start - get_stretch (self->old, 0)->start;
}

/* where the video begins in the middle of the song, it does so still */
static gint64
find_first_start (const BbRemixMap *self, const BbStretch *first, const BbFrameRate *rate)
{
  gint64 here = first->from - bb_time_frame_to_sample (rate, first->start, self->old->sample_rate), at;

  if (first->start >= 0)
    return first->start;

  at = llround (bb_remix_map_sample (self, (double) here, BB_REMIX_AFTER) - map_begin (self, first));
  return -bb_time_sample_to_frame (rate, at, self->new->sample_rate);
}

void
bb_remix_map_lay (BbRemixMap *self, const BbFrameRate *rate)
{
  bb_song_take_map (self->new, bb_list_new ());
  for (guint i = 0; i < self->old->map->n_items; i++)
    {
      const BbStretch *old = get_stretch (self->old, i);
      gint64 from = CLAMP (llround (map_begin (self, old)), 0, self->new->n_samples);
      gint64 to = CLAMP (llround (map_end (self, old)), from, self->new->n_samples);
      gint64 start = i == 0 ? find_first_start (self, old, rate)
                            : map_frame (self, i, rate, old->start, BB_REMIX_BEFORE);
      g_autoptr (BbStretch) stretch = bb_stretch_new (start, from, to);

      bb_song_take_map (self->new, bb_list_insert (self->new->map, i, stretch));
    }
}

gint64
bb_remix_map_frame (const BbRemixMap *self, const BbFrameRate *rate, gint64 frame, BbRemixSide side)
{
  return map_frame (self, self->old->map->n_items, rate, frame, side);
}

gboolean
bb_remix_map_has_frames (const BbRemixMap *self, const BbFrameRate *rate, gint64 from, gint64 to)
{
  gboolean is_heard = FALSE;

  for (guint i = 0; i < self->old->map->n_items; i++)
    {
      const BbStretch *stretch = get_stretch (self->old, i);
      gint64 begin = bb_time_frame_to_sample (rate, stretch->start, self->old->sample_rate) - stretch->from;
      gint64 first = MAX (bb_time_frame_to_sample (rate, from, self->old->sample_rate) - begin, stretch->from);
      gint64 last = MIN (bb_time_frame_to_sample (rate, to, self->old->sample_rate) - begin, stretch->to);

      if (first < last && bb_remix_map_has (self, first, last))
        return TRUE;
      is_heard = is_heard || first < last;
    }
  return !is_heard;
}
