/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand say about which point boards are cropped for another aspect? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/**
 * BbCropGuide:
 * @name: of the tool, in actions: "crop-9-16"
 * @label: for people, in every language: "9:16"
 * @aspect: width by height
 *
 * An aspect for which boards can be cropped on the stage.
 */
typedef struct
{
  const char *name;
  const char *label;
  double aspect;
} BbCropGuide;

/** Returns: (transfer none) (nullable): the guide of that name */
const BbCropGuide *bb_crop_guide_find (const char *name);

/** Lets a hand on the stage move the crop for @guide, which is shown; %NULL for none. Taking a brush, or framing, ends
 *  that; "notify::brush" follows */
void bb_crop_command_set_guide (BbEditor *editor, const BbCropGuide *guide);

/** Returns: (transfer none) (nullable): it; %NULL while a board of the shelf is in hand, which has no camera until it
 *  has a time */
const BbCropGuide *bb_crop_command_get_guide (BbEditor *editor);

/**
 * bb_crop_command_find_point:
 * @x: (out): in units of ink from the centre of the picture, as @y
 *
 * Tells about which point the current board is cropped: its own, or the middle of what the camera sees at its start.
 */
void bb_crop_command_find_point (BbEditor *editor, double *x, double *y);

/** Shows the board with @id cropped about a point while a hand drags, as far as the guide can follow it:
 *  bb_editor_accept() or bb_editor_withdraw() ends it. @reach: how near to the middle it sticks there. Returns: %FALSE
 *  where the board is gone, or nothing can be moved */
gboolean bb_crop_command_propose (BbEditor *editor, const char *id, double x, double y, double reach);

/* Each is one undo step, of the selected boards */

/** Moves the crop by so many units of ink. Returns: %FALSE where the guide, if there is one, cannot go that way */
gboolean bb_crop_command_nudge (BbEditor *editor, int x, int y);

/** Crops about the middle of what the camera sees again */
void bb_crop_command_centre (BbEditor *editor);

G_END_DECLS
