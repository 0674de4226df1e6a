/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the field that has the keyboard come into sight? */
#include "widgets/inspector/reveal.h"

#include "widgets/inspector/layer-row.h"
#include "widgets/inspector/text-field.h"

/* what shows above and below it, in pixels */
#define ROOM 12

/* a text field is more than the line of it that has the keyboard, and a layer more than a button */
static GtkWidget *
find_field (GtkWidget *focus)
{
  GtkWidget *field = gtk_widget_get_ancestor (focus, BB_TYPE_TEXT_FIELD);
  GtkWidget *layer = gtk_widget_get_ancestor (focus, BB_TYPE_LAYER_ROW);

  return field != NULL ? field : layer != NULL ? layer : focus;
}

/* Sets @bounds to where the field with the keyboard lies in the part that shows. Returns: whether there is one */
static gboolean
find_focus (GtkViewport *self, graphene_rect_t *bounds)
{
  GtkWidget *viewport = GTK_WIDGET (self);
  GtkRoot *root = gtk_widget_get_root (viewport);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, viewport) &&
         gtk_widget_compute_bounds (find_field (focus), viewport, bounds);
}

static gboolean
is_in_sight (GtkViewport *self, const graphene_rect_t *bounds)
{
  return bounds->origin.y < gtk_widget_get_height (GTK_WIDGET (self)) && bounds->origin.y + bounds->size.height > 0;
}

/* of what is higher than the room for it, the part that shows stays: there is the pointer, or the cursor */
static void
reveal (GtkViewport *self, const graphene_rect_t *bounds)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self));
  double top = gtk_adjustment_get_value (adjustment) + bounds->origin.y;

  if (bounds->size.height <= gtk_widget_get_height (GTK_WIDGET (self)) || !is_in_sight (self, bounds))
    gtk_adjustment_clamp_page (adjustment, top - ROOM, top + bounds->size.height + ROOM);
}

static void
focus_changed_cb (GtkViewport *self)
{
  graphene_rect_t bounds;

  if (find_focus (self, &bounds))
    reveal (self, &bounds);
}

static void
resized_cb (gpointer data)
{
  g_autoptr (GtkViewport) self = data;
  graphene_rect_t bounds;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && find_focus (self, &bounds) && is_in_sight (self, &bounds))
    reveal (self, &bounds);
}

/* a text that grows under the typing hand stays in sight; where its fields lie is known after the layout */
static void
height_changed_cb (GtkViewport *self)
{
  g_idle_add_once (resized_cb, g_object_ref (self));
}

static void
root_changed_cb (GtkViewport *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
}

void
bb_reveal_attach (GtkViewport *viewport)
{
  g_signal_connect (viewport, "notify::root", G_CALLBACK (root_changed_cb), NULL);
  g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)), "changed",
                           G_CALLBACK (height_changed_cb), viewport, G_CONNECT_SWAPPED);
}
