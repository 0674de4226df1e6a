/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is something said in all of the project, and what is to be said instead? */
#include "window/dialogs/find-dialog.h"

#include <glib/gi18n.h>

#include "editor/found-text.h"
#include "model/text-match.h"
#include "widgets/common/newest.h"
#include "window/dialogs/dialog.h"

#define BB_TYPE_FIND_DIALOG (bb_find_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbFindDialog, bb_find_dialog, BB, FIND_DIALOG, AdwWindow)

struct _BbFindDialog
{
  AdwWindow parent;

  BbEditor *editor;
  BbNewest *worker;
  GListStore *found; /* of BbFoundText */
  guint n_found;     /* listed or not */
  guint next;        /* the one that is chosen when the list comes anew */
  gboolean is_held;  /* the list chooses by itself */

  GtkEditable *wanted;
  GtkEditable *instead;
  GtkButton *one;
  GtkButton *all;
  GtkLabel *counts;
  GtkStack *stack;
  GtkListView *list;
  GtkSingleSelection *selection;
};

G_DEFINE_FINAL_TYPE (BbFindDialog, bb_find_dialog, ADW_TYPE_WINDOW)

/* what is looked for, in a thread */

typedef struct
{
  BbProject *project;
  char *wanted; /* or NULL: nothing */
} Request;

typedef struct
{
  GPtrArray *found;
  guint n;
} Answer;

static void
request_free (gpointer data)
{
  Request *request = data;

  bb_project_unref (request->project);
  g_free (request->wanted);
  g_free (request);
}

static void
answer_free (gpointer data)
{
  g_ptr_array_unref (((Answer *) data)->found);
  g_free (data);
}

static gpointer
look (gconstpointer data)
{
  const Request *request = data;
  Answer *answer = g_new0 (Answer, 1);

  answer->found = request->wanted != NULL ? bb_found_text_list (request->project, request->wanted, &answer->n)
                                          : g_ptr_array_new_with_free_func (g_object_unref);
  return answer;
}

static BbFoundText *
get_chosen (BbFindDialog *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

static void
show_counts (BbFindDialog *self)
{
  guint n_listed = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  gboolean is_asked = *gtk_editable_get_text (self->wanted) != '\0';
  g_autofree char *all = g_strdup_printf (ngettext ("Found %u time", "Found %u times", self->n_found), self->n_found);
  g_autofree char *text = n_listed < self->n_found ? g_strdup_printf (_ ("%s, the first %u are listed"), all, n_listed)
                                                   : g_strdup (all);

  gtk_label_set_text (self->counts, is_asked ? text : "");
  gtk_stack_set_visible_child_name (self->stack, self->n_found > 0 ? "found" : is_asked ? "none" : "begin");
  gtk_widget_set_sensitive (GTK_WIDGET (self->one), self->n_found > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->all), self->n_found > 0);
}

static void
looked (gpointer data, gpointer answer, gboolean is_newest)
{
  BbFindDialog *self = data;
  g_autoptr (GPtrArray) found = g_ptr_array_ref (((Answer *) answer)->found);
  guint n = ((Answer *) answer)->n;

  answer_free (answer);
  if (!is_newest)
    return;

  self->n_found = n;
  self->is_held = TRUE;
  g_list_store_splice (self->found, 0, g_list_model_get_n_items (G_LIST_MODEL (self->found)), found->pdata, found->len);
  if (found->len > 0)
    gtk_single_selection_set_selected (self->selection, self->next < found->len ? self->next : 0);
  self->is_held = FALSE;
  self->next = 0;
  show_counts (self);
}

static const BbNewestKind worker_kind = { look, looked, request_free, answer_free };

static void
ask (BbFindDialog *self)
{
  Request *request = g_new0 (Request, 1);

  request->project = bb_project_ref ((BbProject *) bb_editor_get_project (self->editor));
  request->wanted = bb_text_match_fold (gtk_editable_get_text (self->wanted));
  bb_newest_ask (self->worker, request);
}

/* until it is known, there may be some: who types and presses at once is not held up */
static void
wanted_changed_cb (BbFindDialog *self)
{
  self->next = 0;
  gtk_widget_set_sensitive (GTK_WIDGET (self->all), *gtk_editable_get_text (self->wanted) != '\0');
  ask (self);
}

/* the list */

static void
setup_cb (BbFindDialog *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_box_append (GTK_BOX (box), label);
      if (i > 0)
        gtk_widget_add_css_class (label, "caption");
      if (i > 0)
        gtk_widget_add_css_class (label, "dim-label");
    }

  gtk_list_item_set_child (item, box);
}

static void
bind_cb (BbFindDialog *self, GtkListItem *item)
{
  BbFoundText *found = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item), *text = gtk_widget_get_first_child (box);
  g_autofree char *markup = bb_found_text_mark_up (found);
  g_autofree char *where = bb_found_text_describe (found, self->editor);
  g_autofree char *label = NULL;

  gtk_label_set_markup (GTK_LABEL (text), markup);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), where);
  label = g_strconcat (where, ": ", gtk_label_get_text (GTK_LABEL (text)), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

/* what is chosen is shown behind the dialog */
static void
chosen_cb (BbFindDialog *self)
{
  if (!self->is_held && get_chosen (self) != NULL)
    bb_found_text_go (get_chosen (self), self->editor);
}

static void
activate_cb (BbFindDialog *self, guint position)
{
  g_autoptr (BbFoundText) found = g_list_model_get_item (G_LIST_MODEL (self->found), position);

  bb_found_text_go (found, self->editor);
  gtk_window_close (GTK_WINDOW (self));
}

/* Return in the first field goes to what was found */
static void
found_cb (BbFindDialog *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  chosen_cb (self);
}

/* replacing */

/* how often what comes instead says what is looked for: so many more are listed before the next one */
static guint
count_again (BbFindDialog *self, const char *wanted)
{
  g_autoptr (GArray) matches = bb_text_match_find (gtk_editable_get_text (self->instead), wanted);

  return matches->len;
}

static void
one_cb (BbFindDialog *self)
{
  g_autofree char *wanted = bb_text_match_fold (gtk_editable_get_text (self->wanted));
  g_autoptr (BbFoundText) found = get_chosen (self) != NULL ? g_object_ref (get_chosen (self)) : NULL;
  guint position = gtk_single_selection_get_selected (self->selection);

  if (found == NULL || wanted == NULL)
    return;

  self->next = position + count_again (self, wanted);
  bb_found_text_replace (found, self->editor, gtk_editable_get_text (self->instead));
}

/* in a thread, on the project as it was then */
typedef struct
{
  BbProject *project;
  char *wanted;
  char *instead;
  guint n;
} Replacing;

static void
replacing_free (gpointer data)
{
  Replacing *replacing = data;

  bb_project_unref (replacing->project);
  g_free (replacing->wanted);
  g_free (replacing->instead);
  g_free (replacing);
}

static void
replace_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Replacing *replacing = data;

  g_task_return_pointer (task,
                         bb_found_text_make_all (replacing->project, replacing->wanted, replacing->instead,
                                                 &replacing->n),
                         bb_value_unref);
}

static void replaced_cb (GObject *source, GAsyncResult *result, gpointer data);

static void
replace_all (BbFindDialog *self, const char *wanted, const char *instead)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, replaced_cb, NULL);
  Replacing *replacing = g_new0 (Replacing, 1);

  replacing->project = bb_project_ref ((BbProject *) bb_editor_get_project (self->editor));
  replacing->wanted = g_strdup (wanted);
  replacing->instead = g_strdup (instead);
  g_task_set_task_data (task, replacing, replacing_free);
  g_task_run_in_thread (task, replace_in_thread);
}

/* who has closed the dialog wants it no more; where something else came in between, it is done anew */
static void
replaced_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  BbFindDialog *self = BB_FIND_DIALOG (source);
  const Replacing *replacing = g_task_get_task_data (G_TASK (result));
  g_autoptr (BbProject) next = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autofree char *said = g_strdup_printf (ngettext ("Replaced %u time. Undo takes it back.",
                                                     "Replaced %u times. Undo takes it back.", replacing->n),
                                           replacing->n);

  if (self->editor == NULL)
    return;

  if (bb_editor_get_project (self->editor) != replacing->project)
    replace_all (self, replacing->wanted, replacing->instead);
  else if (bb_found_text_take_all (self->editor, replacing->project, g_steal_pointer (&next)))
    bb_editor_say (self->editor, said);
}

static void
all_cb (BbFindDialog *self)
{
  g_autofree char *wanted = bb_text_match_fold (gtk_editable_get_text (self->wanted));

  if (wanted != NULL)
    replace_all (self, wanted, gtk_editable_get_text (self->instead));
}

static void
bb_find_dialog_dispose (GObject *object)
{
  BbFindDialog *self = BB_FIND_DIALOG (object);

  if (self->editor != NULL)
    g_signal_handlers_disconnect_by_data (self->editor, self);
  g_clear_pointer (&self->worker, bb_newest_free);
  g_clear_object (&self->editor);
  g_clear_object (&self->found);

  G_OBJECT_CLASS (bb_find_dialog_parent_class)->dispose (object);
}

static void
bb_find_dialog_class_init (BbFindDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_find_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/find-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, wanted);
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, instead);
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, one);
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, all);
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, counts);
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, list);
  gtk_widget_class_bind_template_child (widget_class, BbFindDialog, selection);
  gtk_widget_class_bind_template_callback (widget_class, wanted_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, one_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bb_find_dialog_init (BbFindDialog *self)
{
  self->found = g_list_store_new (BB_TYPE_FOUND_TEXT);
  self->worker = bb_newest_new (&worker_kind, self);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->found));
  bb_dialog_attach (GTK_WINDOW (self));
}

void
bb_find_dialog_present (BbDesk *desk)
{
  BbFindDialog *self = g_object_new (BB_TYPE_FIND_DIALOG, "transient-for", desk, NULL);

  self->editor = g_object_ref (bb_desk_get_editor (desk));
  g_signal_connect_swapped (self->editor, "project-changed", G_CALLBACK (ask), self);
  show_counts (self);
  gtk_window_present (GTK_WINDOW (self));
}
