/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does what is said of the song go when another mix takes its place? */
#include <math.h>

#include "model/lyric.h"
#include "model/note.h"
#include "model/remix-private.h"
#include "model/section.h"
#include "model/track.h"
#include "model/video.h"

static gint64
map_sample (const BbRemix *self, gint64 sample, BbRemixSide side)
{
  return llround (bb_remix_map_sample (&self->map, (double) sample, side));
}

/* the frame of the video at which a sample of the old song is heard, or -1 */
static gint64
find_frame (const BbRemix *self, gint64 sample)
{
  gint64 frame;

  return bb_song_sample_to_frame (self->map.old, self->rate, (double) sample, &frame) ? frame : -1;
}

BbList *
bb_remix_carry_notes (const BbRemix *self)
{
  const BbList *notes = self->project->lists[BB_NOTES];
  GPtrArray *carried = g_ptr_array_new ();

  for (guint i = 0; i < notes->n_items; i++)
    {
      BbNote *note = bb_note_copy (bb_list_get (notes, i));
      gint64 end = note->frame + MAX (note->length, 1), from = note->frame;

      if (!bb_remix_map_has_frames (&self->map, self->rate, from, end))
        bb_remix_lose (self, BB_LOSS_NOTE, note->text, from);
      note->frame = bb_remix_map_frame (&self->map, self->rate, from, BB_REMIX_AFTER);
      note->frame = CLAMP (note->frame, 0, self->length - 1);
      if (note->length > 0)
        {
          end = bb_remix_map_frame (&self->map, self->rate, end, BB_REMIX_BEFORE);
          note->length = CLAMP (end - note->frame, 1, self->length - note->frame);
        }
      g_ptr_array_add (carried, note);
    }
  return bb_list_new_take (carried);
}

BbList *
bb_remix_carry_sections (const BbRemix *self)
{
  const BbList *sections = self->project->lists[BB_SECTIONS];
  GPtrArray *carried = g_ptr_array_new ();

  for (guint i = 0; i < sections->n_items; i++)
    {
      const BbSection *section = bb_list_get (sections, i);
      BbSection *moved;

      if (!bb_remix_map_has (&self->map, section->from, section->to))
        {
          bb_remix_lose (self, BB_LOSS_SECTION, section->name, find_frame (self, section->from));
          continue;
        }
      moved = bb_section_copy (section);
      moved->from = map_sample (self, section->from, BB_REMIX_AFTER);
      moved->to = MAX (map_sample (self, section->to, BB_REMIX_BEFORE), moved->from + 1);
      g_ptr_array_add (carried, moved);
    }
  return bb_list_new_take (carried);
}

/* words whose sound is gone are marked no more; those that are left stay in order */
static BbList *
carry_words (const BbRemix *self, const BbLyric *lyric, const BbLyric *moved)
{
  GPtrArray *carried = g_ptr_array_new ();

  for (guint i = 0; i < lyric->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (lyric->words, i);
      gint64 from = map_sample (self, word->from, BB_REMIX_AFTER);

      if (bb_remix_map_has (&self->map, word->from, word->from + 1) && from >= moved->from && from < moved->to)
        g_ptr_array_add (carried, bb_word_new (word->at, from));
    }
  return bb_list_new_take (carried);
}

BbList *
bb_remix_carry_lyrics (const BbRemix *self)
{
  const BbList *lyrics = self->project->lists[BB_LYRICS];
  GPtrArray *carried = g_ptr_array_new ();

  for (guint i = 0; i < lyrics->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (lyrics, i);
      BbLyric *moved;

      if (!bb_remix_map_has (&self->map, lyric->from, lyric->to))
        {
          bb_remix_lose (self, BB_LOSS_LYRIC, lyric->text, find_frame (self, lyric->from));
          continue;
        }
      moved = bb_lyric_copy (lyric);
      moved->from = map_sample (self, lyric->from, BB_REMIX_AFTER);
      moved->to = MAX (map_sample (self, lyric->to, BB_REMIX_BEFORE), moved->from + 1);
      bb_lyric_take_words (moved, carry_words (self, lyric, moved));
      g_ptr_array_add (carried, moved);
    }
  return bb_list_new_take (carried);
}

BbList *
bb_remix_carry_tracks (const BbRemix *self)
{
  const BbList *tracks = self->project->lists[BB_TRACKS];
  GPtrArray *carried = g_ptr_array_new ();

  for (guint i = 0; i < tracks->n_items; i++)
    {
      BbTrack *track = bb_track_copy (bb_list_get (tracks, i));
      double length = (double) track->n_samples / MAX (track->sample_rate, 1) * self->map.old->sample_rate;

      track->sample = bb_remix_map_piece (&self->map, track->sample, length);
      g_ptr_array_add (carried, track);
    }
  return bb_list_new_take (carried);
}

BbList *
bb_remix_carry_videos (const BbRemix *self)
{
  const BbList *videos = self->project->lists[BB_VIDEOS];
  GPtrArray *carried = g_ptr_array_new ();

  for (guint i = 0; i < videos->n_items; i++)
    {
      BbVideo *video = bb_video_copy (bb_list_get (videos, i));
      double length = (double) video->duration / G_USEC_PER_SEC * self->map.old->sample_rate;

      bb_string_set (&video->fits, NULL);
      video->sample = bb_remix_map_piece (&self->map, video->sample, length);
      g_ptr_array_add (carried, video);
    }
  return bb_list_new_take (carried);
}
