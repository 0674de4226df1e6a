/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do song, story and drawings become the demo project? boards SONG FOLDER, the same in every
 * run. */
#include <gst/gst.h>
#include <locale.h>
#include <unistd.h>

#include "audio/decode.h"
#include "document/removal.h"
#include "model/project.h"
#include "store/folder.h"
#include "store/media.h"
#include "store/save.h"
#include "story.h"

#define TEMPO 128

static void
set_id (char **id, const char *prefix, guint index)
{
  g_free (*id);
  *id = g_strdup_printf ("%s-%02u", prefix, index + 1);
}

static gint64
bar_to_sample (const BbProject *project, double bar)
{
  return bb_time_frame_to_sample (&project->settings->rate, (gint64) (bar * FRAMES_PER_BAR),
                                  project->song->sample_rate);
}

static BbLayer *
make_layer (const char *board, const char *name, const char *label)
{
  BbLayer *layer = bb_layer_new_ink ();

  g_free (layer->id);
  layer->id = g_strdup_printf ("l-%s-%s", board + 2, name);
  bb_string_set (&layer->name, label);
  return layer;
}

/* each drawing has random numbers of its own, so that a change in one leaves the others as they are
 */
static BbList *
draw_layers (const StoryBoard *story, const char *board)
{
  g_autoptr (GPtrArray) layers = g_ptr_array_new ();
  GRand *random = g_rand_new_with_seed ((guint32) story->start + 1);
  BbLayer *set = make_layer (board, "set", "Set"), *cast = make_layer (board, "cast", "Cast");
  BbLayer *marks = make_layer (board, "marks", "Camera");
  Stage stage = { { set, random, 0, 0, 1, 0, FALSE },
                  { cast, random, 0, 0, 1, 0, FALSE },
                  { marks, random, 0, 0, 1, 0, FALSE } };
  BbLayer *all[] = { set, cast, marks };
  BbList *list;

  story->shot (&stage);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      if (!bb_layer_is_empty (all[i]))
        g_ptr_array_add (layers, all[i]);
    }
  list = bb_list_new_from (layers->pdata, layers->len);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    bb_layer_unref (all[i]);
  g_rand_free (random);
  return list;
}

/* what is sung while the board shows */
static const char *
find_lyric (guint index)
{
  double bar = (double) story_boards[index].start / FRAMES_PER_BAR;

  for (guint i = 0; i < n_story_lyrics; i++)
    {
      if (bar >= story_lyrics[i].from && bar < story_lyrics[i].to)
        return story_lyrics[i].text;
    }

  return NULL;
}

static BbBoard *
make_board (guint index)
{
  const StoryBoard *story = &story_boards[index];
  BbBoard *board = bb_board_new ();

  set_id (&board->id, "b", index);
  board->starts_shot = !story->continues_shot;
  board->transition = story->dissolve > 0 ? BB_TRANSITION_DISSOLVE : BB_TRANSITION_CUT;
  board->transition_length = story->dissolve;
  bb_board_set_text (board, BB_FIELD_ID_SCENE, story->scene);
  bb_board_set_text (board, BB_FIELD_ID_KIND, story->kind);
  bb_board_set_text (board, BB_FIELD_ID_ACTION, story->action);
  bb_board_set_text (board, BB_FIELD_ID_CAMERA, story->camera);
  bb_board_set_text (board, BB_FIELD_ID_LYRIC, story->shot != NULL ? find_lyric (index) : NULL);
  bb_board_set_text (board, BB_FIELD_ID_CHOREOGRAPHY, story->choreography);
  bb_board_set_text (board, BB_FIELD_ID_NOTES, story->notes);
  if (story->shot != NULL)
    bb_board_take_layers (board, draw_layers (story, board->id));
  return board;
}

static gpointer
make_place (const BbProject *project, guint index)
{
  g_autoptr (BbBoard) board = make_board (index);

  return bb_place_new (story_boards[index].start, board);
}

static gpointer
make_scene (const BbProject *project, guint index)
{
  const StoryScene *story = &story_scenes[index];
  BbScene *scene = bb_scene_new (story->name, story->colour);

  bb_string_set (&scene->id, story->id);
  bb_string_set (&scene->description, story->description);
  return scene;
}

static gpointer
make_tempo (const BbProject *project, guint index)
{
  return bb_tempo_new (0, TEMPO, 4);
}

static gpointer
make_section (const BbProject *project, guint index)
{
  const StoryStretch *story = &story_sections[index];
  BbSection *section = bb_section_new (story->text, bar_to_sample (project, story->from),
                                       bar_to_sample (project, story->to));

  set_id (&section->id, "c", index);
  return section;
}

static gpointer
make_lyric (const BbProject *project, guint index)
{
  const StoryStretch *story = &story_lyrics[index];
  BbLyric *lyric = bb_lyric_new (story->text, bar_to_sample (project, story->from),
                                 bar_to_sample (project, story->to));

  set_id (&lyric->id, "y", index);
  return lyric;
}

static gpointer
make_note (const BbProject *project, guint index)
{
  const StoryNote *story = &story_notes[index];
  BbNote *note = bb_note_new (story->frame, story->author, story->text);

  set_id (&note->id, "n", index);
  return note;
}

/* takes over @project */
static BbProject *
with_list (BbProject *project,
           BbListKind kind,
           guint n,
           gpointer (*make) (const BbProject *, guint))
{
  GPtrArray *items = g_ptr_array_new ();
  BbProject *next;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, make (project, i));
  next = bb_project_with_list (project, kind, bb_list_new_take (items));
  bb_project_unref (project);
  return next;
}

static BbSong *
make_song (const char *folder, const char *file, GError **error)
{
  g_autofree char *media = bb_media_add_file (folder, file, NULL, NULL, NULL, error);
  g_autofree char *name = g_path_get_basename (file);
  g_autofree char *wav = g_strconcat (folder, "/song.wav", NULL);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (BbSoundInfo) info =
      media != NULL ? bb_decode_file (file, wav, peaks, NULL, NULL, NULL, error) : NULL;
  BbSong *song;

  if (info == NULL)
    return NULL;

  unlink (wav);
  song = bb_song_new (media, name, (int) info->sample_rate, (gint64) info->n_samples);
  song->channels = (int) info->source_channels;
  bb_string_set (&song->fingerprint, info->fingerprint);
  bb_string_set (&song->title, info->title);
  bb_string_set (&song->artist, info->artist);
  return song;
}

static BbProject *
make_project (const BbSong *song)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbProject) with_song = bb_project_with_song (empty, song);
  BbSettings *settings = bb_settings_copy (empty->settings);
  BbProject *project;

  bb_string_set (&settings->title, "Neon Tide");
  bb_string_set (&settings->artist, "LUMA");
  bb_string_set (&settings->director, "한소라");
  bb_string_set (&settings->version, "v2");
  settings->length = bb_song_get_end (song, &settings->rate);
  project = bb_project_with_settings (with_song, settings);
  project = with_list (project, BB_SCENES, n_story_scenes, make_scene);
  project = with_list (project, BB_TEMPI, 1, make_tempo);
  project = with_list (project, BB_SECTIONS, n_story_sections, make_section);
  project = with_list (project, BB_LYRICS, n_story_lyrics, make_lyric);
  project = with_list (project, BB_NOTES, n_story_notes, make_note);
  return with_list (project, BB_PLACES, n_story_boards, make_place);
}

static gboolean
write_demo (const char *file, const char *folder, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (BbSong) song = NULL;
  g_autoptr (BbProject) project = NULL;

  bb_remove_folder (folder);
  path = bb_folder_create (folder, error);
  song = path != NULL ? make_song (folder, file, error) : NULL;
  if (song == NULL)
    return FALSE;

  project = make_project (song);
  return bb_project_check (project, error) && bb_store_save (project, path, BB_SAVE_PROJECT, error);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  gst_init (NULL, NULL);
  if (argc == 3 && write_demo (argv[1], argv[2], &error))
    return 0;

  g_printerr ("%s\n", error != NULL ? error->message : "boards SONG FOLDER");
  return 1;
}
