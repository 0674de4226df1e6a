/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard new: how is a project made? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#include "command/arguments.h"
#include "document/removal.h"
#include "model/places.h"
#include "store/folder.h"

typedef struct
{
  char *song;
  char *fps;
  char *size;
  char *title;
} Options;

static void
options_clear (Options *asked)
{
  g_free (asked->song);
  g_free (asked->fps);
  g_free (asked->size);
  g_free (asked->title);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static GStrv
parse (Options *asked, int argc, char *argv[], GError **error)
{
  const GOptionEntry options[] = {
    { "song", 0, 0, G_OPTION_ARG_FILENAME, &asked->song, N_ ("The song; it sets length, title and artist"), "FILE" },
    { "fps", 0, 0, G_OPTION_ARG_FILENAME, &asked->fps,
      N_ ("Frames a second: 23.976, 24, 25, 29.97, 29.97df, 30, 50, 59.94, 60 or N/D"), "RATE" },
    { "size", 0, 0, G_OPTION_ARG_FILENAME, &asked->size, N_ ("Size of the video in pixels"), "1920x1080" },
    { "title", 0, 0, G_OPTION_ARG_FILENAME, &asked->title, N_ ("What the video is called"), "TEXT" },
    { NULL },
  };

  return bb_arguments_parse ("PROJECT", _ ("Makes a project in a folder of its own."), options, argc, argv, 1, 1,
                             error);
}

static gboolean
set_size (BbSettings *settings, const char *text, GError **error)
{
  int length = 0;

  if (text == NULL)
    return TRUE;

  if (sscanf (text, "%5dx%5d%n", &settings->width, &settings->height, &length) == 2 && text[length] == '\0' &&
      MIN (settings->width, settings->height) >= BB_SIZE_MIN && MAX (settings->width, settings->height) <= BB_SIZE_MAX)
    return TRUE;

  return bb_arguments_fail (error,
                            _ ("“%s” is not a size. Write width and height in pixels, %d to %d "
                               "each, such as 1920x1080."),
                            text, BB_SIZE_MIN, BB_SIZE_MAX);
}

/* without a song, the folder's name is the title */
static gboolean
set_title (BbSettings *settings, const Options *asked, const char *folder, GError **error)
{
  g_autofree char *name = g_filename_display_basename (folder);

  if (g_str_has_suffix (name, BB_FOLDER_EXTENSION))
    name[strlen (name) - strlen (BB_FOLDER_EXTENSION)] = '\0';
  if (asked->title != NULL && !g_utf8_validate (asked->title, -1, NULL))
    return bb_arguments_fail (error, _ ("The title is not written in UTF-8."));

  if (asked->title != NULL || asked->song == NULL)
    bb_string_set (&settings->title, asked->title != NULL ? asked->title : name);
  return TRUE;
}

static BbProject *
make_project (const Options *asked, const char *folder, GError **error)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbSettings) settings = NULL;
  BbFrameRate rate = BB_FRAME_RATE_DEFAULT;
  GError *failure = NULL;

  if (asked->fps != NULL && !bb_frame_rate_parse (asked->fps, &rate, &failure))
    {
      bb_arguments_propagate (error, failure);
      return NULL;
    }

  project = bb_places_set_rate (empty, &rate);
  settings = bb_settings_copy (project->settings);
  if (!set_size (settings, asked->size, error) || !set_title (settings, asked, folder, error))
    return NULL;

  return bb_project_with_settings (project, g_steal_pointer (&settings));
}

/* a song that does not open leaves the disk as it was */
static void
take_back (BbDocument *document, const char *folder, gboolean was_there)
{
  bb_document_close (document);
  bb_remove_folder (folder);
  if (was_there)
    g_mkdir (folder, 0777);
}

gboolean
bb_command_run_new (int argc, char *argv[], GError **error)
{
  g_auto (Options) asked = { NULL };
  g_auto (GStrv) words = parse (&asked, argc, argv, error);
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbDocument) document = NULL;
  gboolean was_there;

  if (words == NULL)
    return FALSE;

  project = make_project (&asked, words[0], error);
  if (project == NULL)
    return FALSE;

  was_there = g_file_test (words[0], G_FILE_TEST_IS_DIR);
  document = bb_document_create (words[0], project, error);
  if (document == NULL)
    return FALSE;

  if (asked.song != NULL && !bb_command_take_song (document, asked.song, TRUE, error))
    {
      take_back (document, words[0], was_there);
      return FALSE;
    }

  g_print ("%s\n", bb_document_get_path (document));
  return TRUE;
}
