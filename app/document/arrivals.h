/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is anything on its way into the folder? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbArrivals:
 *
 * Songs and pictures on their way into a project's folder, and whoever waits for them, because what the folder holds
 * is known only once nothing is on its way into it. Main thread.
 */
typedef struct _BbArrivals BbArrivals;

/** Called once the last one has arrived */
typedef void (*BbArrivalsFunc) (gpointer data);

/** Returns: (transfer full): nothing is on its way, and all may come */
BbArrivals *bb_arrivals_new (void);
void bb_arrivals_free (BbArrivals *self);

/** One more is on its way, until bb_arrivals_end(); only while they are not closed */
void bb_arrivals_begin (BbArrivals *self);
void bb_arrivals_end (BbArrivals *self);

/** Returns: how many are on their way */
guint bb_arrivals_count (BbArrivals *self);

/** Lets nothing more begin, until bb_arrivals_open(), and calls @all_here once: at once where nothing is on its way.
 * Only while they are not closed */
void bb_arrivals_close (BbArrivals *self, BbArrivalsFunc all_here, gpointer data);
void bb_arrivals_open (BbArrivals *self);

/** Returns: whether nothing may begin */
gboolean bb_arrivals_is_closed (BbArrivals *self);

G_END_DECLS
