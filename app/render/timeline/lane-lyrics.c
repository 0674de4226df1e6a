/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the lyrics look and lie? */
#include <glib/gi18n-lib.h>

#include "model/lyric.h"
#include "render/timeline/lanes-private.h"

/* of a word: how high it is, and how far from the one before, in pixels */
#define TICK 4
#define TICK_GAP 3

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

/* at the foot of the line, where each of its words begins */
static void
draw_words (const BbLanePiece *self, const BbSpan *lane, const BbLyric *lyric)
{
  double last = -G_MAXDOUBLE;

  for (guint i = 0; i < lyric->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (lyric->words, i);
      gint64 frame, end;
      double x;

      if (word->from <= lyric->from ||
          !bb_lanes_get_song_span (self->view->project, word->from, lyric->to, &frame, &end))
        continue;
      x = bb_lane_piece_to_x (self, (double) frame);
      if (x - last >= TICK_GAP)
        bb_lane_piece_fill (self, BB_COLOUR_LYRIC_WORD, x, lane->y + lane->height - 3 - TICK, 1, TICK);
      last = x;
    }
}

static void
draw_lyric (const BbLanePiece *self, const BbSpan *lane, const BbLyric *lyric)
{
  const guint32 *colours = self->view->palette->colours;
  BbChip chip = { .text = lyric->text,
                  .second = lyric->translation,
                  .colour = colours[BB_COLOUR_LYRIC],
                  .text_colour = colours[BB_COLOUR_LYRIC_TEXT] };

  if (!bb_lanes_get_song_span (self->view->project, lyric->from, lyric->to, &chip.start, &chip.end))
    return;

  bb_lane_piece_draw_chip (self, lane, &chip);
  draw_words (self, lane, lyric);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbList *list = self->view->project->lists[BB_LYRICS];

  for (guint i = 0; i < list->n_items; i++)
    draw_lyric (self, lane, bb_list_get (list, i));
}

static void
hit_lyrics (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_LYRICS];

  hit->kind = BB_HIT_LYRICS;
  for (guint i = 0; i < list->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (list, i);

      bb_lane_hit_in_song (point, hit, BB_HIT_LYRIC, i, lyric->from, lyric->to);
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
  .hint = N_ ("Double-click to paste the lyrics, or drop a file of them (LRC, SRT)"),
  .is_empty = is_empty,
};
