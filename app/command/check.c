/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard check: what is wrong with a project? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "audio/decode.h"
#include "audio/remark.h"
#include "command/arguments.h"
#include "command/command-progress.h"
#include "model/media-use.h"
#include "store/folder.h"
#include "store/media.h"
#include "store/validate.h"

/* what was found so far goes to standard output at once */
typedef struct
{
  const BbProject *project;
  const char *path;
  char *folder;
  BbCommandProgress *progress;
  guint n_findings;
} Check;

static void
find (Check *check, const char *message)
{
  g_print ("%s\n", message);
  check->n_findings++;
}

/* Returns: whether it went well; what did not is a finding */
static gboolean
find_error (Check *check, gboolean is_well, GError *error)
{
  if (!is_well)
    find (check, error->message);
  g_clear_error (&error);
  return is_well;
}

static void
check_file (Check *check)
{
  GError *error = NULL;
  gboolean is_valid = bb_store_validate (check->path, &error);

  find_error (check, is_valid, error);
}

static void
check_invariants (Check *check)
{
  GError *error = NULL;
  gboolean is_sound = bb_project_check (check->project, &error);

  find_error (check, is_sound, error);
}

/* what to say of a file in media/, by why it failed; anything else speaks for itself */
static const struct
{
  GIOErrorEnum code;
  const char *text;
} failures[] = {
  { G_IO_ERROR_NOT_FOUND, N_ ("“%s” is missing: put “%s” back into the project's folder, or import it again.") },
  { G_IO_ERROR_INVALID_DATA,
    N_ ("“%s” is not what came in: “%s” was changed or damaged. Put it back as it was, or import it "
        "again.") },
};

static void
find_failure (Check *check, const char *media, const char *name, const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      if (g_error_matches (error, G_IO_ERROR, failures[i].code))
        {
          g_autofree char *text = g_strdup_printf (_ (failures[i].text), name, media);

          find (check, text);
          return;
        }
    }

  find (check, error->message);
}

/* @name: what the person calls it */
static gboolean
verify (Check *check, const char *media, const char *name)
{
  g_autoptr (GError) error = NULL;

  if (bb_media_verify (check->folder, media, bb_command_progress_get_cancellable (check->progress), &error))
    return TRUE;

  find_failure (check, media, name, error);
  return FALSE;
}

static void
check_pictures (Check *check)
{
  const BbSong *song = check->project->song;
  g_autoptr (GHashTable) media = bb_project_list_media (check->project);
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (media), (GCompareFunc) g_strcmp0);

  /* the song was first */
  for (GList *name = names; name != NULL; name = name->next)
    {
      if (song == NULL || !g_str_equal (song->media, name->data))
        verify (check, name->data, g_hash_table_lookup (media, name->data));
    }
}

/* what a person ought to know of the song, if there is anything */
static void
find_remark (Check *check, char *remark)
{
  if (remark != NULL)
    find (check, remark);
  g_free (remark);
}

static void
compare_song (Check *check, const BbSoundInfo *info)
{
  const BbSong *song = check->project->song;

  find_remark (check, bb_remark_damaged (info, song->media_name));
  find_remark (check, bb_remark_differs (info, song));
}

/* decoded again: what the cache holds proves nothing */
static void
decode_song (Check *check, const char *wav)
{
  g_autofree char *file = bb_media_get_path (check->folder, check->project->song->media);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  GError *error = NULL;
  g_autoptr (BbSoundInfo) info = bb_decode_file (file, (BbDecodeRule) check->project->song->decoding, wav, peaks,
                                                 bb_command_progress_report, check->progress,
                                                 bb_command_progress_get_cancellable (check->progress), &error);

  if (find_error (check, info != NULL, error))
    compare_song (check, info);
}

static void
check_song (Check *check)
{
  const BbSong *song = check->project->song;
  g_autofree char *wav = NULL;
  GError *error = NULL;
  int descriptor;

  if (song == NULL || !verify (check, song->media, song->media_name))
    return;

  descriptor = g_file_open_tmp ("beatboard-XXXXXX.wav", &wav, &error);
  if (!find_error (check, descriptor >= 0, error))
    return;

  close (descriptor);
  decode_song (check, wav);
  g_unlink (wav);
}

static gboolean
check_all (Check *check, GError **error)
{
  check_file (check);
  check_invariants (check);
  check_song (check);
  check_pictures (check);
  return !g_cancellable_set_error_if_cancelled (bb_command_progress_get_cancellable (check->progress), error);
}

static gboolean
conclude (const Check *check, GError **error)
{
  if (check->n_findings == 0)
    {
      g_print (_ ("%s: nothing is wrong\n"), check->path);
      return TRUE;
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               ngettext ("%u thing is wrong with %s", "%u things are wrong with %s", check->n_findings),
               check->n_findings, check->path);
  return FALSE;
}

gboolean
bb_command_run_check (int argc, char *argv[], GError **error)
{
  const GOptionEntry options[] = { { NULL } };
  g_auto (GStrv) words =
      bb_arguments_parse ("PROJECT",
                          _ ("Holds a project against its schema, its media and its invariants, and prints what it "
                             "finds."),
                          options, argc, argv, 1, 1, error);
  g_autofree char *path = NULL;
  g_autoptr (BbProject) project = words != NULL ? bb_arguments_read (words[0], &path, error) : NULL;
  g_autoptr (BbCommandProgress) progress = NULL;
  g_autofree char *folder = NULL;
  Check check = { 0 };

  if (project == NULL)
    return FALSE;

  progress = bb_command_progress_new (_ ("Checking"));
  folder = bb_folder_of (path);
  check = (Check){ project, path, folder, progress, 0 };
  return check_all (&check, error) && conclude (&check, error);
}
