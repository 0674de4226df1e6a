/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the canvas share? */
#pragma once

#include "editor/crop-commands.h"
#include "editor/framing.h"
#include "editor/ink-grip.h"
#include "editor/placing.h"
#include "editor/stage-view.h"
#include "model/notes.h"
#include "render/ink/ink-live.h"
#include "sketch/straight.h"
#include "widgets/common/frame-feed.h"
#include "widgets/common/newest.h"
#include "widgets/common/tiles.h"
#include "widgets/stage/canvas-picture.h"
#include "widgets/stage/canvas.h"
#include "widgets/stage/stamp-ghost.h"
#include "widgets/stage/tool.h"

G_BEGIN_DECLS

/**
 * BbTravel:
 * @drag: what the middle button does while it is held
 * @x: where the pointer was last, in pixels of the widget, as are all places here
 * @y: likewise
 * @knows_pen: a pen was seen: fingers draw no more
 * @is_touched: fingers that are down move the view, until all are up
 * @fingers: that are down, or %NULL
 * @places: x and y of each
 * @scale: what a pinch on a touchpad came to
 *
 * How a hand moves the view.
 */
typedef struct
{
  enum
  {
    BB_DRAG_NOTHING,
    BB_DRAG_PAN,
    BB_DRAG_TURN
  } drag;
  double x;
  double y;
  gboolean knows_pen;
  gboolean is_touched;
  GdkEventSequence *fingers[2];
  double places[4];
  double scale;
} BbTravel;
typedef struct _BbCanvasSkins BbCanvasSkins;

struct _BbCanvas
{
  GtkWidget parent;

  BbEditor *editor;
  BbVideoFeed *video; /* what lies under the drawing; or NULL */

  /* the picture area where it fits, in pixels of the widget, and from where it is looked at */
  graphene_rect_t area;
  BbStageView view;
  BbTravel travel;
  BbTiles *tiles;        /* over the pixels of the picture */
  gboolean is_misplaced; /* the widget's size changed under the pen */

  BbHand hand; /* that draws */

  /* what lies under the pen */
  BbCanvasPicture *picture;
  BbNewest *worker; /* draws it */
  BbNewest *filler; /* finds how far colour runs that is poured onto it */

  /* the video as it plays: what it shows at the playhead, or NULL where that is not drawn yet */
  BbFrameFeed *frames;
  GskRenderNode *moved;
  gconstpointer moved_surface; /* which that shows, and keeps */

  GdkDevice *device;   /* that draws, or drew last */
  const BbTool *tool;  /* in use: pressed, and not released; or NULL */
  guint n_presses;     /* that a tool took, until now */
  gboolean is_refused; /* pressed beside a picture that may not be changed */

  /* a stroke in progress */
  BbInkLive *live;
  BbStraight straight; /* that it is, where the hand drew it with Shift */
  gboolean is_straight;
  char *drawn_on;     /* id of the board, or the note, on which it began */
  gboolean pins_here; /* it was the stroke that pinned the board */
  gboolean is_kept;   /* it is just being put on the board: the picture shows it already */

  double swept_x; /* where a hand was that takes strokes away, in units of ink */
  double swept_y;
  gboolean has_swept; /* it has taken some */

  GArray *loop; /* of BbInkPoint: where a hand went, around what is to be selected, along a shape, or over a stamp */
  gboolean has_shape;
  char letter; /* of the performer that is drawn */
  gboolean loop_adds;
  BbInkGrip grip; /* on what is selected */
  gboolean is_gripped;

  BbStampGhost ghost; /* of what is about to be stamped */

  BbFraming framing;           /* what a hand frames */
  gboolean is_framed;          /* it has moved */
  graphene_point_t crop_point; /* about which the board was cropped when a hand took hold of that, in units of ink */
  graphene_point_t crop_grasp; /* where it did */

  BbPlacing placing;   /* how a hand places a picture */
  guint32 placed_time; /* when it took hold, on the clock of events */
  gboolean resets;     /* it did so twice at one place */

  /* of notes, over the picture */
  BbList *scribbles;
  GskRenderNode *scribbled; /* how they look, or NULL */

  /* what helps the eye */
  GskRenderNode *guides;  /* or NULL, where they are to be drawn again */
  gboolean guides_move;   /* they lie over what the camera sees as it goes */
  BbCanvasSkins *skins;   /* that were drawn last, or NULL */
  BbNewest *skins_worker; /* draws them */

  const BbTool *pointed; /* the tool that the pointer would use, or NULL where it is elsewhere */
  graphene_point_t pointer;
};

/** Returns: (transfer none) (nullable) */
BbEditor *bb_canvas_get_editor (BbCanvas *self);

/** Turns @x and @y from pixels of the widget, inside the picture area or not, to ink units */
void bb_canvas_to_ink (BbCanvas *self, double *x, double *y);

/**
 * bb_canvas_may_begin_at:
 * @x: in pixels of the widget, as is @y
 *
 * A press beside the picture area is no attempt to draw yet where nothing may be changed, and says nothing of it:
 * that waits for bb_canvas_follow_refused().
 *
 * Returns: whether a tool may begin there
 */
gboolean bb_canvas_may_begin_at (BbCanvas *self, double x, double y);

/** Where the pointer goes that was pressed beside a picture that may not be changed: says why, once, when it comes
 *  into the picture; nothing after bb_canvas_forget_refused(), when it is released */
void bb_canvas_follow_refused (BbCanvas *self, double x, double y);
void bb_canvas_forget_refused (BbCanvas *self);

/** Gives @tool what the hand does on the board that shows. Returns: whether it takes it, and what follows */
gboolean bb_canvas_press (BbCanvas *self, const BbTool *tool, const BbToolInput *input);

/* For the tool that took it; nothing without one */
void bb_canvas_move (BbCanvas *self, const BbToolInput *input);
void bb_canvas_release (BbCanvas *self);

/** Returns: whether a tool is in use */
gboolean bb_canvas_is_busy (BbCanvas *self);

/** Lets a wheel move the view */
void bb_canvas_travel_attach (BbCanvas *self);

/** Returns: whether @event moves the view, and so is no work on the picture */
gboolean bb_canvas_travel_hear (BbCanvas *self, GdkEvent *event);

/** Returns: whether it lays ink on the picture that shows, which stays until that is done */
gboolean bb_canvas_is_inking (BbCanvas *self);

/** Returns: whether the layer in hand takes ink; one that is hidden or locked says why not */
gboolean bb_canvas_may_draw (BbCanvas *self);

/** Adds where the hand went to the loop */
void bb_canvas_add_to_loop (BbCanvas *self, const BbToolInput *input);

/** Returns: whether that is more than a click */
gboolean bb_canvas_has_moved (BbCanvas *self);

/** Returns: (transfer none): the tool that is chosen; @erases: with the end of the pen that erases */
const BbTool *bb_canvas_find_tool (BbCanvas *self, gboolean erases);

/** Adds what the camera sees of the board, with its handles, where the board is framed */
void bb_canvas_snapshot_framing (BbCanvas *self, GtkSnapshot *snapshot);

/** Adds what shows which strokes are selected, with its handles, or the loop around what is to be */
void bb_canvas_snapshot_selection (BbCanvas *self, GtkSnapshot *snapshot);

/** Has arrow keys move the crop that is in hand */
void bb_canvas_crop_attach (BbCanvas *self);

/** Adds what another aspect shows of the board, where its crop is in hand */
void bb_canvas_snapshot_crop (BbCanvas *self, GtkSnapshot *snapshot);

/** Has Enter stamp what is in hand in the middle of the picture */
void bb_canvas_stamp_attach (BbCanvas *self);

/** Has arrow keys, + and -, [ and ] place the picture that is in hand */
void bb_canvas_place_attach (BbCanvas *self);

/** Adds the box around that picture, with its handles, where it is placed */
void bb_canvas_snapshot_placing (BbCanvas *self, GtkSnapshot *snapshot);

/** Shows where the pointer is, in pixels of the widget, by @tool; %NULL for nowhere */
void bb_canvas_point (BbCanvas *self, const BbTool *tool, double x, double y);

/** Redraws a part of the picture, in its pixels */
void bb_canvas_queue_dirty (BbCanvas *self, const cairo_rectangle_int_t *dirty);

/** Returns: the size of the picture area where it fits, in pixels of the device, at least 1 */
int bb_canvas_get_device_width (BbCanvas *self);
int bb_canvas_get_device_height (BbCanvas *self);

/** Returns: width of the picture area in its heights */
double bb_canvas_get_aspect (BbCanvas *self);

/** Returns: the middle of the stage, about which it is zoomed and turned, in pixels of the widget */
graphene_point_t bb_canvas_get_middle (BbCanvas *self);

/**
 * bb_canvas_append_cairo:
 *
 * For what lies over the picture and goes with it: the unit is an ink unit, and the origin the middle of the picture,
 * as the picture is seen now. What is to be as wide at any zoom is measured in bb_canvas_get_ink_per_pixel().
 *
 * Returns: (transfer full): draws all over the widget
 */
cairo_t *bb_canvas_append_cairo (BbCanvas *self, GtkSnapshot *snapshot);

/**
 * bb_canvas_push_view:
 *
 * Likewise, for nodes that are placed where the picture would be if it fitted, in #BbCanvas.area. They are drawn larger
 * as they are seen nearer: for what must be sharp, see above. gtk_snapshot_restore() ends it.
 */
void bb_canvas_push_view (BbCanvas *self, GtkSnapshot *snapshot);

/** Likewise, for nodes over the pixels of the picture: a unit is as many of them as the screen's scale factor */
void bb_canvas_push_pixels (BbCanvas *self, GtkSnapshot *snapshot);

/** Returns: what of the picture the stage shows, and @around pixels of the device on all sides of it */
BbCanvasSight bb_canvas_find_sight (BbCanvas *self, int around);

/** Returns: whether the picture was drawn for what the stage shows now */
gboolean bb_canvas_sees_all (BbCanvas *self);

/** Fits the picture area into the widget again; where a stroke goes on, when it is over */
void bb_canvas_place_picture (BbCanvas *self);

/** Returns: (transfer none) (nullable): the note that is scribbled on */
const BbNote *bb_canvas_get_scribbled_note (BbCanvas *self);

/** Brings what notes have scribbled over the frame up to date */
void bb_canvas_update_scribbles (BbCanvas *self);

/** Adds them, over the pixels of the picture */
void bb_canvas_snapshot_scribbles (BbCanvas *self, GtkSnapshot *snapshot);

/** Returns: whether it shows the video as that goes by, and not the board that is drawn on */
gboolean bb_canvas_is_running (BbCanvas *self);

/** Looks whether the frame at the playhead moves, and gets ready for the next ones */
void bb_canvas_update_motion (BbCanvas *self);

/** Adds it. Returns: %FALSE where the board lies flat */
gboolean bb_canvas_snapshot_motion (BbCanvas *self, GtkSnapshot *snapshot);

/** Keeps guides and skins up to date with what the user wants to see beside the board */
void bb_canvas_follow_seeing (BbCanvas *self);

/** Turns what is added until gtk_snapshot_pop() to greys. Returns: %FALSE, and does nothing, where nobody checks values
 */
gboolean bb_canvas_push_values (BbCanvas *self, GtkSnapshot *snapshot);

/** Returns: @dirty and what beside it is seen otherwise with it, in pixels of the picture */
cairo_rectangle_int_t bb_canvas_find_touched (BbCanvas *self, const cairo_rectangle_int_t *dirty);

/** Draws @area, in pixels of the picture, of what @draw draws (its data is @self) as eyes see it that are half closed
 */
void bb_canvas_draw_squint (BbCanvas *self, cairo_t *cr, const cairo_rectangle_int_t *area, BbTilesFunc draw);

/** Draws the guides anew, next time */
void bb_canvas_update_guides (BbCanvas *self);

/** Adds them */
void bb_canvas_snapshot_guides (BbCanvas *self, GtkSnapshot *snapshot);

/** Brings what shines through the board up to date, in a thread */
void bb_canvas_update_skins (BbCanvas *self);

/** Returns: (transfer full) (nullable): what shines through the picture, over its pixels */
cairo_pattern_t *bb_canvas_make_skins (BbCanvas *self);

void bb_canvas_skins_free (BbCanvasSkins *skins);

/** How skins are drawn */
extern const BbNewestKind bb_canvas_skins_kind;

/** How the picture is drawn */
extern const BbNewestKind bb_canvas_worker_kind;

/** How colour is poured */
extern const BbNewestKind bb_canvas_filler_kind;

/** Brings the picture up to date at once where few strokes of the layer at @index came or went, such as by undo.
 *  Returns: whether it is */
gboolean bb_canvas_patch (BbCanvas *self, int index);

/** Brings the picture up to date with the current board, in a thread */
void bb_canvas_update_picture (BbCanvas *self);

/** Likewise, at once: pen-down cannot wait for a thread */
void bb_canvas_ensure_picture (BbCanvas *self);

G_END_DECLS
