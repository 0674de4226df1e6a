/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far is a command, and does the user want it to end? */
#include "command/command-progress.h"

#include <glib-unix.h>
#include <unistd.h>

#define CLEAR_LINE "\r\033[K"

struct _BbCommandProgress
{
  char *label;
  GCancellable *cancellable;
  GMainLoop *loop;
  GThread *watcher;
  gboolean is_shown;
  gint percent; /* as last shown; atomic */
};

static gboolean
signal_cb (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
  return G_SOURCE_CONTINUE;
}

/* a signal that is ignored, as nohup has it, stays so */
static void
watch (BbCommandProgress *self, int number)
{
  g_autoptr (GSource) source = NULL;
  struct sigaction present;

  if (sigaction (number, NULL, &present) == 0 && present.sa_handler == SIG_IGN)
    return;

  source = g_unix_signal_source_new (number);
  g_source_set_callback (source, signal_cb, self->cancellable, NULL);
  g_source_attach (source, g_main_loop_get_context (self->loop));
}

static gpointer
run_loop (gpointer loop)
{
  g_main_loop_run (loop);
  return NULL;
}

static gboolean
quit_cb (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

BbCommandProgress *
bb_command_progress_new (const char *label)
{
  BbCommandProgress *self = g_new0 (BbCommandProgress, 1);
  g_autoptr (GMainContext) context = g_main_context_new ();

  self->label = g_strdup (label);
  self->cancellable = g_cancellable_new ();
  self->is_shown = isatty (STDERR_FILENO);
  self->percent = -1;
  /* the command itself has no main loop: a thread of its own waits for the signals */
  self->loop = g_main_loop_new (context, FALSE);
  watch (self, SIGINT);
  watch (self, SIGTERM);
  watch (self, SIGHUP);
  self->watcher = g_thread_new ("signals", run_loop, self->loop);
  return self;
}

void
bb_command_progress_free (BbCommandProgress *self)
{
  g_main_context_invoke (g_main_loop_get_context (self->loop), quit_cb, self->loop);
  g_thread_join (self->watcher);
  g_main_loop_unref (self->loop);
  if (self->is_shown)
    g_printerr (CLEAR_LINE);
  g_object_unref (self->cancellable);
  g_free (self->label);
  g_free (self);
}

GCancellable *
bb_command_progress_get_cancellable (BbCommandProgress *self)
{
  return self->cancellable;
}

void
bb_command_progress_report (double share, gpointer progress)
{
  BbCommandProgress *self = progress;
  gint percent = share < 0 ? -1 : (gint) (100 * CLAMP (share, 0, 1));

  if (!self->is_shown || g_atomic_int_get (&self->percent) == percent)
    return;

  g_atomic_int_set (&self->percent, percent);
  if (percent < 0)
    g_printerr (CLEAR_LINE "%s", self->label);
  else
    g_printerr (CLEAR_LINE "%s %d %%", self->label, percent);
}
