/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where over the lanes is a note written? */
#include "model/notes.h"
#include "widgets/timeline/timeline-private.h"

void
bb_timeline_place_note (BbTimeline *self)
{
  const BbSpan *lane = &self->layout.lanes[BB_LANE_NOTES];
  double x;

  if (self->note_popover == NULL)
    return;

  x = bb_timeline_frame_to_x (self, bb_note_popover_get_frame (self->note_popover));
  /* a page that turned may have taken the frame along */
  x = CLAMP (x, self->layout.gutter, MAX (self->layout.width - 1, self->layout.gutter));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->note_popover),
                               &(GdkRectangle){ (int) x, (int) lane->y, 1, MAX ((int) lane->height, 1) });
}

/* at the frame that is heard now: playback goes on under the typing hand */
static void
open_note_cb (BbTimeline *self, const char *id)
{
  const BbNote *note = bb_notes_get (bb_editor_get_project (self->editor), id);
  gint64 frame = note != NULL ? note->frame : bb_editor_get_frame (self->editor);

  if (!bb_editor_is_playing (self->editor))
    bb_timeline_reveal (self, frame);
  bb_note_popover_open (self->note_popover, id, frame);
  bb_timeline_place_note (self);
}

void
bb_timeline_follow_notes (BbTimeline *self, BbEditor *editor)
{
  self->note_popover = bb_note_popover_new (editor);
  gtk_widget_set_parent (GTK_WIDGET (self->note_popover), GTK_WIDGET (self));
  g_signal_connect_object (editor, "open-note", G_CALLBACK (open_note_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::note", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->note_popover, "closed", G_CALLBACK (gtk_widget_grab_focus), self, G_CONNECT_SWAPPED);
}
