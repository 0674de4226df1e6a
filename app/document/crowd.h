/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one thing done to many, by several threads at once? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Does it to the one at @index; called from several threads, once for each */
typedef void (*BbCrowdFunc) (guint index, gpointer data);

/** Calls @func for 0 to @n - 1, in about that order, and waits until all is done. Any thread */
void bb_crowd_run (guint n, BbCrowdFunc func, gpointer data);

G_END_DECLS
