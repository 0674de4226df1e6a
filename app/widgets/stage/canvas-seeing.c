/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the canvas show beside its board, to help the eye? */
#include "widgets/stage/canvas-private.h"

/* how much of each channel the eye takes for light: ITU-R BT.709 */
#define RED 0.2126f
#define GREEN 0.7152f
#define BLUE 0.0722f

static void
update (BbCanvas *self)
{
  bb_canvas_update_guides (self);
  bb_canvas_update_skins (self);
}

/* the crop marks go with the camera, from frame to frame */
static void
frame_changed_cb (BbCanvas *self)
{
  if (bb_canvas_is_running (self))
    bb_canvas_update_guides (self);
}

void
bb_canvas_follow_seeing (BbCanvas *self)
{
  static const char *const others[] = { "selection-changed", "project-changed", "notify::playing", "notify::note" };

  g_signal_connect_object (bb_editor_get_seeing (self->editor), "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_signal_connect_object (self->editor, others[i], G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "view-changed", G_CALLBACK (bb_canvas_update_guides), NULL);
  g_signal_connect_object (self->editor, "notify::frame", G_CALLBACK (frame_changed_cb), self, G_CONNECT_SWAPPED);
}

gboolean
bb_canvas_push_values (BbCanvas *self, GtkSnapshot *snapshot)
{
  graphene_matrix_t matrix;

  if (!bb_seeing_checks_values (bb_editor_get_seeing (self->editor)))
    return FALSE;

  /* a row for each channel that comes in */
  graphene_matrix_init_from_float (&matrix, (const float[]){ RED, RED, RED, 0,       /**/
                                                             GREEN, GREEN, GREEN, 0, /**/
                                                             BLUE, BLUE, BLUE, 0,    /**/
                                                             0, 0, 0, 1 });
  gtk_snapshot_push_color_matrix (snapshot, &matrix, graphene_vec4_zero ());
  return TRUE;
}
