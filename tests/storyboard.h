/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A storyboard to draw: boards with ink, empty ones, scenes, sections, lyrics, notes; always the
 * same. */
#pragma once

#include <math.h>

#include "model/lyric.h"
#include "model/note.h"
#include "model/project.h"
#include "model/scene.h"
#include "model/section.h"

#define STORYBOARD_SAMPLE_RATE 24000

static inline BbStroke *
make_arc (double x, double y, double radius, double from, double to)
{
  const BbBrush brush = { BB_BRUSH_PEN, 22 * BB_INK_UNITS_PER_PIXEL, 0x1c1c20ff };
  BbInkPoint points[33];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      double angle = from + (to - from) * i / (G_N_ELEMENTS (points) - 1);

      points[i].x = (int) (BB_INK_UNITS_PER_PIXEL * (x + radius * cos (angle)));
      points[i].y = (int) (BB_INK_UNITS_PER_PIXEL * (y + radius * sin (angle)));
      points[i].pressure = (int) (BB_INK_PRESSURE_MAX * (0.4 + 0.6 * sin (G_PI * i / 32)));
    }

  return bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
}

/* a face somewhere, over a hill: @index says where */
static inline BbLayer *
make_face (guint index)
{
  BbLayer *layer = bb_layer_new_ink ();
  double x = 180.0 * (index % 5) - 450, y = 40.0 * (index % 3) - 60;
  g_autoptr (BbStroke) head = make_arc (x, y, 260, 0.4, 6.5);
  g_autoptr (BbStroke) mouth = make_arc (x, y + 60, 90, 0.4, 2.7);
  g_autoptr (BbStroke) hill = make_arc (200, 1500, 1200, 3.6, 5.8);

  bb_layer_add_stroke (layer, head);
  bb_layer_add_stroke (layer, mouth);
  bb_layer_add_stroke (layer, hill);
  return layer;
}

static inline BbBoard *
make_board (guint index, const BbScene *scene)
{
  BbBoard *board = bb_board_new ();
  g_autoptr (BbLayer) layer = make_face (index);

  /* every ninth is not boarded yet */
  if (index % 9 != 7)
    bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  bb_board_set_text (board, BB_FIELD_ID_SCENE, scene->id);
  return board;
}

static inline BbList *
make_places (const BbList *scenes, guint n_boards, gint64 length)
{
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < n_boards; i++)
    {
      g_autoptr (BbBoard) board = make_board (i, bb_list_get (scenes, i / 3 % scenes->n_items));

      /* every sixth is half as long as the one before it */
      g_ptr_array_add (places, bb_place_new (i * length - (i % 6 == 5 ? length / 2 : 0), board));
    }

  return bb_list_new_take (places);
}

static inline BbList *
make_scenes (void)
{
  static const guint32 colours[] = { 0x62a0ea, 0x57e389, 0xf5c211, 0xc061cb };
  GPtrArray *scenes = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    g_ptr_array_add (scenes, bb_scene_new ("Rooftop, night", colours[i]));
  return bb_list_new_take (scenes);
}

static inline BbList *
make_sections (void)
{
  static const char *names[] = { "Intro", "Pre-chorus", "Chorus 1", "Dance break" };
  GPtrArray *sections = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_ptr_array_add (sections,
                     bb_section_new (names[i], 6 * i * STORYBOARD_SAMPLE_RATE, 6 * (i + 1) * STORYBOARD_SAMPLE_RATE));
  return bb_list_new_take (sections);
}

static inline BbList *
make_lyrics (void)
{
  static const char *lines[] = { "가만히 눈을 감으면", "심장 소리가 커져", "Oh oh, run with me" };
  GPtrArray *lyrics = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    g_ptr_array_add (lyrics, bb_lyric_new (lines[i], (1 + 5 * i) * STORYBOARD_SAMPLE_RATE,
                                           (5 + 5 * i) * STORYBOARD_SAMPLE_RATE));
  return bb_list_new_take (lyrics);
}

static inline BbList *
make_notes (void)
{
  BbNote *notes[] = { bb_note_new (100, "DP", "크레인이 난간을 넘나?"), bb_note_new (300, NULL, "Turn on 1, not 8") };
  BbList *list;

  notes[1]->is_resolved = TRUE;
  notes[1]->length = 60;
  bb_note_take_scribble (notes[1], bb_layer_new_ink ());
  list = bb_list_new_from ((gpointer *) notes, G_N_ELEMENTS (notes));
  bb_note_unref (notes[0]);
  bb_note_unref (notes[1]);
  return list;
}

/* @n_boards of @length frames, at 24 a second, with a song that ends where they do */
static inline BbProject *
make_storyboard (guint n_boards, gint64 length)
{
  BbProject *project = bb_project_new ();
  BbSettings *settings = bb_settings_copy (project->settings);
  BbList *scenes = make_scenes ();

  settings->length = n_boards * length;
  bb_settings_unref (project->settings);
  project->settings = settings;
  project->song = bb_song_new ("media/song.flac", "song.flac", STORYBOARD_SAMPLE_RATE,
                               n_boards * length * STORYBOARD_SAMPLE_RATE / 24);

  bb_list_unref (project->lists[BB_PLACES]);
  project->lists[BB_PLACES] = make_places (scenes, n_boards, length);
  bb_list_unref (project->lists[BB_SCENES]);
  project->lists[BB_SCENES] = scenes;
  bb_list_unref (project->lists[BB_SECTIONS]);
  project->lists[BB_SECTIONS] = make_sections ();
  bb_list_unref (project->lists[BB_LYRICS]);
  project->lists[BB_LYRICS] = make_lyrics ();
  bb_list_unref (project->lists[BB_NOTES]);
  project->lists[BB_NOTES] = make_notes ();
  return project;
}

/* 1A, 1B, 2A… */
static inline GStrv
make_numbers (const BbProject *project)
{
  guint n = bb_project_count (project);
  GStrv numbers = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    numbers[i] = g_strdup_printf ("%u%c", i / 2 + 1, 'A' + i % 2);
  return numbers;
}
