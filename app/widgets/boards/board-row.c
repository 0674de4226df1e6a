/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board look as a row of a conte sheet? */
#include "widgets/boards/board-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "model/sung.h"
#include "widgets/boards/cell-head.h"
#include "widgets/boards/cell-text.h"
#include "widgets/common/thumbnail.h"

#define LINES 6
#define SPACING 12

/* what a conte sheet has columns for */
static const char *const fields[] = { BB_FIELD_ID_ACTION, BB_FIELD_ID_LYRIC, BB_FIELD_ID_CHOREOGRAPHY,
                                      BB_FIELD_ID_NOTES };

struct _BbBoardRow
{
  GtkBox parent;

  BbEditor *editor;
  BbThumbnail *thumbnail;
  BbCellHead *head;
  BbCellText *texts[G_N_ELEMENTS (fields)];
};

G_DEFINE_FINAL_TYPE (BbBoardRow, bb_board_row, GTK_TYPE_BOX)

static void
show_size (BbBoardRow *self, const BbSettings *settings, int size)
{
  int longer = MAX (settings->width, settings->height);

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->thumbnail), MAX (size * settings->width / longer, 1));
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->thumbnail), MAX (size * settings->height / longer, 1));
}

void
bb_board_row_show (BbBoardRow *self, guint index, int size)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbBoard *board;

  if (index >= bb_project_count (project))
    return;

  board = bb_project_get_board (project, index);
  bb_thumbnail_show (self->thumbnail, board);
  show_size (self, project->settings, size);
  bb_cell_head_show (self->head, self->editor, index);
  bb_cell_say (GTK_WIDGET (self), self->editor, index);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      gboolean is_lyric = g_str_equal (fields[i], BB_FIELD_ID_LYRIC);
      g_autofree char *sung = is_lyric ? bb_sung_get_text (project, index) : NULL;

      bb_cell_text_show (self->texts[i], board, sung);
    }
}

/* columns are as wide as each other, whatever is said in them */
static GtkWidget *
new_columns_box (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}

static GtkWidget *
new_heading (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

void
bb_board_row_fill_header (GtkBox *header, BbEditor *editor, int size)
{
  const BbSettings *settings = bb_editor_get_project (editor)->settings;
  GtkWidget *picture = gtk_widget_get_first_child (GTK_WIDGET (header));

  if (picture == NULL)
    {
      GtkWidget *board = new_heading (_ ("Board")), *columns = new_columns_box ();

      picture = new_heading (_ ("Picture"));
      gtk_box_set_spacing (header, SPACING);
      gtk_widget_set_size_request (board, BB_CELL_HEAD_WIDTH, -1);
      gtk_box_append (header, picture);
      gtk_box_append (header, board);
      gtk_box_append (header, columns);
      for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
        gtk_box_append (GTK_BOX (columns), new_heading (bb_field_get_label (bb_field_find_builtin (fields[i]))));
    }
  gtk_widget_set_size_request (picture, MAX (size * settings->width / MAX (settings->width, settings->height), 1), -1);
}

void
bb_board_row_begin (BbBoardRow *self)
{
  bb_cell_text_begin (self->texts[0]);
}

static void
bb_board_row_dispose (GObject *object)
{
  g_clear_object (&BB_BOARD_ROW (object)->editor);

  G_OBJECT_CLASS (bb_board_row_parent_class)->dispose (object);
}

static void
bb_board_row_class_init (BbBoardRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_board_row_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bb_board_row_init (BbBoardRow *self)
{
  gtk_box_set_spacing (GTK_BOX (self), SPACING);
  gtk_widget_add_css_class (GTK_WIDGET (self), "board-cell");
  self->thumbnail = g_object_new (BB_TYPE_THUMBNAIL, "valign", GTK_ALIGN_START, "overflow", GTK_OVERFLOW_HIDDEN, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->thumbnail), "thumbnail");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->thumbnail));
  self->head = BB_CELL_HEAD (bb_cell_head_new (GTK_ORIENTATION_VERTICAL));
  gtk_widget_set_size_request (GTK_WIDGET (self->head), BB_CELL_HEAD_WIDTH, -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->head), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->head));
}

static GtkWidget *
new_columns (BbBoardRow *self)
{
  GtkWidget *box = new_columns_box ();

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      self->texts[i] = g_object_new (BB_TYPE_CELL_TEXT, NULL);
      bb_cell_text_set_field (self->texts[i], self->editor, fields[i], LINES);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->texts[i]));
    }

  return box;
}

GtkWidget *
bb_board_row_new (BbEditor *editor, BbBoardCache *cache)
{
  BbBoardRow *self = g_object_new (BB_TYPE_BOARD_ROW, NULL);

  self->editor = g_object_ref (editor);
  bb_thumbnail_set_cache (self->thumbnail, cache);
  gtk_box_append (GTK_BOX (self), new_columns (self));
  return GTK_WIDGET (self);
}
