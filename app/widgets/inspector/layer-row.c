/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one layer of a board, and how does it lie? */
#include "widgets/inspector/layer-row.h"

#include <glib/gi18n-lib.h>

#include "editor/layer-commands.h"
#include "editor/layer-words.h"
#include "model/sharing.h"
#include "widgets/common/icon-names.h"
#include "widgets/inspector/mute.h"

struct _BbLayerRow
{
  GtkBox parent;

  BbEditor *editor;
  char *board;
  char *layer;

  GtkButton *eye;
  GtkButton *lock;
  GtkStack *names;
  GtkLabel *name;
  GtkEntry *entry;
  GtkLabel *shared;
  GtkWidget *active; /* where what is drawn goes */
  GtkWidget *more;
  GtkWidget *details;
  GtkRange *opacity;
  GtkWidget *up;
  GtkWidget *down;
  GtkWidget *trash;
};

G_DEFINE_FINAL_TYPE (BbLayerRow, bb_layer_row, GTK_TYPE_BOX)

static void
show_eye (BbLayerRow *self, const BbLayer *layer)
{
  gtk_button_set_icon_name (self->eye, layer->is_hidden ? "view-conceal-symbolic" : "view-reveal-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->eye), layer->is_hidden ? _ ("Show Layer") : _ ("Hide Layer"));
  gtk_widget_set_opacity (GTK_WIDGET (self->name), layer->is_hidden ? 0.5 : 1);
}

static void
show_lock (BbLayerRow *self, const BbLayer *layer)
{
  gtk_button_set_icon_name (self->lock, layer->is_locked ? "changes-prevent-symbolic" : "changes-allow-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->lock), layer->is_locked ? _ ("Unlock Layer") : _ ("Lock Layer"));
}

/* by how many boards */
static void
show_shared (BbLayerRow *self, const BbLayer *layer)
{
  guint n = layer->is_shared ? bb_sharing_count (bb_editor_get_project (self->editor), layer->id) : 0;
  g_autofree char *text = g_strdup_printf (ngettext ("%u board", "%u boards", n), n);
  g_autofree char *tooltip = g_strdup_printf (ngettext ("Shared by %u board",
                                                        "Shared by %u boards: changed on one, it changes on all", n),
                                              n);

  gtk_widget_set_visible (GTK_WIDGET (self->shared), layer->is_shared);
  gtk_label_set_text (self->shared, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->shared), tooltip);
}

/* the one in hand shows all that can be done to it; where none is chosen, the one that takes ink, or the topmost */
static void
show_hand (BbLayerRow *self, const BbBoard *board, guint index)
{
  const char *in_hand = bb_editor_get_layer (self->editor, board);
  int ink = bb_board_find_ink (board, in_hand);
  guint chosen = in_hand != NULL ? (guint) bb_board_find_layer (board, in_hand)
                 : ink >= 0      ? (guint) ink
                                 : board->layers->n_items - 1;

  if (index == chosen && board->layers->n_items > 1)
    gtk_widget_add_css_class (GTK_WIDGET (self), "in-hand");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "in-hand");
  gtk_widget_set_visible (self->details, index == chosen);
  gtk_widget_set_visible (self->active, board->layers->n_items > 1 && ink == (int) index);
}

static void
show_opacity (BbLayerRow *self, const BbLayer *layer)
{
  g_autofree char *percent = g_strdup_printf (_ ("%d %%"), layer->opacity * 100 / BB_OPACITY_MAX);
  g_autofree char *tooltip = g_strdup_printf (_ ("Opacity: %s"), percent);

  gtk_range_set_value (self->opacity, layer->opacity);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->opacity), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->opacity), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, percent, -1);
}

/* a button that goes grey under the keyboard hands it to the other one */
static void
show_moves (BbLayerRow *self, gboolean can_rise, gboolean can_sink)
{
  GtkWidget *heir = NULL;

  if (gtk_widget_has_focus (self->up) && !can_rise)
    heir = self->down;
  else if (gtk_widget_has_focus (self->down) && !can_sink)
    heir = self->up;

  gtk_widget_set_sensitive (self->up, can_rise);
  gtk_widget_set_sensitive (self->down, can_sink);
  if (heir != NULL)
    gtk_widget_grab_focus (heir);
}

/* to a screen reader the buttons of several layers are told apart */
static void
say (GtkWidget *widget, const char *what, const char *layer)
{
  g_autofree char *text = g_strdup_printf ("%s: %s", what, layer);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
say_all (BbLayerRow *self, const char *layer)
{
  GtkWidget *buttons[] = {
    GTK_WIDGET (self->eye), GTK_WIDGET (self->lock), self->more, self->up, self->down, self->trash
  };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    say (buttons[i], gtk_widget_get_tooltip_text (buttons[i]), layer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, layer, -1);
  say (GTK_WIDGET (self->opacity), _ ("Opacity"), layer);
}

void
bb_layer_row_show (BbLayerRow *self, const BbBoard *board, guint index)
{
  const BbLayer *layer = bb_list_get (board->layers, index);
  g_autofree char *name = bb_layer_words_name (board, layer);

  bb_string_set (&self->board, board->id);
  bb_string_set (&self->layer, layer->id);
  gtk_label_set_text (self->name, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), name);
  show_hand (self, board, index);
  show_lock (self, layer);
  show_shared (self, layer);
  show_eye (self, layer);
  show_opacity (self, layer);
  show_moves (self, index + 1 < board->layers->n_items, index > 0);
  say_all (self, name);
}

BbEditor *
bb_layer_row_get_editor (BbLayerRow *self)
{
  return self->editor;
}

const char *
bb_layer_row_get_board (BbLayerRow *self)
{
  return self->board;
}

const char *
bb_layer_row_get_layer (BbLayerRow *self)
{
  return self->layer;
}

static void
eye_cb (BbLayerRow *self)
{
  bb_layer_command_toggle_hidden (self->editor, self->board, self->layer);
}

static void
lock_cb (BbLayerRow *self)
{
  bb_layer_command_toggle_locked (self->editor, self->board, self->layer);
}

void
bb_layer_row_take (BbLayerRow *self)
{
  if (self->board != NULL)
    bb_editor_take_layer (self->editor, self->board, self->layer);
}

/* the name, typed over the old one */

void
bb_layer_row_rename (BbLayerRow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), gtk_label_get_text (self->name));
  gtk_stack_set_visible_child (self->names, GTK_WIDGET (self->entry));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static gboolean
is_naming (BbLayerRow *self)
{
  return gtk_stack_get_visible_child (self->names) == GTK_WIDGET (self->entry);
}

static void
end_naming (BbLayerRow *self)
{
  gtk_stack_set_visible_child (self->names, GTK_WIDGET (self->name));
}

static void
take_name (BbLayerRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (!is_naming (self))
    return;

  end_naming (self);
  if (!g_str_equal (text, gtk_label_get_text (self->name)))
    bb_layer_command_rename (self->editor, self->board, self->layer, text);
}

static void
named_cb (BbLayerRow *self)
{
  take_name (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static gboolean
entry_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, BbLayerRow *self)
{
  if (keyval != GDK_KEY_Escape)
    return FALSE;

  end_naming (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  return TRUE;
}

/* hand and keys on the row */

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbLayerRow *self)
{
  bb_layer_row_take (self);
  if (n_press == 2)
    bb_layer_row_rename (self);
}

static gboolean
key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, BbLayerRow *self)
{
  gboolean has_alt = (state & GDK_ALT_MASK) != 0;

  if (!gtk_widget_is_focus (GTK_WIDGET (self)))
    return FALSE;

  if (has_alt && (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down))
    bb_layer_command_move (self->editor, self->board, self->layer, keyval == GDK_KEY_Up ? 1 : -1);
  else if (!has_alt && (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter))
    bb_layer_row_rename (self);
  else if (!has_alt && keyval == GDK_KEY_Delete)
    bb_layer_command_delete (self->editor, self->board, self->layer);
  else
    return FALSE;
  return TRUE;
}

static gboolean
opacity_cb (BbLayerRow *self, GtkScrollType scroll, double value)
{
  bb_layer_command_set_opacity (self->editor, self->board, self->layer, (int) value);
  return FALSE;
}

static void
up_cb (BbLayerRow *self)
{
  bb_layer_command_move (self->editor, self->board, self->layer, 1);
}

static void
down_cb (BbLayerRow *self)
{
  bb_layer_command_move (self->editor, self->board, self->layer, -1);
}

static void
delete_cb (BbLayerRow *self)
{
  bb_layer_command_delete (self->editor, self->board, self->layer);
}

static void
bb_layer_row_dispose (GObject *object)
{
  BbLayerRow *self = BB_LAYER_ROW (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->board, g_free);
  g_clear_pointer (&self->layer, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_LAYER_ROW);

  G_OBJECT_CLASS (bb_layer_row_parent_class)->dispose (object);
}

static void
bb_layer_row_class_init (BbLayerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_layer_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/layer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, eye);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, name);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, active);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, lock);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, names);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, entry);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, shared);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, more);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, details);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, opacity);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, up);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, down);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, trash);
  gtk_widget_class_bind_template_callback (widget_class, eye_cb);
  gtk_widget_class_bind_template_callback (widget_class, lock_cb);
  gtk_widget_class_bind_template_callback (widget_class, named_cb);
  gtk_widget_class_bind_template_callback (widget_class, opacity_cb);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
attach_hand (BbLayerRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
attach_keys (BbLayerRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *entry_keys = gtk_event_controller_key_new ();
  GtkEventController *entry_focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (focus, "enter", G_CALLBACK (bb_layer_row_take), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_event_controller_set_propagation_phase (entry_keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (entry_keys, "key-pressed", G_CALLBACK (entry_key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), entry_keys);
  g_signal_connect_object (entry_focus, "leave", G_CALLBACK (take_name), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), entry_focus);
}

static void
bb_layer_row_init (BbLayerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  attach_hand (self);
  attach_keys (self);
  /* the wheel scrolls the inspector, and must not fade a layer that comes by on the way */
  bb_widget_mute (GTK_WIDGET (self->opacity), GTK_TYPE_EVENT_CONTROLLER_SCROLL);
}

GtkWidget *
bb_layer_row_new (BbEditor *editor)
{
  BbLayerRow *self = g_object_new (BB_TYPE_LAYER_ROW, NULL);

  self->editor = g_object_ref (editor);
  return GTK_WIDGET (self);
}
