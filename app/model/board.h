/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one storyboard picture, and where does it lie? */
#pragma once

#include "model/field.h"
#include "model/layer.h"
#include "model/list.h"
#include "model/move-key.h"

G_BEGIN_DECLS

typedef enum
{
  BB_TRANSITION_CUT,
  BB_TRANSITION_DISSOLVE,
  BB_TRANSITION_DIP_BLACK,
  BB_TRANSITION_DIP_WHITE,
  BB_TRANSITION_WIPE, /* from left to right */
  BB_TRANSITION_N_KINDS
} BbTransitionKind;

BB_DECLARE_VALUE (BbBoard, bb_board)

/**
 * BbBoard:
 * @id: "b-…", unique in the project
 * @starts_shot: whether a cut lies before it
 * @number: typed or locked shot number, or %NULL where it follows from order
 * @number_is_alone: whether a typed number leaves those after it as they are: it takes one place in their count
 * @is_locked: ripple edits stop here
 * @transition: into this board
 * @transition_length: in frames; starts floor(n/2) frames before the cut
 * @camera: list of #BbMoveKey, sorted by at: how the camera moves while the board shows; empty where it stands still
 * @camera_goes_on: whether its move goes on over the boards of the shot that follow and have none of their own
 * @shake: of a camera in the hand, 0 to %BB_SHAKE_MOST
 * @crop_x: of the point about which a video of another aspect shows the picture, in units of ink from its centre; as
 *   @crop_y. Both 0: about the middle of what the camera sees
 * @texts: list of #BbText, sorted by id of the field
 * @layers: list of #BbLayer, lowest first
 * @plan: the set seen from above: a board, so that all that draws, and all that is drawn with, works on it; but only
 *   its layers count, its id follows from that of its board, and it has no plan (%NULL)
 */
struct _BbBoard
{
  BbValue base;
  char *id;
  gboolean starts_shot;
  char *number;
  gboolean number_is_alone;
  gboolean is_locked;
  BbTransitionKind transition;
  gint64 transition_length;
  BbList *camera;
  gboolean camera_goes_on;
  int shake;
  int crop_x;
  int crop_y;
  BbList *texts;
  BbList *layers;
  BbBoard *plan;
};

#define BB_SHAKE_MOST 1000

/** Returns: (transfer full): an empty board that starts a shot, with a new id */
BbBoard *bb_board_new (void);

/** Returns: (transfer full): a copy with ids of its own for itself and its layers, but those that are shared, and no
 *  typed number; of a plan likewise */
BbBoard *bb_board_duplicate (const BbBoard *self);

/** Returns: (transfer none): what is said in @field, "" where nothing */
const char *bb_board_get_text (const BbBoard *self, const char *field);

/** Says @text in @field of a writable board; %NULL or "" takes it away. Returns whether it differs */
gboolean bb_board_set_text (BbBoard *self, const char *field, const char *text);

/** Puts @layers in place of those of a writable board; takes them over (transfer full) */
void bb_board_take_layers (BbBoard *self, BbList *layers);

/** Puts @camera (list of #BbMoveKey) in place of that of a writable board; takes it over (transfer full) */
void bb_board_take_camera (BbBoard *self, BbList *camera);

/** Puts @layers in place of those of the plan of a writable board, and takes them over (transfer full) */
void bb_board_take_plan (BbBoard *self, BbList *layers);

/** Returns: whether its plan shows anything */
gboolean bb_board_has_plan (const BbBoard *self);

/** Returns: (transfer full) (nullable): the id of the board whose plan has @id; %NULL where it is none of a plan */
char *bb_board_find_planned (const char *id);

/** Returns: whether anything moves by what the board itself says: its camera, a hand that holds it, or layers */
gboolean bb_board_moves (const BbBoard *self);

/** Leaves of all moves of a writable board, its camera's and its layers', what lies between two moments, 0 to
 *  %BB_MOVE_END. A shared layer moves on as on the other boards */
void bb_board_cut_moves (BbBoard *self, gint64 from, gint64 to);

/** Returns: whether no layer shows anything: a stretch not yet boarded */
gboolean bb_board_is_empty (const BbBoard *self);

/** Returns: the index of the layer with @id, or -1 */
int bb_board_find_layer (const BbBoard *self, const char *id);

/**
 * bb_board_find_ink:
 * @in_hand: (nullable): id of the layer that the user chose
 *
 * Returns: the index of the layer that takes ink: the one in hand, if it is of ink; else the topmost one, if that is of
 * ink and can be drawn on; or -1, where a new one is due on top, for a stroke is never drawn below a picture unasked
 */
int bb_board_find_ink (const BbBoard *self, const char *in_hand);

/** Returns: whether a stroke may be drawn: the ink in hand, if any, shows and is not locked */
gboolean bb_board_takes_ink (const BbBoard *self, const char *in_hand);

/** Returns: (transfer none): the name of @kind in files */
const char *bb_transition_to_name (BbTransitionKind kind);

BB_DECLARE_VALUE (BbPlace, bb_place)

/**
 * BbPlace:
 * @start: frame; it lasts until the next place starts
 * @options: list of #BbBoard, at least one: A, B, …
 * @live: index of the option that shows
 *
 * A place on the timeline.
 */
struct _BbPlace
{
  BbValue base;
  gint64 start;
  BbList *options;
  guint live;
};

/** Returns: (transfer full): a place at @start with the one option @board */
BbPlace *bb_place_new (gint64 start, const BbBoard *board);

/** Returns: (transfer full): a place with @options; @live is one of them */
BbPlace *bb_place_new_with_options (gint64 start, const BbList *options, guint live);

/** Returns: (transfer none): the board that shows */
const BbBoard *bb_place_get_board (const BbPlace *self);

/** Returns: whether it shows and says nothing, so that taking it away loses nothing: one option, not locked,
 *  without number, layers that show, plan, or texts */
gboolean bb_place_is_blank (const BbPlace *self);

/** Returns: (transfer full): the same place at @start */
BbPlace *bb_place_with_start (const BbPlace *self, gint64 start);

/** Returns: (transfer full): the same place with @board as its live option */
BbPlace *bb_place_with_board (const BbPlace *self, const BbBoard *board);

G_END_DECLS
