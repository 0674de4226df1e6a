/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps has the user, in whatever project? */
#pragma once

#include <gio/gio.h>

#include "model/stamps.h"
#include "render/picture-source.h"

G_BEGIN_DECLS

#define BB_TYPE_STAMP_LIBRARY (bb_stamp_library_get_type ())
/**
 * BbStampLibrary:
 *
 * Stamps that belong to no project: those of a project of their own, which is never opened. What is changed is on the
 * disk at once. Several programs may have the library of one folder: each change begins with what is on the disk, so
 * that nothing is lost, and what others change comes by itself. Main thread.
 *
 * Signal "changed": it has other stamps than before, or cannot be read.
 */
G_DECLARE_FINAL_TYPE (BbStampLibrary, bb_stamp_library, BB, STAMP_LIBRARY, GObject)

/** Returns: (transfer full): the library in @folder, which is made when something is kept there. It is read in a thread
 */
BbStampLibrary *bb_stamp_library_new (const char *folder);

/** Returns: (transfer full): the library of a project that @bytes hold, which stays as it is. Read likewise */
BbStampLibrary *bb_stamp_library_new_fixed (GBytes *bytes);

/** Returns: (transfer none): what it has, as far as it is read */
const BbProject *bb_stamp_library_get_project (BbStampLibrary *self);

/** Returns: (transfer none) (nullable): why it could not be read, for a person; %NULL where it could */
const char *bb_stamp_library_get_trouble (BbStampLibrary *self);

/** Returns: (transfer none) (nullable): where its pictures lie; %NULL where it has none */
const char *bb_stamp_library_get_folder (BbStampLibrary *self);

/** Returns: (transfer none) (nullable): its pictures, for render/ */
const BbPictureSource *bb_stamp_library_get_pictures (BbStampLibrary *self);

/**
 * bb_stamp_library_insert_async:
 * @index: how many lie before it
 * @stamp: put there; one with its id goes
 * @folder: (nullable): of the project that has its pictures, which are copied
 *
 * In a thread; bb_stamp_library_change_finish() ends this and the next two.
 */
void bb_stamp_library_insert_async (BbStampLibrary *self,
                                    guint index,
                                    const BbStamp *stamp,
                                    const char *folder,
                                    GAsyncReadyCallback callback,
                                    gpointer data);
void bb_stamp_library_rename_async (BbStampLibrary *self,
                                    const char *id,
                                    const char *name,
                                    GAsyncReadyCallback callback,
                                    gpointer data);
void bb_stamp_library_remove_async (BbStampLibrary *self, const char *id, GAsyncReadyCallback callback, gpointer data);

/** Returns: %FALSE and @error, which names the file, where the disk has all as it was before */
gboolean bb_stamp_library_change_finish (BbStampLibrary *self, GAsyncResult *result, GError **error);

/** Copies the pictures of @stamp from a project's folder to another's; any thread. Returns: %FALSE and @error */
gboolean bb_stamp_bring_media (const BbStamp *stamp, const char *from, const char *to, GError **error);

/** Returns: whether it shows pictures */
gboolean bb_stamp_has_media (const BbStamp *stamp);

G_END_DECLS
