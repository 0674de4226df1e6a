/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which colour has each part of the timeline, in the light and in the dark? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  BB_COLOUR_LANE,
  BB_COLOUR_SEPARATOR, /* between lanes */
  BB_COLOUR_GUTTER,    /* the column of the lanes' names */
  BB_COLOUR_GUTTER_TEXT,
  BB_COLOUR_RULER,
  BB_COLOUR_RULER_TEXT,
  BB_COLOUR_RULER_TICK,
  BB_COLOUR_RULER_BAR, /* a bar's number */
  BB_COLOUR_GRID,      /* the ruler's lines, continued through the song */
  BB_COLOUR_GRID_BAR,
  BB_COLOUR_OUTSIDE, /* before the video's start and after its end */
  BB_COLOUR_TRACK,   /* between and around the boards */
  BB_COLOUR_CELL,    /* under a board and its number */
  BB_COLOUR_CELL_TEXT,
  BB_COLOUR_CELL_DENSE, /* a board too narrow for its picture */
  BB_COLOUR_LOADING,    /* a picture that is on its way */
  BB_COLOUR_HATCH,      /* not boarded, or a picture that is missing */
  BB_COLOUR_HATCH_LINE,
  BB_COLOUR_HATCH_TEXT,
  BB_COLOUR_PEAK,
  BB_COLOUR_RMS,
  BB_COLOUR_MID, /* frequencies within the peaks */
  BB_COLOUR_HIGH,
  BB_COLOUR_ONSET, /* where something begins to sound */
  BB_COLOUR_SILENCE,
  BB_COLOUR_STRETCH, /* over a stretch of the song: where it can be grabbed */
  BB_COLOUR_SECTION_TEXT,
  BB_COLOUR_LYRIC,
  BB_COLOUR_LYRIC_TEXT,
  BB_COLOUR_LYRIC_WORD, /* where a word begins */
  BB_COLOUR_NOTE,
  BB_COLOUR_NOTE_RESOLVED,
  BB_COLOUR_NOTE_TEXT,
  BB_COLOUR_COUNT,       /* as dancers count */
  BB_COLOUR_COUNT_ONE,   /* the first of an eight */
  BB_COLOUR_COUNT_HALF,  /* the first of its second half */
  BB_COLOUR_COUNT_EIGHT, /* under the number of an eight */
  BB_COLOUR_COUNT_EIGHT_TEXT,
  BB_COLOUR_HINT,   /* in an empty lane */
  BB_COLOUR_ACCENT, /* selection */
  BB_COLOUR_FOCUS,  /* the keyboard's place, inside the selection's outline */
  BB_COLOUR_RANGE,  /* the stretch from in to out */
  BB_COLOUR_HOVER,
  BB_COLOUR_PLAYHEAD,
  BB_N_COLOURS
} BbColour;

/**
 * BbPalette:
 * @colours: 0xRRGGBBAA, not premultiplied
 */
typedef struct
{
  guint32 colours[BB_N_COLOURS];
} BbPalette;

/** Returns: (transfer none): the palette for a light or a dark window */
const BbPalette *bb_palette_get (gboolean is_dark);

/** Makes @colour the source of @cr. */
void bb_palette_set_source (const BbPalette *self, cairo_t *cr, BbColour colour);

/** Makes @colour, 0xRRGGBBAA, the source of @cr. */
void bb_set_source_colour (cairo_t *cr, guint32 colour);

/** Returns: the colour of text on @colour, both 0xRRGGBBAA: white, or dark on what is light */
guint32 bb_palette_get_text_on (const BbPalette *self, guint32 colour);

/** Returns: the colour of the section called @name, 0xRRGGBBAA; "Chorus 2" has that of "chorus" */
guint32 bb_palette_get_section_colour (const char *name);

G_END_DECLS
