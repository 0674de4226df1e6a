/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is the treatment written? */
#include "widgets/treatment/treatment-view.h"

#include "editor/treatment-commands.h"
#include "model/treatment.h"
#include "widgets/common/icon-names.h"
#include "widgets/treatment/chapter-page.h"
#include "widgets/treatment/chapter-row.h"

struct _BbTreatmentView
{
  AdwBin parent;

  BbEditor *editor;
  char *id;    /* of the chapter that is shown */
  guint index; /* where it was last */
  gboolean is_updating;

  GtkStack *stack;
  GtkWidget *begin;
  GtkListBox *list;
  BbChapterPage *page;
};

G_DEFINE_FINAL_TYPE (BbTreatmentView, bb_treatment_view, ADW_TYPE_BIN)

static const BbList *
get_chapters (BbTreatmentView *self)
{
  return bb_editor_get_project (self->editor)->lists[BB_TREATMENT];
}

/* one that went away leaves its place to the one behind it, or else before it */
static guint
find_shown (BbTreatmentView *self)
{
  int index = bb_treatment_find_index (bb_editor_get_project (self->editor), self->id);

  return index >= 0 ? (guint) index : MIN (self->index, get_chapters (self)->n_items - 1);
}

static void
show_rows (BbTreatmentView *self)
{
  const BbList *chapters = get_chapters (self);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, (int) chapters->n_items)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < chapters->n_items; i++)
    {
      if (gtk_list_box_get_row_at_index (self->list, (int) i) == NULL)
        gtk_list_box_append (self->list, bb_chapter_row_new ());
      row = gtk_list_box_get_row_at_index (self->list, (int) i);
      bb_chapter_row_show (BB_CHAPTER_ROW (row), bb_list_get (chapters, i));
    }
}

static void
update (BbTreatmentView *self)
{
  const BbList *chapters = get_chapters (self);
  gboolean is_list_held = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL;
  GtkListBoxRow *row;

  gtk_stack_set_visible_child_name (self->stack, chapters->n_items > 0 ? "chapters" : "empty");
  if (chapters->n_items == 0)
    return;

  self->is_updating = TRUE;
  self->index = find_shown (self);
  bb_string_set (&self->id, ((const BbChapter *) bb_list_get (chapters, self->index))->id);
  show_rows (self);
  row = gtk_list_box_get_row_at_index (self->list, (int) self->index);
  gtk_list_box_select_row (self->list, row);
  if (is_list_held)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  bb_chapter_page_show (self->page, self->index);
  self->is_updating = FALSE;
}

static void
project_changed_cb (BbTreatmentView *self, BbValue *old, BbValue *current)
{
  if (((BbProject *) old)->lists[BB_TREATMENT] != ((BbProject *) current)->lists[BB_TREATMENT])
    update (self);
}

static void
row_selected_cb (BbTreatmentView *self, GtkListBoxRow *row)
{
  if (row == NULL || self->is_updating)
    return;

  bb_editor_seal (self->editor);
  bb_string_set (&self->id, bb_chapter_row_get_chapter (BB_CHAPTER_ROW (row)));
  update (self);
}

static void
row_activated_cb (BbTreatmentView *self)
{
  bb_chapter_page_focus_text (self->page);
}

static void
begin_cb (BbTreatmentView *self)
{
  bb_treatment_command_begin (self->editor);
  if (get_chapters (self)->n_items > 0)
    bb_chapter_page_focus_text (self->page);
}

static void
add_cb (BbTreatmentView *self)
{
  g_autofree char *id = bb_treatment_command_add (self->editor, self->id);

  if (id == NULL)
    return;

  bb_string_set (&self->id, id);
  update (self);
  bb_chapter_page_focus_heading (self->page);
}

static gboolean
move_key_cb (GtkWidget *widget, GVariant *by, gpointer data)
{
  BbTreatmentView *self = BB_TREATMENT_VIEW (widget);

  if (self->id != NULL)
    bb_treatment_command_move (self->editor, self->id, g_variant_get_int32 (by));
  return TRUE;
}

/* in a text it deletes letters */
static gboolean
list_key_cb (BbTreatmentView *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Delete && keyval != GDK_KEY_KP_Delete)
    return FALSE;

  bb_treatment_command_remove (self->editor, self->id);
  if (get_chapters (self)->n_items == 0)
    bb_treatment_view_focus (self);
  return TRUE;
}

static gboolean
paste_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  return gtk_widget_activate_action (widget, "win.paste-reference", NULL);
}

void
bb_treatment_view_focus (BbTreatmentView *self)
{
  if (get_chapters (self)->n_items > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) self->index)));
  else
    gtk_widget_grab_focus (self->begin);
}

static void
open_chapter_cb (BbTreatmentView *self, const char *id)
{
  bb_editor_seal (self->editor);
  bb_string_set (&self->id, id);
  update (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s", "treatment");
}

const char *
bb_treatment_view_ask_chapter (BbTreatmentView *self)
{
  const BbList *chapters;

  if (get_chapters (self)->n_items == 0)
    {
      bb_treatment_command_begin (self->editor);
      chapters = get_chapters (self);
      if (chapters->n_items == 0)
        return NULL;
      bb_string_set (&self->id, ((const BbChapter *) bb_list_get (chapters, chapters->n_items - 1))->id);
      update (self);
    }
  return bb_editor_may_edit (self->editor) ? self->id : NULL;
}

static void
bb_treatment_view_dispose (GObject *object)
{
  BbTreatmentView *self = BB_TREATMENT_VIEW (object);

  self->is_updating = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_TREATMENT_VIEW);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (bb_treatment_view_parent_class)->dispose (object);
}

static void
bb_treatment_view_class_init (BbTreatmentViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_treatment_view_dispose;
  g_type_ensure (BB_TYPE_CHAPTER_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/treatment-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTreatmentView, stack);
  gtk_widget_class_bind_template_child (widget_class, BbTreatmentView, begin);
  gtk_widget_class_bind_template_child (widget_class, BbTreatmentView, list);
  gtk_widget_class_bind_template_child (widget_class, BbTreatmentView, page);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_key_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, move_key_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, move_key_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, paste_key_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.focus-timeline", NULL);
}

static void
bb_treatment_view_init (BbTreatmentView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}

void
bb_treatment_view_set_editor (BbTreatmentView *self, BbEditor *editor)
{
  self->editor = g_object_ref (editor);
  bb_chapter_page_set_editor (self->page, editor);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "open-chapter", G_CALLBACK (open_chapter_cb), self, G_CONNECT_SWAPPED);
  update (self);
}
