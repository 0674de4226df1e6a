/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does a tool that a key has brought go again as the key does? */
#include "window/actions/held-tool.h"

typedef struct
{
  BbDesk *desk; /* who outlives its stage */
  BbCanvas *canvas;
  guint keycode;    /* that is held; 0 for none */
  GVariant *former; /* the tool when it was pressed */
  gboolean was_on_plan;
  guint n_presses; /* on the canvas until then */
} Held;

static GVariant *
get_tool (Held *held)
{
  return g_action_group_get_action_state (G_ACTION_GROUP (held->desk), "tool");
}

/* whether the key that is held has brought another tool */
static gboolean
is_other (Held *held)
{
  g_autoptr (GVariant) tool = get_tool (held);

  return held->former != NULL && !g_variant_equal (tool, held->former);
}

/* before the key does what it does; a key that is held says so again and again, and others come meanwhile: Shift */
static gboolean
pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, Held *held)
{
  if (held->keycode == keycode || (held->keycode != 0 && is_other (held)))
    return FALSE;

  g_clear_pointer (&held->former, g_variant_unref);
  held->keycode = keycode;
  held->former = get_tool (held);
  held->was_on_plan = bb_editor_is_on_plan (bb_desk_get_editor (held->desk));
  held->n_presses = bb_canvas_count_presses (held->canvas);
  return FALSE;
}

static void
released_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, Held *held)
{
  if (held->keycode != keycode)
    return;

  held->keycode = 0;
  if (bb_canvas_count_presses (held->canvas) != held->n_presses && is_other (held))
    {
      g_action_group_change_action_state (G_ACTION_GROUP (held->desk), "tool", held->former);
      bb_editor_set_on_plan (bb_desk_get_editor (held->desk), held->was_on_plan);
    }
}

/* where the keyboard is elsewhere, nobody hears that it is let go */
static void
leave_cb (GtkEventControllerFocus *controller, Held *held)
{
  held->keycode = 0;
}

static void
held_free (gpointer data, GClosure *closure)
{
  Held *held = data;

  g_clear_pointer (&held->former, g_variant_unref);
  g_free (held);
}

void
bb_held_tool_attach (BbDesk *desk, BbStage *stage)
{
  GtkEventController *controller = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  Held *held = g_new0 (Held, 1);

  held->desk = desk;
  held->canvas = bb_stage_get_canvas (stage);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_data (controller, "key-pressed", G_CALLBACK (pressed_cb), held, held_free, 0);
  g_signal_connect (controller, "key-released", G_CALLBACK (released_cb), held);
  gtk_widget_add_controller (GTK_WIDGET (stage), controller);
  g_signal_connect (focus, "leave", G_CALLBACK (leave_cb), held);
  gtk_widget_add_controller (GTK_WIDGET (stage), focus);
}
