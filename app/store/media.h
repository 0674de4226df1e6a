/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do songs and pictures come into the project's folder, and stay as they came? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * @folder is that of the project everywhere here; @media is "media/<sha256>.<ext>", as the model
 * names it. A file is named by its content, so the same one twice is kept once, and none is ever
 * changed.
 */

/** Returns: whether @media is the name of a file in the folder media/, and leads nowhere else */
gboolean bb_media_is_valid (const char *media);

/**
 * bb_media_add_file:
 * @path: of the file; it is copied while it is read once
 * @is_new: (out) (optional): whether it was not there before: what comes of nothing, bb_media_take_back() again
 * @progress: (nullable): called now and then in the calling thread, with bytes done and in all
 *
 * Returns: (transfer full): the name as media; or %NULL and @error (%G_IO_ERROR), also where it was
 * cancelled
 */
char *bb_media_add_file (const char *folder,
                         const char *path,
                         gboolean *is_new,
                         GFileProgressCallback progress,
                         gpointer data,
                         GCancellable *cancellable,
                         GError **error);

/** Likewise for one of many: before any project names it, bb_media_settle() has to bring them all to the disk */
char *bb_media_add_unsettled (const char *folder,
                              const char *path,
                              gboolean *is_new,
                              GCancellable *cancellable,
                              GError **error);
gboolean bb_media_settle (const char *folder, GError **error);

/**
 * bb_media_add_bytes:
 * @name: a name that such a file could have, for its extension: "pasted.png"
 *
 * Returns: (transfer full): the name as media; or %NULL and @error
 */
char *bb_media_add_bytes (const char *folder, GBytes *bytes, const char *name, GError **error);

/** Removes @media, which was new and which nobody names */
void bb_media_take_back (const char *folder, const char *media);

/** Returns: (transfer full): the path of @media */
char *bb_media_get_path (const char *folder, const char *media);

/** Returns: whether @media is there, and holds what its name says; otherwise @error names it */
gboolean bb_media_verify (const char *folder, const char *media, GCancellable *cancellable, GError **error);

/** Returns: (transfer full): the hash of what @media ("media/<hash>.ext") holds, which is its name */
char *bb_media_dup_hash (const char *media);

G_END_DECLS
