/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What long work goes on, how far is it, and how is it called off? */
#include "window/job-bar.h"

#include <glib/gi18n.h>

/* how long a job goes on before anybody can say how long it will, and what is not worth saying */
#define REST_AFTER (3 * G_USEC_PER_SEC)
#define REST_LEAST 5 /* seconds */

struct _BbJob
{
  BbJobBar *bar;
  char *label;
  double share;
  gint64 begun; /* monotonic time */
  GCancellable *cancellable;
};

struct _BbJobBar
{
  AdwBin parent;

  GQueue jobs; /* BbJob, the newest first; theirs who began them */
  GtkRevealer *revealer;
  GtkLabel *label;
  GtkProgressBar *progress;
  GtkLabel *rest;
};

G_DEFINE_FINAL_TYPE (BbJobBar, bb_job_bar, ADW_TYPE_BIN)

enum
{
  CHANGED,
  ENDED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* Returns: (transfer full): how long it will still take, as far as it can be told; NULL where it cannot */
static char *
describe_rest (const BbJob *job)
{
  gint64 spent = g_get_monotonic_time () - job->begun;
  guint seconds;

  if (job->share < 0.01 || spent < REST_AFTER)
    return NULL;

  seconds = (guint) MIN ((double) spent / G_USEC_PER_SEC * (1 - job->share) / job->share + 0.5, 24 * 3600);
  if (seconds < REST_LEAST)
    return NULL;
  if (seconds < 60)
    return g_strdup_printf (ngettext ("%u second left", "%u seconds left", seconds), (seconds + 4) / 5 * 5);

  return g_strdup_printf (ngettext ("%u minute left", "%u minutes left", (seconds + 30) / 60), (seconds + 30) / 60);
}

static void
show_rest (BbJobBar *self, const BbJob *job)
{
  g_autofree char *text = describe_rest (job);

  gtk_widget_set_visible (GTK_WIDGET (self->rest), text != NULL);
  gtk_label_set_text (self->rest, text != NULL ? text : "");
}

static void
show_progress (BbJobBar *self, const BbJob *job)
{
  if (job->share < 0)
    gtk_progress_bar_pulse (self->progress);
  else
    gtk_progress_bar_set_fraction (self->progress, MIN (job->share, 1.0));
  show_rest (self, job);
}

static void
show_newest (BbJobBar *self)
{
  const BbJob *job = g_queue_peek_head (&self->jobs);

  if (self->revealer == NULL)
    return;

  /* it keeps its place over the picture while it is not seen, and must let the pen through */
  gtk_widget_set_can_target (GTK_WIDGET (self), job != NULL);
  gtk_revealer_set_reveal_child (self->revealer, job != NULL);
  if (job != NULL)
    {
      gtk_label_set_text (self->label, job->label);
      show_progress (self, job);
    }
}

static void
change (BbJobBar *self)
{
  show_newest (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

BbJob *
bb_job_bar_begin (BbJobBar *self, const char *label)
{
  BbJob *job = g_new0 (BbJob, 1);

  job->bar = g_object_ref (self);
  job->label = g_strdup (label);
  job->begun = g_get_monotonic_time ();
  job->cancellable = g_cancellable_new ();
  g_queue_push_head (&self->jobs, job);
  change (self);
  if (g_application_get_default () != NULL)
    g_application_hold (g_application_get_default ());
  return job;
}

void
bb_job_bar_cancel (BbJobBar *self)
{
  BbJob *job = g_queue_peek_head (&self->jobs);

  if (job == NULL)
    return;

  g_cancellable_cancel (job->cancellable);
  change (self);
}

void
bb_job_bar_cancel_all (BbJobBar *self)
{
  for (GList *link = self->jobs.head; link != NULL; link = link->next)
    g_cancellable_cancel (((BbJob *) link->data)->cancellable);
}

char *
bb_job_bar_describe (BbJobBar *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (GList *link = self->jobs.head; link != NULL; link = link->next)
    {
      const BbJob *job = link->data;

      if (!g_cancellable_is_cancelled (job->cancellable))
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", job->label);
    }

  return text->len > 0 ? g_strdup (text->str) : NULL;
}

GCancellable *
bb_job_get_cancellable (BbJob *job)
{
  return job->cancellable;
}

void
bb_job_set_progress (BbJob *job, double share)
{
  job->share = share;
  if (job->bar->progress != NULL && g_queue_peek_head (&job->bar->jobs) == job)
    show_progress (job->bar, job);
}

void
bb_job_end (BbJob *job, gboolean is_done)
{
  g_autoptr (BbJobBar) bar = job->bar;
  gboolean is_well = is_done || g_cancellable_is_cancelled (job->cancellable);

  g_queue_remove (&bar->jobs, job);
  g_object_unref (job->cancellable);
  g_free (job->label);
  g_free (job);
  change (bar);
  g_signal_emit (bar, signals[ENDED], 0, is_well);
  if (g_application_get_default () != NULL)
    g_application_release (g_application_get_default ());
}

static void
bb_job_bar_class_init (BbJobBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHANGED] = g_signal_new ("changed", BB_TYPE_JOB_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENDED] = g_signal_new ("ended", BB_TYPE_JOB_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                 G_TYPE_BOOLEAN);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/job-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BbJobBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, BbJobBar, label);
  gtk_widget_class_bind_template_child (widget_class, BbJobBar, progress);
  gtk_widget_class_bind_template_child (widget_class, BbJobBar, rest);
}

static void
bb_job_bar_init (BbJobBar *self)
{
  g_queue_init (&self->jobs);
  gtk_widget_init_template (GTK_WIDGET (self));
  show_newest (self);
}
