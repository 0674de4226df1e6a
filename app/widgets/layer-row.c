/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one layer of a board, and how does it lie? */
#include "widgets/layer-row.h"

#include <glib/gi18n-lib.h>

#include "widgets/icon-names.h"
#include "widgets/mute.h"
#include "widgets/layer-commands.h"

struct _BbLayerRow
{
  GtkBox parent;

  BbEditor *editor;
  char *board;
  char *layer;

  GtkButton *eye;
  GtkLabel *name;
  GtkButton *fit;
  GtkRange *opacity;
  GtkWidget *up;
  GtkWidget *down;
};

G_DEFINE_FINAL_TYPE (BbLayerRow, bb_layer_row, GTK_TYPE_BOX)

static const char *
describe (const BbLayer *layer)
{
  if (layer->name != NULL)
    return layer->name;
  if (layer->kind == BB_LAYER_INK)
    return _("Ink");

  return layer->media_name != NULL ? layer->media_name : _("Picture");
}

void
bb_layer_row_show (BbLayerRow *self, const BbBoard *board, guint index)
{
  const BbLayer *layer = bb_list_get (board->layers, index);

  bb_string_set (&self->board, board->id);
  bb_string_set (&self->layer, layer->id);
  gtk_button_set_icon_name (self->eye, layer->is_hidden ? "view-conceal-symbolic"
                                                        : "view-reveal-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->eye),
                               layer->is_hidden ? _("Show Layer") : _("Hide Layer"));
  gtk_label_set_text (self->name, describe (layer));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), describe (layer));
  gtk_widget_set_opacity (GTK_WIDGET (self->name), layer->is_hidden ? 0.5 : 1);
  gtk_widget_set_visible (GTK_WIDGET (self->fit), layer->kind == BB_LAYER_PICTURE);
  gtk_button_set_label (self->fit, layer->fit == BB_FIT_FILL ? _("Fill") : _("Fit"));
  gtk_range_set_value (self->opacity, layer->opacity);
  gtk_widget_set_sensitive (self->up, index + 1 < board->layers->n_items);
  gtk_widget_set_sensitive (self->down, index > 0);
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
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/beatboard/Beatboard/ui/layer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, eye);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, name);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, fit);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, opacity);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, up);
  gtk_widget_class_bind_template_child (widget_class, BbLayerRow, down);
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
