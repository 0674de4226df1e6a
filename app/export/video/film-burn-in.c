/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands over the picture of a video? */
#include "export/video/film-burn-in.h"

#include <pango/pangocairo.h>

#include "export/video/film-texts.h"
#include "render/palette.h"

/* of the shorter side of the picture */
#define TEXT_SHARE (1 / 24.0)
#define NAME_SHARE (1 / 11.0)
#define TEXT_LEAST 9 /* pixels; smaller ones nobody reads */
/* of the text's height */
#define INSET 0.45
#define GAP 0.5

#define BOX_COLOUR 0x000000c8
#define TEXT_COLOUR 0xffffffff
#define NAME_COLOUR 0xffffff78
#define NAME_EDGE_COLOUR 0x00000078

/* rows count from the edge that they lie at */
typedef struct
{
  BbFilmBurn burn;
  PangoAlignment side;
  gboolean is_bottom;
  guint row;
  double room; /* of the picture's width */
} Spot;

static const Spot spots[] = {
  { BB_FILM_BURN_NUMBER, PANGO_ALIGN_LEFT, FALSE, 0, 0.3 },
  { BB_FILM_BURN_SECTION, PANGO_ALIGN_CENTER, FALSE, 0, 0.3 },
  { BB_FILM_BURN_TIMECODE, PANGO_ALIGN_RIGHT, FALSE, 0, 0.34 },
  { BB_FILM_BURN_NOTE, PANGO_ALIGN_LEFT, FALSE, 1, 0.9 },
  { BB_FILM_BURN_LYRIC, PANGO_ALIGN_CENTER, TRUE, 1, 0.9 },
  { BB_FILM_BURN_COUNT, PANGO_ALIGN_LEFT, TRUE, 0, 0.5 },
  { BB_FILM_BURN_VERSION, PANGO_ALIGN_RIGHT, TRUE, 0, 0.4 },
};

struct _BbFilmBurnIn
{
  BbFilmTexts *texts;
  guint burn_in;
  char *recipient;
  double width;
  double height;
  double size; /* of the text, in pixels */
  PangoFontDescription *font;
};

BbFilmBurnIn *
bb_film_burn_in_new (const BbProject *project, const BbFilmOptions *options, int width, int height)
{
  gboolean has_recipient = options->recipient != NULL && *options->recipient != '\0';
  BbFilmBurnIn *self;

  if (options->burn_in == 0 && !has_recipient)
    return NULL;

  self = g_new0 (BbFilmBurnIn, 1);
  self->texts = bb_film_texts_new (project);
  self->burn_in = options->burn_in;
  self->recipient = has_recipient ? g_strdup (options->recipient) : NULL;
  self->width = width;
  self->height = height;
  self->size = MAX (MIN (width, height) * TEXT_SHARE, TEXT_LEAST);
  self->font = pango_font_description_from_string ("Cantarell Bold");
  return self;
}

void
bb_film_burn_in_free (BbFilmBurnIn *self)
{
  bb_film_texts_free (self->texts);
  pango_font_description_free (self->font);
  g_free (self->recipient);
  g_free (self);
}

gboolean
bb_film_burn_in_is_same (const BbFilmBurnIn *self, gint64 frame, gint64 other)
{
  gboolean is_same = TRUE;

  for (BbFilmBurn burn = 0; burn < BB_N_FILM_BURNS && is_same; burn++)
    {
      g_autofree char *here = NULL;
      g_autofree char *there = NULL;

      if ((self->burn_in & 1u << burn) == 0)
        continue;
      here = bb_film_texts_get (self->texts, burn, frame);
      there = bb_film_texts_get (self->texts, burn, other);
      is_same = g_strcmp0 (here, there) == 0;
    }
  return is_same;
}

/* Returns: (transfer full): one line of it, in @room pixels, with figures of one width */
static PangoLayout *
make_layout (const BbFilmBurnIn *self, cairo_t *cr, const char *text, double size, double room)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_font_description_set_absolute_size (self->font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, self->font);
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
place (const BbFilmBurnIn *self, PangoAlignment side, double width, double margin)
{
  if (side == PANGO_ALIGN_LEFT)
    return margin;
  return side == PANGO_ALIGN_RIGHT ? self->width - margin - width : (self->width - width) / 2;
}

static void
draw_spot (const BbFilmBurnIn *self, cairo_t *cr, const Spot *spot, const char *text)
{
  const double margin = self->size * GAP, inset = self->size * INSET;
  PangoLayout *layout = make_layout (self, cr, text, self->size, self->width * spot->room - 2 * inset);
  PangoRectangle extents;
  double width, height, x, y;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  width = extents.width + 2 * inset;
  height = extents.height + inset / 2;
  x = place (self, spot->side, width, margin);
  y = margin + spot->row * (1.4 * self->size + inset + margin);
  if (spot->is_bottom)
    y = self->height - y - height;

  bb_set_source_colour (cr, BOX_COLOUR);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
  bb_set_source_colour (cr, TEXT_COLOUR);
  cairo_move_to (cr, x + inset - extents.x, y + inset / 4 - extents.y);
  pango_cairo_show_layout (cr, layout);
  g_object_unref (layout);
}

/* across the middle, where it cannot be cut off; the picture is seen through it */
static void
draw_recipient (const BbFilmBurnIn *self, cairo_t *cr)
{
  double size = MAX (MIN (self->width, self->height) * NAME_SHARE, TEXT_LEAST);
  PangoLayout *layout = make_layout (self, cr, self->recipient, size, self->width * 0.9);
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  cairo_move_to (cr, (self->width - extents.width) / 2 - extents.x, (self->height - extents.height) / 2 - extents.y);
  pango_cairo_layout_path (cr, layout);
  bb_set_source_colour (cr, NAME_COLOUR);
  cairo_fill_preserve (cr);
  bb_set_source_colour (cr, NAME_EDGE_COLOUR);
  cairo_set_line_width (cr, MAX (size / 24, 1));
  cairo_stroke (cr);
  g_object_unref (layout);
}

void
bb_film_burn_in_draw (const BbFilmBurnIn *self, cairo_t *cr, gint64 frame)
{
  if (self->recipient != NULL)
    draw_recipient (self, cr);

  for (guint i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      g_autofree char *text = (self->burn_in & 1u << spots[i].burn) != 0
                                  ? bb_film_texts_get (self->texts, spots[i].burn, frame)
                                  : NULL;

      if (text != NULL && *text != '\0')
        draw_spot (self, cr, &spots[i], text);
    }
}
