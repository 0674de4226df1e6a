/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is drawn over the lanes, and where is it? */
#include "widgets/timeline/timeline-private.h"

#include "model/notes.h"
#include "model/places.h"

gboolean
bb_timeline_is_end (BbHitKind kind)
{
  static const gboolean ends[] = {
    [BB_HIT_EDGE] = TRUE,          [BB_HIT_TRANSITION_START] = TRUE, [BB_HIT_TRANSITION_END] = TRUE,
    [BB_HIT_SECTION_START] = TRUE, [BB_HIT_SECTION_END] = TRUE,      [BB_HIT_LYRIC_START] = TRUE,
    [BB_HIT_LYRIC_END] = TRUE,     [BB_HIT_LYRIC_WORD] = TRUE,       [BB_HIT_NOTE_END] = TRUE,
    [BB_HIT_STRETCH_START] = TRUE, [BB_HIT_STRETCH_END] = TRUE
  };

  return kind < G_N_ELEMENTS (ends) && ends[kind];
}

void
bb_timeline_set_hover (BbTimeline *self, const BbLanesHit *hit)
{
  const BbLanesHit nothing = { BB_HIT_NOTHING, -1, 0 };

  if (hit == NULL)
    hit = &nothing;
  if (self->hover.kind == hit->kind && self->hover.index == hit->index &&
      (!bb_timeline_is_end (hit->kind) || self->hover.frame == hit->frame))
    return;

  self->hover = *hit;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_timeline_show_landing (BbTimeline *self, double x)
{
  gint64 frame = bb_places_find_room (bb_editor_get_shown (self->editor), bb_timeline_frame_at (self, x));

  if (self->landing == frame)
    return;

  self->landing = frame;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_timeline_hide_landing (BbTimeline *self)
{
  self->landing = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* the playhead stays while boards are dragged, but what is in hand is what is selected */
static void
mark_dragged (BbTimeline *self, const BbProject *project, BbLanesOverlay *overlay)
{
  guint first = overlay->selected;

  bb_timeline_input_find_dragged (self->input, project, &first, &overlay->n_selected);
  if (first != overlay->selected && overlay->focus >= 0)
    overlay->focus = (int) first;
  overlay->selected = first;
}

void
bb_timeline_snapshot_marks (BbTimeline *self, GtkSnapshot *snapshot, const BbLanesView *view)
{
  BbRoll roll = bb_editor_get_roll (self->editor);
  BbLanesOverlay overlay = { .playhead = bb_editor_get_frame (self->editor),
                             .hover = self->hover,
                             .landing = self->landing,
                             .note = bb_notes_get (view->project, bb_editor_get_note (self->editor)),
                             .rolled = roll.index,
                             .rolled_from = roll.from };
  cairo_t *cr;

  overlay.snapped_name = bb_editor_get_snapped (self->editor, &overlay.snapped);
  bb_editor_get_selection (self->editor, &overlay.selected, &overlay.n_selected);
  overlay.focus = gtk_widget_has_focus (GTK_WIDGET (self)) ? (int) bb_editor_get_current (self->editor) : -1;
  mark_dragged (self, view->project, &overlay);
  bb_editor_get_range (self->editor, &overlay.range_start, &overlay.range_end);
  overlay.range_loops = bb_editor_is_looping (self->editor);

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT ((float) self->layout.gutter, 0,
                                                                 (float) bb_lanes_layout_get_lane_width (&self->layout),
                                                                 (float) self->layout.height));
  cairo_translate (cr, self->layout.gutter, 0);
  bb_lanes_draw_overlay (cr, view, &overlay);
  cairo_destroy (cr);
}
