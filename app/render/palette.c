/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which colour has each part of the timeline, in the light and in the dark? */
#include "render/palette.h"

/* of 2550: from there on white cannot be read */
#define LIGHT 1500
#define DARK_TEXT 0x1e1e1effu

#include <string.h>

static const struct
{
  guint32 light;
  guint32 dark;
} table[BB_N_COLOURS] = {
  [BB_COLOUR_LANE] = { 0xfafafaff, 0x212121ff },
  [BB_COLOUR_SEPARATOR] = { 0xdadadcff, 0x151516ff },
  [BB_COLOUR_GUTTER] = { 0xebebedff, 0x2a2a2aff },
  [BB_COLOUR_GUTTER_TEXT] = { 0x5a5a5eff, 0xa6a6a6ff },
  [BB_COLOUR_RULER] = { 0xf4f4f5ff, 0x232323ff },
  [BB_COLOUR_RULER_TEXT] = { 0x505055ff, 0xb4b4b4ff },
  [BB_COLOUR_RULER_TICK] = { 0xb4b4b8ff, 0x5c5c5cff },
  [BB_COLOUR_GRID] = { 0xe9e9ebff, 0x2d2d2eff },
  [BB_COLOUR_RULER_BAR] = { 0x1e1e20ff, 0xf6f5f4ff },
  [BB_COLOUR_GRID_BAR] = { 0xd8d8dcff, 0x3d3d40ff },
  [BB_COLOUR_OUTSIDE] = { 0xefeff1ff, 0x1b1b1cff },
  [BB_COLOUR_TRACK] = { 0xd6d6dbff, 0x101011ff },
  [BB_COLOUR_CELL] = { 0xf0f0f2ff, 0x1e1e20ff },
  [BB_COLOUR_CELL_TEXT] = { 0x2a2a2eff, 0xf0f0f0ff },
  [BB_COLOUR_CELL_DENSE] = { 0xb9b9c0ff, 0xb4b4baff },
  [BB_COLOUR_LOADING] = { 0xf2f2f4ff, 0x2d2d31ff },
  [BB_COLOUR_HATCH] = { 0xe2e2e6ff, 0x2f2f34ff },
  [BB_COLOUR_HATCH_LINE] = { 0xd3d3d9ff, 0x3a3a40ff },
  [BB_COLOUR_HATCH_TEXT] = { 0x606068ff, 0xa4a4acff },
  [BB_COLOUR_PEAK] = { 0x78aeedff, 0x3b80c8ff },
  [BB_COLOUR_RMS] = { 0x2a72ccff, 0x8fc1f5ff },
  [BB_COLOUR_SILENCE] = { 0xa9c5e6ff, 0x3a5674ff },
  [BB_COLOUR_MID] = { 0x44b0a6ff, 0x6cc6c0ff },
  [BB_COLOUR_HIGH] = { 0xe8a33dff, 0xf1d090ff },
  [BB_COLOUR_ONSET] = { 0x5a5a5ea0, 0xc8c8cca0 },
  [BB_COLOUR_SECTION_TEXT] = { 0xffffffff, 0xffffffff },
  [BB_COLOUR_LYRIC] = { 0xd6e3f1ff, 0x2f3b46ff },
  [BB_COLOUR_LYRIC_TEXT] = { 0x1f3854ff, 0xdbe4ecff },
  [BB_COLOUR_LYRIC_WORD] = { 0x1f385480, 0xdbe4ec80 },
  [BB_COLOUR_NOTE] = { 0xd98e00ff, 0xe5a50aff },
  [BB_COLOUR_NOTE_RESOLVED] = { 0x26a269ff, 0x57e389ff },
  [BB_COLOUR_NOTE_TEXT] = { 0x3a3a3eff, 0xd4d4d4ff },
  [BB_COLOUR_COUNT] = { 0x77777cff, 0x9a9a9cff },
  [BB_COLOUR_COUNT_ONE] = { 0x1e1e20ff, 0xffffffff },
  [BB_COLOUR_COUNT_HALF] = { 0xa86800ff, 0xe5a50aff },
  [BB_COLOUR_COUNT_EIGHT] = { 0xe2e2e6ff, 0x38383bff },
  [BB_COLOUR_COUNT_EIGHT_TEXT] = { 0x505055ff, 0xc0c0c4ff },
  [BB_COLOUR_HINT] = { 0x6a6a70ff, 0x8e8e92ff },
  [BB_COLOUR_ACCENT] = { 0x1c71d8ff, 0x3584e4ff },
  [BB_COLOUR_FOCUS] = { 0x1c71d8b0, 0x99c1f1c0 },
  [BB_COLOUR_RANGE] = { 0x3584e42c, 0x3584e430 },
  [BB_COLOUR_STRETCH] = { 0x1f5fae70, 0xa9d0f870 },
  [BB_COLOUR_HOVER] = { 0x00000012, 0xffffff1a },
  [BB_COLOUR_PLAYHEAD] = { 0xe0352bff, 0xf66151ff },
};

/* looked up in order, so a longer name stands before one that it contains */
static const struct
{
  const char *name;
  guint32 colour;
} sections[] = {
  { "intro", 0x5e5c64ff },  { "verse", 0x1f8a59ff },       { "pre-chorus", 0x1a5fb4ff }, { "post-chorus", 0xb54000ff },
  { "chorus", 0x813d9cff }, { "dance break", 0xa51d5dff }, { "bridge", 0x865e3cff },     { "outro", 0x3d5a6cff },
};

const BbPalette *
bb_palette_get (gboolean is_dark)
{
  static BbPalette palettes[2];
  static gsize ready = 0;

  if (g_once_init_enter (&ready))
    {
      for (guint i = 0; i < BB_N_COLOURS; i++)
        {
          palettes[FALSE].colours[i] = table[i].light;
          palettes[TRUE].colours[i] = table[i].dark;
        }
      g_once_init_leave (&ready, 1);
    }

  return &palettes[is_dark ? TRUE : FALSE];
}

void
bb_set_source_colour (cairo_t *cr, guint32 colour)
{
  cairo_set_source_rgba (cr, (colour >> 24) / 255.0, ((colour >> 16) & 0xff) / 255.0, ((colour >> 8) & 0xff) / 255.0,
                         (colour & 0xff) / 255.0);
}

void
bb_palette_set_source (const BbPalette *self, cairo_t *cr, BbColour colour)
{
  bb_set_source_colour (cr, self->colours[colour]);
}

/* the eye sees green most, and blue least */
guint32
bb_palette_get_text_on (const BbPalette *self, guint32 colour)
{
  guint32 light = 3 * (colour >> 24) + 6 * (colour >> 16 & 0xff) + (colour >> 8 & 0xff);

  return light > LIGHT ? DARK_TEXT : self->colours[BB_COLOUR_SECTION_TEXT];
}

guint32
bb_palette_get_section_colour (const char *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (strstr (lower, sections[i].name) != NULL)
        return sections[i].colour;
    }

  return sections[g_str_hash (lower) % G_N_ELEMENTS (sections)].colour;
}
