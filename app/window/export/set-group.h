/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user want the song played on the set? */
#pragma once

#include <adwaita.h>

#include "export/set/set-options.h"

G_BEGIN_DECLS

#define BB_TYPE_SET_GROUP (bb_set_group_get_type ())
/**
 * BbSetGroup:
 *
 * Rows for speed and pitch of set playback; settings remember them.
 *
 * Signal "changed": it is another one now.
 */
G_DECLARE_FINAL_TYPE (BbSetGroup, bb_set_group, BB, SET_GROUP, AdwPreferencesGroup)

/** Shows what @settings hold */
void bb_set_group_bind (BbSetGroup *self, GSettings *settings);

/** Returns: what is asked for */
BbSetOptions bb_set_group_read (BbSetGroup *self);

G_END_DECLS
