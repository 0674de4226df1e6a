/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand stamp what was drawn once? */
#include "editor/stamping.h"
#include "widgets/stage/canvas-private.h"

/* of what is about to be stamped */
#define GHOST 0.5

static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  if (input->n_samples == 0 || bb_stamping_get (canvas->editor) == NULL || !bb_canvas_may_draw (canvas))
    return FALSE;

  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (bb_editor_get_sheet (canvas->editor)->id);
  g_array_set_size (canvas->loop, 0);
  bb_canvas_add_to_loop (canvas, input);
  return TRUE;
}

/* from where the hand came down, which is its middle */
static BbInkMatrix
find_place (BbCanvas *canvas, gboolean constrains)
{
  BbInkPoint from = g_array_index (canvas->loop, BbInkPoint, 0);
  BbInkPoint to = g_array_index (canvas->loop, BbInkPoint, canvas->loop->len - 1);

  return bb_canvas_has_moved (canvas) ? bb_stamping_drag (canvas->editor, from.x, from.y, to.x, to.y, constrains)
                                      : bb_stamping_place (canvas->editor, from.x, from.y);
}

static void
propose (BbCanvas *canvas, gboolean constrains)
{
  BbInkMatrix matrix = find_place (canvas, constrains);

  bb_stamping_propose (canvas->editor, canvas->drawn_on, &matrix);
}

static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  bb_canvas_add_to_loop (canvas, input);
  if (bb_canvas_has_moved (canvas))
    propose (canvas, (input->modifiers & GDK_SHIFT_MASK) != 0);
}

static void
release (const BbTool *self, BbCanvas *canvas)
{
  if (!bb_canvas_has_moved (canvas))
    propose (canvas, FALSE);
  bb_stamping_accept (canvas->editor);
  g_array_set_size (canvas->loop, 0);
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  bb_editor_withdraw (canvas->editor);
  g_array_set_size (canvas->loop, 0);
}

/* where it would be, and how large */
static void
snapshot (const BbTool *self, BbCanvas *canvas, GtkSnapshot *snapshot, const graphene_point_t *pointer)
{
  int factor = gtk_widget_get_scale_factor (GTK_WIDGET (canvas));

  if (bb_canvas_is_busy (canvas) || bb_editor_is_playing (canvas->editor))
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, pointer);
  gtk_snapshot_rotate (snapshot, (float) canvas->view.turn);
  gtk_snapshot_scale (snapshot, canvas->view.is_mirrored ? -1 : 1, 1);
  gtk_snapshot_push_opacity (snapshot, GHOST);
  bb_stamp_ghost_snapshot (&canvas->ghost, canvas->editor, factor / bb_canvas_get_ink_per_pixel (canvas), factor,
                           snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}

const BbTool bb_tool_stamp = { BB_BRUSH_N_KINDS, press, move, release, cancel, snapshot };

static gboolean
key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, BbCanvas *self)
{
  gboolean is_enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;

  if (!is_enter || (state & gtk_accelerator_get_default_mod_mask ()) != 0 || self->editor == NULL ||
      bb_editor_get_tool (self->editor) != BB_STAGE_TOOL_STAMP || bb_canvas_is_busy (self) ||
      bb_editor_is_scribbling (self->editor))
    return FALSE;

  return gtk_widget_activate_action (GTK_WIDGET (self), "win.stamp-middle", NULL);
}

void
bb_canvas_stamp_attach (BbCanvas *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}
