/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one layer of a board, and how does it lie? */
#include "widgets/inspector/layer-row.h"

#include <glib/gi18n-lib.h>

#include "editor/layer-commands.h"
#include "editor/layer-words.h"
#include "widgets/common/icon-names.h"
#include "widgets/inspector/mute.h"

struct _BbLayerRow
{
  GtkBox parent;

  BbEditor *editor;
  char *board;
  char *layer;

  GtkButton *eye;
  GtkLabel *name;
  GtkWidget *active; /* where what is drawn goes */
  GtkButton *fit;
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
  GtkWidget *buttons[] = { GTK_WIDGET (self->eye), self->up, self->down, self->trash };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    say (buttons[i], gtk_widget_get_tooltip_text (buttons[i]), layer);
  say (GTK_WIDGET (self->fit), gtk_button_get_label (self->fit), layer);
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
  gtk_widget_set_visible (self->active,
                          board->layers->n_items > 1 &&
                              bb_board_find_ink (board, bb_editor_get_layer (self->editor, board)) == (int) index);
  gtk_widget_set_visible (GTK_WIDGET (self->fit), layer->kind == BB_LAYER_PICTURE);
  gtk_button_set_label (self->fit, layer->fit == BB_FIT_FILL ? _ ("Fill") : _ ("Fit"));
  show_eye (self, layer);
  show_opacity (self, layer);
  show_moves (self, index + 1 < board->layers->n_items, index > 0);
  say_all (self, name);
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
fit_cb (BbLayerRow *self)
{
  bb_layer_command_toggle_fit (self->editor, self->board, self->layer);
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
move_cb (GSimpleAction *action, GVariant *name, gpointer data)
{
  BbLayerRow *self = data;
  BbLayerMove move;

  if (bb_layer_move_from_name (g_variant_get_string (name, NULL), &move))
    bb_layer_command_set_move (self->editor, self->board, self->layer, move);
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
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, fit);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, opacity);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, up);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, down);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, trash);
  gtk_widget_class_bind_template_callback (widget_class, eye_cb);
  gtk_widget_class_bind_template_callback (widget_class, fit_cb);
  gtk_widget_class_bind_template_callback (widget_class, opacity_cb);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
bb_layer_row_init (BbLayerRow *self)
{
  static const GActionEntry entries[] = { { "move", move_cb, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "layer", G_ACTION_GROUP (actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
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
