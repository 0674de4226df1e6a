/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project come to the disk, and what of it survives a crash? */
#pragma once

#include "model/project.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  BB_SAVE_PROJECT, /* the file itself; the one before stays as "name~" */
  BB_SAVE_AUTOSAVE /* beside it, for after a crash: see bb_autosave_get_path() */
} BbSaveKind;

/**
 * bb_store_save:
 * @project: what; its media must be in the folder already
 * @path: of the .beatboard file, for both kinds; the caller sees that no two saves of one kind run at once
 *
 * Returns: %FALSE and @error (%G_IO_ERROR) which says what to do; the file that was there is whole
 * then, and no other is left
 */
gboolean bb_store_save (const BbProject *project, const char *path, BbSaveKind kind, GError **error);

/** Returns: (transfer full): where the autosave of the project file @path lies */
char *bb_autosave_get_path (const char *path);

/** Returns: (transfer full): what the autosave of @path holds; or %NULL and @error,
 * %G_FILE_ERROR_NOENT where there is none: then the project was closed in good order */
BbProject *bb_autosave_read (const char *path, GError **error);

/** Takes the autosave of @path away, if there is one */
void bb_autosave_remove (const char *path);

G_END_DECLS
