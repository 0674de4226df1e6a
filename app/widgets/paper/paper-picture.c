/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a photo of paper look with frames laid over it? */
#include "widgets/paper/paper-picture.h"

#include "render/palette.h"

/* pixels */
#define MARGIN 12
#define LINE 2
#define HALO 4
#define CORNER 5
#define NUMBER 22
#define COLOUR 0x3584e4ff
#define AROUND 0xffffffb0
#define IN_HAND 0x3584e433

BbPaperPlace
bb_paper_place_find (GdkTexture *photo, int width, int height)
{
  double wide = photo != NULL ? gdk_texture_get_width (photo) : 1;
  double high = photo != NULL ? gdk_texture_get_height (photo) : 1;
  double scale = MIN (MAX (width - 2 * MARGIN, 1) / wide, MAX (height - 2 * MARGIN, 1) / high);

  return (BbPaperPlace){ (width - wide * scale) / 2, (height - high * scale) / 2, scale };
}

BbPoint
bb_paper_place_to_photo (const BbPaperPlace *place, double x, double y)
{
  return (BbPoint){ (x - place->x) / place->scale, (y - place->y) / place->scale };
}

static BbQuad
see (const BbPaperPlace *place, const BbQuad *quad)
{
  BbQuad scaled = bb_quad_scale (quad, place->scale, place->scale);

  return bb_quad_move (&scaled, place->x, place->y);
}

static void
trace (cairo_t *cr, const BbQuad *quad)
{
  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    cairo_line_to (cr, quad->corners[i].x, quad->corners[i].y);
  cairo_close_path (cr);
}

static void
draw_outline (cairo_t *cr, const BbQuad *quad, gboolean is_in_hand)
{
  trace (cr, quad);
  if (is_in_hand)
    {
      bb_set_source_colour (cr, IN_HAND);
      cairo_fill_preserve (cr);
    }
  bb_set_source_colour (cr, AROUND);
  cairo_set_line_width (cr, HALO);
  cairo_stroke_preserve (cr);
  bb_set_source_colour (cr, COLOUR);
  cairo_set_line_width (cr, LINE);
  cairo_stroke (cr);
}

/* the one in hand is full */
static void
draw_corners (cairo_t *cr, const BbQuad *quad, int in_hand)
{
  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      cairo_arc (cr, quad->corners[i].x, quad->corners[i].y, i == in_hand ? CORNER + 2 : CORNER, 0, 2 * G_PI);
      bb_set_source_colour (cr, i == in_hand ? COLOUR : 0xffffffff);
      cairo_fill_preserve (cr);
      bb_set_source_colour (cr, i == in_hand ? 0xffffffff : COLOUR);
      cairo_set_line_width (cr, LINE);
      cairo_stroke (cr);
    }
}

static void
draw_number (cairo_t *cr, const BbQuad *quad, guint number)
{
  BbPoint middle = bb_quad_get_middle (quad);
  g_autofree char *text = g_strdup_printf ("%u", number);
  cairo_text_extents_t extents;

  cairo_arc (cr, middle.x, middle.y, NUMBER / 2.0 + 3, 0, 2 * G_PI);
  bb_set_source_colour (cr, COLOUR);
  cairo_fill_preserve (cr);
  bb_set_source_colour (cr, 0xffffffff);
  cairo_set_line_width (cr, LINE);
  cairo_stroke (cr);
  cairo_select_font_face (cr, "sans-serif", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_BOLD);
  cairo_set_font_size (cr, NUMBER * 0.7);
  cairo_text_extents (cr, text, &extents);
  cairo_move_to (cr, middle.x - extents.width / 2 - extents.x_bearing,
                 middle.y - extents.height / 2 - extents.y_bearing);
  cairo_show_text (cr, text);
  cairo_new_path (cr);
}

static void
draw_frames (cairo_t *cr, const BbPaperPlace *place, const BbPaperSheet *sheet)
{
  int corner, in_hand = bb_paper_sheet_get_selected (sheet, &corner);

  for (guint i = 0; i < bb_paper_sheet_count (sheet); i++)
    {
      BbQuad quad = see (place, bb_paper_sheet_get (sheet, i));

      draw_outline (cr, &quad, (int) i == in_hand);
      draw_number (cr, &quad, i + 1);
    }
  if (in_hand >= 0)
    {
      BbQuad quad = see (place, bb_paper_sheet_get (sheet, (guint) in_hand));

      draw_corners (cr, &quad, corner);
    }
}

void
bb_paper_picture_snapshot (GtkSnapshot *snapshot,
                           GdkTexture *photo,
                           const BbPaperPlace *place,
                           const BbPaperSheet *sheet,
                           const BbQuad *more)
{
  float width = (float) (gdk_texture_get_width (photo) * place->scale);
  float height = (float) (gdk_texture_get_height (photo) * place->scale);
  graphene_rect_t area = GRAPHENE_RECT_INIT ((float) place->x, (float) place->y, width, height);
  cairo_t *cr;

  gtk_snapshot_append_texture (snapshot, photo, &area);
  graphene_rect_inset (&area, -MARGIN, -MARGIN);
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  draw_frames (cr, place, sheet);
  if (more != NULL)
    {
      BbQuad quad = see (place, more);

      draw_outline (cr, &quad, TRUE);
    }
  cairo_destroy (cr);
}
