/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the pictures of a stamp that the user keeps come into a project? */
#pragma once

#include "document/document.h"
#include "model/stamp.h"

G_BEGIN_DECLS

/** Copies the pictures of @stamp from the folder @from into that of @self, in a thread */
void bb_stamp_arrival_async (BbDocument *self,
                             const BbStamp *stamp,
                             const char *from,
                             GAsyncReadyCallback callback,
                             gpointer data);

/** Returns: %FALSE and @error, which names the file, where they are not there; or the project may not be changed, or is
 *  just being saved elsewhere */
gboolean bb_stamp_arrival_finish (BbDocument *self, GAsyncResult *result, GError **error);

G_END_DECLS
