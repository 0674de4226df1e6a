/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards dragged to another place of the overview? */
#include "widgets/boards/board-drag.h"

#include "editor/overview-commands.h"
#include "editor/shelf-commands.h"
#include "widgets/boards/carried.h"

/* the middle of a board, of its width or height */
#define OPTION_FROM 0.3
#define OPTION_TO 0.7

typedef struct
{
  GtkWidget *cell;
  BbEditor *editor;
  GtkOrientation orientation;
  BbFindCell find;
  gpointer data;
} Drag;

static void
drag_free (gpointer data, GClosure *closure)
{
  g_object_unref (((Drag *) data)->editor);
  g_free (data);
}

/* one that is not selected is dragged alone */
static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, Drag *self)
{
  guint index = self->find (self->cell, self->data);
  g_autoptr (BbCarried) carried = NULL;

  if (!bb_editor_may_edit (self->editor))
    return NULL;
  if (!bb_editor_is_selected (self->editor, index))
    bb_editor_select (self->editor, index, FALSE);

  carried = bb_carried_new (self->editor, NULL);
  return gdk_content_provider_new_typed (BB_TYPE_CARRIED, carried);
}

static void
begin_cb (GtkDragSource *source, GdkDrag *drag, Drag *self)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (self->cell);

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static gboolean
is_before (Drag *self, double x, double y)
{
  if (self->orientation == GTK_ORIENTATION_HORIZONTAL)
    return x < gtk_widget_get_width (self->cell) / 2.0;

  return y < gtk_widget_get_height (self->cell) / 2.0;
}

/* of a board of the shelf the middle of a board makes an option */
static gboolean
is_onto (Drag *self, GtkDropTarget *target, double x, double y)
{
  const GValue *value = gtk_drop_target_get_value (target);
  gboolean is_row = self->orientation == GTK_ORIENTATION_VERTICAL;
  double at = is_row ? y / gtk_widget_get_height (self->cell) : x / gtk_widget_get_width (self->cell);

  return value != NULL && bb_carried_get_shelved (g_value_get_object (value)) != NULL && at >= OPTION_FROM &&
         at < OPTION_TO;
}

/* where they would go: before or after the board, onto it, or nowhere */
static void
show (Drag *self, const char *where)
{
  static const char *const classes[] = { "drop-before", "drop-after", "drop-onto" };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      if (g_strcmp0 (where, classes[i]) == 0)
        gtk_widget_add_css_class (self->cell, classes[i]);
      else
        gtk_widget_remove_css_class (self->cell, classes[i]);
    }
}

static GdkDragAction
over_cb (GtkDropTarget *target, double x, double y, Drag *self)
{
  if (is_onto (self, target, x, y))
    show (self, "drop-onto");
  else
    show (self, is_before (self, x, y) ? "drop-before" : "drop-after");
  return GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target, Drag *self)
{
  show (self, NULL);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, Drag *self)
{
  BbCarried *carried = g_value_get_object (value);
  const char *shelved = bb_carried_get_shelved (carried);
  guint onto = self->find (self->cell, self->data), index = onto + !is_before (self, x, y);

  show (self, NULL);
  if (!bb_carried_is_of (carried, self->editor))
    return FALSE;

  if (shelved == NULL)
    bb_overview_command_move_before (self->editor, index);
  else if (is_onto (self, target, x, y))
    bb_shelf_command_lay_option_at (self->editor, shelved, onto);
  else
    bb_shelf_command_lay_before (self->editor, shelved, index);
  return TRUE;
}

void
bb_board_drag_attach (GtkWidget *cell, BbEditor *editor, GtkOrientation orientation, BbFindCell find, gpointer data)
{
  Drag *self = g_new0 (Drag, 1);
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (BB_TYPE_CARRIED, GDK_ACTION_MOVE);

  *self = (Drag){ cell, g_object_ref (editor), orientation, find, data };
  gtk_drop_target_set_preload (target, TRUE);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_data (source, "prepare", G_CALLBACK (prepare_cb), self, drag_free, 0);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), self);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (source));
  g_signal_connect (target, "enter", G_CALLBACK (over_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (over_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (target));
}
