/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board is current, and which are selected? */
#include "editor/editor-private.h"

#include "model/shelf.h"

guint
bb_editor_get_current (BbEditor *self)
{
  const BbProject *project = bb_editor_get_project (self);
  int index = self->pinned != NULL ? bb_project_find_board (project, self->pinned) : -1;

  return index >= 0 ? (guint) index : bb_project_find_place (project, self->frame);
}

const BbBoard *
bb_editor_get_board (BbEditor *self)
{
  const BbBoard *shelved = bb_editor_get_shelved (self);

  return shelved != NULL ? shelved : bb_project_get_board (bb_editor_get_project (self), bb_editor_get_current (self));
}

void
bb_editor_take_shelved (BbEditor *self, const char *id)
{
  if (g_strcmp0 (self->shelved, id) == 0)
    return;

  /* what was pinned gives way */
  if (id != NULL)
    bb_editor_unpin (self);
  g_free (self->shelved);
  self->shelved = g_strdup (id);
  bb_editor_selection_changed (self);
}

const BbBoard *
bb_editor_get_shelved (BbEditor *self)
{
  const BbProject *project = bb_editor_get_project (self);
  int index = self->shelved != NULL ? bb_shelf_find (project, self->shelved) : -1;

  return index >= 0 ? bb_shelf_get (project, (guint) index) : NULL;
}

void
bb_editor_follow_shelf (BbEditor *self)
{
  if (bb_editor_get_shelved (self) == NULL)
    g_clear_pointer (&self->shelved, g_free);
}

void
bb_editor_get_selection (BbEditor *self, guint *first, guint *n)
{
  bb_selection_get (&self->selection, bb_editor_get_current (self), first, n);
}

gboolean
bb_editor_is_selected (BbEditor *self, guint index)
{
  guint first, n;

  bb_editor_get_selection (self, &first, &n);
  return index >= first && index - first < n;
}

static void
stretch_to (BbEditor *self, gint64 head)
{
  guint last = bb_project_count (bb_editor_get_project (self)) - 1;

  bb_selection_stretch (&self->selection, bb_editor_get_current (self), (guint) CLAMP (head, 0, last));
  bb_editor_selection_changed (self);
}

void
bb_editor_select (BbEditor *self, guint index, gboolean extend)
{
  const BbProject *project = bb_editor_get_project (self);

  g_return_if_fail (index < bb_project_count (project));

  if (extend)
    stretch_to (self, index);
  else
    bb_editor_seek (self, bb_project_get_start (project, index));
}

void
bb_editor_select_all (BbEditor *self)
{
  self->selection = (BbSelection){ TRUE, 0, 0 };
  stretch_to (self, G_MAXINT32);
}

void
bb_editor_stretch (BbEditor *self, int direction)
{
  stretch_to (self, (gint64) bb_selection_get_head (&self->selection, bb_editor_get_current (self)) + direction);
}

void
bb_editor_collapse (BbEditor *self)
{
  if (bb_selection_collapse (&self->selection))
    bb_editor_selection_changed (self);
}

void
bb_editor_pin (BbEditor *self)
{
  /* one of the shelf stays in hand as it is */
  if (self->pinned != NULL || self->shelved != NULL)
    return;

  self->pinned = g_strdup (bb_editor_get_board (self)->id);
  g_object_notify (G_OBJECT (self), "pinned");
}

void
bb_editor_unpin (BbEditor *self)
{
  guint old = bb_editor_get_current (self);

  if (self->pinned == NULL)
    return;

  g_clear_pointer (&self->pinned, g_free);
  g_object_notify (G_OBJECT (self), "pinned");
  if (bb_editor_get_current (self) != old)
    bb_editor_selection_changed (self);
}

gboolean
bb_editor_is_pinned (BbEditor *self)
{
  return self->pinned != NULL;
}

void
bb_editor_let_go (BbEditor *self)
{
  gboolean was_stretched = bb_selection_collapse (&self->selection);
  gboolean was_shelved = self->shelved != NULL;

  g_clear_pointer (&self->shelved, g_free);
  bb_editor_unpin (self);
  if (was_stretched || was_shelved)
    bb_editor_selection_changed (self);
}
