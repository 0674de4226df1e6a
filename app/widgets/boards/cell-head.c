/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board is it, and when does it show? */
#include "widgets/boards/cell-head.h"

#include <glib/gi18n-lib.h>

#include "model/options.h"
#include "model/scene.h"
#include "model/time.h"
#include "render/hatch.h"
#include "widgets/common/dot.h"

#define SIDE 10

struct _BbCellHead
{
  GtkBox parent;

  GtkLabel *number;
  GtkLabel *option;
  GtkWidget *lock;
  GtkWidget *times;
  GtkLabel *start;
  GtkLabel *length;
  GtkWidget *about;
  BbDot *dot;
  GtkLabel *scene;
  GtkLabel *kind;
};

G_DEFINE_FINAL_TYPE (BbCellHead, bb_cell_head, GTK_TYPE_BOX)

/* what is not said takes no room; returns whether there is anything */
static gboolean
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
  return *text != '\0';
}

static void
show_about (BbCellHead *self, const BbProject *project, const BbBoard *board)
{
  const BbScene *scene = bb_project_find_scene (project, bb_board_get_text (board, BB_FIELD_ID_SCENE));
  const char *kind = bb_board_get_text (board, BB_FIELD_ID_KIND);

  gtk_widget_set_visible (GTK_WIDGET (self->dot), scene != NULL);
  if (scene != NULL)
    bb_dot_set_colour (self->dot, scene->colour);
  gtk_label_set_text (self->scene, scene != NULL ? scene->name : "");
  gtk_widget_set_visible (self->about, show_text (self->kind, bb_field_get_kind_label (kind)) || scene != NULL);
}

void
bb_cell_head_show (BbCellHead *self, BbEditor *editor, guint index)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbSettings *settings = project->settings;
  const BbBoard *board = bb_project_get_board (project, index);
  g_autofree char *option = bb_options_describe (bb_project_get_place (project, index));
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start,
                                                bb_project_get_start (project, index));
  g_autofree char *length = bb_time_to_seconds_and_frames (&settings->rate, bb_project_get_duration (project, index));

  gtk_label_set_text (self->number, bb_editor_get_number (editor, index));
  show_text (self->option, option != NULL ? option : "");
  gtk_widget_set_visible (self->lock, board->is_locked);
  gtk_label_set_text (self->start, start);
  gtk_label_set_text (self->length, length);
  show_about (self, project, board);
}

/* the view's own cell has the focus, and is what a screen reader reads */
void
bb_cell_say (GtkWidget *cell, BbEditor *editor, guint index)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbSettings *settings = project->settings;
  const BbBoard *board = bb_project_get_board (project, index);
  GtkWidget *item = gtk_widget_get_parent (cell);
  const char *action = bb_board_get_text (board, BB_FIELD_ID_ACTION);
  const char *told = *action != '\0' ? action : bb_board_is_empty (board) ? bb_get_not_boarded_label () : NULL;
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start,
                                                bb_project_get_start (project, index));
  g_autofree char *length = bb_time_to_seconds_and_frames (&settings->rate, bb_project_get_duration (project, index));
  g_autofree char *plain = g_strdup_printf (_ ("Board %s, %s, %s"), bb_editor_get_number (editor, index), start,
                                            length);
  g_autofree char *label = told != NULL ? g_strconcat (plain, ", ", told, NULL) : g_strdup (plain);

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* adds a label to @box, with style classes apart by spaces */
static GtkLabel *
add_label (GtkWidget *box, const char *classes, gboolean expands)
{
  GtkWidget *label = gtk_label_new (NULL);
  g_auto (GStrv) names = g_strsplit (classes, " ", -1);

  gtk_widget_set_css_classes (label, (const char **) names);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, expands);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
bb_cell_head_class_init (BbCellHeadClass *klass)
{
}

static void
bb_cell_head_init (BbCellHead *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 2);
  gtk_box_append (GTK_BOX (self), line);
  self->number = add_label (line, "heading", FALSE);
  self->option = add_label (line, "caption dim-label numeric", FALSE);
  self->lock = gtk_image_new_from_icon_name ("changes-prevent-symbolic");
  gtk_image_set_pixel_size (GTK_IMAGE (self->lock), 12);
  gtk_widget_set_tooltip_text (self->lock, _ ("Locked in Time"));
  gtk_box_append (GTK_BOX (line), self->lock);

  self->times = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gtk_widget_set_hexpand (self->times, TRUE);
  gtk_box_append (GTK_BOX (line), self->times);
  self->start = add_label (self->times, "caption dim-label numeric", TRUE);
  self->length = add_label (self->times, "caption dim-label numeric", FALSE);

  self->about = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (self), self->about);
  self->dot = BB_DOT (bb_dot_new (0, SIDE));
  gtk_box_append (GTK_BOX (self->about), GTK_WIDGET (self->dot));
  self->scene = add_label (self->about, "caption", TRUE);
  gtk_label_set_max_width_chars (self->scene, 6); /* and more, where there is room */
  self->kind = add_label (self->about, "caption dim-label", FALSE);
}

GtkWidget *
bb_cell_head_new (GtkOrientation orientation)
{
  BbCellHead *self = g_object_new (BB_TYPE_CELL_HEAD, NULL);
  GtkWidget *line = gtk_widget_get_parent (self->times);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return GTK_WIDGET (self);

  g_object_ref (self->times);
  gtk_box_remove (GTK_BOX (line), self->times);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->times), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self->times), 2);
  gtk_box_insert_child_after (GTK_BOX (self), self->times, line);
  g_object_unref (self->times);
  return GTK_WIDGET (self);
}
