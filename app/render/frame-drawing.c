/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What shows at a frame of the video? */
#include "render/frame-drawing.h"

#include "render/hatch.h"

/* of the picture's height, for "not boarded" */
#define TEXT_SHARE (1 / 18.0)

static void
draw_not_boarded (cairo_t *cr, const BbRenderOptions *options, double width, double height)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");

  pango_font_description_set_absolute_size (font, height * TEXT_SHARE * PANGO_SCALE);
  bb_render_not_boarded (cr, options->palette, width, height, font);
  pango_font_description_free (font);
}

gboolean
bb_render_frame (cairo_t *cr,
                 const BbProject *project,
                 gint64 frame,
                 double width,
                 double height,
                 const BbRenderOptions *options)
{
  const BbBoard *board = bb_project_get_board (project, bb_project_find_place (project, frame));

  if (!bb_board_is_empty (board))
    return bb_render_board (cr, board, width, height, options);

  draw_not_boarded (cr, options, width, height);
  return TRUE;
}
