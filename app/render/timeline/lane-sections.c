/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the song's sections look and lie? */
#include <glib/gi18n-lib.h>

#include "model/section-names.h"
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

guint32
bb_lanes_get_section_colour (const BbSection *section)
{
  if (section->colour != BB_SECTION_NO_COLOUR)
    return section->colour << 8 | 0xff;

  return bb_palette_get_section_colour (section->name);
}

static void
draw_section (const BbLanePiece *self, const BbSpan *lane, const BbSection *section)
{
  guint32 colour = bb_lanes_get_section_colour (section);
  g_autofree char *label = bb_section_name_to_label (section->name);
  BbChip chip = { .text = label,
                  .colour = colour,
                  .text_colour = bb_palette_get_text_on (self->view->palette, colour) };

  if (bb_lanes_get_song_span (self->view->project, section->from, section->to, &chip.start, &chip.end))
    bb_lane_piece_draw_chip (self, lane, &chip);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbList *list = self->view->project->lists[BB_SECTIONS];

  for (guint i = 0; i < list->n_items; i++)
    draw_section (self, lane, bb_list_get (list, i));
}

static void
hit_sections (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_SECTIONS];

  hit->kind = BB_HIT_SECTIONS;
  for (guint i = 0; i < list->n_items; i++)
    {
      const BbSection *section = bb_list_get (list, i);

      bb_lane_hit_in_song (point, hit, BB_HIT_SECTION, i, section->from, section->to);
    }
}

const BbLaneKind bb_lane_sections = {
  .label = N_ ("Sections"),
  .padding = 8,
  .compact_padding = 7,
  .is_shown = is_shown,
  .draw = draw,
  .draw_kept = draw,
  .hit = hit_sections,
  .hint = N_ ("Press V while you listen: a section begins"),
  .is_empty = is_empty,
};
