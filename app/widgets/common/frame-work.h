/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do threads draw for who shows frames? */
#pragma once

#include "document/document.h"
#include "render/plate-cache.h"

G_BEGIN_DECLS

/** What threads draw with, reference-counted: they may outlive who asked */
typedef struct _BbFrameDesk BbFrameDesk;

BbFrameDesk *bb_frame_desk_new (BbDocument *document);
void bb_frame_desk_unref (BbFrameDesk *self);

/**
 * BbFrameWork:
 * @frame: to draw, or
 * @index: of the place whose plates are drawn
 * @surface: to draw on
 * @plates: (element-type BbPlates): that were drawn ahead meanwhile
 *
 * What a thread is asked for. Whoever draws frames with a desk does so in one thread at a time.
 */
typedef struct
{
  BbFrameDesk *desk;
  BbProject *project;
  int width;
  int height;
  gint64 frame;
  guint index;
  cairo_surface_t *surface;
  GPtrArray *plates;
} BbFrameWork;

/** Returns: (transfer full): one that says neither what nor on what */
BbFrameWork *bb_frame_work_new (BbFrameDesk *desk, BbProject *project, int width, int height);
void bb_frame_work_free (gpointer work);

/**
 * BbFrameDrawn:
 * @project: that it is of
 * @frame: the first that looks like it
 * @microseconds: that it took
 */
typedef struct
{
  BbProject *project;
  gint64 frame;
  cairo_surface_t *surface;
  gint64 microseconds;
} BbFrameDrawn;

void bb_frame_drawn_clear (gpointer drawn);
void bb_frame_drawn_free (gpointer drawn);

/** Returns: (transfer full): the #BbFrameDrawn of @work, a #BbFrameWork */
gpointer bb_frame_work_draw (gconstpointer work);

/** Returns: (transfer full): the #BbPlates of @work */
gpointer bb_frame_work_draw_plates (gconstpointer work);

G_END_DECLS
