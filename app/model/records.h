/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What else is said about a video: tempo, sections, lyrics, scenes, notes? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbTempo, bb_tempo)

/**
 * BbTempo:
 * @sample: of the song, at which its first downbeat falls; may have a fraction
 * @tempo: in beats a minute
 * @beats_per_bar: at least 1
 *
 * A segment of the beat grid; it holds until the next one.
 */
struct _BbTempo
{
  BbValue base;
  double sample;
  double tempo;
  int beats_per_bar;
};

BbTempo *bb_tempo_new (double sample, double tempo, int beats_per_bar);

BB_DECLARE_VALUE (BbSection, bb_section)

/**
 * BbSection:
 * @name: "intro", "verse", "pre-chorus", "chorus", "dance break", "bridge", "outro", or typed
 * @from: its first sample of the song
 * @to: the sample after its last
 */
struct _BbSection
{
  BbValue base;
  char *id;
  char *name;
  gint64 from;
  gint64 to;
};

BbSection *bb_section_new (const char *name, gint64 from, gint64 to);

BB_DECLARE_VALUE (BbLyric, bb_lyric)

/**
 * BbLyric:
 * @text: one line of the song
 * @from: its first sample of the song
 * @to: the sample after its last
 */
struct _BbLyric
{
  BbValue base;
  char *id;
  char *text;
  gint64 from;
  gint64 to;
};

BbLyric *bb_lyric_new (const char *text, gint64 from, gint64 to);

BB_DECLARE_VALUE (BbScene, bb_scene)

/**
 * BbScene:
 * @id: "s-…", what boards say in their field "scene"
 * @name: "Rooftop, night"
 * @colour: 0xRRGGBB
 * @description: location, set, costume, light; or %NULL
 */
struct _BbScene
{
  BbValue base;
  char *id;
  char *name;
  guint32 colour;
  char *description;
};

BbScene *bb_scene_new (const char *name, guint32 colour);

/** Returns: the colour that the @index-th scene gets unless told otherwise, 0xRRGGBB */
guint32 bb_scene_default_colour (guint index);

BB_DECLARE_VALUE (BbNote, bb_note)

/**
 * BbNote:
 * @frame: of the video
 * @author: who says it, or %NULL
 * @text: what
 * @is_resolved: done with
 */
struct _BbNote
{
  BbValue base;
  char *id;
  gint64 frame;
  char *author;
  char *text;
  gboolean is_resolved;
};

BbNote *bb_note_new (gint64 frame, const char *author, const char *text);

G_END_DECLS
