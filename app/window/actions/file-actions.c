/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are about the project as a whole? */
#include "window/actions/file-actions.h"

#include "window/dialogs/project-dialog.h"
#include "window/save-job.h"

static void
save_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_save_job_start (data, NULL);
}

static void
save_as_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_save_job_start_elsewhere (data);
}

static void
project_settings_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_project_dialog_present (bb_desk_get_editor (data), data);
}

static const GActionEntry actions[] = {
  { "save", save_cb },
  { "save-as", save_as_cb },
  { "project-settings", project_settings_cb },
};

void
bb_file_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
