/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board look in the overview? */
#include "widgets/boards/board-cell.h"

#include <adwaita.h>

#include "widgets/boards/cell-head.h"
#include "widgets/boards/cell-text.h"
#include "widgets/common/thumbnail.h"

#define WIDTH_MIN 150
#define LINES 2

struct _BbBoardCell
{
  GtkBox parent;

  BbEditor *editor;

  AdwClamp *clamp;
  GtkBox *column;
  BbThumbnail *thumbnail;
  BbCellHead *head;
  BbCellText *action;
};

G_DEFINE_FINAL_TYPE (BbBoardCell, bb_board_cell, GTK_TYPE_BOX)

int
bb_board_cell_get_width (const BbSettings *settings, int size)
{
  return MAX (size * settings->width / MAX (settings->width, settings->height), WIDTH_MIN);
}

static void
show_size (BbBoardCell *self, const BbSettings *settings, int size)
{
  int longer = MAX (settings->width, settings->height);
  int width = MAX (size * settings->width / longer, 1);

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->thumbnail), width);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->thumbnail), MAX (size * settings->height / longer, 1));
  width = bb_board_cell_get_width (settings, size);
  adw_clamp_set_maximum_size (self->clamp, width);
  adw_clamp_set_tightening_threshold (self->clamp, width);
  gtk_widget_set_size_request (GTK_WIDGET (self), width, -1);
}

void
bb_board_cell_show (BbBoardCell *self, guint index, int size)
{
  const BbProject *project = bb_editor_get_project (self->editor);

  if (index >= bb_project_count (project))
    return;

  bb_thumbnail_show (self->thumbnail, bb_project_get_board (project, index));
  show_size (self, project->settings, size);
  bb_cell_head_show (self->head, self->editor, index);
  bb_cell_text_show (self->action, bb_project_get_board (project, index), NULL);
  bb_cell_say (GTK_WIDGET (self), self->editor, index);
}

void
bb_board_cell_begin (BbBoardCell *self)
{
  bb_cell_text_begin (self->action);
}

static void
bb_board_cell_dispose (GObject *object)
{
  g_clear_object (&BB_BOARD_CELL (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_BOARD_CELL);

  G_OBJECT_CLASS (bb_board_cell_parent_class)->dispose (object);
}

static void
bb_board_cell_class_init (BbBoardCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_board_cell_dispose;
  g_type_ensure (BB_TYPE_THUMBNAIL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/board-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, clamp);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, column);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, thumbnail);
}

static void
bb_board_cell_init (BbBoardCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->head = BB_CELL_HEAD (bb_cell_head_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (self->column, GTK_WIDGET (self->head));
  self->action = g_object_new (BB_TYPE_CELL_TEXT, NULL);
  gtk_box_append (self->column, GTK_WIDGET (self->action));
}

GtkWidget *
bb_board_cell_new (BbEditor *editor, BbBoardCache *cache)
{
  BbBoardCell *self = g_object_new (BB_TYPE_BOARD_CELL, NULL);

  self->editor = g_object_ref (editor);
  bb_thumbnail_set_cache (self->thumbnail, cache);
  bb_cell_text_set_field (self->action, editor, BB_FIELD_ID_ACTION, LINES);
  return GTK_WIDGET (self);
}
