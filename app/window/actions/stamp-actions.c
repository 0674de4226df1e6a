/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to stamps and templates? */
#include "window/actions/stamp-actions.h"

#include <glib/gi18n.h>

#include "document/stamp-arrival.h"
#include "editor/stamp-commands.h"
#include "editor/stamping.h"
#include "window/dialogs/message-dialog.h"
#include "window/dialogs/stamp-question.h"
#include "window/stamp-libraries.h"

/* a stamp that something is about to be done with */
typedef struct
{
  BbDesk *desk;
  BbStamp *stamp;
  guint index; /* in the library that it was taken from */
} Work;

static Work *
work_new (BbDesk *desk, const BbStamp *stamp)
{
  Work *work = g_new0 (Work, 1);

  work->desk = g_object_ref (desk);
  work->stamp = bb_stamp_ref (stamp);
  return work;
}

static void
work_free (gpointer data)
{
  Work *work = data;

  g_object_unref (work->desk);
  bb_stamp_unref (work->stamp);
  g_free (work);
}

static void
work_free_closure (gpointer data, GClosure *closure)
{
  work_free (data);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Work, work_free)

static const char *
get_folder (BbDesk *desk)
{
  return bb_document_get_folder (bb_editor_get_document (bb_desk_get_editor (desk)));
}

static const BbStamp *
find_in_project (BbDesk *desk, const char *id)
{
  return bb_stamps_find (bb_editor_get_project (bb_desk_get_editor (desk)), id);
}

static const BbStamp *
find_own (const char *id)
{
  return bb_stamps_find (bb_stamp_library_get_project (bb_stamp_libraries_get_own ()), id);
}

static const BbStamp *
find (BbDesk *desk, const char *id)
{
  const BbStamp *stamp = find_in_project (desk, id);

  if (stamp == NULL)
    stamp = find_own (id);
  return stamp != NULL ? stamp : bb_stamps_find (bb_stamp_library_get_project (bb_stamp_libraries_get_fixed ()), id);
}

/* for a change of the user's own, which is_changed() ends: who quits meanwhile loses none, as the program stays */
static Work *
begin_change (BbDesk *desk, const BbStamp *stamp)
{
  g_application_hold (g_application_get_default ());
  return work_new (desk, stamp);
}

/* Returns: whether the user's own are changed, and the window is still there; what went wrong is told */
static gboolean
is_changed (GObject *source, GAsyncResult *result, const Work *work)
{
  g_autoptr (GError) error = NULL;
  gboolean is_done = bb_stamp_library_change_finish (BB_STAMP_LIBRARY (source), result, &error);

  g_application_release (g_application_get_default ());
  if (bb_desk_is_closed (work->desk))
    return FALSE;
  if (!is_done)
    bb_desk_tell (work->desk, _ ("Could Not Change Your Stamps"), error->message);
  return is_done;
}

static void
changed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Work) work = data;

  is_changed (source, result, work);
}

static void
keep_own (BbDesk *desk, guint index, const BbStamp *stamp, const char *folder)
{
  bb_stamp_library_insert_async (bb_stamp_libraries_get_own (), index, stamp, folder, changed_cb,
                                 begin_change (desk, stamp));
}

/* taking one in hand */

static void
take_tool (BbDesk *desk)
{
  g_action_group_change_action_state (G_ACTION_GROUP (desk), "tool", g_variant_new_string ("stamp"));
}

/* brings the pictures of one of the user's own into the project; @then has them */
static void
bring (BbDesk *desk, const BbStamp *stamp, GAsyncReadyCallback then)
{
  BbEditor *editor = bb_desk_get_editor (desk);

  if (bb_editor_may_edit (editor))
    bb_stamp_arrival_async (bb_editor_get_document (editor), stamp,
                            bb_stamp_library_get_folder (bb_stamp_libraries_get_own ()), then, work_new (desk, stamp));
}

/* Returns: whether they were brought, and the window is still there; what went wrong is told */
static gboolean
is_brought (GObject *source, GAsyncResult *result, const Work *work)
{
  g_autoptr (GError) error = NULL;
  gboolean is_there = bb_stamp_arrival_finish (BB_DOCUMENT (source), result, &error);

  if (bb_desk_is_closed (work->desk))
    return FALSE;
  if (!is_there)
    bb_desk_tell (work->desk, _ ("Could Not Bring the Pictures"), error->message);
  return is_there;
}

static void
board_brought_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Work) work = data;

  if (is_brought (source, result, work))
    bb_stamp_command_make_board (bb_desk_get_editor (work->desk), work->stamp);
}

static void
make_board (BbDesk *desk, const BbStamp *stamp)
{
  if (bb_stamp_has_media (stamp) && find_own (stamp->id) == stamp)
    bring (desk, stamp, board_brought_cb);
  else
    bb_stamp_command_make_board (bb_desk_get_editor (desk), stamp);
}

static void
take (BbDesk *desk, const BbStamp *stamp)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (desk), "stamp");

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (stamp->id));
  bb_stamping_take (bb_desk_get_editor (desk), stamp);
  take_tool (desk);
}

/* what is a board is one at once; the rest is in hand */
static void
stamp_cb (GSimpleAction *action, GVariant *state, gpointer desk)
{
  const BbStamp *stamp = find (desk, g_variant_get_string (state, NULL));

  if (stamp == NULL)
    return;

  if (stamp->kind == BB_STAMP_TEMPLATE)
    make_board (desk, stamp);
  else
    take (desk, stamp);
}

static void
group_cb (GSimpleAction *action, GVariant *state, gpointer desk)
{
  g_simple_action_set_state (action, state);
  bb_stage_set_stamp_group (bb_workspace_get_stage (bb_desk_get_workspace (desk)), g_variant_get_string (state, NULL));
  take_tool (desk);
}

static void
middle_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_stamping_stamp_middle (bb_desk_get_editor (desk));
}

/* keeping one */

static void
show_group (BbDesk *desk, const char *group)
{
  g_action_group_change_action_state (G_ACTION_GROUP (desk), "stamp-group", g_variant_new_string (group));
}

/* what was kept is seen among the others, and in hand */
static void
kept_cb (const char *name, gboolean is_own, gpointer data)
{
  const Work *work = data;
  g_autoptr (BbStamp) stamp = bb_stamp_copy (work->stamp);

  bb_string_set (&stamp->name, name);
  if (is_own)
    keep_own (work->desk, G_MAXUINT, stamp, get_folder (work->desk));
  else if (!bb_stamp_command_keep (bb_desk_get_editor (work->desk), stamp))
    return;

  if (stamp->kind == BB_STAMP_TEMPLATE)
    {
      show_group (work->desk, "templates");
      return;
    }
  show_group (work->desk, is_own ? "mine" : "project");
  take (work->desk, stamp);
}

static void
keep_stamp_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  g_autoptr (BbStamp) stamp = bb_stamp_command_make_ink (bb_desk_get_editor (desk));

  if (stamp != NULL)
    bb_stamp_question_keep (desk, _ ("Keep Stamp"), kept_cb, work_new (desk, stamp), work_free);
}

static void
keep_template_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  g_autoptr (BbStamp) stamp = bb_stamp_command_make_template (bb_desk_get_editor (desk));

  if (stamp != NULL)
    bb_stamp_question_keep (desk, _ ("Keep Template"), kept_cb, work_new (desk, stamp), work_free);
}

/* what is done with one that is kept */

static void
renamed_cb (const char *name, gboolean is_own, gpointer data)
{
  const Work *work = data;
  const char *id = work->stamp->id;

  if (find_in_project (work->desk, id) != NULL)
    bb_stamp_command_rename (bb_desk_get_editor (work->desk), id, name);
  else
    bb_stamp_library_rename_async (bb_stamp_libraries_get_own (), id, name, changed_cb,
                                   begin_change (work->desk, work->stamp));
}

static void
rename_cb (GSimpleAction *action, GVariant *id, gpointer desk)
{
  const BbStamp *stamp = find (desk, g_variant_get_string (id, NULL));

  if (stamp != NULL)
    bb_stamp_question_rename (desk, stamp->name != NULL ? stamp->name : "", renamed_cb, work_new (desk, stamp),
                              work_free);
}

static void
restore_cb (AdwToast *toast, const Work *work)
{
  keep_own (work->desk, work->index, work->stamp, NULL);
}

/* undo is the project's: the user's own come back by the toast */
static void
offer_to_restore (Work *work)
{
  g_autofree char *text = g_strdup_printf (_ ("“%s” is none of your stamps any more"), bb_stamp_describe (work->stamp));
  AdwToast *toast = bb_toast_new (text);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (restore_cb), work, work_free_closure, 0);
  bb_desk_add_toast (work->desk, toast);
}

static void
removed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Work) work = data;

  if (is_changed (source, result, work))
    offer_to_restore (g_steal_pointer (&work));
}

static void
remove_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  const char *id = g_variant_get_string (parameter, NULL);
  const BbStamp *own = find_own (id);
  Work *work;

  if (find_in_project (desk, id) != NULL)
    {
      bb_stamp_command_remove (bb_desk_get_editor (desk), id);
      return;
    }
  if (own == NULL)
    return;

  work = begin_change (desk, own);
  work->index = (guint) bb_stamps_find_index (bb_stamp_library_get_project (bb_stamp_libraries_get_own ()), id);
  bb_stamp_library_remove_async (bb_stamp_libraries_get_own (), id, removed_cb, work);
}

static void
copy_brought_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Work) work = data;
  g_autoptr (BbStamp) copy = is_brought (source, result, work) ? bb_stamp_duplicate (work->stamp) : NULL;

  if (copy != NULL && bb_stamp_command_keep (bb_desk_get_editor (work->desk), copy))
    bb_desk_toast (work->desk, _ ("It is a stamp of this project, too"));
}

/* the project's leaves it once the user has it */
static void
carried_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Work) work = data;

  if (is_changed (source, result, work))
    bb_stamp_command_remove (bb_desk_get_editor (work->desk), work->stamp->id);
}

static void
carry_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  const char *id = g_variant_get_string (parameter, NULL);
  const BbStamp *stamp = find_in_project (desk, id), *own = find_own (id);
  g_autoptr (BbStamp) copy = NULL;

  if (stamp == NULL && own != NULL)
    bring (desk, own, copy_brought_cb);
  if (stamp == NULL || !bb_editor_may_edit (bb_desk_get_editor (desk)))
    return;

  copy = bb_stamp_duplicate (stamp);
  bb_stamp_library_insert_async (bb_stamp_libraries_get_own (), G_MAXUINT, copy, get_folder (desk), carried_cb,
                                 begin_change (desk, stamp));
}

void
bb_stamp_actions_add (BbDesk *desk)
{
  static const GActionEntry actions[] = {
    { "stamp", NULL, "s", "''", stamp_cb }, { "stamp-group", NULL, "s", "'figures'", group_cb },
    { "stamp-middle", middle_cb },          { "keep-stamp", keep_stamp_cb },
    { "keep-template", keep_template_cb },  { "rename-stamp", rename_cb, "s" },
    { "remove-stamp", remove_cb, "s" },     { "carry-stamp", carry_cb, "s" }
  };

  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}

void
bb_stamp_actions_follow (BbDesk *desk)
{
  bb_stage_set_stamps (bb_workspace_get_stage (bb_desk_get_workspace (desk)), bb_stamp_libraries_get_own (),
                       bb_stamp_libraries_get_fixed ());
}
