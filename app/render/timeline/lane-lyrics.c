/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the lyrics look and lie? */
#include <glib/gi18n-lib.h>

#include "model/lyric.h"
#include "render/timeline/lanes-private.h"

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

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const guint32 *colours = self->view->palette->colours;
  const BbList *list = project->lists[BB_LYRICS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (list, i);
      gint64 start, end;

      if (bb_lanes_get_song_span (project, lyric->from, lyric->to, &start, &end))
        bb_lane_piece_draw_chip (self, lane, start, end, lyric->text, colours[BB_COLOUR_LYRIC],
                                 colours[BB_COLOUR_LYRIC_TEXT]);
    }
}

static void
hit_lyrics (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_LYRICS];

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
  .draw = draw,
  .draw_kept = draw,
  .hit = hit_lyrics,
  .hint = N_ ("Drop a lyrics file (LRC, SRT) or paste the text here"),
  .is_empty = is_empty,
};
