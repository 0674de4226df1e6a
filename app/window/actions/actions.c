/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done in a window, and what of it needs a project? */
#include "window/actions/actions.h"

#include "window/actions/check-actions.h"
#include "window/actions/edit-actions.h"
#include "window/actions/file-actions.h"
#include "window/actions/ink-actions.h"
#include "window/actions/layer-actions.h"
#include "window/actions/media-actions.h"
#include "window/actions/move-actions.h"
#include "window/actions/note-actions.h"
#include "window/actions/number-actions.h"
#include "window/actions/option-actions.h"
#include "window/actions/overview-actions.h"
#include "window/actions/paste-actions.h"
#include "window/actions/play-actions.h"
#include "window/actions/present-actions.h"
#include "window/actions/rehearsal-actions.h"
#include "window/actions/seeing-actions.h"
#include "window/actions/shelf-actions.h"
#include "window/actions/stamp-actions.h"
#include "window/actions/stretch-actions.h"
#include "window/actions/tempo-actions.h"
#include "window/actions/time-actions.h"
#include "window/actions/treatment-actions.h"
#include "window/actions/video-actions.h"
#include "window/actions/view-actions.h"
#include "window/actions/words-actions.h"
#include "window/dialogs/media-chooser.h"
#include "window/export/export-actions.h"
#include "window/outside/outside-actions.h"

void
bb_actions_add (BbDesk *desk)
{
  bb_check_actions_add (desk);
  bb_edit_actions_add (desk);
  bb_ink_actions_add (desk);
  bb_layer_actions_add (desk);
  bb_move_actions_add (desk);
  bb_play_actions_add (desk);
  bb_present_actions_add (desk);
  bb_rehearsal_actions_add (desk);
  bb_seeing_actions_add (desk);
  bb_shelf_actions_add (desk);
  bb_stamp_actions_add (desk);
  bb_stretch_actions_add (desk);
  bb_tempo_actions_add (desk);
  bb_time_actions_add (desk);
  bb_treatment_actions_add (desk);
  bb_video_actions_add (desk);
  bb_view_actions_add (desk);
  bb_file_actions_add (desk);
  bb_export_actions_add (desk);
  bb_media_actions_add (desk);
  bb_note_actions_add (desk);
  bb_number_actions_add (desk);
  bb_option_actions_add (desk);
  bb_outside_actions_add (desk);
  bb_overview_actions_add (desk);
  bb_paste_actions_add (desk);
  bb_words_actions_add (desk);
  bb_media_chooser_add_actions (desk);
}

/* what works on the welcome page too */
static gboolean
needs_no_project (const char *name)
{
  static const char *const names[] = { "import-song", "start-empty", NULL };

  return g_strv_contains (names, name);
}

void
bb_actions_enable (BbDesk *desk, gboolean enabled)
{
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (desk));

  for (guint i = 0; names[i] != NULL; i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (desk), names[i]);

      if (!needs_no_project (names[i]) && G_IS_SIMPLE_ACTION (action))
        g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
    }
}
