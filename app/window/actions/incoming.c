/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of work that brings something into a window's document in a thread? */
#include "window/actions/incoming.h"

#include <glib/gi18n.h>

gboolean
bb_incoming_prepare (BbDesk *desk)
{
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (bb_desk_get_editor (desk) != NULL)
    return bb_editor_may_edit (bb_desk_get_editor (desk));
  /* closed, or another project is being opened in it */
  if (bb_desk_is_closed (desk) || bb_desk_get_folder (desk) != NULL)
    return FALSE;

  project = bb_project_new ();
  document = bb_document_create_untitled (project, &error);
  if (document == NULL)
    {
      bb_desk_tell (desk, _ ("Could Not Make Project"), error->message);
      return FALSE;
    }

  bb_desk_set_document (desk, document);
  return TRUE;
}

static void
progress_cb (BbDocument *document, GParamSpec *pspec, BbIncoming *self)
{
  double share;

  g_object_get (document, pspec->name, &share, NULL);
  bb_job_set_progress (self->job, share);
}

BbIncoming *
bb_incoming_new (BbDesk *desk, BbDelivery *delivery, const char *label, const char *progress)
{
  BbIncoming *self = g_new0 (BbIncoming, 1);

  self->desk = g_object_ref (desk);
  self->delivery = delivery != NULL ? bb_delivery_ref (delivery) : NULL;
  self->document = g_object_ref (bb_editor_get_document (bb_desk_get_editor (desk)));
  self->job = bb_job_bar_begin (bb_desk_get_jobs (desk), label);
  if (progress != NULL)
    {
      g_autofree char *signal = g_strconcat ("notify::", progress, NULL);

      self->handler = g_signal_connect (self->document, signal, G_CALLBACK (progress_cb), self);
    }
  return self;
}

BbIncoming *
bb_incoming_new_file (BbDesk *desk, BbDelivery *delivery, const char *path, const char *progress)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *label = g_strdup_printf (_ ("Reading “%s”…"), name);
  BbIncoming *self = bb_incoming_new (desk, delivery, label, progress);

  self->path = g_strdup (path);
  return self;
}

GCancellable *
bb_incoming_get_cancellable (const BbIncoming *self)
{
  return bb_job_get_cancellable (self->job);
}

void
bb_incoming_refuse (const BbIncoming *self, const GError *error)
{
  if (error == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (self->delivery != NULL)
    bb_delivery_refuse (self->delivery, error->message);
  else
    bb_incoming_say (self, error->message);
}

void
bb_incoming_say (const BbIncoming *self, const char *text)
{
  if (!bb_desk_is_closed (self->desk))
    bb_desk_toast (self->desk, text);
}

void
bb_incoming_free (BbIncoming *self)
{
  if (self->handler != 0)
    g_signal_handler_disconnect (self->document, self->handler);
  bb_job_end (self->job, self->is_here);
  g_clear_pointer (&self->delivery, bb_delivery_unref);
  g_free (self->lyrics);
  g_free (self->path);
  g_object_unref (self->document);
  g_object_unref (self->desk);
  g_free (self);
}
