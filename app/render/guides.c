/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines help to compose a picture, and to see what other aspects will show of it? */
#include "render/guides.h"

#include <pango/pangocairo.h>

#include "model/crop.h"
#include "model/moves.h"
#include "render/palette.h"

#define ACTION_SHARE 0.93
#define TITLE_SHARE 0.90
/* 0xRRGGBBAA */
#define COMPOSITION 0x3584e4ff
#define SAFE 0x26a269ff
#define CROP 0xf6a91fff
#define CROP_TEXT 0x1e1e1eff
#define HALO 0xffffff66
/* of lines: a dash, what lies under a line, and the height of a word */
#define DASH 6
#define UNDER 2.4
#define TAG 14
#define MOST_TAGS 8

static const struct
{
  const char *name;
  const char *label; /* of a crop, in every language; or NULL */
  double aspect;     /* likewise: width by height */
} table[BB_N_GUIDES] = {
  [BB_GUIDE_THIRDS] = { "guide-thirds" },
  [BB_GUIDE_CENTRE] = { "guide-centre" },
  [BB_GUIDE_DIAGONALS] = { "guide-diagonals" },
  [BB_GUIDE_ACTION_SAFE] = { "guide-action-safe" },
  [BB_GUIDE_TITLE_SAFE] = { "guide-title-safe" },
  [BB_GUIDE_CROP_16_9] = { "guide-crop-16-9", "16:9", 16 / 9.0 },
  [BB_GUIDE_CROP_9_16] = { "guide-crop-9-16", "9:16", 9 / 16.0 },
  [BB_GUIDE_CROP_4_5] = { "guide-crop-4-5", "4:5", 4 / 5.0 },
  [BB_GUIDE_CROP_1_1] = { "guide-crop-1-1", "1:1", 1 },
  [BB_GUIDE_CROP_239] = { "guide-crop-239", "2.39:1", 2.39 },
};

typedef struct
{
  cairo_t *cr;
  const BbGuides *guides;
  double width; /* of the picture area in units of ink */
  double height;
  double unit; /* units of the cairo_t in one of ink */
  double line;
  cairo_rectangle_t tags[MOST_TAGS]; /* where words stand already, in units of the cairo_t */
  guint n_tags;
} Drawing;

const char *
bb_guide_get_name (BbGuideKind kind)
{
  return table[kind].name;
}

BbGuides
bb_guides_over_board (guint kinds, const BbBoard *board, const BbPose *camera, double aspect)
{
  BbGuides self = { kinds, *camera };

  for (BbGuideKind kind = BB_GUIDE_CROP_16_9; kind < BB_N_GUIDES; kind++)
    bb_crop_find_at (board, camera, aspect, table[kind].aspect, &self.crop_x[kind], &self.crop_y[kind]);
  return self;
}

BbGuides
bb_guides_over_frame (guint kinds, const BbProject *project, gint64 frame)
{
  guint index = bb_project_find_place (project, frame);
  BbGuides self = { kinds, BB_POSE_STILL };

  for (BbGuideKind kind = BB_GUIDE_CROP_16_9; kind < BB_N_GUIDES; kind++)
    bb_crop_find (project, index, frame, table[kind].aspect, &self.crop_x[kind], &self.crop_y[kind]);
  return self;
}

/* the origin is the middle of what the camera sees from here on, until the path is there */
static void
enter (const Drawing *self)
{
  const BbPose *camera = &self->guides->camera;

  cairo_save (self->cr);
  cairo_scale (self->cr, self->unit, self->unit);
  cairo_translate (self->cr, self->width / 2 + camera->x, self->height / 2 + camera->y);
  cairo_rotate (self->cr, camera->rotation);
  cairo_scale (self->cr, camera->scale, camera->scale);
}

static void
stroke (const Drawing *self, guint32 colour, gboolean is_dashed)
{
  const double dashes[] = { DASH * self->line, DASH * self->line };

  cairo_restore (self->cr);
  cairo_set_dash (self->cr, NULL, 0, 0);
  cairo_set_line_width (self->cr, UNDER * self->line);
  bb_set_source_colour (self->cr, HALO);
  cairo_stroke_preserve (self->cr);
  if (is_dashed)
    cairo_set_dash (self->cr, dashes, 2, 0);
  cairo_set_line_width (self->cr, self->line);
  bb_set_source_colour (self->cr, colour);
  cairo_stroke (self->cr);
}

/* across the frame, @share of its half from the middle */
static void
trace_upright (const Drawing *self, double share)
{
  cairo_move_to (self->cr, share * self->width / 2, -self->height / 2);
  cairo_line_to (self->cr, share * self->width / 2, self->height / 2);
}

static void
trace_level (const Drawing *self, double share)
{
  cairo_move_to (self->cr, -self->width / 2, share * self->height / 2);
  cairo_line_to (self->cr, self->width / 2, share * self->height / 2);
}

static void
draw_thirds (const Drawing *self)
{
  enter (self);
  for (int side = -1; side <= 1; side += 2)
    {
      trace_upright (self, side / 3.0);
      trace_level (self, side / 3.0);
    }
  stroke (self, COMPOSITION, FALSE);
}

static void
draw_centre (const Drawing *self)
{
  enter (self);
  trace_upright (self, 0);
  trace_level (self, 0);
  stroke (self, COMPOSITION, TRUE);
}

static void
draw_diagonals (const Drawing *self)
{
  enter (self);
  for (int side = -1; side <= 1; side += 2)
    {
      cairo_move_to (self->cr, -self->width / 2, side * self->height / 2);
      cairo_line_to (self->cr, self->width / 2, -side * self->height / 2);
    }
  stroke (self, COMPOSITION, FALSE);
}

static void
draw_safe (const Drawing *self, double share, gboolean is_dashed)
{
  enter (self);
  cairo_rectangle (self->cr, -share * self->width / 2, -share * self->height / 2, share * self->width,
                   share * self->height);
  stroke (self, SAFE, is_dashed);
}

static gboolean
overlap (const cairo_rectangle_t *a, const cairo_rectangle_t *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

/* below the words that stand there already */
static void
place_tag (Drawing *self, cairo_rectangle_t *tag)
{
  for (guint i = 0; i < self->n_tags; i++)
    {
      if (!overlap (tag, &self->tags[i]))
        continue;
      tag->y = self->tags[i].y + self->tags[i].height + self->line;
      i = G_MAXUINT; /* from the first one again: it may lie on that now */
    }
  if (self->n_tags < MOST_TAGS)
    self->tags[self->n_tags++] = *tag;
}

/* what is seen in a mirror is read from left to right all the same */
static void
turn_to_reader (cairo_t *cr, double middle)
{
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);
  if (matrix.xx * matrix.yy - matrix.xy * matrix.yx >= 0)
    return;

  cairo_translate (cr, 2 * middle, 0);
  cairo_scale (cr, -1, 1);
}

/* @x and @y: of the crop's corner */
static void
draw_tag (Drawing *self, const char *text, double x, double y)
{
  PangoLayout *layout = pango_cairo_create_layout (self->cr);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell Bold");
  cairo_rectangle_t tag = { x, y, 0, TAG * self->line };
  PangoRectangle ink;

  pango_font_description_set_absolute_size (font, 0.75 * TAG * self->line * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_extents (layout, &ink, NULL);
  tag.width = ink.width + 6 * self->line;
  place_tag (self, &tag);

  cairo_rectangle (self->cr, tag.x, tag.y, tag.width, tag.height);
  bb_set_source_colour (self->cr, CROP);
  cairo_fill (self->cr);
  cairo_save (self->cr);
  turn_to_reader (self->cr, tag.x + tag.width / 2);
  cairo_move_to (self->cr, tag.x + 3 * self->line - ink.x, tag.y + (tag.height - ink.height) / 2 - ink.y);
  bb_set_source_colour (self->cr, CROP_TEXT);
  pango_cairo_show_layout (self->cr, layout);
  cairo_restore (self->cr);
  pango_font_description_free (font);
  g_object_unref (layout);
}

/* just inside, so that the whole line is seen where it frames the whole picture */
static void
draw_crop (Drawing *self, BbGuideKind kind)
{
  double inset = self->line / 2 / self->unit / self->guides->camera.scale;
  double width, height, x = self->guides->crop_x[kind], y = self->guides->crop_y[kind];

  bb_crop_get_size (self->width / self->height, table[kind].aspect, &width, &height);
  width *= self->width;
  height *= self->height;
  x -= width / 2;
  y -= height / 2;
  enter (self);
  cairo_rectangle (self->cr, x + inset, y + inset, width - 2 * inset, height - 2 * inset);
  cairo_user_to_device (self->cr, &x, &y);
  stroke (self, CROP, TRUE);
  cairo_device_to_user (self->cr, &x, &y);
  draw_tag (self, table[kind].label, x, y);
}

static void
draw (Drawing *self, BbGuideKind kind)
{
  switch (kind)
    {
    case BB_GUIDE_THIRDS:
      draw_thirds (self);
      break;
    case BB_GUIDE_CENTRE:
      draw_centre (self);
      break;
    case BB_GUIDE_DIAGONALS:
      draw_diagonals (self);
      break;
    case BB_GUIDE_ACTION_SAFE:
      draw_safe (self, ACTION_SHARE, FALSE);
      break;
    case BB_GUIDE_TITLE_SAFE:
      draw_safe (self, TITLE_SHARE, TRUE);
      break;
    default:
      draw_crop (self, kind);
    }
}

void
bb_render_guides (cairo_t *cr, const BbGuides *guides, double width, double height, double line)
{
  double unit = height / BB_INK_PICTURE_HEIGHT;
  Drawing drawing = { cr, guides, width / unit, BB_INK_PICTURE_HEIGHT, unit, line };

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_new_path (cr);
  for (BbGuideKind kind = 0; kind < BB_N_GUIDES; kind++)
    {
      if ((guides->kinds & BB_GUIDE_FLAG (kind)) != 0)
        draw (&drawing, kind);
    }
  cairo_restore (cr);
}
