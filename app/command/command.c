/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which commands are there, and how does one run? */
#include "command/command.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "command/commands.h"

typedef struct
{
  const char *name;
  const char *usage;
  const char *summary; /* NULL where it is not built yet, and only says so */
  BbCommandFunc run;
} Command;

static const Command commands[] = {
  { "new", "PROJECT [--song FILE] [--fps 24] [--size 1920x1080] [--title TEXT]", N_ ("make a project"),
    bb_command_run_new },
  { "add", "PROJECT [--at TIMECODE] [--every 2s|48|4beats|1bar] [--cut] IMAGE...", N_ ("lay pictures as boards"),
    bb_command_run_add },
  { "import", "PROJECT FILE...", N_ ("bring in a song, lyrics (LRC, SRT), notes (CSV), or practice videos"),
    bb_command_run_import },
  { "info", "PROJECT [--json]", N_ ("say what is in a project"), bb_command_run_info },
  { "beats", "PROJECT [--tempo 128] [--first TIMECODE] [--beats-per-bar 4]",
    N_ ("find the beats of the song, or say where they are: tempo, beats in a bar, a downbeat in seconds"),
    bb_command_run_beats },
  { "check", "PROJECT", N_ ("find what is wrong with a project"), bb_command_run_check },
  { "export",
    "PROJECT --to FILE [--layout 2x3|counts] [--paper a4|letter] [--landscape] [--fields A,B] [--frames A-B] "
    "[--section "
    "NAME [--eights A-B]] [--shot 12] [--size 720] [--quality good] [--megabytes 25] [--no-sound] [--resume] [--speed "
    "0.75] "
    "[--mirror] [--pitch "
    "keep|change]",
    N_ ("write a video, boards as PDF or PNG, a count sheet as PDF or CSV, lyrics as SRT or LRC, or notes as CSV"),
    bb_command_run_export },
  { "join", "FILE... --to FILE [--allow-missing]",
    N_ ("put pieces of a video together, as export --frames writes them"), bb_command_run_join },
};

static const Command *
find_command (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, word))
        return &commands[i];
    }

  return NULL;
}

static int
print_help (void)
{
  g_print (_ ("Storyboards for music videos, drawn onto the song.\n\n"));
  g_print ("  beatboard [PROJECT]\n      %s\n", _ ("open the window"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (commands[i].summary != NULL)
        g_print ("  beatboard %s %s\n      %s\n", commands[i].name, commands[i].usage, _ (commands[i].summary));
    }
  g_print (_ ("\nPROJECT is its folder or its .beatboard file. TIMECODE is HH:MM:SS:FF, 12.5s, or a "
              "frame number.\n“beatboard COMMAND --help” says more of one command.\n"));
  return 0;
}

static int
print_version (void)
{
  g_print ("Beatboard " BB_VERSION "\n");
  return 0;
}

typedef struct
{
  const char *name;
  int (*print) (void);
} Flag;

static const Flag flags[] = {
  { "--help", print_help },
  { "-h", print_help },
  { "--version", print_version },
};

static const Flag *
find_flag (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      if (g_str_equal (flags[i].name, word))
        return &flags[i];
    }

  return NULL;
}

gboolean
bb_command_is_known (const char *word)
{
  return find_command (word) != NULL || find_flag (word) != NULL;
}

static int
report (const Command *command, const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_printerr ("beatboard: %s\n", _ ("stopped"));
      return 1;
    }

  g_printerr ("beatboard: %s\n", error->message);
  if (error->domain != G_OPTION_ERROR)
    return 1;

  g_printerr (_ ("Usage: beatboard %s %s\n"), command->name, command->usage);
  return 2;
}

int
bb_command_run (int argc, char *argv[])
{
  const Flag *flag = find_flag (argv[0]);
  const Command *command = find_command (argv[0]);
  g_autofree char *name = g_strconcat ("beatboard ", argv[0], NULL);
  g_autoptr (GError) error = NULL;

  if (flag != NULL)
    return flag->print ();

  g_return_val_if_fail (command != NULL, 2);
  /* help text names the program by it */
  g_set_prgname (name);
  return command->run (argc, argv, &error) ? 0 : report (command, error);
}
