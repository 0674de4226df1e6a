/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do marks beside the number of a board say on the timeline? */
#include <math.h>

#include "model/options.h"
#include "render/label.h"
#include "render/timeline/lanes-piece.h"

/* of a lock, in pixels, and of what lies between marks */
#define LOCK_WIDTH 8
#define LOCK_BODY 6
#define LOCK_SHACKLE 5
#define LOCK_LINE 1.4
#define GAP 6

static void
draw_lock (const BbLanePiece *self, double x, double middle)
{
  cairo_t *cr = self->cr;
  double top = round (middle) - 1, radius = LOCK_WIDTH / 2.0 - LOCK_LINE;

  bb_lane_piece_set_source (self, BB_COLOUR_CELL_TEXT);
  bb_path_round (cr, x, top, LOCK_WIDTH, LOCK_BODY, 1);
  cairo_fill (cr);
  cairo_save (cr);
  cairo_set_line_width (cr, LOCK_LINE);
  cairo_move_to (cr, x + LOCK_WIDTH / 2.0 - radius, top);
  cairo_arc (cr, x + LOCK_WIDTH / 2.0, top - LOCK_SHACKLE + radius + LOCK_LINE, radius, G_PI, 0);
  cairo_line_to (cr, x + LOCK_WIDTH / 2.0 + radius, top);
  cairo_stroke (cr);
  cairo_restore (cr);
}

double
bb_lane_piece_draw_marks (const BbLanePiece *self, const BbPlace *place, double right, double room)
{
  const BbSpan *row = &self->view->layout.number;
  double middle = row->y + row->height / 2;
  g_autofree char *option = bb_options_describe (place);
  double wide = option != NULL ? ceil (bb_label_measure (self->text, option)) : 0;
  double taken = 0;

  if (right < -self->width - 4096)
    return 0;

  if (bb_place_get_board (place)->is_locked && LOCK_WIDTH + GAP <= room)
    {
      draw_lock (self, round (right - LOCK_WIDTH), middle);
      taken += LOCK_WIDTH + GAP;
    }
  if (option == NULL || taken + wide + GAP > room)
    return taken;

  bb_lane_piece_set_source (self, BB_COLOUR_HATCH_TEXT);
  bb_label_show (self->cr, self->text, option, right - taken - wide, middle, -1);
  return taken + wide + GAP;
}
