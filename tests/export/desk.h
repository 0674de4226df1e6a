/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests export to, and what can happen there? */
#pragma once

#include "export/job.h"

G_BEGIN_DECLS

/**
 * Desk:
 * @folder: a new one, for a project and what is made of it
 * @media: the one within it, with "corners.jpg"
 * @job: of an export
 */
typedef struct
{
  char *folder;
  char *media;
  BbExportJob *job;
} Desk;

void desk_set_up (Desk *self);

/** Removes the folder with all that is in it */
void desk_clear (Desk *self);

/** The job is cancelled when more than half of it is done */
void desk_cancel_half_way (Desk *self);

/** Until desk_free_disk(), no file of this program grows larger than @bytes: so fails a disk that is full */
void desk_fill_disk (gsize bytes);
void desk_free_disk (void);

/** Returns: how many files there are in @folder, hidden ones too; 0 where there is no such folder */
guint count_files (const char *folder);

/** Asserts that the file at @path holds @text */
void assert_content (const char *path, const char *text);

G_END_DECLS
