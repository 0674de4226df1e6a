/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get photos of paper boards from, of which they know where the frames are? */
#include "make-sheet.h"

#include <math.h>

/* the sheet in front of the camera, in pixels of the photo at its middle */
#define PAPER_WIDTH 1480.0
#define PAPER_HEIGHT 1060.0
#define DISTANCE 2600.0
#define TILT 0.06
#define LEAN 0.45
/* of the sheet, on each side, and between frames */
#define MARGIN 0.07
#define GUTTER 0.045
#define PEN 4.0
#define N_STEPS 24

typedef struct
{
  cairo_t *cr;
  SheetKind kind;
  GRand *grain;
} Sheet;

/* a box on the sheet, in shares of its width and height */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} Box;

/* where a point of the sheet, 0 to 1 across and down, lies in the photo: a camera with a hole for a lens */
static BbPoint
see (SheetKind kind, double u, double v)
{
  double tilt = kind & SHEET_TILTED ? TILT : 0, lean = kind & SHEET_LEANING ? LEAN : 0;
  double x = (u - 0.5) * PAPER_WIDTH, y = (v - 0.5) * PAPER_HEIGHT;
  double across = x * cos (tilt) - y * sin (tilt), down = x * sin (tilt) + y * cos (tilt);
  double away = DISTANCE - down * sin (lean), size = kind & SHEET_LEANING ? 0.82 : kind & SHEET_TILTED ? 0.94 : 1;

  return (BbPoint){ SHEET_WIDTH / 2 + size * across * DISTANCE / away,
                    SHEET_HEIGHT / 2 + size * down * cos (lean) * DISTANCE / away };
}

static BbQuad
see_box (SheetKind kind, Box box)
{
  double right = box.x + box.width, bottom = box.y + box.height;

  return (BbQuad){ { see (kind, box.x, box.y), see (kind, right, box.y), see (kind, right, bottom),
                     see (kind, box.x, bottom) } };
}

static void
trace (const Sheet *self, const BbQuad *quad)
{
  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    cairo_line_to (self->cr, quad->corners[i].x, quad->corners[i].y);
  cairo_close_path (self->cr);
}

/* of a sheet or a box without corners of its own, in shares */
static void
fill (const Sheet *self, Box box, double red, double green, double blue)
{
  BbQuad quad = see_box (self->kind, box);

  trace (self, &quad);
  cairo_set_source_rgb (self->cr, red, green, blue);
  cairo_fill (self->cr);
}

static void
draw_line (const Sheet *self, BbPoint from, BbPoint to)
{
  gboolean is_pencil = (self->kind & SHEET_PENCIL) != 0;

  for (int i = 0; i < N_STEPS; i++)
    {
      double a = (double) i / N_STEPS, b = (i + 1.0) / N_STEPS;
      double grey = is_pencil ? g_rand_double_range (self->grain, 0.3, 0.62) : 0.1;

      cairo_move_to (self->cr, from.x + a * (to.x - from.x), from.y + a * (to.y - from.y));
      cairo_line_to (self->cr, from.x + b * (to.x - from.x), from.y + b * (to.y - from.y));
      cairo_set_source_rgb (self->cr, grey, grey, grey);
      cairo_set_line_width (self->cr, is_pencil ? g_rand_double_range (self->grain, 2, 3.5) : PEN);
      cairo_stroke (self->cr);
    }
}

/* one side of a frame; in pencil it begins and ends somewhere about the corners */
static void
draw_side (const Sheet *self, BbPoint from, BbPoint to)
{
  double most = self->kind & SHEET_PENCIL ? 0.025 : 0;
  double before = most > 0 ? g_rand_double_range (self->grain, -most, most) : 0;
  double after = most > 0 ? g_rand_double_range (self->grain, -most, most) : 0;
  BbPoint start = { from.x - before * (to.x - from.x), from.y - before * (to.y - from.y) };
  BbPoint end = { to.x + after * (to.x - from.x), to.y + after * (to.y - from.y) };

  draw_line (self, start, end);
}

static void
draw_rounded (const Sheet *self, const BbQuad *quad)
{
  double radius = 0.06 * bb_quad_get_width (quad);

  for (int i = 0; i <= BB_QUAD_CORNERS; i++)
    {
      BbPoint at = quad->corners[i % 4], before = quad->corners[(i + 3) % 4], after = quad->corners[(i + 1) % 4];
      double in = radius / hypot (at.x - before.x, at.y - before.y);
      double out = radius / hypot (at.x - after.x, at.y - after.y);

      cairo_line_to (self->cr, at.x + in * (before.x - at.x), at.y + in * (before.y - at.y));
      cairo_curve_to (self->cr, at.x, at.y, at.x, at.y, at.x + out * (after.x - at.x), at.y + out * (after.y - at.y));
    }
  cairo_set_source_rgb (self->cr, 0.1, 0.1, 0.1);
  cairo_set_line_width (self->cr, PEN);
  cairo_stroke (self->cr);
}

/* what a drawing has that may be taken for a border */
static void
draw_drawing (const Sheet *self, Box box)
{
  BbQuad window = see_box (self->kind, (Box){ box.x + box.width * 0.55, box.y + box.height * 0.2, box.width * 0.3,
                                              box.height * 0.45 });

  draw_line (self, see (self->kind, box.x, box.y + box.height * 0.7),
             see (self->kind, box.x + box.width, box.y + box.height * 0.72));
  draw_line (self, see (self->kind, box.x + box.width * 0.1, box.y + box.height * 0.3),
             see (self->kind, box.x + box.width * 0.3, box.y - box.height * 0.06));
  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    draw_line (self, window.corners[i], window.corners[(i + 1) % BB_QUAD_CORNERS]);
}

/* two lines of marks as long as words, and a box under them */
static void
draw_words (const Sheet *self, Box box)
{
  double y = box.y + box.height;

  for (int i = 0; i < 16; i++)
    {
      double x = box.x + box.width * (0.02 + 0.12 * (i % 8)), line = y + 0.012 + 0.012 * (i / 8);

      draw_line (self, see (self->kind, x, line), see (self->kind, x + box.width * 0.08, line));
    }
}

static void
draw_frame (const Sheet *self, Box box)
{
  BbQuad quad = see_box (self->kind, box);

  if (self->kind & SHEET_DARK)
    fill (self, box, 0.12, 0.1, 0.2);
  else if (self->kind & SHEET_NOTES)
    fill (self, box, 0.98, 0.9, 0.4);
  else if (self->kind & SHEET_ROUNDED)
    draw_rounded (self, &quad);
  else
    for (int i = 0; i < BB_QUAD_CORNERS; i++)
      draw_side (self, quad.corners[i], quad.corners[(i + 1) % BB_QUAD_CORNERS]);

  if (self->kind & SHEET_DRAWN)
    draw_drawing (self, box);
  if (self->kind & SHEET_WORDS)
    draw_words (self, box);
}

static Box
get_box (int rows, int columns, SheetKind kind, int i)
{
  double gutter = kind & SHEET_TOUCHING ? 0 : GUTTER, words = kind & SHEET_WORDS ? 0.03 : 0;
  double width = (1 - 2 * MARGIN - (columns - 1) * gutter) / columns;
  double height = (1 - 2 * MARGIN - (rows - 1) * (gutter + words)) / rows;

  return (Box){ MARGIN + (i % columns) * (width + gutter), MARGIN + (i / columns) * (height + gutter + words), width,
                height };
}

/* what the pen leaves inside */
static BbQuad
get_inside (SheetKind kind, Box box)
{
  gboolean has_border = !(kind & (SHEET_DARK | SHEET_NOTES));
  double pen = has_border ? (kind & SHEET_PENCIL ? 1.4 : PEN / 2) : 0;
  double across = pen / PAPER_WIDTH, down = pen / PAPER_HEIGHT;

  return see_box (kind, (Box){ box.x + across, box.y + down, box.width - 2 * across, box.height - 2 * down });
}

static void
shade (cairo_t *cr)
{
  cairo_pattern_t *lamp = cairo_pattern_create_linear (0, 0, SHEET_WIDTH, SHEET_HEIGHT);

  cairo_pattern_add_color_stop_rgb (lamp, 0, 1, 0.97, 0.9);
  cairo_pattern_add_color_stop_rgb (lamp, 0.6, 0.75, 0.72, 0.66);
  cairo_pattern_add_color_stop_rgb (lamp, 1, 0.45, 0.44, 0.42);
  cairo_set_operator (cr, CAIRO_OPERATOR_MULTIPLY);
  cairo_set_source (cr, lamp);
  cairo_paint (cr);
  cairo_pattern_destroy (lamp);
}

static void
add_noise (cairo_surface_t *surface, GRand *grain, int most)
{
  int stride = cairo_image_surface_get_stride (surface), height = cairo_image_surface_get_height (surface);
  guint8 *data;

  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int i = 0; i < stride * height; i++)
    data[i] = (guint8) CLAMP (data[i] + g_rand_int_range (grain, -most, most + 1), 0, 255);
  cairo_surface_mark_dirty (surface);
}

cairo_surface_t *
make_sheet (int rows, int columns, SheetKind kind, BbQuad *quads)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SHEET_WIDTH, SHEET_HEIGHT);
  Sheet self = { cairo_create (surface), kind, g_rand_new_with_seed (7) };
  double around = kind & SHEET_DESK ? 0.2 : kind & SHEET_NOTES ? 0.62 : 0.94;

  cairo_set_source_rgb (self.cr, around, around, around * 0.95);
  cairo_paint (self.cr);
  if (!(kind & SHEET_NOTES))
    fill (&self, (Box){ 0, 0, 1, 1 }, 0.94, 0.94, 0.92);
  for (int i = 0; i < rows * columns; i++)
    {
      Box box = get_box (rows, columns, kind, i);

      draw_frame (&self, box);
      quads[i] = get_inside (kind, box);
    }

  if (kind & SHEET_SHADED)
    shade (self.cr);
  cairo_destroy (self.cr);
  if (kind & SHEET_NOISY)
    add_noise (surface, self.grain, 12);
  g_rand_free (self.grain);
  return surface;
}

cairo_surface_t *
make_noise (int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  GRand *grain = g_rand_new_with_seed (3);

  add_noise (surface, grain, 255);
  g_rand_free (grain);
  return surface;
}
