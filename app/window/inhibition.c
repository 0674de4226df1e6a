/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why must logging out wait for a window? */
#include "window/inhibition.h"

#include <glib/gi18n.h>

/* on the window, while it keeps the session waiting */
#define INHIBITION "beatboard-inhibition"

typedef struct
{
  GtkApplication *application;
  guint cookie;
  char *reason;
} Inhibition;

static void
inhibition_free (gpointer data)
{
  Inhibition *inhibition = data;

  /* outside of a desktop session there is none */
  if (inhibition->cookie != 0)
    gtk_application_uninhibit (inhibition->application, inhibition->cookie);
  g_object_unref (inhibition->application);
  g_free (inhibition->reason);
  g_free (inhibition);
}

/* Returns: (transfer full): what keeps @desk, or %NULL; takes over @reason */
static Inhibition *
inhibition_new (BbDesk *desk, char *reason)
{
  Inhibition *inhibition = g_new (Inhibition, 1);

  inhibition->application = g_object_ref (gtk_window_get_application (GTK_WINDOW (desk)));
  inhibition->cookie = gtk_application_inhibit (inhibition->application, GTK_WINDOW (desk),
                                                GTK_APPLICATION_INHIBIT_LOGOUT, reason);
  inhibition->reason = reason;
  return inhibition;
}

/* the desktop shows it: what is not saved, or what is going on; NULL where nothing would be lost */
static char *
find_reason (BbDesk *desk)
{
  BbDocument *document;

  if (bb_desk_is_closed (desk) || bb_desk_get_editor (desk) == NULL)
    return NULL;

  document = bb_editor_get_document (bb_desk_get_editor (desk));
  if (bb_document_is_modified (document) && !bb_document_is_read_only (document))
    return g_strdup_printf (_ ("“%s” has unsaved changes"), bb_document_get_name (document));
  return bb_job_bar_describe (bb_desk_get_jobs (desk));
}

void
bb_inhibition_update (BbDesk *desk)
{
  const Inhibition *old = g_object_get_data (G_OBJECT (desk), INHIBITION);
  g_autofree char *reason = find_reason (desk);

  if (g_strcmp0 (reason, old != NULL ? old->reason : NULL) == 0)
    return;

  g_object_set_data_full (G_OBJECT (desk), INHIBITION,
                          reason != NULL ? inhibition_new (desk, g_steal_pointer (&reason)) : NULL, inhibition_free);
}
