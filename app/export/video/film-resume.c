/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a piece of a video there already, as it would be written? */
#include "export/video/film-resume.h"

#include <unistd.h>

#include "export/video/film-helper.h"
#include "store/readable.h"

static gboolean
says_the_same (const char *text, const BbFilmManifest *due)
{
  g_autofree char *expected = bb_film_manifest_to_string (due);

  return g_str_equal (text, expected);
}

static gboolean
is_whole (BbFilmHelper *helper, int file, const BbFilmManifest *due)
{
  g_autofree char *text = NULL;
  gint64 n_frames;

  return bb_film_helper_describe_piece (helper, file, &text, NULL) && says_the_same (text, due) &&
         lseek (file, 0, SEEK_SET) == 0 && bb_film_helper_count_frames (helper, file, &n_frames, NULL) &&
         n_frames == due->last - due->first + 1;
}

gboolean
bb_film_is_there (const char *path, const BbFilmManifest *due, BbExportJob *job)
{
  g_autoptr (BbFilmHelper) helper = NULL;
  gboolean is_there;
  int file;

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return FALSE;

  file = bb_readable_open (path, NULL);
  if (file < 0)
    return FALSE;

  helper = bb_film_helper_new_joining (path, job->cancellable, NULL);
  is_there = helper != NULL && is_whole (helper, file, due);
  close (file);
  return is_there;
}
