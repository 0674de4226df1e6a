/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project leave from its window? */
#include "window/export/export-actions.h"

#include "window/export/export-dialog.h"
#include "window/settings.h"

static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_export_dialog_present (data, bb_settings_get ());
}

static void
show_file_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *uri = g_filename_to_uri (g_variant_get_string (parameter, NULL), NULL, NULL);

  gtk_show_uri (data, uri, GDK_CURRENT_TIME);
}

static const GActionEntry actions[] = {
  { "export", export_cb },
  { "show-file", show_file_cb, "s" },
};

void
bb_export_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
