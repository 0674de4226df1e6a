/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What became of pictures that came in at once? */
#include "document/batch.h"

#include <glib/gi18n-lib.h>

#include "model/places.h"

struct _BbBatch
{
  BbDocument *document;
  GPtrArray *boards;
  gint64 frame;
  GStrv refused;

  BbProject *before;
  BbProject *after;
};

static void
batch_clear (gpointer data)
{
  BbBatch *self = data;

  g_object_unref (self->document);
  g_ptr_array_unref (self->boards);
  g_strfreev (self->refused);
  bb_project_unref (self->before);
  bb_project_unref (self->after);
}

BbBatch *
bb_batch_ref (BbBatch *self)
{
  return g_rc_box_acquire (self);
}

void
bb_batch_unref (BbBatch *self)
{
  g_rc_box_release_full (self, batch_clear);
}

/* with a key of its own, so that laying again becomes one step with it */
static void
lay (BbBatch *self, const BbPace *pace)
{
  BbHistory *history = bb_document_get_history (self->document);
  const BbBoard *first = g_ptr_array_index (self->boards, 0);
  g_autofree char *key = g_strdup_printf ("lay %s", first->id);

  bb_history_commit (history, ngettext ("Import Picture", "Import Pictures", self->boards->len),
                     bb_places_lay_at_pace (self->before, self->frame, self->boards, pace), key);
  bb_value_set (&self->after, bb_history_get_base (history));
}

static BbBatch *
batch_new (BbDocument *document, GPtrArray *boards, GStrv refused)
{
  BbBatch *self = g_rc_box_new0 (BbBatch);

  self->document = g_object_ref (document);
  self->boards = boards;
  self->refused = refused;
  bb_value_set (&self->before, bb_history_get_base (bb_document_get_history (document)));
  bb_value_set (&self->after, self->before);
  return self;
}

BbBatch *
bb_batch_shelve (BbDocument *document, GPtrArray *boards, GStrv refused)
{
  BbBatch *self = batch_new (document, boards, refused);
  const BbList *shelf = self->before->lists[BB_SHELF];
  BbProject *next;

  if (boards->len == 0)
    return self;

  next = bb_project_with_list (self->before, BB_SHELF,
                               bb_list_splice (shelf, shelf->n_items, 0, boards->pdata, boards->len));
  bb_history_commit (bb_document_get_history (document), ngettext ("Import Picture", "Import Pictures", boards->len),
                     next, NULL);
  bb_value_set (&self->after, bb_history_get_base (bb_document_get_history (document)));
  return self;
}

BbBatch *
bb_batch_lay (BbDocument *document, GPtrArray *boards, gint64 frame, const BbPace *pace, GStrv refused)
{
  BbBatch *self = batch_new (document, boards, refused);

  self->frame = frame;
  if (boards->len > 0)
    lay (self, pace);
  return self;
}

guint
bb_batch_get_count (BbBatch *self)
{
  return self->boards->len;
}

const char *const *
bb_batch_get_refused (BbBatch *self)
{
  return (const char *const *) self->refused;
}

int
bb_batch_find_first (BbBatch *self)
{
  const BbBoard *first;

  if (self->boards->len == 0)
    return -1;

  first = g_ptr_array_index (self->boards, 0);
  return bb_project_find_board (bb_document_get_project (self->document), first->id);
}

gboolean
bb_batch_is_current (BbBatch *self)
{
  g_autoptr (BbEdit) since = bb_edit_new (self->after, bb_document_get_project (self->document));

  return since == NULL;
}

void
bb_batch_lay_again (BbBatch *self, const BbPace *pace)
{
  g_return_if_fail (bb_batch_is_current (self) && self->boards->len > 0);

  bb_history_unseal (bb_document_get_history (self->document));
  lay (self, pace);
}
