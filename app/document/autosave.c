/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of the work survives a crash? */
#include "document/document-private.h"

#include "store/save.h"

/* seconds after a change; a crash costs no more than this */
#define DELAY 5

static void
autosaved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbDocument) self = data;
  g_autoptr (GError) error = NULL;

  self->is_autosaving = FALSE;
  if (bb_store_save_finish (result, NULL, &error))
    self->has_autosave = TRUE;
  else
    g_warning ("%s", error->message);

  /* saved or closed meanwhile: what was written is not wanted any more */
  if (self->is_read_only || !bb_document_is_modified (self))
    bb_document_end_autosave (self);
}

static gboolean
autosave_cb (gpointer data)
{
  BbDocument *self = data;

  if (self->is_autosaving)
    return G_SOURCE_CONTINUE;

  self->autosave_timer = 0;
  if (!bb_document_is_modified (self))
    return G_SOURCE_REMOVE;

  self->is_autosaving = TRUE;
  bb_store_save_async (bb_history_get_base (self->history), self->path, BB_SAVE_AUTOSAVE, NULL,
                       autosaved_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
changed_cb (BbDocument *self)
{
  if (self->is_read_only)
    return;

  if (!bb_document_is_modified (self))
    bb_document_end_autosave (self);
  else if (self->autosave_timer == 0)
    self->autosave_timer = g_timeout_add_seconds (DELAY, autosave_cb, self);
}

void
bb_document_start_autosave (BbDocument *self)
{
  g_signal_connect_object (self->history, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

void
bb_document_end_autosave (BbDocument *self)
{
  g_clear_handle_id (&self->autosave_timer, g_source_remove);
  if (!self->has_autosave || self->is_autosaving)
    return;

  self->has_autosave = FALSE;
  bb_autosave_remove (self->path);
}
