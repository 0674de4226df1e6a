/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a command of the editor become an action of a window? */
#include "window/actions/command-actions.h"

/* a command, in the window that has it as an action */
typedef struct
{
  BbDesk *desk;
  const BbCommandAction *command;
} Place;

static void
free_place (gpointer place, GClosure *closure)
{
  g_free (place);
}

static void
activate_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const Place *place = data;
  const BbCommandAction *command = place->command;
  BbEditor *editor = bb_desk_get_editor (place->desk);

  if (command->plain != NULL)
    command->plain (editor);
  else if (command->count != NULL)
    command->count (editor, g_variant_get_int32 (parameter));
  else
    command->choose (editor, g_variant_get_string (parameter, NULL));
}

static GSimpleAction *
make_action (const BbCommandAction *command)
{
  const GVariantType *type = command->count != NULL    ? G_VARIANT_TYPE_INT32
                             : command->choose != NULL ? G_VARIANT_TYPE_STRING
                                                       : NULL;

  if (command->get != NULL)
    return g_simple_action_new_stateful (command->name, type, g_variant_new_string (""));

  return g_simple_action_new (command->name, type);
}

void
bb_command_actions_add (BbDesk *desk, const BbCommandAction *commands, guint n_commands)
{
  for (guint i = 0; i < n_commands; i++)
    {
      g_autoptr (GSimpleAction) action = make_action (&commands[i]);
      Place *place = g_new (Place, 1);

      *place = (Place){ desk, &commands[i] };
      g_signal_connect_data (action, "activate", G_CALLBACK (activate_cb), place, free_place, 0);
      g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (action));
    }
}

void
bb_command_actions_update (BbDesk *desk, const BbCommandAction *commands, guint n_commands)
{
  for (guint i = 0; i < n_commands; i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (desk), commands[i].name);

      if (commands[i].get != NULL)
        g_simple_action_set_state (G_SIMPLE_ACTION (action),
                                   g_variant_new_string (commands[i].get (bb_desk_get_editor (desk))));
    }
}
