/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does slow drawing keep up with what is asked for last? */
#include "widgets/common/newest.h"

struct _BbNewest
{
  const BbNewestKind *kind;
  gpointer owner;   /* NULL once it is gone: the work that goes on frees this */
  gpointer request; /* in work, or NULL */
  gpointer next;    /* asked for meanwhile, or NULL */
};

static void
clear_request (BbNewest *self, gpointer *request)
{
  if (*request != NULL)
    self->kind->free_request (g_steal_pointer (request));
}

static void
work (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const BbNewest *self = data;

  g_task_return_pointer (task, self->kind->work (self->request), NULL);
}

static void start (BbNewest *self, gpointer request);

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  BbNewest *self = data;
  gpointer answer = g_task_propagate_pointer (G_TASK (result), NULL);
  gpointer next = g_steal_pointer (&self->next);

  clear_request (self, &self->request);
  if (self->owner == NULL)
    {
      self->kind->free_answer (answer);
      g_free (self);
      return;
    }

  if (next != NULL)
    start (self, next);
  self->kind->done (self->owner, answer, next == NULL);
}

static void
start (BbNewest *self, gpointer request)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, done_cb, self);

  self->request = request;
  g_task_set_task_data (task, self, NULL);
  g_task_run_in_thread (task, work);
}

BbNewest *
bb_newest_new (const BbNewestKind *kind, gpointer owner)
{
  BbNewest *self = g_new0 (BbNewest, 1);

  self->kind = kind;
  self->owner = owner;
  return self;
}

void
bb_newest_free (BbNewest *self)
{
  clear_request (self, &self->next);
  self->owner = NULL;
  if (self->request == NULL)
    g_free (self);
}

void
bb_newest_ask (BbNewest *self, gpointer request)
{
  clear_request (self, &self->next);
  if (self->request == NULL)
    start (self, request);
  else
    self->next = request;
}

gboolean
bb_newest_is_busy (const BbNewest *self)
{
  return self->request != NULL;
}
