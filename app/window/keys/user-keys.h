/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which keys does the user have? */
#pragma once

#include <gio/gio.h>

#include "window/keys/key-map.h"

G_BEGIN_DECLS

#define BB_TYPE_USER_KEYS (bb_user_keys_get_type ())
G_DECLARE_FINAL_TYPE (BbUserKeys, bb_user_keys, BB, USER_KEYS, GObject)

/** Returns: (transfer none): the keys of all windows. It emits "changed". */
BbUserKeys *bb_user_keys_get (void);

/** Returns: (transfer none): which key does what, until "changed" */
const BbKeyMap *bb_user_keys_get_map (BbUserKeys *self);

/** Keeps @map in the settings: all windows hear its keys from now on */
void bb_user_keys_set_map (BbUserKeys *self, const BbKeyMap *map);

G_END_DECLS
