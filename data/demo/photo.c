/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the location photos show? */
#include "photo.h"

#include <cairo.h>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <math.h>

#define WIDTH PHOTO_WIDTH
#define HEIGHT PHOTO_HEIGHT

typedef struct
{
  const char *name;
  double sky[3];   /* red, green, blue, above */
  double haze[3];  /* likewise, at the horizon */
  double building; /* grey */
  guint n_lights;
  guint32 seed;
} Photo;

static const Photo photos[] = {
  { "night", { 0.05, 0.06, 0.16 }, { 0.30, 0.15, 0.36 }, 0.06, 150, 7 },
  { "dusk", { 0.10, 0.17, 0.36 }, { 0.46, 0.44, 0.58 }, 0.15, 48, 23 },
  { "signs", { 0.10, 0.03, 0.14 }, { 0.62, 0.14, 0.42 }, 0.08, 230, 31 },
  { "dawn", { 0.44, 0.54, 0.72 }, { 0.98, 0.76, 0.62 }, 0.36, 22, 11 },
};

static double
draw_lot (guint32 *state, double low, double high)
{
  *state = *state * 1664525u + 1013904223u;
  return low + (high - low) * ((*state >> 8) / 16777216.0);
}

static void
paint_sky (cairo_t *cr, const Photo *photo)
{
  cairo_pattern_t *sky = cairo_pattern_create_linear (0, 0, 0, HEIGHT * 0.75);

  cairo_pattern_add_color_stop_rgb (sky, 0, photo->sky[0], photo->sky[1], photo->sky[2]);
  cairo_pattern_add_color_stop_rgb (sky, 1, photo->haze[0], photo->haze[1], photo->haze[2]);
  cairo_set_source (cr, sky);
  cairo_paint (cr);
  cairo_pattern_destroy (sky);
}

/* soft edges: the lens looks at somebody else */
static void
paint_buildings (cairo_t *cr, const Photo *photo, guint32 *state)
{
  for (int row = 0; row < 2; row++)
    for (double x = -30; x < WIDTH;)
      {
        double wide = draw_lot (state, 40, 110), top = HEIGHT * draw_lot (state, 0.3 + row * 0.15, 0.62);
        double grey = photo->building * (row == 0 ? 1.5 : 1.0);

        for (int soft = 5; soft >= 0; soft--)
          {
            cairo_rectangle (cr, x - soft, top - soft, wide + 2 * soft, HEIGHT);
            cairo_set_source_rgba (cr, grey, grey, grey * 1.35, 0.3);
            cairo_fill (cr);
          }
        x += wide * draw_lot (state, 0.8, 1.2);
      }
}

static void
paint_lights (cairo_t *cr, const Photo *photo, guint32 *state)
{
  static const double colours[][3] = { { 1, 0.76, 0.42 }, { 1, 0.25, 0.6 }, { 0.3, 0.6, 1 }, { 1, 0.95, 0.85 } };

  for (guint i = 0; i < photo->n_lights; i++)
    {
      double x = draw_lot (state, 0, WIDTH), y = HEIGHT * draw_lot (state, 0.4, 1), radius = draw_lot (state, 4, 22);
      const double *colour = colours[i % G_N_ELEMENTS (colours)];

      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      cairo_set_source_rgba (cr, colour[0], colour[1], colour[2], draw_lot (state, 0.12, 0.5));
      cairo_fill_preserve (cr);
      cairo_set_line_width (cr, 1.2);
      cairo_stroke (cr);
    }
}

static GdkPixbuf *
take_pixels (cairo_surface_t *surface)
{
  GdkPixbuf *pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, WIDTH, HEIGHT);
  guchar *to = gdk_pixbuf_get_pixels (pixbuf);
  int stride = gdk_pixbuf_get_rowstride (pixbuf);

  cairo_surface_flush (surface);
  for (int y = 0; y < HEIGHT; y++)
    {
      const guint32 *from = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                               y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < WIDTH; x++)
        for (int i = 0; i < 3; i++)
          to[y * stride + x * 3 + i] = (guchar) (from[x] >> (16 - 8 * i));
    }

  return pixbuf;
}

/* the first where there is none of that name */
static const Photo *
find_photo (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (photos); i++)
    {
      if (g_str_equal (photos[i].name, name))
        return &photos[i];
    }

  return &photos[0];
}

GBytes *
photo_make (const char *name, GError **error)
{
  const Photo *photo = find_photo (name);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  guint32 state = photo->seed;
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  char *bytes;
  gsize size;

  paint_sky (cr, photo);
  paint_buildings (cr, photo, &state);
  paint_lights (cr, photo, &state);
  cairo_destroy (cr);
  pixbuf = take_pixels (surface);
  cairo_surface_destroy (surface);
  if (!gdk_pixbuf_save_to_buffer (pixbuf, &bytes, &size, "jpeg", error, "quality", "82", NULL))
    return NULL;

  return g_bytes_new_take (bytes, size);
}
