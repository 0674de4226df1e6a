/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the window learn how far long work is? */
#include "document/document-private.h"

/* a report from any thread is passed on to the main one, where the newest counts */
typedef struct
{
  BbDocument *document;
  double *slot; /* of the document */
  const char *property;
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

  *report->slot = CLAMP (report->share, -1, 1);
  g_object_notify (G_OBJECT (report->document), report->property);
  return G_SOURCE_REMOVE;
}

static void
send (BbDocument *document, double *slot, const char *property, double share)
{
  Report *report = g_new0 (Report, 1);

  report->document = g_object_ref (document);
  report->slot = slot;
  report->property = property;
  report->share = share;
  g_idle_add_full (G_PRIORITY_DEFAULT, report_cb, report, report_free);
}

void
bb_document_report_progress (double share, gpointer document)
{
  send (document, &BB_DOCUMENT (document)->progress, "progress", share);
}

void
bb_document_report_picture_progress (double share, gpointer document)
{
  send (document, &BB_DOCUMENT (document)->picture_progress, "picture-progress", share);
}
