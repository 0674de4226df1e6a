/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the parts of a project lie? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* of the file that the others lie beside */
#define BB_FOLDER_EXTENSION ".beatboard"

/**
 * bb_folder_find_project:
 * @argument: the folder of a project, or its .beatboard file
 *
 * Returns: (transfer full): the absolute path of the .beatboard file; or %NULL and @error where
 * there is none, or more than one
 */
char *bb_folder_find_project (const char *argument, GError **error);

/** Returns: (transfer full): the folder of the project file @path */
char *bb_folder_of (const char *path);

/** Returns: (transfer full): the path of the project file in @folder, which it is named after */
char *bb_folder_get_project (const char *folder);

/**
 * bb_folder_create:
 * @folder: which does not exist yet, or is empty
 *
 * Makes the folder of a new project.
 *
 * Returns: (transfer full): the absolute path of its project file, to be written; or %NULL and
 * @error
 */
char *bb_folder_create (const char *folder, GError **error);

/** Returns: (transfer full): a name for a folder or file out of @title, whatever it contains;
 * "Untitled" where nothing is left */
char *bb_folder_safe_name (const char *title);

G_END_DECLS
