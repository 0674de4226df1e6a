/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the song's sections look and lie? */
#include <glib/gi18n-lib.h>

#include "model/section.h"
#include "render/timeline/lanes-private.h"

static gboolean
is_shown (const BbProject *project)
{
  return project->song != NULL;
}

static gboolean
is_empty (const BbLanesView *view)
{
  return view->project->lists[BB_SECTIONS]->n_items == 0;
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const BbList *list = project->lists[BB_SECTIONS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbSection *section = bb_list_get (list, i);
      gint64 start, end;

      if (bb_lanes_get_song_span (project, section->from, section->to, &start, &end))
        bb_lane_piece_draw_chip (self, lane, start, end, section->name, bb_palette_get_section_colour (section->name),
                                 self->view->palette->colours[BB_COLOUR_SECTION_TEXT]);
    }
}

static void
hit_sections (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_SECTIONS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbSection *section = bb_list_get (list, i);

      bb_lane_hit_in_song (point, hit, BB_HIT_SECTION, i, section->from, section->to);
    }
}

const BbLaneKind bb_lane_sections = {
  .label = N_ ("Sections"),
  .padding = 8,
  .compact_padding = 4,
  .is_shown = is_shown,
  .draw = draw,
  .draw_kept = draw,
  .hit = hit_sections,
  .hint = N_ ("Press V while you listen: a section begins"),
  .is_empty = is_empty,
};
