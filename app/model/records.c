/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What else is said about a video: tempo, sections, lyrics, scenes, notes? */
#include "model/records.h"

#include "model/id.h"

static void
tempo_own (gpointer value)
{
}

static const BbValueClass tempo_class = { "tempo", sizeof (BbTempo), tempo_own, tempo_own };

BbTempo *
bb_tempo_new (double sample, double tempo, int beats_per_bar)
{
  BbTempo *self = bb_value_new (&tempo_class);

  self->sample = sample;
  self->tempo = tempo;
  self->beats_per_bar = beats_per_bar;
  return self;
}

static void
section_own (gpointer value)
{
  BbSection *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
}

static void
section_clear (gpointer value)
{
  BbSection *self = value;

  g_free (self->id);
  g_free (self->name);
}

static const BbValueClass section_class = { "section", sizeof (BbSection), section_own, section_clear };

BbSection *
bb_section_new (const char *name, gint64 from, gint64 to)
{
  BbSection *self = bb_value_new (&section_class);

  self->id = bb_id_new ("p");
  self->name = bb_string_compose (name);
  self->from = from;
  self->to = to;
  return self;
}

static void
lyric_own (gpointer value)
{
  BbLyric *self = value;

  self->id = g_strdup (self->id);
  self->text = g_strdup (self->text);
}

static void
lyric_clear (gpointer value)
{
  BbLyric *self = value;

  g_free (self->id);
  g_free (self->text);
}

static const BbValueClass lyric_class = { "lyric", sizeof (BbLyric), lyric_own, lyric_clear };

BbLyric *
bb_lyric_new (const char *text, gint64 from, gint64 to)
{
  BbLyric *self = bb_value_new (&lyric_class);

  self->id = bb_id_new ("y");
  self->text = bb_string_compose (text);
  self->from = from;
  self->to = to;
  return self;
}

static void
scene_own (gpointer value)
{
  BbScene *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
  self->description = g_strdup (self->description);
}

static void
scene_clear (gpointer value)
{
  BbScene *self = value;

  g_free (self->id);
  g_free (self->name);
  g_free (self->description);
}

static const BbValueClass scene_class = { "scene", sizeof (BbScene), scene_own, scene_clear };

/* GNOME's palette, those that keep apart on light and dark */
static const guint32 scene_colours[] = { 0x3584e4, 0xe5a50a, 0x9141ac, 0x26a269, 0xe66100,
                                         0xd5408a, 0x2190a4, 0xa51d2d, 0x865e3c, 0x63719a };

BbScene *
bb_scene_new (const char *name, guint32 colour)
{
  BbScene *self = bb_value_new (&scene_class);

  self->id = bb_id_new ("s");
  self->name = bb_string_compose (name);
  self->colour = colour & 0xffffff;
  return self;
}

guint32
bb_scene_default_colour (guint index)
{
  return scene_colours[index % G_N_ELEMENTS (scene_colours)];
}

static void
note_own (gpointer value)
{
  BbNote *self = value;

  self->id = g_strdup (self->id);
  self->author = g_strdup (self->author);
  self->text = g_strdup (self->text);
}

static void
note_clear (gpointer value)
{
  BbNote *self = value;

  g_free (self->id);
  g_free (self->author);
  g_free (self->text);
}

static const BbValueClass note_class = { "note", sizeof (BbNote), note_own, note_clear };

BbNote *
bb_note_new (gint64 frame, const char *author, const char *text)
{
  BbNote *self = bb_value_new (&note_class);

  self->id = bb_id_new ("n");
  self->frame = frame;
  self->author = bb_string_compose (author);
  self->text = bb_string_compose (text);
  return self;
}
