/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of all that came at once could not be used? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/**
 * BbDelivery:
 *
 * Files that were dropped, pasted or chosen together. What is wrong with them is gathered until the last is there, and
 * then said in one message: a toast for a single file of a kind that we do not know, a dialog for the rest.
 */
typedef struct _BbDelivery BbDelivery;

BbDelivery *bb_delivery_new (BbDesk *desk);
BbDelivery *bb_delivery_ref (BbDelivery *self);

/** Drops a reference; with the last one the user hears what was refused */
void bb_delivery_unref (BbDelivery *self);

/** Adds what was wrong with a file: @sentence names it */
void bb_delivery_refuse (BbDelivery *self, const char *sentence);

/** Adds a file, or a folder, in which there is nothing for us */
void bb_delivery_add_stranger (BbDelivery *self, const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbDelivery, bb_delivery_unref)

G_END_DECLS
