/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do playhead, selection, hover, what is about to land and what was snapped to look? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/time.h"
#include "render/label.h"
#include "render/timeline/lanes-private.h"

#define HEAD_HALF 7
#define HEAD_HEIGHT 9
#define OUTLINE 2
#define CORNER 4
#define LANDING_WIDTH 3
#define LANDING_DOT 5
#define NOTE_RING 7.5
#define ROLL_INSET 8
#define ROLL_GAP 4
#define HINT_INSET 18

/* x and width of some places, from the first to the one before @end */
static gboolean
get_places (const BbLanePiece *self, guint first, guint end, double *x, double *width)
{
  const BbProject *project = self->view->project;

  *x = bb_lane_piece_to_x (self, bb_project_get_start (project, first));
  *width = bb_lane_piece_to_x (self, bb_project_get_start (project, end)) - *x;
  return bb_lane_piece_cut (self, x, width);
}

static void
draw_outline (const BbLanePiece *self, guint first, guint end, BbColour colour, double inset)
{
  const BbSpan *lane = &self->view->layout.lanes[BB_LANE_BOARDS];
  double x, width, least = 2 * inset + OUTLINE;

  if (!get_places (self, first, end, &x, &width))
    return;

  bb_lane_piece_set_source (self, colour);
  cairo_set_line_width (self->cr, OUTLINE);
  bb_path_round (self->cr, x + inset, lane->y + 1 + inset, MAX (width, least) - 2 * inset, lane->height - 2 - 2 * inset,
                 CORNER);
  cairo_stroke (self->cr);
}

/* places that are selected share an outline where cells are too narrow for their own */
static void
draw_selection (const BbLanePiece *self, const BbLanesOverlay *overlay)
{
  guint first = overlay->selected;
  guint end = MIN (first + overlay->n_selected, bb_project_count (self->view->project));

  for (guint i = first; i < end; i++)
    {
      double x, width;

      get_places (self, i, i + 1, &x, &width);
      if (i + 1 < end && width < 4 * OUTLINE)
        continue;
      draw_outline (self, first, i + 1, BB_COLOUR_ACCENT, OUTLINE / 2.0);
      first = i + 1;
    }
}

static void
draw_hover (const BbLanePiece *self, const BbLanesHit *hover)
{
  const BbSpan *lane = &self->view->layout.lanes[BB_LANE_BOARDS];
  double x, width;

  if (hover->kind == BB_HIT_EDGE || hover->kind == BB_HIT_TRANSITION_START || hover->kind == BB_HIT_TRANSITION_END)
    bb_lane_piece_fill (self, BB_COLOUR_ACCENT, bb_lane_piece_to_x (self, hover->frame) - 1.5, lane->y, 3,
                        lane->height);
  if (hover->kind == BB_HIT_BOARD && hover->index < (int) bb_project_count (self->view->project) &&
      get_places (self, hover->index, hover->index + 1, &x, &width))
    bb_lane_piece_fill (self, BB_COLOUR_HOVER, x + 1, self->view->layout.picture.y, MAX (1, width - 2),
                        self->view->layout.picture.height + self->view->layout.number.height);
  bb_lanes_draw_song_hover (self, hover);
  bb_lanes_draw_stretch_hover (self, hover);
}

/* what plays in a loop is filled; what is only marked has a line along its top */
static void
draw_range (const BbLanePiece *self, gint64 start, gint64 end, gboolean loops)
{
  const BbSpan *lane = &self->view->layout.lanes[BB_LANE_SONG];
  double x = bb_lane_piece_to_x (self, start);
  double width = bb_lane_piece_to_x (self, end) - x;

  if (loops)
    bb_lane_piece_fill (self, BB_COLOUR_RANGE, x, lane->y, width, lane->height);
  else
    bb_lane_piece_fill (self, BB_COLOUR_ACCENT, x, lane->y, width, OUTLINE);
  bb_lane_piece_fill (self, BB_COLOUR_ACCENT, x, lane->y, 2, lane->height);
  bb_lane_piece_fill (self, BB_COLOUR_ACCENT, x + width - 2, lane->y, 2, lane->height);
}

static void
draw_dot (const BbLanePiece *self, double x, double y)
{
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, x, y, LANDING_DOT, 0, 2 * G_PI);
}

/* between the boards, with a dot at each end: no edge that is there already looks like it */
static void
draw_landing (const BbLanePiece *self, gint64 frame)
{
  const BbSpan *lane = &self->view->layout.lanes[BB_LANE_BOARDS];
  double x = bb_lane_piece_to_x (self, frame);

  if (x < -LANDING_DOT || x > self->width + LANDING_DOT)
    return;

  bb_lane_piece_fill (self, BB_COLOUR_ACCENT, x - LANDING_WIDTH / 2.0, lane->y, LANDING_WIDTH, lane->height);
  draw_dot (self, x, lane->y + LANDING_DOT);
  draw_dot (self, x, lane->y + lane->height - LANDING_DOT);
  cairo_fill (self->cr);
}

static void
draw_playhead (const BbLanePiece *self, double frame)
{
  const BbSpan *ruler = &self->view->layout.lanes[BB_LANE_RULER];
  double x = bb_lane_piece_to_x (self, frame);

  if (x < -HEAD_HALF || x > self->width + HEAD_HALF)
    return;

  bb_lane_piece_fill (self, BB_COLOUR_PLAYHEAD, x - 1, ruler->y, 2, self->view->layout.height - ruler->y);
  cairo_move_to (self->cr, x - HEAD_HALF, ruler->y);
  cairo_line_to (self->cr, x + HEAD_HALF, ruler->y);
  cairo_line_to (self->cr, x, ruler->y + HEAD_HEIGHT);
  cairo_close_path (self->cr);
  cairo_fill (self->cr);
}

/* a ring around the dot of the note in hand */
static void
draw_note_ring (const BbLanePiece *self, const BbNote *note)
{
  const BbSpan *lane = &self->view->layout.lanes[BB_LANE_NOTES];
  double x = bb_lane_piece_to_x (self, note->frame);

  if (lane->height <= 0 || x < -NOTE_RING || x > self->width + NOTE_RING)
    return;

  bb_lane_piece_set_source (self, BB_COLOUR_ACCENT);
  cairo_set_line_width (self->cr, OUTLINE);
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, x, lane->y + lane->height / 2, NOTE_RING, 0, 2 * G_PI);
  cairo_stroke (self->cr);
}

/* "+1:12   2+06 | 3+18": how far the edge went, and how long the boards beside it are now */
static char *
describe_roll (const BbProject *project, guint edge, gint64 from)
{
  const BbFrameRate *rate = &project->settings->rate;
  gint64 way = bb_project_get_start (project, edge) - from;
  g_autofree char *far = bb_time_to_seconds_and_frames (rate, ABS (way));
  g_autofree char *before = bb_time_to_seconds_and_frames (rate, bb_project_get_duration (project, edge - 1));
  g_autofree char *after = bb_time_to_seconds_and_frames (rate, bb_project_get_duration (project, edge));

  return g_strdup_printf ("%s%s   %s | %s", way < 0 ? "−" : "+", g_strdelimit (far, "+", ':'), before, after);
}

/* a label about @frame whose top is at @top; none where that is out of sight */
static void
draw_label (const BbLanePiece *self, gint64 frame, double top, const char *text)
{
  double width = bb_label_measure (self->text, text) + 2 * ROLL_INSET;
  double height = bb_lanes_measure_text (self->view->font) + ROLL_GAP;
  double x = bb_lane_piece_to_x (self, frame);
  double left = round (CLAMP (x - width / 2, ROLL_GAP, MAX (self->width - width - ROLL_GAP, ROLL_GAP)));

  if (x < 0 || x > self->width)
    return;

  top = MIN (top, self->view->layout.height - height);
  bb_lane_piece_set_source (self, BB_COLOUR_ACCENT);
  bb_path_round (self->cr, left, top, width, height, CORNER);
  cairo_fill (self->cr);
  bb_lane_piece_set_source (self, BB_COLOUR_SECTION_TEXT);
  bb_label_show (self->cr, self->text, text, left + ROLL_INSET, top + height / 2, -1);
}

/* below the edge, not over the pictures that it parts */
static void
draw_roll (const BbLanePiece *self, guint edge, gint64 from)
{
  const BbSpan *lane = &self->view->layout.lanes[BB_LANE_BOARDS];
  g_autofree char *text = describe_roll (self->view->project, edge, from);

  draw_label (self, bb_project_get_start (self->view->project, edge), lane->y + lane->height + ROLL_GAP, text);
}

/* a line through all lanes, so that the eye finds what is above it, and its name on the ruler */
static void
draw_snap (const BbLanePiece *self, gint64 frame, const char *name)
{
  const BbSpan *ruler = &self->view->layout.lanes[BB_LANE_RULER];
  double x = bb_lane_piece_to_x (self, frame);

  bb_lane_piece_fill (self, BB_COLOUR_ACCENT, x - 0.5, ruler->y, 1, self->view->layout.height - ruler->y);
  draw_label (self, frame, ruler->y, name);
}

/* an empty lane says how it is filled, wherever the view has been scrolled to */
static void
draw_hint (const BbLanePiece *self, const BbSpan *lane, const char *text)
{
  bb_lane_piece_set_source (self, BB_COLOUR_HINT);
  bb_label_show (self->cr, self->text, text, HINT_INSET, lane->y + lane->height / 2, self->width - 2 * HINT_INSET);
}

static void
draw_kept_labels (const BbLanePiece *self)
{
  const BbSpan *lanes = self->view->layout.lanes;

  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    {
      const BbLaneKind *kind = bb_lane_get_kind (lane);

      if (lanes[lane].height > 0 && kind->draw_kept != NULL)
        kind->draw_kept (self, &lanes[lane]);
      if (lanes[lane].height > 0 && kind->hint != NULL && kind->is_empty (self->view))
        draw_hint (self, &lanes[lane], _ (kind->hint));
    }
}

void
bb_lanes_draw_overlay (cairo_t *cr, const BbLanesView *view, const BbLanesOverlay *overlay)
{
  g_autoptr (PangoLayout) text = bb_label_new (cr, view->font);
  gint64 last = view->project->settings->length - 1;
  gint64 first = CLAMP (bb_lanes_scale_frame_at (&view->scale, 0), 0, last);
  BbLanePiece tile = {
    cr, view, view->scale, bb_lanes_layout_get_lane_width (&view->layout), first, first, text, TRUE
  };

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, tile.width, view->layout.height);
  cairo_clip (cr);
  if (overlay->range_end > overlay->range_start)
    draw_range (&tile, overlay->range_start, overlay->range_end, overlay->range_loops);
  draw_kept_labels (&tile);
  draw_hover (&tile, &overlay->hover);
  draw_selection (&tile, overlay);
  if (overlay->focus >= 0 && overlay->focus < (int) bb_project_count (view->project))
    draw_outline (&tile, overlay->focus, overlay->focus + 1, BB_COLOUR_FOCUS, OUTLINE * 1.5);
  if (overlay->landing >= 0)
    draw_landing (&tile, overlay->landing);
  if (overlay->note != NULL)
    draw_note_ring (&tile, overlay->note);
  if (overlay->playhead >= 0)
    draw_playhead (&tile, overlay->playhead);
  if (overlay->rolled > 0 && overlay->rolled < bb_project_count (view->project))
    draw_roll (&tile, overlay->rolled, overlay->rolled_from);
  if (overlay->snapped_name != NULL)
    draw_snap (&tile, overlay->snapped, overlay->snapped_name);
  cairo_restore (cr);
}
