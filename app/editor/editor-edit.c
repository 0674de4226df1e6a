/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an edit come about, and how is it taken back? The one door. */
#include "editor/editor-private.h"

#include <glib/gi18n-lib.h>

#include "model/edges.h"

static BbHistory *
get_history (BbEditor *self)
{
  return bb_document_get_history (self->document);
}

gboolean
bb_editor_may_edit (BbEditor *self)
{
  if (!bb_document_is_read_only (self->document))
    return TRUE;

  bb_editor_say (self, _ ("This project is open for reading only. Save it under another name to go on."));
  return FALSE;
}

void
bb_editor_set_rehearsing (BbEditor *self, gboolean rehearses)
{
  self->is_rehearsing = rehearses;
  if (rehearses)
    bb_editor_set_on_plan (self, FALSE);
}

gboolean
bb_editor_is_rehearsing (BbEditor *self)
{
  return self->is_rehearsing;
}

/* who rehearses leaves notes, and beats may be found meanwhile; boards stay as they are */
static gboolean
is_held (BbEditor *self, const BbProject *next)
{
  static const BbListKind held[] = { BB_PLACES, BB_SHELF, BB_SCENES };
  const BbProject *project = bb_editor_get_project (self);

  for (guint i = 0; self->is_rehearsing && i < G_N_ELEMENTS (held); i++)
    {
      if (project->lists[held[i]] != next->lists[held[i]])
        return TRUE;
    }

  return FALSE;
}

gboolean
bb_editor_commit (BbEditor *self, const char *label, BbProject *next, const char *merge_key)
{
  g_autoptr (BbProject) kept = next;

  if (is_held (self, kept) || !bb_editor_may_edit (self))
    return FALSE;

  bb_history_commit (get_history (self), label, g_steal_pointer (&kept), merge_key);
  return TRUE;
}

void
bb_editor_say_held (BbEditor *self, guint index)
{
  g_autofree char *text = g_strdup_printf (_ ("Board %s is locked, and keeps its time. Unlock it first."),
                                           bb_editor_get_number (self, index));

  bb_editor_say (self, text);
}

gboolean
bb_editor_may_move (BbEditor *self, const BbProject *next)
{
  int held = bb_edges_find_held (bb_editor_get_base (self), next);

  if (held >= 0)
    bb_editor_say_held (self, (guint) held);
  return held < 0;
}

gboolean
bb_editor_commit_move (BbEditor *self, const char *label, BbProject *next, const char *merge_key)
{
  g_autoptr (BbProject) kept = next;

  return bb_editor_may_edit (self) && bb_editor_may_move (self, next) &&
         bb_editor_commit (self, label, g_steal_pointer (&kept), merge_key);
}

/* proposals */

const BbProject *
bb_editor_get_base (BbEditor *self)
{
  return bb_history_get_base (get_history (self));
}

void
bb_editor_propose (BbEditor *self, BbProject *next)
{
  if (is_held (self, next))
    bb_project_unref (next);
  else
    bb_history_propose (get_history (self), next);
}

gboolean
bb_editor_accept (BbEditor *self, const char *label)
{
  return bb_editor_commit (self, label, bb_project_ref (bb_editor_get_project (self)), NULL);
}

void
bb_editor_withdraw (BbEditor *self)
{
  bb_history_withdraw (get_history (self));
}

/* undo */

/* whether the board in view is one of those that changed, as of a layer that several share */
static gboolean
is_in_view (BbEditor *self, const BbProject *old)
{
  const BbProject *project = bb_editor_get_project (self);
  guint current = bb_editor_get_current (self);

  return bb_project_count (old) == bb_project_count (project) &&
         bb_project_get_board (old, current) != bb_project_get_board (project, current);
}

/* what changes where nobody looks is missed: the playhead goes to the first board that is another now */
static void
show_change (BbEditor *self, const BbProject *old)
{
  const BbProject *project = bb_editor_get_project (self);
  guint n = MIN (bb_project_count (old), bb_project_count (project)), i = 0;

  if (is_in_view (self, old))
    return;
  while (i < n && bb_project_get_place (old, i) == bb_project_get_place (project, i))
    i++;
  if (i < n && bb_project_get_board (old, i) != bb_project_get_board (project, i) && i != bb_editor_get_current (self))
    bb_editor_seek (self, bb_project_get_start (project, i));
}

static void
turn (BbEditor *self, gboolean (*turn_history) (BbHistory *history))
{
  g_autoptr (BbProject) old = bb_project_ref (bb_editor_get_project (self));

  if (!self->is_rehearsing && turn_history (get_history (self)))
    show_change (self, old);
}

void
bb_editor_undo (BbEditor *self)
{
  turn (self, bb_history_undo);
}

void
bb_editor_redo (BbEditor *self)
{
  turn (self, bb_history_redo);
}

const char *
bb_editor_get_undo_label (BbEditor *self)
{
  return self->is_rehearsing ? NULL : bb_history_get_undo_label (get_history (self));
}

const char *
bb_editor_get_redo_label (BbEditor *self)
{
  return self->is_rehearsing ? NULL : bb_history_get_redo_label (get_history (self));
}

void
bb_editor_seal (BbEditor *self)
{
  bb_history_seal (get_history (self));
}
