/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the lyrics look and lie? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/lyric.h"
#include "render/timeline/lanes-private.h"

/* of a word: how high it is, and how far from the one before, in pixels */
#define TICK 4
#define TICK_GAP 3
/* words stand apart where the line has room for them, in pixels */
#define WORD_ROOM 40
#define WORD_PADDING 5

static gboolean
is_shown (const BbProject *project)
{
  return project->song != NULL;
}

static gboolean
is_empty (const BbLanesView *view)
{
  return view->project->lists[BB_LYRICS]->n_items == 0;
}

static int
count_lines (const BbProject *project)
{
  const BbList *list = project->lists[BB_LYRICS];

  for (guint i = 0; i < list->n_items; i++)
    {
      if (((const BbLyric *) bb_list_get (list, i))->translation != NULL)
        return 2;
    }

  return 1;
}

/* the one place that says whether words are shown and grabbed: a whole line has as much room a word on the average */
static gboolean
has_room (const BbLanesScale *scale, const BbProject *project, const BbLyric *lyric)
{
  gint64 start, end;

  return lyric->words->n_items > 1 && bb_lanes_get_song_span (project, lyric->from, lyric->to, &start, &end) &&
         (double) (end - start) * scale->pixels_per_frame >= WORD_ROOM * lyric->words->n_items;
}

static const BbWord *
get_word (const BbLyric *lyric, guint index)
{
  return bb_list_get (lyric->words, index);
}

/* Returns: whether the word at @index, or what follows the last, begins in the video: at @frame */
static gboolean
find_frame (const BbProject *project, const BbLyric *lyric, guint index, gint64 *frame)
{
  gint64 sample = index < lyric->words->n_items ? get_word (lyric, index)->from : lyric->to;
  gint64 end;

  return bb_lanes_get_song_span (project, MIN (sample, lyric->to - 1), lyric->to, frame, &end) &&
         (index < lyric->words->n_items || (*frame = end) >= 0);
}

/* at the foot of the line, where each of its words begins */
static void
draw_ticks (const BbLanePiece *self, const BbSpan *lane, const BbLyric *lyric)
{
  double last = -G_MAXDOUBLE;

  for (guint i = 0; i < lyric->words->n_items; i++)
    {
      gint64 frame;
      double x;

      if (get_word (lyric, i)->from <= lyric->from || !find_frame (self->view->project, lyric, i, &frame))
        continue;
      x = bb_lane_piece_to_x (self, (double) frame);
      if (x - last >= TICK_GAP)
        bb_lane_piece_fill (self, BB_COLOUR_LYRIC_WORD, x, lane->y + lane->height - 3 - TICK, 1, TICK);
      last = x;
    }
}

/* from its start, or from the left edge where that is kept, to @right */
static void
draw_word (const BbLanePiece *self, const BbSpan *lane, const BbLyric *lyric, guint index, double left, double right)
{
  gboolean is_last = index + 1 == lyric->words->n_items;
  gint64 n_characters = g_utf8_strlen (lyric->text, -1);
  gint64 first = index == 0 ? 0 : MIN (get_word (lyric, index)->at, n_characters);
  gint64 end = is_last ? n_characters : CLAMP (get_word (lyric, index + 1)->at, first, n_characters);
  g_autofree char *text = g_utf8_substring (lyric->text, first, end);
  const BbChip chip = { .text = g_strchomp (text),
                        .second = lyric->translation != NULL ? "" : NULL,
                        .text_colour = self->view->palette->colours[BB_COLOUR_LYRIC_TEXT] };
  gboolean is_kept = self->keeps_labels && left < 0;

  left = is_kept ? BB_CHIP_INDENT : left + (index == 0 ? BB_CHIP_INDENT : WORD_PADDING);
  if (left < self->width && right > left)
    bb_lane_piece_draw_chip_text (self, lane, &chip, left, right - left);
}

/* each at the time at which it is sung, behind a line */
static void
draw_words (const BbLanePiece *self, const BbSpan *lane, const BbLyric *lyric)
{
  const BbChip chip = { .second = lyric->translation };
  double height = lane->height - 6;
  double line = bb_lane_piece_has_second (self, lane, &chip) ? height / 2 : height;

  for (guint i = 0; i < lyric->words->n_items; i++)
    {
      gint64 from, to;
      double x, right;

      if (!find_frame (self->view->project, lyric, i, &from) || !find_frame (self->view->project, lyric, i + 1, &to))
        continue;
      x = bb_lane_piece_to_x (self, (double) from);
      right = bb_lane_piece_to_x (self, (double) to);
      if (get_word (lyric, i)->from > lyric->from)
        bb_lane_piece_fill (self, BB_COLOUR_LYRIC_WORD, x, lane->y + 3, 1, line);
      if (right > 0)
        draw_word (self, lane, lyric, i, x, right - WORD_PADDING / 2.0);
    }
}

/* whether any of what lies there is in the piece; where labels are kept, it begins left of it */
static gboolean
lies_here (const BbLanePiece *self, gint64 start, gint64 end)
{
  double left = bb_lane_piece_to_x (self, (double) start);

  return bb_lane_piece_to_x (self, (double) end) >= -BB_LANE_PIECE_BESIDE &&
         (self->keeps_labels ? left + 1 < BB_KEPT_LEFT : left <= self->width + BB_LANE_PIECE_BESIDE);
}

static void
draw_lyric (const BbLanePiece *self, const BbSpan *lane, const BbLyric *lyric)
{
  const guint32 *colours = self->view->palette->colours;
  gboolean by_words = has_room (&self->scale, self->view->project, lyric);
  BbChip chip = { .text = by_words ? "" : lyric->text,
                  .second = lyric->translation,
                  .colour = colours[BB_COLOUR_LYRIC],
                  .text_colour = colours[BB_COLOUR_LYRIC_TEXT] };

  if (!bb_lanes_get_song_span (self->view->project, lyric->from, lyric->to, &chip.start, &chip.end) ||
      !lies_here (self, chip.start, chip.end))
    return;

  bb_lane_piece_draw_chip (self, lane, &chip);
  if (by_words)
    draw_words (self, lane, lyric);
  else
    draw_ticks (self, lane, lyric);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbList *list = self->view->project->lists[BB_LYRICS];

  for (guint i = 0; i < list->n_items; i++)
    draw_lyric (self, lane, bb_list_get (list, i));
}

/* where @hit is on a line: the word whose beginning is so near that it can be grabbed */
static void
hit_words (const BbLanePoint *point, BbLanesHit *hit, const BbLyric *lyric)
{
  double last = 0;

  if (hit->kind != BB_HIT_LYRIC || !has_room (point->scale, point->project, lyric))
    return;

  for (guint i = 0; i < lyric->words->n_items; i++)
    {
      gint64 frame, next;
      double x, room;

      if (!find_frame (point->project, lyric, i, &frame) || !find_frame (point->project, lyric, i + 1, &next))
        continue;
      x = bb_lanes_scale_to_x (point->scale, (double) frame);
      room = MIN (i > 0 ? x - last : G_MAXDOUBLE, bb_lanes_scale_to_x (point->scale, (double) next) - x);
      if (get_word (lyric, i)->from > lyric->from && fabs (point->x - x) <= MIN (BB_EDGE_REACH, room / 3))
        *hit = (BbLanesHit){ BB_HIT_LYRIC_WORD, hit->index, frame };
      last = x;
    }
}

static void
hit_lyrics (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_LYRICS];

  hit->kind = BB_HIT_LYRICS;
  for (guint i = 0; i < list->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (list, i);

      bb_lane_hit_in_song (point, hit, BB_HIT_LYRIC, (int) i, lyric->from, lyric->to);
      if (hit->index == (int) i)
        hit_words (point, hit, lyric);
    }
}

const BbLaneKind bb_lane_lyrics = {
  .label = N_ ("Lyrics"),
  .padding = 12,
  .compact_padding = 6,
  .is_shown = is_shown,
  .count_lines = count_lines,
  .draw = draw,
  .draw_kept = draw,
  .hit = hit_lyrics,
  .hint = N_ ("Double-click to paste the lyrics, or drop a file of them (LRC, SRT, text)"),
  .is_empty = is_empty,
};
