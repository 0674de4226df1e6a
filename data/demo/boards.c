/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the plans become the demo project? Run as: boards FOLDER SONG */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>

#include "model/project.h"
#include "photo.h"
#include "plan.h"
#include "store/folder.h"
#include "store/media.h"
#include "store/save.h"
#include "treatment.h"

static const Plan *const parts[] = { verse_plans, chorus_plans, dance_plans, outro_plans };

static void
set_id (char **id, const char *prefix, const char *board)
{
  g_free (*id);
  /* "b-01a" has the layers "l-01a" and "p-01a" */
  *id = g_strconcat (prefix, board + 1, NULL);
}

static BbLayer *
draw_ink (const Plan *plan)
{
  BbLayer *layer = bb_layer_new_ink ();
  Hand hand = hand_make (layer, g_str_hash (plan->id));

  set_id (&layer->id, "l", plan->id);
  plan->draw (&hand);
  return layer;
}

static void
set_texts (BbBoard *board, const Plan *plan)
{
  bb_board_set_text (board, BB_FIELD_ID_SCENE, plan->scene);
  bb_board_set_text (board, BB_FIELD_ID_KIND, plan->kind);
  bb_board_set_text (board, BB_FIELD_ID_ACTION, plan->action);
  bb_board_set_text (board, BB_FIELD_ID_CAMERA, plan->camera);
  bb_board_set_text (board, BB_FIELD_ID_LYRIC, plan->lyric);
  bb_board_set_text (board, BB_FIELD_ID_CHOREOGRAPHY, plan->choreography);
  bb_board_set_text (board, BB_FIELD_ID_NOTES, plan->notes);
}

/* a location photo under the ink */
static BbLayer *
lay_photo (const Plan *plan, const char *folder, GError **error)
{
  g_autofree char *name = g_strconcat (plan->photo, ".jpg", NULL);
  g_autoptr (GBytes) bytes = photo_make (plan->photo, error);
  g_autofree char *media = bytes != NULL ? bb_media_add_bytes (folder, bytes, name, error) : NULL;
  BbLayer *layer;

  if (media == NULL)
    return NULL;

  layer = bb_layer_new_picture (media, name);
  set_id (&layer->id, "p", plan->id);
  layer->fit = BB_FIT_FILL;
  return layer;
}

static gboolean
draw_board (BbBoard *board, const Plan *plan, const char *folder, GError **error)
{
  g_autoptr (GPtrArray) layers = g_ptr_array_new_with_free_func (bb_value_unref);

  if (plan->photo != NULL)
    {
      BbLayer *photo = lay_photo (plan, folder, error);

      if (photo == NULL)
        return FALSE;
      g_ptr_array_add (layers, photo);
    }
  g_ptr_array_add (layers, draw_ink (plan));
  bb_board_take_layers (board, bb_list_new_from (layers->pdata, layers->len));
  return TRUE;
}

static BbBoard *
make_board (const Plan *plan, const char *folder, GError **error)
{
  g_autoptr (BbBoard) board = bb_board_new ();

  set_id (&board->id, "b", plan->id);
  board->starts_shot = !plan->continues;
  bb_string_set (&board->number, plan->number);
  if (plan->dissolve > 0)
    {
      board->transition = BB_TRANSITION_DISSOLVE;
      board->transition_length = plan->dissolve;
    }
  set_texts (board, plan);
  if (plan->draw != NULL && !draw_board (board, plan, folder, error))
    return NULL;

  plan_moves (board);
  return g_steal_pointer (&board);
}

static BbList *
make_places (const char *folder, GError **error)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (bb_value_unref);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    for (const Plan *plan = parts[i]; plan->id != NULL; plan++)
      {
        g_autoptr (BbBoard) board = make_board (plan, folder, error);

        if (board == NULL)
          return NULL;
        g_ptr_array_add (places, bb_place_new ((gint64) (plan->bar * FRAMES_A_BAR + 0.5), board));
      }

  return bb_list_new_from (places->pdata, places->len);
}

static BbSettings *
make_settings (void)
{
  BbSettings *settings = bb_settings_new ();

  bb_string_set (&settings->title, "Neon Tide");
  bb_string_set (&settings->artist, "LUMA");
  bb_string_set (&settings->director, "한서윤 Han Seoyun");
  bb_string_set (&settings->version, "v1");
  settings->length = N_FRAMES;
  return settings;
}

static BbSong *
make_song (const char *folder, const char *file, GError **error)
{
  g_autofree char *media = bb_media_add_file (folder, file, NULL, NULL, NULL, NULL, error);
  g_autoptr (BbSong) song = NULL;

  if (media == NULL)
    return NULL;

  song = bb_song_new (media, "Neon Tide.ogg", SAMPLE_RATE, N_SAMPLES);
  song->channels = 2;
  bb_string_set (&song->title, "Neon Tide");
  bb_string_set (&song->artist, "LUMA");
  return g_steal_pointer (&song);
}

static BbProject *
make_project (const BbSong *song, BbList *places, BbList *treatment)
{
  static const BbListKind told[] = { BB_SCENES, BB_TEMPI, BB_SECTIONS, BB_LYRICS, BB_NOTES };
  BbProject *project = bb_project_new ();

  g_clear_pointer (&project->settings, bb_settings_unref);
  project->settings = make_settings ();
  bb_value_set (&project->song, song);
  bb_list_unref (project->lists[BB_PLACES]);
  project->lists[BB_PLACES] = bb_list_ref (places);
  bb_list_unref (project->lists[BB_TREATMENT]);
  project->lists[BB_TREATMENT] = bb_list_ref (treatment);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      bb_list_unref (project->lists[told[i]]);
      project->lists[told[i]] = story_list (told[i]);
    }

  return project;
}

/* what an earlier build left: its project, its backup, and media that may not be wanted any more */
static void
clear_folder (const char *folder)
{
  g_autofree char *path = bb_folder_get_project (folder), *backup = g_strconcat (path, "~", NULL);
  g_autofree char *media = g_build_filename (folder, "media", NULL);
  g_autoptr (GDir) dir = g_dir_open (media, 0, NULL);
  const char *name;

  g_unlink (path);
  g_unlink (backup);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (media, name, NULL);

      g_unlink (file);
    }
}

static gboolean
write_demo (const char *folder, const char *file, GError **error)
{
  g_autofree char *path = bb_folder_get_project (folder);
  g_autoptr (BbSong) song = NULL;
  g_autoptr (BbList) places = NULL, treatment = NULL;
  g_autoptr (BbProject) project = NULL;

  if (g_mkdir_with_parents (folder, 0755) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s cannot be made", folder);
      return FALSE;
    }
  clear_folder (folder);
  song = make_song (folder, file, error);
  places = song != NULL ? make_places (folder, error) : NULL;
  treatment = places != NULL ? treatment_list (folder, error) : NULL;
  if (treatment == NULL)
    return FALSE;

  project = make_project (song, places, treatment);
  return bb_project_check (project, error) && bb_store_save (project, path, BB_SAVE_PROJECT, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  if (argc != 3)
    {
      g_printerr ("usage: boards FOLDER SONG\n");
      return 2;
    }
  if (!write_demo (argv[1], argv[2], &error))
    {
      g_printerr ("boards: %s\n", error->message);
      return 1;
    }

  return 0;
}
