/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do notes look and lie? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/note.h"
#include "render/label.h"
#include "render/timeline/lanes-private.h"

#define DOT_RADIUS 5
#define NOTE_INSET 10
/* from a note's dot, in pixels */
#define NOTE_REACH 8

static gboolean
is_empty (const BbLanesView *view)
{
  return view->project->lists[BB_NOTES]->n_items == 0;
}

static void
draw_note (const BbLanePiece *self, const BbSpan *lane, const BbNote *note, double x, double room)
{
  double middle = lane->y + lane->height / 2;

  bb_lane_piece_set_source (self, note->is_resolved ? BB_COLOUR_NOTE_RESOLVED : BB_COLOUR_NOTE);
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, x, middle, DOT_RADIUS, 0, 2 * G_PI);
  cairo_fill (self->cr);
  if (room < 5 * NOTE_INSET)
    return;

  bb_lane_piece_set_source (self, BB_COLOUR_NOTE_TEXT);
  bb_label_show (self->cr, self->text, note->text, x + NOTE_INSET, middle, MIN (room, BB_NOTE_REACH - NOTE_INSET));
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const BbList *list = project->lists[BB_NOTES];
  double end = bb_lane_piece_to_x (self, project->settings->length) + BB_LANES_MARGIN;

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      const BbNote *next = i + 1 < list->n_items ? bb_list_get (list, i + 1) : NULL;
      double x = bb_lane_piece_to_x (self, note->frame);
      double limit = next != NULL ? bb_lane_piece_to_x (self, next->frame) - NOTE_INSET : end;

      if (x > -BB_NOTE_REACH && x < self->width + DOT_RADIUS)
        draw_note (self, lane, note, x, limit - x - NOTE_INSET);
    }
}

static void
hit_notes (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_NOTES];
  double best = NOTE_REACH;

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      double distance = fabs (bb_lanes_scale_to_x (point->scale, note->frame) - point->x);

      if (distance > best)
        continue;
      best = distance;
      hit->kind = BB_HIT_NOTE;
      hit->index = i;
    }
}

const BbLaneKind bb_lane_notes = {
  .label = N_ ("Notes"),
  .padding = 12,
  .compact_padding = 6,
  .draw = draw,
  .hit = hit_notes,
  .hint = N_ ("Press U to leave a note"),
  .is_empty = is_empty,
};
