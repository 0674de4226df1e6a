/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one state of a project become the next, and back? */
#include "model/edit.h"

/* the run of a list that differs: @index on, these items in one state, those in the other */
typedef struct
{
  guint index;
  BbList *runs[2];
} Splice;

typedef enum
{
  BEFORE,
  AFTER
} Side;

struct _BbEdit
{
  BbSettings *settings[2];
  BbSong *songs[2];
  Splice splices[BB_N_LISTS];
};

static guint
common_head (const BbList *a, const BbList *b)
{
  guint most = MIN (a->n_items, b->n_items);
  guint n = 0;

  while (n < most && a->items[n] == b->items[n])
    n++;
  return n;
}

static guint
common_tail (const BbList *a, const BbList *b, guint head)
{
  guint most = MIN (a->n_items, b->n_items) - head;
  guint n = 0;

  while (n < most && a->items[a->n_items - 1 - n] == b->items[b->n_items - 1 - n])
    n++;
  return n;
}

static void
splice_init (Splice *splice, const BbList *before, const BbList *after)
{
  const BbList *sides[2] = { before, after };
  guint head, tail;

  if (before == after)
    return;

  head = common_head (before, after);
  tail = common_tail (before, after, head);
  splice->index = head;
  for (Side side = BEFORE; side <= AFTER; side++)
    splice->runs[side] = bb_list_new_from (sides[side]->items + head, sides[side]->n_items - head - tail);
}

/* replaces the run of one side by that of the other */
static BbList *
splice_turn (const Splice *splice, const BbList *list, Side to)
{
  if (splice->runs[to] == NULL)
    return bb_list_ref (list);

  return bb_list_splice (list, splice->index, splice->runs[!to]->n_items, splice->runs[to]->items,
                         splice->runs[to]->n_items);
}

static gboolean
lists_are_same (const BbList *a, const BbList *b)
{
  return a == b || (a->n_items == b->n_items && common_head (a, b) == a->n_items);
}

static gboolean
projects_are_same (const BbProject *a, const BbProject *b)
{
  if (a->settings != b->settings || a->song != b->song)
    return FALSE;

  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    {
      if (!lists_are_same (a->lists[kind], b->lists[kind]))
        return FALSE;
    }

  return TRUE;
}

BbEdit *
bb_edit_new (const BbProject *before, const BbProject *after)
{
  BbEdit *self;

  if (projects_are_same (before, after))
    return NULL;

  self = g_new0 (BbEdit, 1);
  bb_value_set (&self->settings[BEFORE], before->settings);
  bb_value_set (&self->settings[AFTER], after->settings);
  bb_value_set (&self->songs[BEFORE], before->song);
  bb_value_set (&self->songs[AFTER], after->song);
  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    splice_init (&self->splices[kind], before->lists[kind], after->lists[kind]);

  return self;
}

void
bb_edit_free (BbEdit *self)
{
  for (Side side = BEFORE; side <= AFTER; side++)
    {
      bb_settings_unref (self->settings[side]);
      bb_song_unref (self->songs[side]);
      for (guint kind = 0; kind < BB_N_LISTS; kind++)
        bb_list_unref (self->splices[kind].runs[side]);
    }

  g_free (self);
}

static BbProject *
edit_turn (const BbEdit *self, const BbProject *project, Side to)
{
  BbProject *next = bb_project_copy (project);

  bb_value_set (&next->settings, self->settings[to]);
  bb_value_set (&next->song, self->songs[to]);
  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    {
      bb_list_unref (next->lists[kind]);
      next->lists[kind] = splice_turn (&self->splices[kind], project->lists[kind], to);
    }

  return next;
}

BbProject *
bb_edit_apply (const BbEdit *self, const BbProject *before)
{
  return edit_turn (self, before, AFTER);
}

BbProject *
bb_edit_revert (const BbEdit *self, const BbProject *after)
{
  return edit_turn (self, after, BEFORE);
}
