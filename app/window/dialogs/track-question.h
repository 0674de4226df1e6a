/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a sound take the song's place, or lie beside it? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** What is done once that is known; @data is what bb_track_question_ask() was given */
typedef void (*BbTrackAnswer) (gboolean is_track, gpointer data);

/**
 * bb_track_question_ask:
 * @name: of the sound
 * @answer: called unless the user wants neither
 * @destroy: of @data, in any case
 */
void bb_track_question_ask (GtkWindow *parent,
                            const char *name,
                            BbTrackAnswer answer,
                            gpointer data,
                            GDestroyNotify destroy);

G_END_DECLS
