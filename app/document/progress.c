/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the window learn how far long work is? */
#include "document/document-private.h"

/* a report from any thread is passed on to the main one, where the newest counts */
typedef struct
{
  BbDocument *document;
  double share;
} Report;

static void
report_free (gpointer data)
{
  Report *report = data;

  g_object_unref (report->document);
  g_free (report);
}

static gboolean
report_cb (gpointer data)
{
  Report *report = data;

  report->document->progress = CLAMP (report->share, -1, 1);
  g_object_notify (G_OBJECT (report->document), "progress");
  return G_SOURCE_REMOVE;
}

void
bb_document_report_progress (double share, gpointer document)
{
  Report *report = g_new0 (Report, 1);

  report->document = g_object_ref (document);
  report->share = share;
  g_idle_add_full (G_PRIORITY_DEFAULT, report_cb, report, report_free);
}
