/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard info: what is in a project, for a person? */
#include "command/commands.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <stdio.h>

#include "command/arguments.h"
#include "model/numbering.h"

static void
append_line (GString *text, const char *label, const char *value)
{
  if (value != NULL && *value != '\0')
    g_string_append_printf (text, "%s: %s\n", label, value);
}

static void
append_settings (GString *text, const BbProject *project)
{
  const BbSettings *settings = project->settings;
  g_autofree char *rate = bb_frame_rate_to_label (&settings->rate);
  g_autofree char *length = bb_time_to_timecode (&settings->rate, 0, settings->length);

  append_line (text, _ ("Title"), settings->title);
  append_line (text, _ ("Artist"), settings->artist);
  append_line (text, _ ("Director"), settings->director);
  append_line (text, _ ("Version"), settings->version);
  g_string_append_printf (text, "%s: %d×%d, %s fps, %s\n", _ ("Video"), settings->width, settings->height, rate,
                          length);
  if (project->song != NULL)
    append_line (text, _ ("Song"), project->song->media_name);
}

/* one line a board: number, timecode, how long, what happens */
static void
append_board (GString *text, const BbProject *project, guint index, const char *number)
{
  const BbSettings *settings = project->settings;
  const BbBoard *board = bb_project_get_board (project, index);
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start,
                                                bb_project_get_start (project, index));
  g_autofree char *length = bb_time_to_seconds_and_frames (&settings->rate, bb_project_get_duration (project, index));
  g_autofree char *action = g_strdup (bb_board_get_text (board, BB_FIELD_ID_ACTION));

  g_strdelimit (action, "\n", ' ');
  g_string_append_printf (text, "%-5s %s %6s  %s\n", number, start, length,
                          bb_board_is_empty (board) && *action == '\0' ? _ ("(not boarded)") : action);
}

static char *
describe (const BbProject *project)
{
  GString *text = g_string_new (NULL);
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  guint n = bb_project_count (project);

  append_settings (text, project);
  g_string_append_printf (text, ngettext ("%u board\n", "%u boards\n", n), n);
  for (guint i = 0; i < n; i++)
    append_board (text, project, i, numbers[i]);
  return g_string_free (text, FALSE);
}

/* as it is: what is for scripts does not depend on the locale */
static gboolean
print_text (const char *text, GError **error)
{
  if (fputs (text, stdout) >= 0 && fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), _ ("Standard output cannot be written: %s."),
               g_strerror (errno));
  return FALSE;
}

gboolean
bb_command_run_info (int argc, char *argv[], GError **error)
{
  gboolean is_json = FALSE;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("Say it as JSON, for scripts"), NULL }, { NULL }
  };
  g_auto (GStrv)
      words = bb_arguments_parse ("PROJECT", _ ("Says what is in a project."), options, argc, argv, 1, 1, error);
  g_autoptr (BbProject) project = words != NULL ? bb_arguments_read (words[0], NULL, error) : NULL;
  g_autofree char *text = NULL;

  if (project == NULL)
    return FALSE;

  text = is_json ? bb_command_info_to_json (project) : describe (project);
  return print_text (text, error);
}
