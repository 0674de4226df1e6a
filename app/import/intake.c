/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is there to do with files that come all at once? */
#include "import/intake.h"

#include "import/file-kind.h"
#include "import/picture/picture-folder.h"
#include "store/folder.h"

typedef struct
{
  GStrvBuilder *projects;
  GStrvBuilder *videos;
  GStrvBuilder *pictures;
  GStrvBuilder *strangers;
  char *song;
  char *lyrics;
  char *notes;
} Sorting;

/* a project may have pictures beside its file: it is a project first */
static BbFileKind
kind_of (const char *path)
{
  g_autofree char *project = NULL;
  BbFileKind kind = BB_FILE_OTHER;

  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    return bb_file_kind_detect (path, &kind, NULL, NULL) ? kind : BB_FILE_OTHER;

  project = bb_folder_find_project (path, NULL);
  return project != NULL ? BB_FILE_PROJECT : BB_FILE_OTHER;
}

/* what is no file that we know may be a folder that holds some */
static void
look_inside (Sorting *sorting, const char *path)
{
  g_auto (GStrv) pictures = bb_picture_folder_list (path);

  if (pictures[0] != NULL)
    g_strv_builder_addv (sorting->pictures, (const char **) pictures);
  else
    g_strv_builder_add (sorting->strangers, path);
}

/* the last of them */
static void
take (char **field, const char *path)
{
  g_free (*field);
  *field = g_strdup (path);
}

static void
sort (Sorting *sorting, const char *path)
{
  switch (kind_of (path))
    {
    case BB_FILE_PROJECT:
      g_strv_builder_add (sorting->projects, path);
      break;
    case BB_FILE_SONG:
      take (&sorting->song, path);
      break;
    case BB_FILE_LYRICS:
    case BB_FILE_TEXT:
      take (&sorting->lyrics, path);
      break;
    case BB_FILE_NOTES:
      take (&sorting->notes, path);
      break;
    case BB_FILE_VIDEO:
      g_strv_builder_add (sorting->videos, path);
      break;
    case BB_FILE_PICTURE:
      g_strv_builder_add (sorting->pictures, path);
      break;
    default:
      look_inside (sorting, path);
    }
}

BbIntake *
bb_intake_new (const char *const *paths)
{
  BbIntake *self = g_new (BbIntake, 1);
  g_autoptr (GStrvBuilder) projects = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) videos = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) pictures = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) strangers = g_strv_builder_new ();
  Sorting sorting = { projects, videos, pictures, strangers };

  for (guint i = 0; paths[i] != NULL; i++)
    sort (&sorting, paths[i]);

  self->projects = g_strv_builder_end (projects);
  self->song = sorting.song;
  self->videos = g_strv_builder_end (videos);
  self->lyrics = sorting.lyrics;
  self->notes = sorting.notes;
  self->pictures = g_strv_builder_end (pictures);
  self->strangers = g_strv_builder_end (strangers);
  return self;
}

void
bb_intake_free (BbIntake *self)
{
  g_strfreev (self->projects);
  g_free (self->song);
  g_strfreev (self->videos);
  g_free (self->lyrics);
  g_free (self->notes);
  g_strfreev (self->pictures);
  g_strfreev (self->strangers);
  g_free (self);
}
