/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does info --json promise to scripts? Keys are added here, never changed. */
#include "command/commands.h"

#include <json-glib/json-glib.h>

#include "model/numbering.h"
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
add_map (JsonBuilder *builder, const BbList *map)
{
  begin_array (builder, "map");
  for (guint i = 0; i < map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (map, i);

      json_builder_begin_object (builder);
      add_int (builder, "start", stretch->start);
      add_int (builder, "from", stretch->from);
      add_int (builder, "to", stretch->to);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_song (JsonBuilder *builder, const BbSong *song)
{
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
  add_map (builder, song->map);
  json_builder_end_object (builder);
}

/* how sure the search for beats was is not kept in the file: null until it is */
static void
add_beats (JsonBuilder *builder, const BbList *tempi)
{
  json_builder_set_member_name (builder, "beats");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "confidence");
  json_builder_add_null_value (builder);
  begin_array (builder, "segments");
  for (guint i = 0; i < tempi->n_items; i++)
    {
      const BbTempo *tempo = bb_list_get (tempi, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "sample");
      json_builder_add_double_value (builder, tempo->sample);
      json_builder_set_member_name (builder, "tempo");
      json_builder_add_double_value (builder, tempo->tempo);
      add_int (builder, "beats_per_bar", tempo->beats_per_bar);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* null where the song map leaves the sample out, or there is no song */
static void
add_frame_of (JsonBuilder *builder, const char *key, const BbProject *project, gint64 sample)
{
  gint64 frame;

  json_builder_set_member_name (builder, key);
  if (project->song != NULL &&
      bb_song_sample_to_frame (project->song, &project->settings->rate, sample, &frame))
    json_builder_add_int_value (builder, frame);
  else
    json_builder_add_null_value (builder);
}

static void
add_sections (JsonBuilder *builder, const BbProject *project)
{
  const BbList *sections = project->lists[BB_SECTIONS];

  begin_array (builder, "sections");
  for (guint i = 0; i < sections->n_items; i++)
    {
      const BbSection *section = bb_list_get (sections, i);

      json_builder_begin_object (builder);
      add_string (builder, "name", section->name);
      add_frame_of (builder, "start", project, section->from);
      add_frame_of (builder, "end", project, section->to);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_lyrics (JsonBuilder *builder, const BbProject *project)
{
  const BbList *lyrics = project->lists[BB_LYRICS];

  begin_array (builder, "lyrics");
  for (guint i = 0; i < lyrics->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (lyrics, i);

      json_builder_begin_object (builder);
      add_frame_of (builder, "start", project, lyric->from);
      add_frame_of (builder, "end", project, lyric->to);
      add_string (builder, "text", lyric->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_layers (JsonBuilder *builder, const BbList *layers)
{
  begin_array (builder, "layers");
  for (guint i = 0; i < layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (layers, i);

      json_builder_begin_object (builder);
      add_string (builder, "kind", layer->kind == BB_LAYER_INK ? "ink" : "picture");
      if (layer->kind == BB_LAYER_INK)
        add_int (builder, "strokes", layer->strokes->len);
      else
        add_string (builder, "media", layer->media);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
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
  static const char *const first[] = { BB_FIELD_ID_ACTION, BB_FIELD_ID_CAMERA, BB_FIELD_ID_LYRIC,
                                       BB_FIELD_ID_NOTES, NULL };
  static const char *const later[] = { BB_FIELD_ID_KIND, BB_FIELD_ID_SCENE,
                                       BB_FIELD_ID_CHOREOGRAPHY, NULL };
  const BbBoard *board = bb_project_get_board (project, index);

  json_builder_begin_object (builder);
  add_string (builder, "id", board->id);
  add_string (builder, "number", number);
  add_int (builder, "start", bb_project_get_start (project, index));
  add_int (builder, "length", bb_project_get_duration (project, index));
  add_texts (builder, board, first);
  add_layers (builder, board->layers);
  add_texts (builder, board, later);
  add_boolean (builder, "starts_shot", board->starts_shot);
  add_own_fields (builder, board, project->lists[BB_FIELDS]);
  json_builder_end_object (builder);
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
add_notes (JsonBuilder *builder, const BbList *notes)
{
  begin_array (builder, "notes");
  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      json_builder_begin_object (builder);
      add_int (builder, "frame", note->frame);
      add_string (builder, "author", note->author);
      add_string (builder, "text", note->text);
      add_boolean (builder, "resolved", note->is_resolved);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_scenes (JsonBuilder *builder, const BbList *scenes)
{
  begin_array (builder, "scenes");
  for (guint i = 0; i < scenes->n_items; i++)
    {
      const BbScene *scene = bb_list_get (scenes, i);
      g_autofree char *colour = g_strdup_printf ("#%06x", scene->colour);

      json_builder_begin_object (builder);
      add_string (builder, "id", scene->id);
      add_string (builder, "name", scene->name);
      add_string (builder, "colour", colour);
      json_builder_end_object (builder);
    }
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
  add_song (builder, project->song);
  add_beats (builder, project->lists[BB_TEMPI]);
  add_sections (builder, project);
  add_lyrics (builder, project);
  add_boards (builder, project);
  add_notes (builder, project->lists[BB_NOTES]);
  add_scenes (builder, project->lists[BB_SCENES]);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  return g_strconcat (text, "\n", NULL);
}
