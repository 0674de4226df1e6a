/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which action opens a board in another program? */
#include "window/outside/outside-actions.h"

#include <glib/gi18n.h>

#include "window/dialogs/outside-row.h"
#include "window/outside/outside-app.h"
#include "window/outside/outside-board.h"
#include "window/settings.h"

/* on the window: BbOutsideBoard by id of the board */
#define BOARDS "beatboard-outside"

static BbOutsideBoard *
get_board (BbDesk *desk, const char *id)
{
  GHashTable *boards = g_object_get_data (G_OBJECT (desk), BOARDS);
  BbOutsideBoard *board = g_hash_table_lookup (boards, id);

  if (board == NULL)
    {
      board = bb_outside_board_new (desk, id);
      g_hash_table_insert (boards, g_strdup (id), board);
    }

  return board;
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  g_autoptr (GPtrArray) apps = bb_outside_app_list ();
  g_autofree char *wanted = g_settings_get_string (bb_settings_get (), BB_OUTSIDE_KEY);
  const BbOutsideApp *found = apps->len > 0 ? apps->pdata[bb_outside_app_find (apps, wanted)] : NULL;

  if (!bb_editor_may_edit (editor))
    return;

  if (found == NULL)
    bb_desk_tell (data, _ ("No Program to Draw With"),
                  _ ("Install Krita or MyPaint, which open a board with its layers, or GIMP or Inkscape."));
  else if (bb_editor_get_shelved (editor) != NULL)
    bb_desk_toast (data, _ ("Put the board of the shelf onto the song first."));
  else
    bb_outside_board_open (get_board (data, bb_editor_get_sheet (editor)->id), found->app, found->suffix);
}

void
bb_outside_actions_add (BbDesk *desk)
{
  static const GActionEntry actions[] = { { "open-outside", open_cb } };

  g_object_set_data_full (G_OBJECT (desk), BOARDS,
                          g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref),
                          (GDestroyNotify) g_hash_table_unref);
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
