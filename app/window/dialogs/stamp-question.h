/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a stamp called, and who keeps it? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** What is done once that is known; @data is what the question was given, @is_own: the user keeps it, not the project
 */
typedef void (*BbStampAnswer) (const char *name, gboolean is_own, gpointer data);

/**
 * bb_stamp_question_keep:
 * @heading: what is about to be kept
 * @answer: called unless the user keeps none
 * @destroy: of @data, in any case
 */
void bb_stamp_question_keep (GtkWindow *parent,
                             const char *heading,
                             BbStampAnswer answer,
                             gpointer data,
                             GDestroyNotify destroy);

/** Likewise for one that is called @name, and stays where it is */
void bb_stamp_question_rename (GtkWindow *parent,
                               const char *name,
                               BbStampAnswer answer,
                               gpointer data,
                               GDestroyNotify destroy);

G_END_DECLS
