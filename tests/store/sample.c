/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which project says everything that can be said? */
#include "model/chapter.h"
#include "model/issued.h"
#include "model/lyric.h"
#include "model/note.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/sharing.h"
#include "model/stamp.h"
#include "model/tempo.h"
#include "model/track.h"
#include "model/video.h"
#include "sample.h"

#define MEDIA "media/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static BbList *
list_take (gpointer first, gpointer second)
{
  GPtrArray *items = g_ptr_array_new ();

  g_ptr_array_add (items, first);
  if (second != NULL)
    g_ptr_array_add (items, second);
  return bb_list_new_take (items);
}

static BbSettings *
make_settings (void)
{
  BbSettings *settings = bb_settings_new ();

  bb_string_set (&settings->title, "네온 \"Neon\" <&> 'night'");
  bb_string_set (&settings->artist, " leading, trailing and\ttab\nline ");
  bb_string_set (&settings->director, "감독 🎬");
  bb_string_set (&settings->version, "v2");
  settings->rate = (BbFrameRate){ 30000, 1001, TRUE };
  settings->width = 1080;
  settings->height = 1920;
  settings->start = 107892;
  settings->length = 5760;
  return settings;
}

static BbSong *
make_song (void)
{
  BbSong *song = bb_song_new (MEDIA ".flac", "데모 v3.flac", 44100, 10584000);

  song->channels = 6;
  bb_string_set (&song->fingerprint, "1:9f8e7d");
  bb_string_set (&song->title, "Neon");
  bb_string_set (&song->artist, "네온");
  bb_string_set (&song->album, "Night & Day");
  bb_string_set (&song->cover, MEDIA ".jpg");
  bb_song_take_map (song, list_take (bb_stretch_new (-48, 0, 5000000), bb_stretch_new (4000, 5000001, 10584000)));
  return song;
}

static BbStroke *
make_stroke (BbBrushKind kind, guint32 colour, guint n_points)
{
  BbBrush brush = { kind, 48 + (gint32) n_points, colour };
  g_autofree BbInkPoint *points = g_new (BbInkPoint, n_points);

  for (guint i = 0; i < n_points; i++)
    points[i] = (BbInkPoint){ (gint32) (i * i) - 9000, 700 - (gint32) (i * 37 % 101), (i * 13) % 1001 };
  return bb_stroke_new (&brush, points, n_points);
}

static BbLayer *
make_ink (void)
{
  BbLayer *layer = bb_layer_new_ink ();
  const struct
  {
    BbBrushKind kind;
    guint32 colour;
    guint n_points;
  } strokes[] = { { BB_BRUSH_PEN, 0x1a1a1aff, 1 },
                  { BB_BRUSH_PEN, 0xff8000c0, 40 },
                  { BB_BRUSH_ERASER, 0x000000ff, 3 },
                  { BB_BRUSH_PEN, 0x1a1a1aff, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    {
      g_autoptr (BbStroke) stroke = make_stroke (strokes[i].kind, strokes[i].colour, strokes[i].n_points);

      bb_layer_add_stroke (layer, stroke);
    }

  bb_string_set (&layer->name, "rough");
  layer->is_hidden = TRUE;
  layer->opacity = 420;
  return layer;
}

static BbMoveKey *
make_key (int at, BbEasing easing)
{
  BbMoveKey *key = bb_move_key_new (at);

  key->x = -at;
  key->y = 37;
  key->scale = 800;
  key->rotation = -450;
  key->opacity = 1000 - at / 2;
  key->easing = easing;
  return key;
}

static BbLayer *
make_picture (void)
{
  BbLayer *layer = bb_layer_new_picture (MEDIA ".jpg", "사진 1.jpg");

  layer->fit = BB_FIT_FILL;
  layer->is_locked = TRUE;
  layer->placement = (BbPlacement){ -400, 37, 1250, 800, -4500, TRUE, TRUE, 10, 20, 30, 40 };
  bb_layer_take_keys (layer, list_take (make_key (10, BB_EASING_HOLD), make_key (20, BB_EASING_LINEAR)));
  return layer;
}

static BbBoard *
make_board (const char *scene)
{
  BbBoard *board = bb_board_new ();

  bb_board_set_text (board, BB_FIELD_ID_SCENE, scene);
  bb_board_set_text (board, BB_FIELD_ID_KIND, "lip-sync");
  bb_board_set_text (board, BB_FIELD_ID_ACTION, "  둘이 걷는다.\n\n\tShe turns & <looks> ]]> back 🎤\r\n ");
  bb_board_set_text (board, BB_FIELD_ID_CAMERA, " ");
  bb_board_set_text (board, "x-props", "umbrella");
  bb_string_set (&board->number, "12A");
  board->number_is_alone = TRUE;
  board->starts_shot = FALSE;
  board->is_locked = TRUE;
  board->transition = BB_TRANSITION_DISSOLVE;
  board->transition_length = 11;
  bb_board_take_camera (board, list_take (make_key (0, BB_EASING_OUT), make_key (BB_MOVE_END, BB_EASING_BOTH)));
  board->camera_goes_on = TRUE;
  board->shake = 300;
  board->crop_x = -4096;
  board->crop_y = 120;
  bb_board_take_layers (board, list_take (make_picture (), make_ink ()));
  bb_board_take_plan (board, list_take (make_ink (), make_picture ()));
  return board;
}

static BbList *
make_places (const char *scene)
{
  g_autoptr (BbBoard) empty = bb_board_new ();
  g_autoptr (BbList) options = list_take (make_board (scene), bb_board_new ());

  return list_take (bb_place_new (0, empty), bb_place_new_with_options (101, options, 1));
}

static BbList *
make_scenes (void)
{
  BbScene *roof = bb_scene_new ("옥상, night", 0x3584e4);

  bb_string_set (&roof->description, "Set: neon signs.\nLight: practicals only.");
  return list_take (roof, bb_scene_new ("", 0));
}

static BbList *
make_notes (void)
{
  BbNote *done = bb_note_new (96, NULL, "");

  done->is_resolved = TRUE;
  done->length = 48;
  bb_note_take_scribble (done, make_ink ());
  return list_take (bb_note_new (-3, "안무가", "Left foot\nfirst"), done);
}

static BbList *
make_tempi (void)
{
  BbTempo *waltz = bb_tempo_new (5e6 + 1 / 3.0, 90.5, 6);

  waltz->unit = 8;
  waltz->confidence = 0.25;
  return list_take (bb_tempo_new (22050.1, 127.998, 4), waltz);
}

static BbList *
make_sections (void)
{
  BbSection *chorus = bb_section_new ("코러스", 705600, 1411200);

  chorus->colour = 0x0a64ff;
  return list_take (bb_section_new ("intro", 0, 705600), chorus);
}

static BbList *
make_lyrics (void)
{
  BbLyric *line = bb_lyric_new ("  네온 불빛 아래", 705600, 800000);

  bb_string_set (&line->translation, "Under <neon> light");
  bb_lyric_take_words (line, list_take (bb_word_new (2, 705600), bb_word_new (5, 740001)));
  return list_take (line, bb_lyric_new ("", 800000, 800000));
}

static BbList *
make_tracks (void)
{
  BbTrack *guide = bb_track_new (MEDIA ".wav", "guide 1.wav", 48000, 480000);

  bb_string_set (&guide->name, "Guide & counts");
  guide->sample = -0.5;
  guide->gain = -6;
  guide->is_muted = TRUE;
  return list_take (bb_track_new (MEDIA ".mp3", NULL, 44100, 1), guide);
}

static BbList *
make_videos (void)
{
  BbVideo *linked = bb_video_new (NULL, "연습 영상.mov", 20000000);

  bb_string_set (&linked->link, "/videos/연습 영상.mov");
  linked->sample = 441000.25;
  linked->drift_ppm = -50.5;
  linked->confidence = 0.9;
  bb_string_set (&linked->fits, "441000.25 882000 -20.5");
  linked->is_mirrored = TRUE;
  linked->is_shown = TRUE;
  return list_take (bb_video_new (MEDIA ".mp4", NULL, 0), linked);
}

static BbList *
make_treatment (void)
{
  BbChapter *mood = bb_chapter_new ("mood");
  BbReference *rain = bb_reference_new (MEDIA ".jpg", "비 1.jpg", 4032, 3024);

  bb_string_set (&mood->text, "  네온과 비 & <rain>.\n\nTwo\tcolours.\r\n ");
  bb_string_set (&rain->caption, "This red,\nthis rain ");
  bb_chapter_take_references (mood, list_take (rain, bb_reference_new (MEDIA ".png", NULL, 0, 0)));
  return list_take (mood, bb_chapter_new ("우리의 약속"));
}

static BbList *
make_stamps (void)
{
  g_autoptr (BbBoard) board = make_board ("s-2");
  g_autoptr (BbLayer) ink = make_ink ();

  return list_take (bb_stamp_new_ink ("밴드 & <five>", BB_STAMP_PLAN, ink->strokes),
                    bb_stamp_new_template (NULL, board));
}

/* one that all boards have which show something; takes over @project */
static BbProject *
share (BbProject *project)
{
  const BbPlace *place = bb_project_get_place (project, 1);
  const BbBoard *first = bb_list_get (place->options, 0);
  const BbLayer *layer = bb_list_get (first->layers, 1);
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autoptr (BbProject) plain = project;

  g_ptr_array_add (others, (gpointer) bb_list_get (place->options, 1));
  g_ptr_array_add (others, (gpointer) bb_list_get (project->lists[BB_SHELF], 0));
  return bb_sharing_settle (plain, bb_sharing_share (plain, first->id, layer->id, others));
}

BbProject *
sample_project (void)
{
  BbProject *project = bb_project_new ();
  BbList *scenes = make_scenes ();
  BbList *lists[BB_N_LISTS] = {
    [BB_PLACES] = make_places (((const BbScene *) bb_list_get (scenes, 0))->id),
    [BB_SHELF] = list_take (make_board ("s-1"), bb_board_new ()),
    [BB_SCENES] = scenes,
    [BB_FIELDS] = list_take (bb_field_new ("x-props", "소품", BB_FIELD_LINE),
                             bb_field_new ("x-vfx", "VFX", BB_FIELD_TEXT)),
    [BB_TEMPI] = make_tempi (),
    [BB_SECTIONS] = make_sections (),
    [BB_LYRICS] = make_lyrics (),
    [BB_NOTES] = make_notes (),
    [BB_TRACKS] = make_tracks (),
    [BB_VIDEOS] = make_videos (),
    [BB_ISSUED] = list_take (bb_issued_new ("12A"), bb_issued_new ("S7B")),
    [BB_TREATMENT] = make_treatment (),
    [BB_LAYERS] = bb_list_new (),
    [BB_STAMPS] = make_stamps (),
  };

  bb_settings_unref (project->settings);
  project->settings = make_settings ();
  project->song = make_song ();
  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    {
      bb_list_unref (project->lists[kind]);
      project->lists[kind] = lists[kind];
    }

  return share (project);
}
