/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a storyboard mark what the camera sees, from its start to its end? */
#include "render/camera-marks.h"

#include <math.h>
#include <pango/pangocairo.h>

#include "render/palette.h"

/* from there on it comes nearer, or goes away */
#define LEAST_ZOOM 0.1
/* of lines: a tag's height, an arrow's head, and a dash */
#define TAG 11
#define HEAD 6
#define DASH 4
#define HALO 0xffffffb0

typedef struct
{
  cairo_t *cr;
  double width;
  double height;
  double line;
} Marks;

void
bb_camera_get_corner (const BbMoveKey *key, double aspect, int corner, double *x, double *y)
{
  double half = BB_INK_PICTURE_HEIGHT / 2.0 * key->scale / BB_MOVE_SCALE_USUAL, angle = key->rotation * G_PI / 18000;
  double across = corner == 1 || corner == 2 ? half * aspect : -half * aspect, down = corner >= 2 ? half : -half;

  *x = key->x + across * cos (angle) - down * sin (angle);
  *y = key->y + across * sin (angle) + down * cos (angle);
}

/* in units of the cairo_t */
static void
get_point (const Marks *marks, const BbMoveKey *key, int corner, double *x, double *y)
{
  double scale = marks->height / BB_INK_PICTURE_HEIGHT;

  bb_camera_get_corner (key, marks->width / marks->height, corner, x, y);
  *x = marks->width / 2 + *x * scale;
  *y = marks->height / 2 + *y * scale;
}

static void
get_middle (const Marks *marks, const BbMoveKey *key, double *x, double *y)
{
  *x = marks->width / 2 + key->x * marks->height / BB_INK_PICTURE_HEIGHT;
  *y = marks->height / 2 + key->y * marks->height / BB_INK_PICTURE_HEIGHT;
}

/* a light line under it, so that it is seen on any picture */
static void
stroke (const Marks *marks, gboolean is_dashed)
{
  const double dashes[] = { DASH * marks->line, DASH * marks->line };

  cairo_set_dash (marks->cr, NULL, 0, 0);
  cairo_set_line_width (marks->cr, 2.6 * marks->line);
  bb_set_source_colour (marks->cr, HALO);
  cairo_stroke_preserve (marks->cr);
  if (is_dashed)
    cairo_set_dash (marks->cr, dashes, 2, 0);
  cairo_set_line_width (marks->cr, marks->line);
  bb_set_source_colour (marks->cr, BB_CAMERA_MARK_COLOUR);
  cairo_stroke (marks->cr);
}

/* just inside, so that the whole line is seen where it frames the whole picture */
static void
draw_frame (const Marks *marks, const BbMoveKey *key, gboolean is_dashed)
{
  double middle_x, middle_y;

  get_middle (marks, key, &middle_x, &middle_y);
  for (int corner = 0; corner < 4; corner++)
    {
      double x, y;

      get_point (marks, key, corner, &x, &y);
      x += x > middle_x ? -marks->line : marks->line;
      y += y > middle_y ? -marks->line : marks->line;
      cairo_line_to (marks->cr, x, y);
    }
  cairo_close_path (marks->cr);
  stroke (marks, is_dashed);
}

static void
draw_arrow (const Marks *marks, double from_x, double from_y, double to_x, double to_y)
{
  double angle = atan2 (to_y - from_y, to_x - from_x), head = HEAD * marks->line;

  if (hypot (to_x - from_x, to_y - from_y) < 2 * head)
    return;

  cairo_move_to (marks->cr, from_x, from_y);
  cairo_line_to (marks->cr, to_x, to_y);
  for (int side = -1; side <= 1; side += 2)
    {
      cairo_move_to (marks->cr, to_x, to_y);
      cairo_line_to (marks->cr, to_x - head * cos (angle + side * 0.45), to_y - head * sin (angle + side * 0.45));
    }
  stroke (marks, FALSE);
}

static void
draw_way (const Marks *marks, const BbMoveKey *from, const BbMoveKey *to)
{
  double from_x, from_y, to_x, to_y;

  if (fabs ((double) to->scale / from->scale - 1) < LEAST_ZOOM)
    {
      get_middle (marks, from, &from_x, &from_y);
      get_middle (marks, to, &to_x, &to_y);
      draw_arrow (marks, from_x, from_y, to_x, to_y);
      return;
    }

  for (int corner = 0; corner < 4; corner++)
    {
      get_point (marks, from, corner, &from_x, &from_y);
      get_point (marks, to, corner, &to_x, &to_y);
      draw_arrow (marks, from_x, from_y, to_x, to_y);
    }
}

/* the start's at the top left, the end's at the top right, others below, so that they are read where all see the same
 */
static void
draw_tag (const Marks *marks, const BbMoveKey *key, guint index, guint n_keys)
{
  const char text[] = { (char) ('A' + MIN (index, 25)), '\0' };
  int corner = index == 0 ? 0 : index + 1 == n_keys ? 1 : 3;
  PangoLayout *layout = pango_cairo_create_layout (marks->cr);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell Bold");
  double x, y, size = TAG * marks->line;
  PangoRectangle ink;

  get_point (marks, key, corner, &x, &y);
  x -= corner == 1 ? size : 0;
  y -= corner == 3 ? size : 0;
  cairo_rectangle (marks->cr, x, y, size, size);
  bb_set_source_colour (marks->cr, BB_CAMERA_MARK_COLOUR);
  cairo_fill (marks->cr);

  pango_font_description_set_absolute_size (font, size * 0.8 * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, &ink, NULL);
  cairo_move_to (marks->cr, x + size / 2 - (ink.x + ink.width / 2.0) / PANGO_SCALE,
                 y + size / 2 - (ink.y + ink.height / 2.0) / PANGO_SCALE);
  bb_set_source_colour (marks->cr, 0xffffffff);
  pango_cairo_show_layout (marks->cr, layout);
  pango_font_description_free (font);
  g_object_unref (layout);
}

void
bb_render_camera_marks (cairo_t *cr, const BbList *keys, double width, double height, double line)
{
  const Marks marks = { cr, width, height, line };

  if (keys->n_items == 0)
    return;

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_new_path (cr);
  for (guint i = 1; i < keys->n_items; i++)
    draw_way (&marks, bb_list_get (keys, i - 1), bb_list_get (keys, i));
  for (guint i = 0; i < keys->n_items; i++)
    draw_frame (&marks, bb_list_get (keys, i), i > 0);
  for (guint i = 0; i < keys->n_items; i++)
    draw_tag (&marks, bb_list_get (keys, i), i, keys->n_items);
  cairo_restore (cr);
}
