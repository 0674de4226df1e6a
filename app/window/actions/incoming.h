/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of work that brings something into a window's document in a thread? */
#pragma once

#include "window/delivery.h"

G_BEGIN_DECLS

/**
 * BbIncoming:
 * @delivery: (nullable): to which its refusal belongs
 * @path: (nullable): of the file, for whoever asks for it
 * @lyrics: (nullable): a file that comes with a song
 * @is_here: whether all of it came
 *
 * A row of the job bar, and whom to tell, until it is freed.
 */
typedef struct
{
  BbDesk *desk;
  BbDelivery *delivery;
  BbDocument *document;
  BbJob *job;
  char *path;
  char *lyrics;
  gboolean is_here;
  gulong handler;
} BbIncoming;

/**
 * bb_incoming_prepare:
 *
 * Makes an unnamed project in @desk where there is none yet.
 *
 * Returns: whether something may come into the document of @desk; if not, that was said
 */
gboolean bb_incoming_prepare (BbDesk *desk);

/**
 * bb_incoming_new:
 * @label: of its row
 * @progress: (nullable): the property of the document that says how far it is
 *
 * Returns: (transfer full)
 */
BbIncoming *bb_incoming_new (BbDesk *desk, BbDelivery *delivery, const char *label, const char *progress);

/** Returns: (transfer full): likewise, of the file at @path */
BbIncoming *bb_incoming_new_file (BbDesk *desk, BbDelivery *delivery, const char *path, const char *progress);

/** Returns: (transfer none): with what it is called off */
GCancellable *bb_incoming_get_cancellable (const BbIncoming *self);

/** Says why it failed, unless @error is %NULL or it was called off */
void bb_incoming_refuse (const BbIncoming *self, const GError *error);

/** Says @text on the window, if that is there still */
void bb_incoming_say (const BbIncoming *self, const char *text);

void bb_incoming_free (BbIncoming *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbIncoming, bb_incoming_free)

G_END_DECLS
