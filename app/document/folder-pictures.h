/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do those who draw get a folder's pictures from? */
#pragma once

#include "render/picture-source.h"

G_BEGIN_DECLS

/**
 * BbFolderPictures:
 *
 * The pictures of a project's folder, which may become another while somebody draws: those who draw ask from other
 * threads.
 */
typedef struct _BbFolderPictures BbFolderPictures;

/** Returns: (transfer full): the pictures of no folder yet */
BbFolderPictures *bb_folder_pictures_new (void);
void bb_folder_pictures_free (BbFolderPictures *self);

/** Lets pictures come from @folder from now on. Main thread */
void bb_folder_pictures_open (BbFolderPictures *self, const char *folder);

/** Returns: (transfer none): the same one for each folder; to be asked once one is open */
const BbPictureSource *bb_folder_pictures_get_source (BbFolderPictures *self);

G_END_DECLS
