/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key shall do it, and may it be taken from something else? */
#pragma once

#include "window/keys/key-list.h"

G_BEGIN_DECLS

/** Asks over @parent for a key that slot @index of the user's keys, which is of @entry, shall
 * have; a key that does something already is taken from there if the user says so */
void bb_key_question_ask (GtkWindow *parent, const BbKeyEntry *entry, guint index);

/** Gives all that @entry stands for its keys by default; asks over @parent where these do something else now */
void bb_key_question_reset (GtkWindow *parent, const BbKeyEntry *entry);

/** Gives everything its keys by default, once the user has said so over @parent */
void bb_key_question_reset_all (GtkWindow *parent);

G_END_DECLS
