/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board of the shelf look? */
#include "widgets/boards/shelf-cell.h"

#include <glib/gi18n-lib.h>

#include "editor/shelf-commands.h"
#include "model/shelf.h"
#include "render/hatch.h"
#include "widgets/boards/carried.h"
#include "widgets/boards/cell-text.h"
#include "widgets/common/thumbnail.h"

#define SIZE 148
#define LINES 2
#define SPACING 4

struct _BbShelfCell
{
  GtkBox parent;

  BbEditor *editor;
  guint index;
  BbThumbnail *thumbnail;
  BbCellText *action;
};

G_DEFINE_FINAL_TYPE (BbShelfCell, bb_shelf_cell, GTK_TYPE_BOX)

guint
bb_shelf_cell_get_index (BbShelfCell *self)
{
  return self->index;
}

/* the list's own cell has the focus, and is what a screen reader reads */
static void
say (BbShelfCell *self, const BbBoard *board, guint n)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  const char *action = bb_board_get_text (board, BB_FIELD_ID_ACTION);
  const char *told = *action != '\0' ? action : bb_board_is_empty (board) ? bb_get_not_boarded_label () : NULL;
  g_autofree char *plain = g_strdup_printf (_ ("Board %u of %u on the shelf"), self->index + 1, n);
  g_autofree char *label = told != NULL ? g_strconcat (plain, ", ", told, NULL) : g_strdup (plain);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
bb_shelf_cell_show (BbShelfCell *self, guint index)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbSettings *settings = project->settings;
  int longer = MAX (settings->width, settings->height);
  guint n = project->lists[BB_SHELF]->n_items;

  if (index >= n)
    return;

  self->index = index;
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->thumbnail), MAX (SIZE * settings->width / longer, 1));
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->thumbnail), MAX (SIZE * settings->height / longer, 1));
  bb_thumbnail_show (self->thumbnail, bb_shelf_get (project, index));
  bb_cell_text_show (self->action, bb_shelf_get (project, index), NULL);
  say (self, bb_shelf_get (project, index), n);
}

/* dragging */

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, BbShelfCell *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  g_autoptr (BbCarried) carried = NULL;

  if (!bb_editor_may_edit (self->editor) || bb_editor_is_rehearsing (self->editor))
    return NULL;

  carried = bb_carried_new (self->editor, bb_shelf_get (project, self->index)->id);
  return gdk_content_provider_new_typed (BB_TYPE_CARRIED, carried);
}

static void
begin_cb (GtkDragSource *source, GdkDrag *drag, BbShelfCell *self)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self->thumbnail));

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static gboolean
is_before (BbShelfCell *self, double y)
{
  return y < gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

static void
leave_cb (BbShelfCell *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-before");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-after");
}

static GdkDragAction
over_cb (GtkDropTarget *target, double x, double y, BbShelfCell *self)
{
  leave_cb (self);
  gtk_widget_add_css_class (GTK_WIDGET (self), is_before (self, y) ? "drop-before" : "drop-after");
  return GDK_ACTION_MOVE;
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbShelfCell *self)
{
  BbCarried *carried = g_value_get_object (value);

  leave_cb (self);
  return bb_carried_shelve (carried, self->editor, self->index + !is_before (self, y));
}

static void
attach_drag (BbShelfCell *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (BB_TYPE_CARRIED, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  g_signal_connect (target, "enter", G_CALLBACK (over_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (over_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
bb_shelf_cell_dispose (GObject *object)
{
  g_clear_object (&BB_SHELF_CELL (object)->editor);

  G_OBJECT_CLASS (bb_shelf_cell_parent_class)->dispose (object);
}

static void
bb_shelf_cell_class_init (BbShelfCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_shelf_cell_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bb_shelf_cell_init (BbShelfCell *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), SPACING);
  gtk_widget_add_css_class (GTK_WIDGET (self), "board-cell");
  self->thumbnail = g_object_new (BB_TYPE_THUMBNAIL, "halign", GTK_ALIGN_CENTER, "overflow", GTK_OVERFLOW_HIDDEN, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->thumbnail), "thumbnail");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->thumbnail));
  self->action = g_object_new (BB_TYPE_CELL_TEXT, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->action));
  attach_drag (self);
}

GtkWidget *
bb_shelf_cell_new (BbEditor *editor, BbBoardCache *cache)
{
  BbShelfCell *self = g_object_new (BB_TYPE_SHELF_CELL, NULL);

  self->editor = g_object_ref (editor);
  bb_thumbnail_set_cache (self->thumbnail, cache);
  bb_cell_text_set_field (self->action, editor, BB_FIELD_ID_ACTION, LINES);
  return GTK_WIDGET (self);
}
