/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot needs the song at which speed? */
#pragma once

#include "export/range.h"
#include "model/camera-rate.h"

G_BEGIN_DECLS

/**
 * BbSetShot:
 * @place: index of its first place
 * @number: as a crew says it: "3A", or "3A–3C" for one of several boards
 * @numbers: of its boards
 * @start: its first frame
 * @end: the frame after its last
 * @camera: at which rate the camera takes it: that of the video unless its boards say another
 * @unread: (nullable): what is said of that and is none
 * @speed: at which the song plays to it
 */
typedef struct
{
  guint place;
  char *number;
  GStrv numbers;
  gint64 start;
  gint64 end;
  BbFrameRate camera;
  char *unread;
  BbSpeed speed;
} BbSetShot;

/** Returns: (transfer full) (element-type BbSetShot): the shots of @project that show in @range, whole, in order */
GPtrArray *bb_set_shots_list (const BbProject *project, const BbExportRange *range);

/** Returns: whether all of @shots ask for one speed, which @speed is set to then */
gboolean bb_set_shots_agree (const GPtrArray *shots, BbSpeed *speed);

/** Returns: (transfer full) (nullable): what a person has to know of @shots whose camera rates are none */
char *bb_set_shots_warn (const GPtrArray *shots);

/** Returns: whether @text is the number of a board of it, or that without its letters: "12" for "12A" */
gboolean bb_set_shot_is_called (const BbSetShot *self, const char *text);

static inline const BbSetShot *
bb_set_shots_get (const GPtrArray *shots, guint index)
{
  return g_ptr_array_index (shots, index);
}

G_END_DECLS
