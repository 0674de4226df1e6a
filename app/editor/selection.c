/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards in a row are selected? */
#include "editor/selection.h"

void
bb_selection_get (const BbSelection *self, guint current, guint *first, guint *n)
{
  guint anchor = self->is_stretched ? self->anchor : current;
  guint head = self->is_stretched ? self->head : current;

  *first = MIN (anchor, head);
  *n = MAX (anchor, head) - *first + 1;
}

guint
bb_selection_get_head (const BbSelection *self, guint current)
{
  return self->is_stretched ? self->head : current;
}

void
bb_selection_stretch (BbSelection *self, guint current, guint head)
{
  if (!self->is_stretched)
    self->anchor = current;

  self->head = head;
  self->is_stretched = self->anchor != head;
}

gboolean
bb_selection_collapse (BbSelection *self)
{
  gboolean was_stretched = self->is_stretched;

  self->is_stretched = FALSE;
  return was_stretched;
}

void
bb_selection_clamp (BbSelection *self, guint n_places)
{
  self->anchor = MIN (self->anchor, n_places - 1);
  self->head = MIN (self->head, n_places - 1);
  self->is_stretched = self->is_stretched && self->anchor != self->head;
}
