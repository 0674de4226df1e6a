/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What long work goes on, how far is it, and how is it called off? */
#include "window/job-bar.h"

struct _BbJob
{
  BbJobBar *bar;
  char *label;
  double share;
  GCancellable *cancellable;
};

struct _BbJobBar
{
  AdwBin parent;

  GQueue jobs; /* BbJob, the newest first; theirs who began them */
  GtkRevealer *revealer;
  GtkLabel *label;
  GtkProgressBar *progress;
};

G_DEFINE_FINAL_TYPE (BbJobBar, bb_job_bar, ADW_TYPE_BIN)

static void
show_progress (BbJobBar *self, const BbJob *job)
{
  if (job->share < 0)
    gtk_progress_bar_pulse (self->progress);
  else
    gtk_progress_bar_set_fraction (self->progress, MIN (job->share, 1.0));
}

static void
show_newest (BbJobBar *self)
{
  const BbJob *job = g_queue_peek_head (&self->jobs);

  if (self->revealer == NULL)
    return;

  gtk_revealer_set_reveal_child (self->revealer, job != NULL);
  if (job != NULL)
    {
      gtk_label_set_text (self->label, job->label);
      show_progress (self, job);
    }
}

BbJob *
bb_job_bar_begin (BbJobBar *self, const char *label)
{
  BbJob *job = g_new0 (BbJob, 1);

  job->bar = g_object_ref (self);
  job->label = g_strdup (label);
  job->cancellable = g_cancellable_new ();
  g_queue_push_head (&self->jobs, job);
  show_newest (self);
  if (g_application_get_default () != NULL)
    g_application_hold (g_application_get_default ());
  return job;
}

void
bb_job_bar_cancel (BbJobBar *self)
{
  BbJob *job = g_queue_peek_head (&self->jobs);

  if (job != NULL)
    g_cancellable_cancel (job->cancellable);
}

void
bb_job_bar_cancel_all (BbJobBar *self)
{
  for (GList *link = self->jobs.head; link != NULL; link = link->next)
    g_cancellable_cancel (((BbJob *) link->data)->cancellable);
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
bb_job_end (BbJob *job)
{
  g_queue_remove (&job->bar->jobs, job);
  show_newest (job->bar);
  g_object_unref (job->bar);
  g_object_unref (job->cancellable);
  g_free (job->label);
  g_free (job);
  if (g_application_get_default () != NULL)
    g_application_release (g_application_get_default ());
}

static void
bb_job_bar_class_init (BbJobBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/beatboard/Beatboard/ui/job-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BbJobBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, BbJobBar, label);
  gtk_widget_class_bind_template_child (widget_class, BbJobBar, progress);
}

static void
bb_job_bar_init (BbJobBar *self)
{
  g_queue_init (&self->jobs);
  gtk_widget_init_template (GTK_WIDGET (self));
}
