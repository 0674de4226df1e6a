/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the stage: what is said about the board, or the notes? */
#include "widgets/inspector/side-pages.h"

#include <glib/gi18n-lib.h>

#include "model/notes.h"
#include "widgets/inspector/inspector.h"
#include "widgets/inspector/note-list.h"

struct _BbSidePages
{
  AdwBin parent;

  BbEditor *editor;
  GtkStack *stack;
  GtkStackPage *notes_page;
  BbInspector *inspector;
  BbNoteList *notes;
};

G_DEFINE_FINAL_TYPE (BbSidePages, bb_side_pages, ADW_TYPE_BIN)

/* "Notes 3": how many wait for an answer */
static void
update_title (BbSidePages *self)
{
  guint n = bb_notes_count_open (bb_editor_get_project (self->editor));
  g_autofree char *title = n > 0 ? g_strdup_printf (_ ("Notes %u"), n) : g_strdup (_ ("Notes"));

  if (g_strcmp0 (gtk_stack_page_get_title (self->notes_page), title) != 0)
    gtk_stack_page_set_title (self->notes_page, title);
}

void
bb_side_pages_focus_board (BbSidePages *self)
{
  gtk_stack_set_visible_child_name (self->stack, "board");
  gtk_widget_child_focus (GTK_WIDGET (self->inspector), GTK_DIR_TAB_FORWARD);
}

void
bb_side_pages_focus_notes (BbSidePages *self)
{
  gtk_stack_set_visible_child_name (self->stack, "notes");
  bb_note_list_focus (self->notes);
}

void
bb_side_pages_set_editor (BbSidePages *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  bb_inspector_set_editor (self->inspector, editor);
  bb_note_list_set_editor (self->notes, editor);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);
  update_title (self);
}

static void
bb_side_pages_dispose (GObject *object)
{
  g_clear_object (&BB_SIDE_PAGES (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_SIDE_PAGES);

  G_OBJECT_CLASS (bb_side_pages_parent_class)->dispose (object);
}

static void
bb_side_pages_class_init (BbSidePagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_side_pages_dispose;
  g_type_ensure (BB_TYPE_INSPECTOR);
  g_type_ensure (BB_TYPE_NOTE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/side-pages.ui");
  gtk_widget_class_bind_template_child (widget_class, BbSidePages, stack);
  gtk_widget_class_bind_template_child (widget_class, BbSidePages, notes_page);
  gtk_widget_class_bind_template_child (widget_class, BbSidePages, inspector);
  gtk_widget_class_bind_template_child (widget_class, BbSidePages, notes);
}

static void
bb_side_pages_init (BbSidePages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
