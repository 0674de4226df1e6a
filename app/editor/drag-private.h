/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a kind of drag? Private to drag*.c. */
#pragma once

#include "editor/drag.h"

G_BEGIN_DECLS

/**
 * BbDragKind:
 * @threshold: how far the pointer moves before that is more than a press, in pixels
 * @begin: returns whether it can be; sets the fields of its own
 * @to: the pointer is at a position, which is farther from the press than @threshold
 * @commit: what is shown stays
 * @cancel: (nullable): all is as before; unless told, what was proposed is withdrawn
 * @click: (nullable): the pointer never came beyond @threshold
 */
typedef struct
{
  double threshold;
  gboolean (*begin) (BbDrag *self, const BbLanesHit *hit, double position);
  void (*to) (BbDrag *self, double position);
  void (*commit) (BbDrag *self);
  void (*cancel) (BbDrag *self);
  void (*click) (BbDrag *self);
} BbDragKind;

struct _BbDrag
{
  const BbDragKind *kind;
  BbEditor *editor;
  gboolean extends;
  double reach;      /* how far away something is snapped to, in frames */
  gboolean is_held;  /* a locked board held against it, and that was said */
  gboolean is_moved; /* the pointer was beyond the threshold */

  guint index;     /* of the first place that is in hand */
  guint n;         /* places in hand, 0 for none */
  BbProject *base; /* in which index and n are meant; NULL where none is in hand */
  double grab;     /* frames from what is in hand to the pointer */
  gint64 word;     /* the word in hand: the character at which it begins */
  double beat;     /* the beat in hand: its sample of the song */
  double at;       /* and where it lay, in frames */
  BbLanesHit hit;
  BbSong *song; /* whose stretch is in hand, as it was at the press; or NULL */
  char *item;   /* id of what is in hand of a list, where it is no place; or NULL */
};

extern const BbDragKind bb_drag_scrub;
extern const BbDragKind bb_drag_edge;
extern const BbDragKind bb_drag_boards;
extern const BbDragKind bb_drag_span;
extern const BbDragKind bb_drag_word;
extern const BbDragKind bb_drag_note;
extern const BbDragKind bb_drag_beat;
extern const BbDragKind bb_drag_stretch;
extern const BbDragKind bb_drag_transition;
extern const BbDragKind bb_drag_video;

/** Shows @next (transfer full) unless that moves a locked board; says so once, and shows what was shown before */
void bb_drag_propose (BbDrag *self, BbProject *next);

/** Returns: the frame that @position, of what is dragged, snaps to; shows what that is. @own: (nullable): what is
 *  dragged, as bb_snap_find() takes it */
gint64 bb_drag_snap (BbDrag *self, double position, const BbSnapOwn *own);

/** Takes @n places from @index on in hand, as they lie now */
void bb_drag_take (BbDrag *self, guint index, guint n);

G_END_DECLS
