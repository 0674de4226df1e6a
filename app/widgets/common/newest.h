/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does slow drawing keep up with what is asked for last? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbNewestKind:
 * @work: in a thread: gives the answer (transfer full) to a request
 * @done: on the main thread: @answer is @owner's now; @is_newest: whether nothing else was asked for meanwhile
 * @free_request: on the main thread
 * @free_answer: of one that nobody waits for any more
 */
typedef struct
{
  gpointer (*work) (gconstpointer request);
  void (*done) (gpointer owner, gpointer answer, gboolean is_newest);
  GDestroyNotify free_request;
  GDestroyNotify free_answer;
} BbNewestKind;

/**
 * BbNewest:
 *
 * One piece of work at a time; of what is asked for meanwhile, the last is done next, and the others are dropped.
 * Main thread.
 */
typedef struct _BbNewest BbNewest;

/** Returns: (transfer full): a worker for @owner, who frees it before he goes */
BbNewest *bb_newest_new (const BbNewestKind *kind, gpointer owner);

/** What is in work comes to its end, unseen */
void bb_newest_free (BbNewest *self);

/** Asks for what @request (transfer full) says */
void bb_newest_ask (BbNewest *self, gpointer request);

/** Returns: whether an answer is still to come */
gboolean bb_newest_is_busy (const BbNewest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbNewest, bb_newest_free)

G_END_DECLS
