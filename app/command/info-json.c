/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does info --json promise to scripts? Keys are added here, never changed. */
#include "command/commands.h"

#include <json-glib/json-glib.h>

#include "model/chapter.h"
#include "model/lyric.h"
#include "model/number-lock.h"
#include "model/note.h"
#include "model/numbering.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/sung.h"
#include "model/tempo.h"
#include "model/track.h"
#include "model/video.h"
#include "store/schema.h"

static void
add_string (JsonBuilder *builder, const char *key, const char *text)
{
  json_builder_set_member_name (builder, key);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_int (JsonBuilder *builder, const char *key, gint64 number)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_int_value (builder, number);
}

static void
add_double (JsonBuilder *builder, const char *key, double number)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_double_value (builder, number);
}

static void
add_boolean (JsonBuilder *builder, const char *key, gboolean value)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_boolean_value (builder, value);
}

static void
begin_array (JsonBuilder *builder, const char *key)
{
  json_builder_set_member_name (builder, key);
  json_builder_begin_array (builder);
}

/* says one item of a list, whose object is open */
typedef void (*AddItem) (JsonBuilder *builder, gconstpointer item, const BbProject *project);

static void
add_list (JsonBuilder *builder, const char *key, const BbList *list, AddItem add, const BbProject *project)
{
  begin_array (builder, key);
  for (guint i = 0; i < list->n_items; i++)
    {
      json_builder_begin_object (builder);
      add (builder, bb_list_get (list, i), project);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_settings (JsonBuilder *builder, const BbSettings *settings)
{
  g_autofree char *rate = bb_frame_rate_to_string (&settings->rate);
  g_autofree char *format = g_strdup_printf ("%d.%d", BB_STORE_MAJOR, BB_STORE_MINOR);

  add_string (builder, "format", format);
  add_string (builder, "title", settings->title);
  add_string (builder, "artist", settings->artist);
  add_string (builder, "frame_rate", rate);
  add_boolean (builder, "drop_frame", settings->rate.drop_frame);
  begin_array (builder, "size");
  json_builder_add_int_value (builder, settings->width);
  json_builder_add_int_value (builder, settings->height);
  json_builder_end_array (builder);
  add_int (builder, "length", settings->length);
}

static void
add_stretch (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbStretch *stretch = item;

  add_int (builder, "start", stretch->start);
  add_int (builder, "from", stretch->from);
  add_int (builder, "to", stretch->to);
}

static void
add_song (JsonBuilder *builder, const BbProject *project)
{
  const BbSong *song = project->song;

  json_builder_set_member_name (builder, "song");
  if (song == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  add_string (builder, "media", song->media);
  add_string (builder, "name", song->media_name);
  add_int (builder, "sample_rate", song->sample_rate);
  add_int (builder, "samples", song->n_samples);
  add_list (builder, "map", song->map, add_stretch, project);
  json_builder_end_object (builder);
}

static void
add_tempo (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbTempo *tempo = item;

  add_double (builder, "sample", tempo->sample);
  add_double (builder, "tempo", tempo->tempo);
  add_int (builder, "beats_per_bar", tempo->beats_per_bar);
  add_int (builder, "unit", tempo->unit);
}

/* null where no search found the beats: a person said them, or there are none */
static void
add_confidence (JsonBuilder *builder, double confidence)
{
  json_builder_set_member_name (builder, "confidence");
  if (confidence > 0)
    json_builder_add_double_value (builder, confidence);
  else
    json_builder_add_null_value (builder);
}

static void
add_beats (JsonBuilder *builder, const BbProject *project)
{
  const BbList *tempi = project->lists[BB_TEMPI];

  json_builder_set_member_name (builder, "beats");
  json_builder_begin_object (builder);
  add_confidence (builder, tempi->n_items > 0 ? ((const BbTempo *) bb_list_get (tempi, 0))->confidence : 0);
  add_list (builder, "segments", project->lists[BB_TEMPI], add_tempo, project);
  json_builder_end_object (builder);
}

/* null where the song map leaves the sample out, or there is no song */
static void
add_frame_of (JsonBuilder *builder, const char *key, const BbProject *project, gint64 sample)
{
  gint64 frame;

  json_builder_set_member_name (builder, key);
  if (project->song != NULL && bb_song_sample_to_frame (project->song, &project->settings->rate, sample, &frame))
    json_builder_add_int_value (builder, frame);
  else
    json_builder_add_null_value (builder);
}

static void
add_section (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbSection *section = item;

  add_string (builder, "name", section->name);
  add_frame_of (builder, "start", project, section->from);
  add_frame_of (builder, "end", project, section->to);
}

static void
add_lyric (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbLyric *lyric = item;

  add_frame_of (builder, "start", project, lyric->from);
  add_frame_of (builder, "end", project, lyric->to);
  add_string (builder, "text", lyric->text);
  add_string (builder, "translation", lyric->translation);
}

static void
add_placement (JsonBuilder *builder, const BbPlacement *placement)
{
  json_builder_set_member_name (builder, "placement");
  json_builder_begin_object (builder);
  add_int (builder, "x", placement->x);
  add_int (builder, "y", placement->y);
  add_int (builder, "scale_x", placement->scale_x);
  add_int (builder, "scale_y", placement->scale_y);
  add_int (builder, "rotation", placement->rotation);
  add_boolean (builder, "mirrored", placement->is_mirrored);
  add_boolean (builder, "flipped", placement->is_flipped);
  add_int (builder, "crop_left", placement->crop_left);
  add_int (builder, "crop_top", placement->crop_top);
  add_int (builder, "crop_right", placement->crop_right);
  add_int (builder, "crop_bottom", placement->crop_bottom);
  json_builder_end_object (builder);
}

static void
add_layer (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbLayer *layer = item;

  add_string (builder, "kind", layer->kind == BB_LAYER_INK ? "ink" : "picture");
  if (layer->kind == BB_LAYER_INK)
    add_int (builder, "strokes", layer->strokes->len);
  else
    add_string (builder, "media", layer->media);
  add_boolean (builder, "hidden", layer->is_hidden);
  add_boolean (builder, "locked", layer->is_locked);
  add_boolean (builder, "shared", layer->is_shared);
  if (layer->kind == BB_LAYER_INK)
    return;
  add_string (builder, "fit", bb_fit_to_name (layer->fit));
  add_placement (builder, &layer->placement);
}

/* the names of a project's own fields are its own, so they stand apart */
static void
add_own_fields (JsonBuilder *builder, const BbBoard *board, const BbList *fields)
{
  json_builder_set_member_name (builder, "fields");
  json_builder_begin_object (builder);
  for (guint i = 0; i < fields->n_items; i++)
    {
      const BbField *field = bb_list_get (fields, i);

      add_string (builder, field->id, bb_board_get_text (board, field->id));
    }
  json_builder_end_object (builder);
}

static void
add_texts (JsonBuilder *builder, const BbBoard *board, const char *const *fields)
{
  for (guint i = 0; fields[i] != NULL; i++)
    add_string (builder, fields[i], bb_board_get_text (board, fields[i]));
}

static void
add_board (JsonBuilder *builder, const BbProject *project, guint index, const char *number)
{
  static const char *const first[] = { BB_FIELD_ID_ACTION, BB_FIELD_ID_CAMERA, BB_FIELD_ID_LYRIC, BB_FIELD_ID_NOTES,
                                       NULL };
  static const char *const later[] = { BB_FIELD_ID_KIND, BB_FIELD_ID_SCENE, BB_FIELD_ID_CHOREOGRAPHY, NULL };
  g_autoptr (BbBoard) board = bb_sung_fill_board (project, index);

  json_builder_begin_object (builder);
  add_string (builder, "id", board->id);
  add_string (builder, "number", number);
  add_int (builder, "start", bb_project_get_start (project, index));
  add_int (builder, "length", bb_project_get_duration (project, index));
  add_texts (builder, board, first);
  add_list (builder, "layers", board->layers, add_layer, project);
  add_texts (builder, board, later);
  add_boolean (builder, "starts_shot", board->starts_shot);
  add_own_fields (builder, board, project->lists[BB_FIELDS]);
  add_string (builder, "camera_rate", bb_board_get_text (board, BB_FIELD_ID_CAMERA_RATE));
  add_list (builder, "plan", board->plan->layers, add_layer, project);
  json_builder_end_object (builder);
}

/* it has no number and no time */
static void
add_shelved (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  static const char *const fields[] = { BB_FIELD_ID_ACTION, BB_FIELD_ID_CAMERA, BB_FIELD_ID_LYRIC, BB_FIELD_ID_NOTES,
                                        NULL };
  const BbBoard *board = item;

  add_string (builder, "id", board->id);
  add_texts (builder, board, fields);
  add_list (builder, "layers", board->layers, add_layer, project);
  add_list (builder, "plan", board->plan->layers, add_layer, project);
}

static void
add_boards (JsonBuilder *builder, const BbProject *project)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);

  begin_array (builder, "boards");
  for (guint i = 0; i < bb_project_count (project); i++)
    add_board (builder, project, i, numbers[i]);
  json_builder_end_array (builder);
}

static void
add_note (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbNote *note = item;

  add_int (builder, "frame", note->frame);
  add_string (builder, "author", note->author);
  add_string (builder, "text", note->text);
  add_boolean (builder, "resolved", note->is_resolved);
  add_int (builder, "length", note->length);
}

static void
add_track (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbTrack *track = item;

  add_string (builder, "name", track->name);
  add_string (builder, "media", track->media);
  add_double (builder, "sample", track->sample);
  add_int (builder, "gain", track->gain);
  add_boolean (builder, "muted", track->is_muted);
}

static void
add_video (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbVideo *video = item;

  add_string (builder, "media", video->media != NULL ? video->media : video->link);
  add_string (builder, "name", video->media_name);
  add_boolean (builder, "aligned", video->confidence > 0);
  add_double (builder, "sample", video->sample);
  add_double (builder, "drift_ppm", video->drift_ppm);
  add_confidence (builder, video->confidence);
}

static void
add_scene (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbScene *scene = item;
  g_autofree char *colour = g_strdup_printf ("#%06x", scene->colour);

  add_string (builder, "id", scene->id);
  add_string (builder, "name", scene->name);
  add_string (builder, "colour", colour);
}

static void
add_reference (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbReference *reference = item;

  add_string (builder, "media", reference->media);
  add_string (builder, "name", reference->media_name);
  add_string (builder, "caption", reference->caption);
}

static void
add_chapter (JsonBuilder *builder, gconstpointer item, const BbProject *project)
{
  const BbChapter *chapter = item;

  add_string (builder, "id", chapter->id);
  add_string (builder, "name", chapter->name);
  add_string (builder, "text", chapter->text);
  add_list (builder, "references", chapter->references, add_reference, project);
}

/* numbers that have gone out, and that no board has any more */
static void
add_omitted (JsonBuilder *builder, const BbProject *project)
{
  g_autoptr (GArray) omitted = bb_number_lock_list_omitted (project);

  json_builder_set_member_name (builder, "omitted_numbers");
  json_builder_begin_array (builder);
  for (guint i = 0; i < omitted->len; i++)
    json_builder_add_string_value (builder, g_array_index (omitted, BbOmitted, i).number);
  json_builder_end_array (builder);
}

char *
bb_command_info_to_json (const BbProject *project)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  add_settings (builder, project->settings);
  add_song (builder, project);
  add_beats (builder, project);
  add_list (builder, "sections", project->lists[BB_SECTIONS], add_section, project);
  add_list (builder, "lyrics", project->lists[BB_LYRICS], add_lyric, project);
  add_boards (builder, project);
  add_list (builder, "notes", project->lists[BB_NOTES], add_note, project);
  add_list (builder, "scenes", project->lists[BB_SCENES], add_scene, project);
  add_list (builder, "tracks", project->lists[BB_TRACKS], add_track, project);
  add_list (builder, "videos", project->lists[BB_VIDEOS], add_video, project);
  add_omitted (builder, project);
  add_list (builder, "treatment", project->lists[BB_TREATMENT], add_chapter, project);
  add_list (builder, "shelf", project->lists[BB_SHELF], add_shelved, project);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  return g_strconcat (text, "\n", NULL);
}
