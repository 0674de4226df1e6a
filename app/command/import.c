/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard import: what is each file, and how does it come in? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "import/file-kind.h"

typedef struct
{
  gboolean is_offset_later;
  gboolean is_as_is;
  char *track; /* what the sound beside the song is called */
} Options;

/* why each kind cannot come in here; what can has none, and what is not known is tried as a song */
static const char *const refusals[BB_FILE_N_KINDS] = {
  [BB_FILE_PROJECT] = N_ ("“%s” is a project: importing those is not built yet."),
  [BB_FILE_PICTURE] = N_ ("“%s” is a picture: “beatboard add” lays it as a board."),
  [BB_FILE_SUBTITLES] = N_ ("“%s” is subtitles of a kind that is not read. Save them as SRT."),
};

static gboolean
is_song (BbFileKind kind)
{
  return kind == BB_FILE_SONG || kind == BB_FILE_OTHER;
}

/* all are looked at before the first comes in. Returns: (transfer full) (nullable): what each of @files is */
static GArray *
find_kinds (char **files, GError **error)
{
  g_autoptr (GArray) kinds = g_array_new (FALSE, FALSE, sizeof (BbFileKind));
  guint n_songs = 0;

  for (guint i = 0; files[i] != NULL; i++)
    {
      gboolean is_fine = TRUE;
      BbFileKind kind;

      if (!bb_file_kind_detect (files[i], &kind, NULL, error))
        return NULL;
      if (refusals[kind] != NULL)
        is_fine = bb_arguments_fail (error, _ (refusals[kind]), files[i]);
      else if (is_song (kind) && ++n_songs > 1)
        is_fine = bb_arguments_fail (error, _ ("“%s” is a second song, and a project has one."), files[i]);
      if (!is_fine)
        return NULL;
      g_array_append_val (kinds, kind);
    }

  return g_steal_pointer (&kinds);
}

static gboolean
take_file (BbDocument *document, const char *file, BbFileKind kind, const Options *asked, GError **error)
{
  if (is_song (kind) && asked->track != NULL)
    return bb_command_take_track (document, file, asked->track, error);
  if (is_song (kind))
    return bb_command_take_song (document, file, asked->is_as_is, error);
  if (kind == BB_FILE_VIDEO)
    return bb_command_take_video (document, file, asked->is_as_is, error);
  if (kind == BB_FILE_NOTES)
    return bb_command_take_notes (document, file, error);
  return bb_command_take_lyrics (document, file, asked->is_offset_later ? BB_OFFSET_LATER : BB_OFFSET_EARLIER, error);
}

/* the song first: the others lie in it */
static gboolean
take_files (BbDocument *document, char **files, const GArray *kinds, const Options *asked, GError **error)
{
  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < kinds->len; i++)
      {
        BbFileKind kind = g_array_index (kinds, BbFileKind, i);

        if (is_song (kind) == (pass == 0) && !take_file (document, files[i], kind, asked, error))
          return FALSE;
      }

  return TRUE;
}

static gboolean
import_files (const char *project, char **files, const GArray *kinds, const Options *asked, GError **error)
{
  g_autoptr (BbDocument) document = bb_arguments_open (project, error);

  return document != NULL && take_files (document, files, kinds, asked, error);
}

gboolean
bb_command_run_import (int argc, char *argv[], GError **error)
{
  Options asked = { 0 };
  const GOptionEntry options[] = {
    { "as-is", 0, 0, G_OPTION_ARG_NONE, &asked.is_as_is,
      N_ ("Another song: leave everything where it is, however it sounds"), NULL },
    { "offset-later", 0, 0, G_OPTION_ARG_NONE, &asked.is_offset_later,
      N_ ("LRC: a positive offset means later; most players take it as earlier"), NULL },
    { "track", 0, 0, G_OPTION_ARG_STRING, &asked.track,
      N_ ("The sound is no song, but lies beside it: an instrumental, a cappella, a guide"), N_ ("NAME") },
    { NULL },
  };
  g_auto (GStrv) words =
      bb_arguments_parse ("PROJECT FILE...",
                          _ ("Brings a song into a project, or another mix of it, lyrics (LRC, SRT), notes (CSV), or "
                             "practice videos."),
                          options, argc, argv, 2, 0, error);
  g_autofree char *track = asked.track;
  g_autoptr (GArray) kinds = words != NULL ? find_kinds (words + 1, error) : NULL;

  return kinds != NULL && import_files (words[0], words + 1, kinds, &asked, error);
}
