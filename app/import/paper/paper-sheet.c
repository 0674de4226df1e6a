/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a hand make of the frames that were found on a sheet? */
#include "import/paper/paper-sheet.h"

#include <math.h>

/* a side is at least that long, of the photo's shorter side */
#define LEAST 0.02

struct _BbSheet
{
  int width;
  int height;
  GArray *quads; /* of BbQuad */
  int selected;
  int corner;
};

BbPaperSheet *
bb_paper_sheet_new (int width, int height, const GArray *quads)
{
  BbPaperSheet *self = g_new0 (BbPaperSheet, 1);

  self->width = width;
  self->height = height;
  self->quads = g_array_copy ((GArray *) quads);
  self->selected = -1;
  self->corner = BB_PAPER_SHEET_WHOLE;
  return self;
}

void
bb_paper_sheet_free (BbPaperSheet *self)
{
  g_array_unref (self->quads);
  g_free (self);
}

const GArray *
bb_paper_sheet_get_quads (const BbPaperSheet *self)
{
  return self->quads;
}

guint
bb_paper_sheet_count (const BbPaperSheet *self)
{
  return self->quads->len;
}

const BbQuad *
bb_paper_sheet_get (const BbPaperSheet *self, guint i)
{
  return &g_array_index (self->quads, BbQuad, i);
}

int
bb_paper_sheet_get_selected (const BbPaperSheet *self, int *corner)
{
  if (corner != NULL)
    *corner = self->corner;
  return self->selected;
}

void
bb_paper_sheet_select (BbPaperSheet *self, int frame, int corner)
{
  self->selected = frame < (int) self->quads->len ? frame : -1;
  self->corner = self->selected >= 0 ? corner : BB_PAPER_SHEET_WHOLE;
}

static double
get_least (const BbPaperSheet *self)
{
  return LEAST * MIN (self->width, self->height);
}

/* Returns: the nearest corner in reach, or BB_PAPER_SHEET_WHOLE */
static int
find_corner (const BbQuad *quad, BbPoint point, double reach)
{
  int found = BB_PAPER_SHEET_WHOLE;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      double away = hypot (quad->corners[i].x - point.x, quad->corners[i].y - point.y);

      if (away > reach)
        continue;

      reach = away;
      found = i;
    }

  return found;
}

static gboolean
pick_corner (BbPaperSheet *self, int i, BbPoint point, double reach)
{
  int corner = find_corner (bb_paper_sheet_get (self, (guint) i), point, reach);

  if (corner == BB_PAPER_SHEET_WHOLE)
    return FALSE;

  bb_paper_sheet_select (self, i, corner);
  return TRUE;
}

gboolean
bb_paper_sheet_pick (BbPaperSheet *self, BbPoint point, double reach)
{
  int n = (int) self->quads->len, first = self->selected;

  if (first >= 0 && pick_corner (self, first, point, reach))
    return TRUE;
  for (int i = 0; i < n; i++)
    {
      if (pick_corner (self, i, point, reach))
        return TRUE;
    }
  for (int i = 0; i < n; i++)
    {
      int tried = first >= 0 ? (first + i) % n : i;

      if (!bb_quad_contains (bb_paper_sheet_get (self, (guint) tried), point))
        continue;

      bb_paper_sheet_select (self, tried, BB_PAPER_SHEET_WHOLE);
      return TRUE;
    }

  bb_paper_sheet_select (self, -1, BB_PAPER_SHEET_WHOLE);
  return FALSE;
}

/* a frame goes as far as the edges of the photo let all of it go */
static void
hold_in (const BbPaperSheet *self, const BbQuad *quad, double *x, double *y)
{
  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      *x = CLAMP (*x, MIN (0, -quad->corners[i].x), MAX (0, self->width - quad->corners[i].x));
      *y = CLAMP (*y, MIN (0, -quad->corners[i].y), MAX (0, self->height - quad->corners[i].y));
    }
}

gboolean
bb_paper_sheet_move (BbPaperSheet *self, double x, double y)
{
  BbQuad *quad, moved;

  if (self->selected < 0)
    return FALSE;

  quad = &g_array_index (self->quads, BbQuad, self->selected);
  moved = *quad;
  if (self->corner == BB_PAPER_SHEET_WHOLE)
    {
      hold_in (self, quad, &x, &y);
      moved = bb_quad_move (quad, x, y);
    }
  else
    {
      BbPoint *corner = &moved.corners[self->corner];

      *corner = (BbPoint){ CLAMP (corner->x + x, 0, self->width), CLAMP (corner->y + y, 0, self->height) };
    }

  if (!bb_quad_is_sound (&moved, get_least (self)))
    return FALSE;

  *quad = moved;
  return TRUE;
}

gboolean
bb_paper_sheet_add (BbPaperSheet *self, const BbQuad *quad)
{
  if (self->quads->len >= BB_PAPER_SHEET_MOST || !bb_quad_is_sound (quad, get_least (self)))
    return FALSE;

  g_array_append_val (self->quads, *quad);
  bb_paper_sheet_select (self, (int) self->quads->len - 1, BB_PAPER_SHEET_WHOLE);
  return TRUE;
}

void
bb_paper_sheet_remove (BbPaperSheet *self)
{
  if (self->selected < 0)
    return;

  g_array_remove_index (self->quads, (guint) self->selected);
  bb_paper_sheet_select (self, MIN (self->selected, (int) self->quads->len - 1), BB_PAPER_SHEET_WHOLE);
}

void
bb_paper_sheet_shift (BbPaperSheet *self, int places)
{
  int to = CLAMP (self->selected + places, 0, (int) self->quads->len - 1);
  BbQuad quad;

  if (self->selected < 0 || to == self->selected)
    return;

  quad = *bb_paper_sheet_get (self, (guint) self->selected);
  g_array_remove_index (self->quads, (guint) self->selected);
  g_array_insert_val (self->quads, (guint) to, quad);
  self->selected = to;
}

gboolean
bb_paper_sheet_divide (BbPaperSheet *self, int rows, int columns)
{
  BbQuad parts[BB_PAPER_SHEET_MOST], whole = bb_quad_new (0, 0, self->width, self->height);
  int at = MAX (self->selected, 0), n = rows * columns;
  int others = self->selected < 0 ? 0 : (int) self->quads->len - 1;

  if (n < 1 || others + n > BB_PAPER_SHEET_MOST)
    return FALSE;

  bb_quad_divide (self->selected < 0 ? &whole : bb_paper_sheet_get (self, (guint) at), rows, columns, parts);
  if (self->selected < 0)
    g_array_set_size (self->quads, 0);
  else
    g_array_remove_index (self->quads, (guint) at);
  g_array_insert_vals (self->quads, (guint) at, parts, (guint) n);
  bb_paper_sheet_select (self, at, BB_PAPER_SHEET_WHOLE);
  return TRUE;
}
