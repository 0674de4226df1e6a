/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the pictures of a stamp that the user keeps come into a project? */
#include "document/stamp-arrival.h"

#include "document/document-private.h"
#include "document/stamp-library.h"

typedef struct
{
  BbStamp *stamp;
  char *from;
  char *to;
} Arrival;

static void
arrival_free (gpointer data)
{
  Arrival *self = data;

  bb_stamp_unref (self->stamp);
  g_free (self->from);
  g_free (self->to);
  g_free (self);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Arrival *arrival = data;
  GError *error = NULL;

  if (bb_stamp_bring_media (arrival->stamp, arrival->from, arrival->to, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
bb_stamp_arrival_async (BbDocument *self,
                        const BbStamp *stamp,
                        const char *from,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, data);
  GError *error = NULL;
  Arrival *arrival;

  if (!bb_document_begin_arrival (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  arrival = g_new (Arrival, 1);
  *arrival = (Arrival){ bb_stamp_ref (stamp), g_strdup (from), g_strdup (bb_document_get_folder (self)) };
  g_task_set_task_data (task, arrival, arrival_free);
  g_task_run_in_thread (task, run_in_thread);
}

gboolean
bb_stamp_arrival_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  gboolean is_there = g_task_propagate_boolean (G_TASK (result), error);

  if (g_task_get_task_data (G_TASK (result)) != NULL)
    bb_document_end_arrival (self);
  return is_there;
}
