/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which state of the project is current, and what came before it? */
#include "model/history.h"

#include "model/sharing.h"

typedef struct
{
  BbEdit *edit;
  char *label;
  char *merge_key;
} Step;

/* n_done counts the steps that lead to the current state; those beyond it can be redone */
struct _BbHistory
{
  GObject parent;

  BbProject *base;
  BbProject *proposal;
  BbProject *saved;
  GPtrArray *steps;
  guint n_done;
  gboolean is_sealed;
};

G_DEFINE_FINAL_TYPE (BbHistory, bb_history, G_TYPE_OBJECT)

static guint changed_signal;

static void
step_free (gpointer data)
{
  Step *step = data;

  bb_edit_free (step->edit);
  g_free (step->label);
  g_free (step->merge_key);
  g_free (step);
}

static Step *
step_new (BbEdit *edit, const char *label, const char *merge_key)
{
  Step *step = g_new0 (Step, 1);

  step->edit = edit;
  step->label = g_strdup (label);
  step->merge_key = g_strdup (merge_key);
  return step;
}

static Step *
last_done (BbHistory *self)
{
  return self->n_done > 0 ? g_ptr_array_index (self->steps, self->n_done - 1) : NULL;
}

static Step *
next_undone (BbHistory *self)
{
  return self->n_done < self->steps->len ? g_ptr_array_index (self->steps, self->n_done) : NULL;
}

static void
emit_changed (BbHistory *self, const BbProject *old)
{
  g_signal_emit (self, changed_signal, 0, old, bb_history_get_project (self));
}

/* takes over @next; what was shown before is returned for the signal */
static BbProject *
show (BbHistory *self, BbProject **slot, BbProject *next)
{
  BbProject *old = bb_project_ref (bb_history_get_project (self));

  bb_project_unref (*slot);
  *slot = next;
  return old;
}

static gboolean
can_merge (BbHistory *self, const char *merge_key)
{
  Step *step = last_done (self);

  return !self->is_sealed && merge_key != NULL && step != NULL && g_strcmp0 (step->merge_key, merge_key) == 0;
}

/* makes the last step lead from where it began to @next; a step that leads nowhere goes */
static void
merge (BbHistory *self, const BbProject *next)
{
  Step *step = last_done (self);
  g_autoptr (BbProject) before = bb_edit_revert (step->edit, self->base);
  BbEdit *edit = bb_edit_new (before, next);

  if (edit == NULL)
    {
      g_ptr_array_set_size (self->steps, --self->n_done);
      return;
    }

  bb_edit_free (step->edit);
  step->edit = edit;
}

void
bb_history_commit (BbHistory *self, const char *label, BbProject *next, const char *merge_key)
{
  g_autoptr (BbProject) kept = NULL;
  g_autoptr (BbProject) old = NULL;
  g_autoptr (BbEdit) edit = NULL;

  g_return_if_fail (BB_IS_HISTORY (self) && next != NULL);

  next = kept = bb_sharing_settle (self->base, next);
  edit = bb_edit_new (self->base, next);
  if (edit == NULL)
    {
      bb_history_withdraw (self);
      return;
    }

  g_ptr_array_set_size (self->steps, self->n_done);
  if (can_merge (self, merge_key))
    {
      merge (self, next);
    }
  else
    {
      g_ptr_array_add (self->steps, step_new (g_steal_pointer (&edit), label, merge_key));
      self->n_done++;
    }

  self->is_sealed = FALSE;
  old = show (self, &self->base, g_steal_pointer (&kept));
  g_clear_pointer (&self->proposal, bb_project_unref);
  emit_changed (self, old);
}

void
bb_history_propose (BbHistory *self, BbProject *next)
{
  g_autoptr (BbProject) old = NULL;

  g_return_if_fail (BB_IS_HISTORY (self) && next != NULL);

  old = show (self, &self->proposal, bb_sharing_settle (self->base, next));
  emit_changed (self, old);
}

void
bb_history_withdraw (BbHistory *self)
{
  g_autoptr (BbProject) old = NULL;

  g_return_if_fail (BB_IS_HISTORY (self));

  if (self->proposal == NULL)
    return;

  old = show (self, &self->proposal, NULL);
  emit_changed (self, old);
}

const BbProject *
bb_history_get_project (BbHistory *self)
{
  g_return_val_if_fail (BB_IS_HISTORY (self), NULL);

  return self->proposal != NULL ? self->proposal : self->base;
}

const BbProject *
bb_history_get_base (BbHistory *self)
{
  g_return_val_if_fail (BB_IS_HISTORY (self), NULL);

  return self->base;
}

void
bb_history_seal (BbHistory *self)
{
  g_return_if_fail (BB_IS_HISTORY (self));

  self->is_sealed = TRUE;
}

void
bb_history_unseal (BbHistory *self)
{
  g_return_if_fail (BB_IS_HISTORY (self));

  self->is_sealed = FALSE;
}

static void
turn_to (BbHistory *self, BbProject *next)
{
  g_autoptr (BbProject) old = show (self, &self->base, next);

  self->is_sealed = TRUE;
  emit_changed (self, old);
}

gboolean
bb_history_undo (BbHistory *self)
{
  Step *step;

  g_return_val_if_fail (BB_IS_HISTORY (self), FALSE);

  step = last_done (self);
  if (step == NULL || self->proposal != NULL)
    return FALSE;

  self->n_done--;
  turn_to (self, bb_edit_revert (step->edit, self->base));
  return TRUE;
}

gboolean
bb_history_redo (BbHistory *self)
{
  Step *step;

  g_return_val_if_fail (BB_IS_HISTORY (self), FALSE);

  step = next_undone (self);
  if (step == NULL || self->proposal != NULL)
    return FALSE;

  self->n_done++;
  turn_to (self, bb_edit_apply (step->edit, self->base));
  return TRUE;
}

const char *
bb_history_get_undo_label (BbHistory *self)
{
  Step *step = last_done (self);

  return step != NULL ? step->label : NULL;
}

const char *
bb_history_get_redo_label (BbHistory *self)
{
  Step *step = next_undone (self);

  return step != NULL ? step->label : NULL;
}

void
bb_history_mark_saved (BbHistory *self, const BbProject *saved)
{
  g_return_if_fail (BB_IS_HISTORY (self));

  if (bb_value_set (&self->saved, saved))
    {
      bb_history_seal (self);
      emit_changed (self, bb_history_get_project (self));
    }
}

gboolean
bb_history_is_modified (BbHistory *self)
{
  g_autoptr (BbEdit) edit = NULL;

  g_return_val_if_fail (BB_IS_HISTORY (self), FALSE);

  edit = bb_edit_new (self->saved, bb_history_get_project (self));
  return edit != NULL;
}

static void
bb_history_finalize (GObject *object)
{
  BbHistory *self = BB_HISTORY (object);

  bb_project_unref (self->base);
  bb_project_unref (self->proposal);
  bb_project_unref (self->saved);
  g_ptr_array_unref (self->steps);

  G_OBJECT_CLASS (bb_history_parent_class)->finalize (object);
}

static void
bb_history_class_init (BbHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_history_finalize;

  changed_signal = g_signal_new ("changed", BB_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                 BB_TYPE_VALUE, BB_TYPE_VALUE);
}

static void
bb_history_init (BbHistory *self)
{
  self->steps = g_ptr_array_new_with_free_func (step_free);
}

BbHistory *
bb_history_new (const BbProject *project)
{
  BbHistory *self = g_object_new (BB_TYPE_HISTORY, NULL);

  self->base = bb_project_ref (project);
  self->saved = bb_project_ref (project);
  return self;
}
