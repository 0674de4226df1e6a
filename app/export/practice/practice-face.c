/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the picture of a practice video, and where? */
#include "export/practice/practice-face.h"

#include <pango/pangocairo.h>

#include "render/palette.h"

/* of the height */
#define MARGIN 0.025
#define LINE 0.085
#define LETTERS 0.62 /* of a line */
#define SIDE 0.27    /* of the width, where things lie side by side */
#define DOT 0.84     /* of its room */
#define NUMBER 0.46  /* of a dot */

/* as the rehearsal in the window has them */
#define GROUND 0x171717ff
#define LIT 0xe5a50aff
#define WAITING 0x99c1f1ff
#define DOT_GROUND 0xffffff17
#define QUIET 0xffffff99
#define ON_LIT 0x141414ff
#define TEXT 0xffffffff

void
bb_practice_face_clear (BbPracticeFace *self)
{
  g_free (self->section);
  g_free (self->lyric);
}

gboolean
bb_practice_face_equal (const BbPracticeFace *a, const BbPracticeFace *b)
{
  return a->count == b->count && a->counts == b->counts && a->is_in == b->is_in &&
         g_strcmp0 (a->section, b->section) == 0 && a->colour == b->colour && g_strcmp0 (a->lyric, b->lyric) == 0;
}

/* the picture on the left, the count on the right, what is sung below the picture */
static BbPracticeLayout
lay_side_by_side (double width, double height, double aspect)
{
  double margin = height * MARGIN, line = height * LINE, side = width * SIDE;
  double picture_width = MIN (width - side - 3 * margin, (height - 3 * margin - line) * aspect);
  double picture_height = picture_width / aspect;
  double top = (height - picture_height - line - margin) / 2, right = picture_width + 2 * margin;
  double dots = MIN ((width - right - margin) / 8, line);

  side = width - right - margin;
  return (BbPracticeLayout){
    .picture = { margin, top, picture_width, picture_height },
    .section = { right, top, side, line },
    .count = { right, top + line + margin, side, picture_height - line - dots - 2 * margin },
    .dots = { right, top + picture_height - dots, side, dots },
    .lyric = { margin, top + picture_height + margin, picture_width, line },
  };
}

/* one below the other, the picture as wide as the phone */
static BbPracticeLayout
lay_in_rows (double width, double height, double aspect)
{
  double margin = width * MARGIN, line = width * LINE * 1.2;
  double picture_height = MIN (width / aspect, height * 0.6);
  double dots = (width - 2 * margin) / 8;
  double top = line + 2 * margin, below = top + picture_height + margin;
  double lyric = height - margin - line;

  return (BbPracticeLayout){
    .picture = { 0, top, width, picture_height },
    .section = { margin, margin, width - 2 * margin, line },
    .count = { margin, below + line, width - 2 * margin, lyric - below - dots - 3 * line },
    .dots = { margin, lyric - dots - line, width - 2 * margin, dots },
    .lyric = { margin, lyric, width - 2 * margin, line },
  };
}

BbPracticeLayout
bb_practice_layout_make (int width, int height, double aspect)
{
  return width >= height ? lay_side_by_side (width, height, aspect) : lay_in_rows (width, height, aspect);
}

/* Returns: (transfer full): one line */
static PangoLayout *
make_line (cairo_t *cr, const char *text, double size, PangoWeight weight)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");

  pango_font_description_set_weight (font, weight);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (font);
  return layout;
}

/* in the middle of @box; smaller letters where it is too long, and where that does not help it ends with an ellipsis */
static void
show_line (cairo_t *cr, const BbPracticeBox *box, const char *text, PangoWeight weight, guint32 colour)
{
  double size = box->height * LETTERS;
  PangoLayout *layout = make_line (cr, text, size, weight);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > box->width)
    {
      g_object_unref (layout);
      layout = make_line (cr, text, MAX (size / 2, size * box->width / width), weight);
      pango_layout_set_width (layout, (int) (box->width * PANGO_SCALE));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_get_pixel_size (layout, &width, &height);
    }

  bb_set_source_colour (cr, colour);
  cairo_move_to (cr, box->x + (box->width - width) / 2, box->y + (box->height - height) / 2);
  pango_cairo_show_layout (cr, layout);
  g_object_unref (layout);
}

/* digits whose ink is @height high, with its middle at @x and @y */
static void
show_digits (cairo_t *cr, const char *text, double height, PangoWeight weight, double x, double y, guint32 colour)
{
  PangoLayout *layout = make_line (cr, "8", height, weight);
  PangoRectangle ink;

  pango_layout_get_extents (layout, &ink, NULL);
  g_object_unref (layout);
  layout = make_line (cr, text, height * height * PANGO_SCALE / MAX (ink.height, 1), weight);
  pango_layout_get_pixel_extents (layout, &ink, NULL);
  bb_set_source_colour (cr, colour);
  cairo_move_to (cr, x - ink.x - ink.width / 2.0, y - ink.y - ink.height / 2.0);
  pango_cairo_show_layout (cr, layout);
  g_object_unref (layout);
}

static guint32
get_colour (const BbPracticeFace *self)
{
  return self->is_in ? WAITING : LIT;
}

static void
draw_count (const BbPracticeFace *self, cairo_t *cr, const BbPracticeBox *box)
{
  g_autofree char *text = self->count > 0 ? g_strdup_printf ("%d", self->count) : g_strdup ("–");
  double height = MIN (box->height, box->width * 1.2) * 0.9;

  show_digits (cr, text, height, PANGO_WEIGHT_HEAVY, box->x + box->width / 2, box->y + box->height / 2,
               self->count > 0 ? get_colour (self) : QUIET);
}

static void
draw_dots (const BbPracticeFace *self, cairo_t *cr, const BbPracticeBox *box)
{
  double room = MIN (box->width / MAX (self->counts, 8), box->height);
  double left = box->x + (box->width - room * self->counts) / 2, y = box->y + box->height / 2;

  for (int count = 1; count <= self->counts; count++)
    {
      gboolean is_lit = count == self->count;
      double x = left + (count - 0.5) * room;
      g_autofree char *text = g_strdup_printf ("%d", count);

      bb_set_source_colour (cr, is_lit ? get_colour (self) : DOT_GROUND);
      cairo_arc (cr, x, y, room * DOT / 2, 0, 2 * G_PI);
      cairo_fill (cr);
      show_digits (cr, text, room * DOT * NUMBER, is_lit ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL, x, y,
                   is_lit ? ON_LIT : QUIET);
    }
}

/* its colour as a stripe below it: not every one of them can be read as letters on black */
static void
draw_section (const BbPracticeFace *self, cairo_t *cr, const BbPracticeBox *box)
{
  double stripe = box->height / 12;
  const BbPracticeBox text = { box->x, box->y, box->width, box->height - 2 * stripe };

  show_line (cr, &text, self->section, PANGO_WEIGHT_BOLD, TEXT);
  bb_set_source_colour (cr, self->colour);
  cairo_rectangle (cr, box->x, box->y + box->height - stripe, box->width, stripe);
  cairo_fill (cr);
}

void
bb_practice_face_draw (const BbPracticeFace *self, cairo_t *cr, const BbPracticeLayout *layout)
{
  bb_set_source_colour (cr, GROUND);
  cairo_paint (cr);
  if (self->section != NULL)
    draw_section (self, cr, &layout->section);
  draw_count (self, cr, &layout->count);
  draw_dots (self, cr, &layout->dots);
  if (self->lyric != NULL)
    show_line (cr, &layout->lyric, self->lyric, PANGO_WEIGHT_NORMAL, TEXT);
}
