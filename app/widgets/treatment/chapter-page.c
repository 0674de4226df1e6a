/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a chapter of the treatment written? */
#include "widgets/treatment/chapter-page.h"

#include <glib/gi18n-lib.h>

#include "editor/treatment-commands.h"
#include "model/chapter-names.h"
#include "widgets/common/follow-cursor.h"
#include "widgets/common/icon-names.h"
#include "widgets/common/text-area.h"
#include "widgets/treatment/reference-cell.h"

/* of the pictures of a chapter, in bytes */
#define CACHE_BYTES (48 * 1024 * 1024)

struct _BbChapterPage
{
  AdwBin parent;

  BbEditor *editor;
  BbBoardCache *cache;
  char *id; /* of the chapter that is shown */
  gboolean is_showing;

  GtkEntry *heading;
  GtkWidget *up;
  GtkWidget *down;
  GtkScrolledWindow *scroller;
  GtkViewport *viewport;
  BbTextArea *text;
  GtkFlowBox *references;
};

G_DEFINE_FINAL_TYPE (BbChapterPage, bb_chapter_page, ADW_TYPE_BIN)

/* a hand that types a space behind a word has not named it otherwise */
static void
show_heading (BbChapterPage *self, const BbChapter *chapter)
{
  g_autofree char *typed = bb_chapter_name_from_label (gtk_editable_get_text (GTK_EDITABLE (self->heading)));

  if (g_str_equal (typed, chapter->name))
    return;

  self->is_showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->heading), bb_chapter_name_to_label (chapter->name));
  self->is_showing = FALSE;
}

static void
paste (BbChapterPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.paste-reference", NULL);
}

static void
add_cell (BbChapterPage *self)
{
  GtkWidget *cell = bb_reference_cell_new (self->editor, self->cache);

  g_signal_connect_object (cell, "picture-pasted", G_CALLBACK (paste), self, G_CONNECT_SWAPPED);
  gtk_flow_box_append (self->references, cell);
}

/* the keyboard follows the picture that it is on to its new place */
static void
show_references (BbChapterPage *self, const BbChapter *chapter)
{
  GtkWidget *held = gtk_widget_get_focus_child (GTK_WIDGET (self->references));
  g_autofree char *reference = held != NULL ? g_strdup (bb_reference_cell_get_reference (BB_REFERENCE_CELL (held)))
                                            : NULL;
  gboolean is_in_cell = held != NULL && !gtk_widget_is_focus (held);
  guint n = chapter->references->n_items;
  GtkFlowBoxChild *cell;

  while ((cell = gtk_flow_box_get_child_at_index (self->references, (int) n)) != NULL)
    gtk_flow_box_remove (self->references, GTK_WIDGET (cell));
  for (guint i = 0; i < n; i++)
    {
      const BbReference *shown = bb_list_get (chapter->references, i);

      cell = gtk_flow_box_get_child_at_index (self->references, (int) i);
      if (cell == NULL)
        add_cell (self);
      cell = gtk_flow_box_get_child_at_index (self->references, (int) i);
      bb_reference_cell_show (BB_REFERENCE_CELL (cell), chapter, i);
      if (!is_in_cell && g_strcmp0 (shown->id, reference) == 0)
        gtk_widget_grab_focus (GTK_WIDGET (cell));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->references), n > 0);
}

void
bb_chapter_page_show (BbChapterPage *self, guint index)
{
  const BbList *chapters = bb_editor_get_project (self->editor)->lists[BB_TREATMENT];
  const BbChapter *chapter = bb_list_get (chapters, index);
  gboolean is_read_only = bb_document_is_read_only (bb_editor_get_document (self->editor));
  gboolean is_other = g_strcmp0 (self->id, chapter->id) != 0;

  bb_string_set (&self->id, chapter->id);
  show_heading (self, chapter);
  gtk_editable_set_editable (GTK_EDITABLE (self->heading), !is_read_only);
  bb_text_area_show (self->text, chapter->text);
  bb_text_area_set_hint (self->text, bb_chapter_name_get_hint (chapter->name));
  bb_text_area_set_name (self->text, bb_chapter_name_to_label (chapter->name));
  bb_text_area_set_editable (self->text, !is_read_only);
  show_references (self, chapter);
  gtk_widget_set_sensitive (self->up, index > 0);
  gtk_widget_set_sensitive (self->down, index + 1 < chapters->n_items);
  if (is_other)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

void
bb_chapter_page_focus_heading (BbChapterPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->heading));
  gtk_editable_select_region (GTK_EDITABLE (self->heading), 0, -1);
}

void
bb_chapter_page_focus_text (BbChapterPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
heading_typed_cb (BbChapterPage *self)
{
  if (!self->is_showing && self->id != NULL)
    bb_treatment_command_rename (self->editor, self->id, gtk_editable_get_text (GTK_EDITABLE (self->heading)));
}

/* nothing is called "" */
static void
heading_left_cb (BbChapterPage *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);

  bb_editor_seal (self->editor);
  for (guint i = 0; i < project->lists[BB_TREATMENT]->n_items; i++)
    {
      const BbChapter *chapter = bb_list_get (project->lists[BB_TREATMENT], i);

      if (g_strcmp0 (chapter->id, self->id) == 0)
        gtk_editable_set_text (GTK_EDITABLE (self->heading), bb_chapter_name_to_label (chapter->name));
    }
}

static void
text_typed_cb (BbChapterPage *self)
{
  g_autofree char *text = bb_text_area_get_text (self->text);

  bb_treatment_command_set_text (self->editor, self->id, text);
}

static void
paused_cb (BbChapterPage *self)
{
  bb_editor_seal (self->editor);
}

static void
up_cb (BbChapterPage *self)
{
  bb_treatment_command_move (self->editor, self->id, -1);
}

static void
down_cb (BbChapterPage *self)
{
  bb_treatment_command_move (self->editor, self->id, 1);
}

static void
trash_cb (BbChapterPage *self)
{
  bb_treatment_command_remove (self->editor, self->id);
}

static void
bb_chapter_page_dispose (GObject *object)
{
  BbChapterPage *self = BB_CHAPTER_PAGE (object);

  self->is_showing = TRUE;
  g_clear_pointer (&self->id, g_free);
  g_clear_object (&self->cache);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_CHAPTER_PAGE);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_chapter_page_parent_class)->dispose (object);
}

static void
bb_chapter_page_class_init (BbChapterPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_chapter_page_dispose;
  g_type_ensure (BB_TYPE_TEXT_AREA);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/chapter-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BbChapterPage, heading);
  gtk_widget_class_bind_template_child (widget_class, BbChapterPage, up);
  gtk_widget_class_bind_template_child (widget_class, BbChapterPage, down);
  gtk_widget_class_bind_template_child (widget_class, BbChapterPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, BbChapterPage, viewport);
  gtk_widget_class_bind_template_child (widget_class, BbChapterPage, text);
  gtk_widget_class_bind_template_child (widget_class, BbChapterPage, references);
  gtk_widget_class_bind_template_callback (widget_class, heading_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, heading_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, paused_cb);
  gtk_widget_class_bind_template_callback (widget_class, paste);
  gtk_widget_class_bind_template_callback (widget_class, bb_chapter_page_focus_text);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
  gtk_widget_class_bind_template_callback (widget_class, trash_cb);
}

static void
bb_chapter_page_init (BbChapterPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  bb_follow_cursor_attach (self->viewport);
}

void
bb_chapter_page_set_editor (BbChapterPage *self, BbEditor *editor)
{
  self->editor = g_object_ref (editor);
  self->cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));
}
