/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board look in the overview? */
#include "widgets/boards/board-cell.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "model/scene.h"
#include "model/time.h"
#include "render/hatch.h"
#include "widgets/common/dot.h"
#include "widgets/common/thumbnail.h"

#define WIDTH_MIN 150

struct _BbBoardCell
{
  GtkBox parent;

  BbEditor *editor;
  BbBoard *board;
  guint index;

  AdwClamp *clamp;
  BbThumbnail *thumbnail;
  GtkLabel *number;
  GtkLabel *start;
  GtkLabel *length;
  GtkWidget *about;
  BbDot *dot;
  GtkLabel *scene;
  GtkLabel *kind;
  GtkLabel *action;
};

G_DEFINE_FINAL_TYPE (BbBoardCell, bb_board_cell, GTK_TYPE_BOX)

static void
show_size (BbBoardCell *self, const BbSettings *settings, int size)
{
  int longer = MAX (settings->width, settings->height);
  int width = MAX (size * settings->width / longer, 1);

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->thumbnail), width);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->thumbnail), MAX (size * settings->height / longer, 1));
  adw_clamp_set_maximum_size (self->clamp, MAX (width, WIDTH_MIN));
  adw_clamp_set_tightening_threshold (self->clamp, MAX (width, WIDTH_MIN));
  gtk_widget_set_size_request (GTK_WIDGET (self), MAX (width, WIDTH_MIN), -1);
}

/* what is not said takes no room; returns whether there is anything */
static gboolean
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
  return *text != '\0';
}

static void
show_about (BbBoardCell *self, const BbProject *project)
{
  const BbScene *scene = bb_project_find_scene (project, bb_board_get_text (self->board, BB_FIELD_ID_SCENE));
  const char *kind = bb_board_get_text (self->board, BB_FIELD_ID_KIND);

  gtk_widget_set_visible (GTK_WIDGET (self->dot), scene != NULL);
  if (scene != NULL)
    bb_dot_set_colour (self->dot, scene->colour);
  gtk_label_set_text (self->scene, scene != NULL ? scene->name : "");
  gtk_widget_set_visible (self->about, show_text (self->kind, bb_field_get_kind_label (kind)) || scene != NULL);
  show_text (self->action, bb_board_get_text (self->board, BB_FIELD_ID_ACTION));
}

/* the grid's own cell has the focus, and is what a screen reader reads */
static void
say (BbBoardCell *self, const char *number, const char *start, const char *length)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  const char *action = bb_board_get_text (self->board, BB_FIELD_ID_ACTION);
  const char *picture = bb_board_is_empty (self->board) ? bb_get_not_boarded_label () : NULL;
  const char *told = *action != '\0' ? action : picture;
  g_autofree char *plain = g_strdup_printf (_ ("Board %s, %s, %s"), number, start, length);
  g_autofree char *label = told != NULL ? g_strconcat (plain, ", ", told, NULL) : g_strdup (plain);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
show_times (BbBoardCell *self, const BbProject *project)
{
  const BbSettings *settings = project->settings;
  const char *number = bb_editor_get_number (self->editor, self->index);
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start,
                                                bb_project_get_start (project, self->index));
  g_autofree char *length = bb_time_to_seconds_and_frames (&settings->rate,
                                                           bb_project_get_duration (project, self->index));

  gtk_label_set_text (self->number, number);
  gtk_label_set_text (self->start, start);
  gtk_label_set_text (self->length, length);
  say (self, number, start, length);
}

void
bb_board_cell_show (BbBoardCell *self, guint index, int size)
{
  const BbProject *project = bb_editor_get_project (self->editor);

  if (index >= bb_project_count (project))
    return;

  self->index = index;
  bb_value_set (&self->board, bb_project_get_board (project, index));
  bb_thumbnail_show (self->thumbnail, self->board);
  show_size (self, project->settings, size);
  show_about (self, project);
  show_times (self, project);
}

guint
bb_board_cell_get_index (BbBoardCell *self)
{
  return self->index;
}

static void
bb_board_cell_dispose (GObject *object)
{
  BbBoardCell *self = BB_BOARD_CELL (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->board, bb_board_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_BOARD_CELL);

  G_OBJECT_CLASS (bb_board_cell_parent_class)->dispose (object);
}

static void
bb_board_cell_class_init (BbBoardCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_board_cell_dispose;
  g_type_ensure (BB_TYPE_DOT);
  g_type_ensure (BB_TYPE_THUMBNAIL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/board-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, clamp);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, number);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, start);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, length);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, about);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, dot);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, scene);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, kind);
  gtk_widget_class_bind_template_child (widget_class, BbBoardCell, action);
}

static void
bb_board_cell_init (BbBoardCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bb_board_cell_new (BbEditor *editor, BbBoardCache *cache)
{
  BbBoardCell *self = g_object_new (BB_TYPE_BOARD_CELL, NULL);

  self->editor = g_object_ref (editor);
  bb_thumbnail_set_cache (self->thumbnail, cache);
  return GTK_WIDGET (self);
}
