/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which notes are there? */
#include "widgets/inspector/note-list.h"

#include <glib/gi18n-lib.h>

#include "editor/note-commands.h"
#include "widgets/inspector/note-row.h"

struct _BbNoteList
{
  AdwBin parent;

  BbEditor *editor;
  GtkStringList *ids; /* of the notes that are listed */
  GtkSingleSelection *selection;
  GHashTable *rows; /* those that show a note now, by their list item */
  gboolean is_syncing;

  GtkToggleButton *open;
  GtkStack *stack;
  GtkListView *view;
  GtkLabel *empty;
};

G_DEFINE_FINAL_TYPE (BbNoteList, bb_note_list, ADW_TYPE_BIN)

static const char *
get_id (BbNoteList *self, guint position)
{
  return gtk_string_list_get_string (self->ids, position);
}

static void
show_row (BbNoteList *self, GtkListItem *item)
{
  const char *id = get_id (self, gtk_list_item_get_position (item));
  const BbNote *note = bb_notes_get (bb_editor_get_project (self->editor), id);

  if (note != NULL)
    bb_note_row_show (BB_NOTE_ROW (gtk_list_item_get_child (item)), note);
}

static void
show_rows (BbNoteList *self)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_row (self, item);
}

/* Returns: (transfer full): those that are to be listed */
static GPtrArray *
list_ids (BbNoteList *self)
{
  const BbList *notes = bb_editor_get_project (self->editor)->lists[BB_NOTES];
  gboolean only_open = gtk_toggle_button_get_active (self->open);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      if (!only_open || !note->is_resolved)
        g_ptr_array_add (ids, note->id);
    }

  return ids;
}

/* replaces the one run that differs, so that the view keeps its place */
static void
update_ids (BbNoteList *self, GPtrArray *ids)
{
  guint old_n = g_list_model_get_n_items (G_LIST_MODEL (self->ids));
  guint most = MIN (old_n, ids->len), head = 0, tail = 0;
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  while (head < most && g_str_equal (get_id (self, head), ids->pdata[head]))
    head++;
  while (tail < most - head && g_str_equal (get_id (self, old_n - 1 - tail), ids->pdata[ids->len - 1 - tail]))
    tail++;

  for (guint i = head; i < ids->len - tail; i++)
    g_ptr_array_add (added, ids->pdata[i]);
  g_ptr_array_add (added, NULL);
  if (old_n - head - tail > 0 || added->len > 1)
    gtk_string_list_splice (self->ids, head, old_n - head - tail, (const char *const *) added->pdata);
}

static guint
find_position (BbNoteList *self, const char *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->ids));

  for (guint i = 0; i < n && id != NULL; i++)
    {
      if (g_str_equal (get_id (self, i), id))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
show_selection (BbNoteList *self)
{
  guint position = find_position (self, bb_editor_get_note (self->editor));

  self->is_syncing = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->is_syncing = FALSE;
  if (position != GTK_INVALID_LIST_POSITION && gtk_widget_get_mapped (GTK_WIDGET (self->view)))
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

static void
show_stack (BbNoteList *self, guint n_listed)
{
  gboolean has_any = bb_editor_get_project (self->editor)->lists[BB_NOTES]->n_items > 0;

  gtk_label_set_text (self->empty, has_any
                                       ? _ ("All notes are done.")
                                       : _ ("No notes yet. Press U while listening, or paste feedback from a chat."));
  gtk_stack_set_visible_child_name (self->stack, n_listed > 0 ? "notes" : "empty");
}

static void
update (BbNoteList *self)
{
  g_autoptr (GPtrArray) ids = NULL;

  if (self->editor == NULL)
    return;

  ids = list_ids (self);
  self->is_syncing = TRUE;
  update_ids (self, ids);
  self->is_syncing = FALSE;
  show_rows (self);
  show_stack (self, ids->len);
  show_selection (self);
}

static void
project_changed_cb (BbNoteList *self, BbValue *old, BbValue *current)
{
  const BbProject *before = (const BbProject *) old, *after = (const BbProject *) current;

  if (before->lists[BB_NOTES] != after->lists[BB_NOTES] || before->settings != after->settings)
    update (self);
}

static void
note_changed_cb (BbNoteList *self)
{
  if (!self->is_syncing)
    show_selection (self);
}

/* a hand chose one: that is where the playhead goes */
static void
selected_cb (BbNoteList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (self->is_syncing || position == GTK_INVALID_LIST_POSITION)
    return;

  self->is_syncing = TRUE;
  bb_editor_go_to_note (self->editor, get_id (self, position));
  self->is_syncing = FALSE;
}

static void
activate_cb (BbNoteList *self, guint position)
{
  bb_editor_open_note (self->editor, get_id (self, position));
}

/* Space plays here as everywhere, and Delete takes the note away */
static gboolean
key_pressed_cb (BbNoteList *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean is_plain = (state & gtk_accelerator_get_default_mod_mask ()) == 0;

  if (keyval == GDK_KEY_Delete && is_plain)
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.delete-note", NULL);
  if (keyval == GDK_KEY_space && is_plain && !GTK_IS_CHECK_BUTTON (focus))
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.play", NULL);

  return FALSE;
}

static void
setup_cb (BbNoteList *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, bb_note_row_new (self->editor));
}

static void
bind_cb (BbNoteList *self, GtkListItem *item)
{
  g_hash_table_add (self->rows, item);
  show_row (self, item);
}

static void
unbind_cb (BbNoteList *self, GtkListItem *item)
{
  g_hash_table_remove (self->rows, item);
}

static void
connect_view (BbNoteList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
}

void
bb_note_list_set_editor (BbNoteList *self, BbEditor *editor)
{
  g_return_if_fail (self->editor == NULL);

  self->editor = g_object_ref (editor);
  self->ids = gtk_string_list_new (NULL);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->ids)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  connect_view (self);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::note", G_CALLBACK (note_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

/* Returns: (nullable): the list's own row around the note in hand, where it shows */
static GtkWidget *
find_selected (BbNoteList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    {
      if (gtk_list_item_get_position (item) == position)
        return gtk_widget_get_parent (gtk_list_item_get_child (item));
    }

  return NULL;
}

void
bb_note_list_focus (BbNoteList *self)
{
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->ids)) == 0;
  GtkWidget *selected = find_selected (self);

  gtk_widget_grab_focus (is_empty ? GTK_WIDGET (self->open) : selected != NULL ? selected : GTK_WIDGET (self->view));
}

static void
bb_note_list_dispose (GObject *object)
{
  BbNoteList *self = BB_NOTE_LIST (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->ids);
  g_clear_object (&self->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_NOTE_LIST);

  G_OBJECT_CLASS (bb_note_list_parent_class)->dispose (object);
}

static void
bb_note_list_finalize (GObject *object)
{
  g_hash_table_unref (BB_NOTE_LIST (object)->rows);

  G_OBJECT_CLASS (bb_note_list_parent_class)->finalize (object);
}

static void
bb_note_list_class_init (BbNoteListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_note_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = bb_note_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/note-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BbNoteList, open);
  gtk_widget_class_bind_template_child (widget_class, BbNoteList, stack);
  gtk_widget_class_bind_template_child (widget_class, BbNoteList, view);
  gtk_widget_class_bind_template_child (widget_class, BbNoteList, empty);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
bb_note_list_init (BbNoteList *self)
{
  self->rows = g_hash_table_new (g_direct_hash, g_direct_equal);
  gtk_widget_init_template (GTK_WIDGET (self));
}
