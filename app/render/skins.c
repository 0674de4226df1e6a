/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do other boards shine through the paper of the one that is drawn on? */
#include "render/skins.h"

/* 0 to 255 */
typedef struct
{
  guint red;
  guint green;
  guint blue;
} Colour;

static Colour
split (guint32 pixel)
{
  return (Colour){ pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff };
}

/* @share: 0 to 255, of 255 */
static guint
take (guint value, guint share)
{
  return (value * share + 127) / 255;
}

static guint32
join (guint alpha, guint red, guint green, guint blue)
{
  return alpha << 24 | red << 16 | green << 8 | blue;
}

/* the colour that gives @pixel over white, and is as transparent as may be: premultiplied, what white adds is what its
 * darkest channel has */
static guint32
lift (guint32 pixel, guint strength)
{
  Colour colour = split (pixel);
  guint paper = MIN (MIN (colour.red, colour.green), colour.blue);

  return join (take (255 - paper, strength), take (colour.red - paper, strength), take (colour.green - paper, strength),
               take (colour.blue - paper, strength));
}

/* what is light is weaker than it is dark: a grey area must not drown the lines */
static guint32
dye (guint32 pixel, const Colour *tint, guint strength)
{
  Colour colour = split (pixel);
  guint darkness = 255 - MIN (MIN (colour.red, colour.green), colour.blue);
  guint alpha = take (take (darkness, darkness), strength);

  return join (alpha, take (tint->red, alpha), take (tint->green, alpha), take (tint->blue, alpha));
}

static void
lift_off_paper (cairo_surface_t *surface, const BbSkin *skin)
{
  guchar *bytes = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface), width = cairo_image_surface_get_width (surface);
  guint strength = (guint) (CLAMP (skin->strength, 0, 1) * 255 + 0.5);
  Colour tint = split (skin->tint >> 8);

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    {
      guint32 *row = (guint32 *) (gpointer) (bytes + (gsize) y * (gsize) stride);

      for (int x = 0; x < width; x++)
        row[x] = skin->tint == BB_SKIN_AS_IS ? lift (row[x], strength) : dye (row[x], &tint, strength);
    }
}

static cairo_surface_t *
draw_skin (const BbSkin *skin, int width, int height, const cairo_rectangle_int_t *part, const BbRenderOptions *options)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, part->width, part->height);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, -part->x, -part->y);
  bb_render_board (cr, skin->board, width, height, options);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  lift_off_paper (surface, skin);
  cairo_surface_mark_dirty (surface);
  return surface;
}

cairo_surface_t *
bb_render_skins (const BbSkin *skins,
                 guint n_skins,
                 int width,
                 int height,
                 const cairo_rectangle_int_t *part,
                 const BbRenderOptions *options)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, part->width, part->height);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < n_skins; i++)
    {
      cairo_surface_t *skin;

      if (bb_board_is_empty (skins[i].board))
        continue;

      skin = draw_skin (&skins[i], width, height, part, options);
      cairo_set_source_surface (cr, skin, 0, 0);
      cairo_paint (cr);
      cairo_surface_destroy (skin);
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}
