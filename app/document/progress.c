/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the window learn how far long work is? */
#include "document/progress.h"

struct _BbProgressMeter
{
  BbProgressMeterFunc moved; /* NULL once it is freed, while reports still hold it */
  gpointer data;
  double share;
};

/* a report from any thread is passed on to the main one, where the newest counts */
typedef struct
{
  BbProgressMeter *meter;
  double share;
} Report;

BbProgressMeter *
bb_progress_meter_new (BbProgressMeterFunc moved, gpointer data)
{
  BbProgressMeter *self = g_atomic_rc_box_new0 (BbProgressMeter);

  self->moved = moved;
  self->data = data;
  return self;
}

void
bb_progress_meter_free (BbProgressMeter *self)
{
  self->moved = NULL;
  g_atomic_rc_box_release (self);
}

static void
report_free (gpointer data)
{
  Report *report = data;

  g_atomic_rc_box_release (report->meter);
  g_free (report);
}

static gboolean
report_cb (gpointer data)
{
  const Report *report = data;
  BbProgressMeter *meter = report->meter;

  meter->share = CLAMP (report->share, -1, 1);
  if (meter->moved != NULL)
    meter->moved (meter->data);
  return G_SOURCE_REMOVE;
}

void
bb_progress_meter_report (double share, gpointer meter)
{
  Report *report = g_new0 (Report, 1);

  report->meter = g_atomic_rc_box_acquire (meter);
  report->share = share;
  g_idle_add_full (G_PRIORITY_DEFAULT, report_cb, report, report_free);
}

double
bb_progress_meter_get_share (BbProgressMeter *self)
{
  return self->share;
}
