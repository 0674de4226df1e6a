/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which project is shown while a first song is on its way? */
#include "editor/editor-private.h"

#include "model/numbering.h"

/* a song on its way is shown as far as it is known, a few times a second */
#define RENEW_INTERVAL 150

const BbProject *
bb_editor_get_shown (BbEditor *self)
{
  return self->preview != NULL ? self->preview : bb_editor_get_project (self);
}

const char *const *
bb_editor_get_shown_numbers (BbEditor *self)
{
  return self->preview != NULL ? (const char *const *) self->preview_numbers : bb_editor_get_numbers (self);
}

BbPeaks *
bb_editor_get_shown_peaks (BbEditor *self)
{
  BbSound *sound = bb_document_get_sound (self->document);
  BbPeaks *growing = bb_document_get_growing_peaks (self->document);

  return growing != NULL ? growing : sound != NULL ? bb_sound_get_peaks (sound) : NULL;
}

void
bb_editor_end_preview (BbEditor *self)
{
  g_clear_handle_id (&self->growing, g_source_remove);
  g_clear_pointer (&self->preview, bb_project_unref);
  g_clear_pointer (&self->preview_numbers, g_strfreev);
}

static void
renew (BbEditor *self)
{
  g_clear_pointer (&self->preview, bb_project_unref);
  g_clear_pointer (&self->preview_numbers, g_strfreev);
  self->preview = bb_document_make_preview (self->document);
  if (self->preview != NULL)
    self->preview_numbers = bb_numbering_compute (self->preview);
  g_object_notify (G_OBJECT (self), "shown");
}

void
bb_editor_renew_preview (BbEditor *self)
{
  if (self->preview != NULL)
    renew (self);
}

static gboolean
grow_cb (gpointer data)
{
  BbEditor *self = data;

  renew (self);
  if (bb_document_get_growing_peaks (self->document) != NULL)
    return G_SOURCE_CONTINUE;

  self->growing = 0;
  return G_SOURCE_REMOVE;
}

void
bb_editor_follow_growth (BbEditor *self)
{
  if (self->growing == 0 && bb_document_get_growing_peaks (self->document) != NULL)
    self->growing = g_timeout_add (RENEW_INTERVAL, grow_cb, self);
}
