/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which colour is chosen for a scene, or a part of the song? */
#include "widgets/common/colour-grid.h"

#include <glib/gi18n-lib.h>

#include "model/scene.h"
#include "widgets/common/dot.h"

#define SIDE 18

/* of bb_scene_default_colour(), in its order */
static const char *const names[] = {
  N_ ("Blue"), N_ ("Yellow"), N_ ("Purple"), N_ ("Green"), N_ ("Orange"),
  N_ ("Pink"), N_ ("Teal"),   N_ ("Red"),    N_ ("Brown"), N_ ("Slate"),
};

#define N_COLOURS G_N_ELEMENTS (names)

struct _BbColourGrid
{
  GtkWidget parent;

  GtkToggleButton *buttons[N_COLOURS];
  gboolean is_showing;
};

enum
{
  COLUMNS = 1
};

G_DEFINE_FINAL_TYPE (BbColourGrid, bb_colour_grid, GTK_TYPE_WIDGET)

static guint chosen_signal;

static void
toggled_cb (BbColourGrid *self, GtkToggleButton *button)
{
  if (self->is_showing || !gtk_toggle_button_get_active (button))
    return;

  for (guint i = 0; i < N_COLOURS; i++)
    {
      if (self->buttons[i] == button)
        g_signal_emit (self, chosen_signal, 0, bb_scene_default_colour (i));
    }
}

void
bb_colour_grid_set_colour (BbColourGrid *self, guint32 colour)
{
  self->is_showing = TRUE;
  for (guint i = 0; i < N_COLOURS; i++)
    gtk_toggle_button_set_active (self->buttons[i], bb_scene_default_colour (i) == colour);
  self->is_showing = FALSE;
}

static GtkWidget *
make_button (BbColourGrid *self, guint index)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), bb_dot_new (bb_scene_default_colour (index), SIDE));
  gtk_widget_add_css_class (button, "swatch");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ (names[index]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ (names[index]), -1);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
  return button;
}

static void
set_columns (BbColourGrid *self, int columns)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  for (int i = 0; i < (int) N_COLOURS; i++)
    {
      GtkLayoutChild *child = gtk_layout_manager_get_layout_child (layout, GTK_WIDGET (self->buttons[i]));

      gtk_grid_layout_child_set_column (GTK_GRID_LAYOUT_CHILD (child), i % columns);
      gtk_grid_layout_child_set_row (GTK_GRID_LAYOUT_CHILD (child), i / columns);
    }
}

static void
bb_colour_grid_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == COLUMNS)
    set_columns (BB_COLOUR_GRID (object), g_value_get_int (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
bb_colour_grid_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (bb_colour_grid_parent_class)->dispose (object);
}

static void
bb_colour_grid_class_init (BbColourGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = bb_colour_grid_dispose;
  object_class->set_property = bb_colour_grid_set_property;
  g_object_class_install_property (object_class, COLUMNS,
                                   g_param_spec_int ("columns", NULL, NULL, 1, N_COLOURS, 5, G_PARAM_WRITABLE));
  chosen_signal = g_signal_new ("chosen", BB_TYPE_COLOUR_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bb_colour_grid_init (BbColourGrid *self)
{
  GtkGridLayout *layout = GTK_GRID_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_grid_layout_set_column_homogeneous (layout, TRUE);
  gtk_grid_layout_set_row_spacing (layout, 6);
  for (guint i = 0; i < N_COLOURS; i++)
    {
      GtkWidget *button = make_button (self, i);

      self->buttons[i] = GTK_TOGGLE_BUTTON (button);
      gtk_toggle_button_set_group (self->buttons[i], i > 0 ? self->buttons[0] : NULL);
      gtk_widget_set_parent (button, GTK_WIDGET (self));
    }
  set_columns (self, 5);
}
