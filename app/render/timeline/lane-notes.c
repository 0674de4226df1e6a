/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do notes look and lie? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/note.h"
#include "render/label.h"
#include "render/timeline/lanes-private.h"

#define DOT_RADIUS 5
#define NOTE_INSET 10
/* from a note's dot, in pixels */
#define NOTE_REACH 8
/* from the end of a stretch; a narrow one is only moved */
#define END_REACH 5
#define STRETCH_LEAST 24
#define STRETCH_ALPHA 0.3
/* the squiggle that says that there is a scribble */
#define SQUIGGLE 12
/* of text, which a hit cannot measure: a letter, and a syllable */
#define LETTER 7.0
#define SYLLABLE 12.0

static gboolean
is_empty (const BbLanesView *view)
{
  return view->project->lists[BB_NOTES]->n_items == 0;
}

/* "Choreo: turn on 1", in one line */
static char *
describe (const BbNote *note)
{
  char *text = note->author != NULL ? g_strdup_printf ("%s: %s", note->author, note->text) : g_strdup (note->text);

  return g_strdelimit (text, "\r\n\t", ' ');
}

static double
get_text_inset (const BbNote *note)
{
  return NOTE_INSET + (note->scribble != NULL ? SQUIGGLE + 4 : 0);
}

static void
draw_squiggle (const BbLanePiece *self, double x, double middle)
{
  cairo_set_line_width (self->cr, 1.5);
  cairo_move_to (self->cr, x, middle + 2);
  cairo_curve_to (self->cr, x + 3, middle - 7, x + 4, middle - 1, x + 4.5, middle + 1);
  cairo_curve_to (self->cr, x + 5.5, middle + 6, x + 8, middle - 8, x + SQUIGGLE, middle - 2);
  cairo_stroke (self->cr);
}

static void
draw_stretch (const BbLanePiece *self, double x, double end, double middle)
{
  double width = end - x;

  if (!bb_lane_piece_cut (self, &x, &width))
    return;

  bb_path_round (self->cr, x, middle - DOT_RADIUS - 2, width, 2 * DOT_RADIUS + 4, DOT_RADIUS);
  cairo_save (self->cr);
  cairo_clip (self->cr);
  cairo_paint_with_alpha (self->cr, STRETCH_ALPHA);
  cairo_restore (self->cr);
}

static void
draw_dot (const BbLanePiece *self, double x, double middle)
{
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, x, middle, DOT_RADIUS, 0, 2 * G_PI);
  cairo_fill (self->cr);
}

static void
draw_note (const BbLanePiece *self, const BbSpan *lane, const BbNote *note, double x, double room)
{
  double middle = lane->y + lane->height / 2;
  double inset = get_text_inset (note);
  g_autofree char *text = describe (note);

  bb_lane_piece_set_source (self, note->is_resolved ? BB_COLOUR_NOTE_RESOLVED : BB_COLOUR_NOTE);
  if (note->length > 0)
    draw_stretch (self, x, bb_lane_piece_to_x (self, note->frame + note->length), middle);
  if (x < -BB_NOTE_REACH)
    return;

  draw_dot (self, x, middle);
  if (note->scribble != NULL && room >= inset)
    draw_squiggle (self, x + NOTE_INSET, middle);
  if (room < 4 * NOTE_INSET + inset)
    return;

  bb_lane_piece_set_source (self, BB_COLOUR_NOTE_TEXT);
  bb_label_show (self->cr, self->text, text, x + inset, middle, MIN (room + NOTE_INSET, BB_NOTE_REACH) - inset);
}

/* where the note after it begins, for there its text ends */
static double
find_limit (const BbLanesScale *scale, const BbProject *project, guint index)
{
  const BbList *notes = project->lists[BB_NOTES];
  const BbNote *next = index + 1 < notes->n_items ? bb_list_get (notes, index + 1) : NULL;

  if (next != NULL)
    return bb_lanes_scale_to_x (scale, (double) next->frame) - NOTE_INSET;

  return bb_lanes_scale_to_x (scale, (double) project->settings->length) + BB_LANES_MARGIN;
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const BbList *list = project->lists[BB_NOTES];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      double x = bb_lane_piece_to_x (self, note->frame);

      if (x < self->width + DOT_RADIUS)
        draw_note (self, lane, note, x, find_limit (&self->scale, project, i) - x - NOTE_INSET);
    }
}

static double
to_x (const BbLanePoint *point, gint64 frame)
{
  return bb_lanes_scale_to_x (point->scale, (double) frame);
}

/* about as far as its text reaches from its dot */
static double
estimate_reach (const BbNote *note, double room)
{
  g_autofree char *text = describe (note);
  double width = get_text_inset (note);

  for (const char *at = text; *at != '\0' && width < BB_NOTE_REACH; at = g_utf8_next_char (at))
    width += g_unichar_iswide (g_utf8_get_char (at)) ? SYLLABLE : LETTER;

  return room < 4 * NOTE_INSET + get_text_inset (note) ? 0 : MIN (width, MIN (room + NOTE_INSET, BB_NOTE_REACH));
}

static void
take_hit (BbLanesHit *hit, guint index)
{
  hit->kind = BB_HIT_NOTE;
  hit->index = (int) index;
}

/* where there is neither dot nor end: a bar, or the text beside a dot */
static void
hit_bodies (const BbLanePoint *point, const BbList *list, BbLanesHit *hit)
{
  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      double x = to_x (point, note->frame);
      double reach = to_x (point, note->frame + note->length) - x;

      if (point->x >= x && point->x < x + BB_NOTE_REACH)
        reach = MAX (reach, estimate_reach (note, find_limit (point->scale, point->project, i) - x - NOTE_INSET));
      if (point->x >= x && point->x < x + reach)
        take_hit (hit, i);
    }
}

static gboolean
hit_ends (const BbLanePoint *point, const BbList *list, BbLanesHit *hit)
{
  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      double end = to_x (point, note->frame + note->length);

      if (end - to_x (point, note->frame) >= STRETCH_LEAST && fabs (end - point->x) <= END_REACH)
        {
          *hit = (BbLanesHit){ BB_HIT_NOTE_END, (int) i, note->frame + note->length };
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
hit_dots (const BbLanePoint *point, const BbList *list, BbLanesHit *hit)
{
  double best = NOTE_REACH;
  gboolean is_hit = FALSE;

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      double distance = fabs (to_x (point, note->frame) - point->x);

      if (distance > best)
        continue;
      best = distance;
      is_hit = TRUE;
      take_hit (hit, i);
    }

  return is_hit;
}

static void
hit_notes (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_NOTES];

  hit->kind = BB_HIT_NOTES;
  if (!hit_dots (point, list, hit) && !hit_ends (point, list, hit))
    hit_bodies (point, list, hit);
}

const BbLaneKind bb_lane_notes = {
  .label = N_ ("Notes"),
  .padding = 12,
  .compact_padding = 6,
  .draw = draw,
  .hit = hit_notes,
  .hint = N_ ("Press U to leave a note"),
  .is_empty = is_empty,
};
