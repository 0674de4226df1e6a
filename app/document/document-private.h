/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the document share? */
#pragma once

#include "document/arrivals.h"
#include "document/autosave.h"
#include "document/disk-file.h"
#include "document/document.h"
#include "document/folder-pictures.h"
#include "document/notices.h"
#include "document/song-comparison.h"
#include "document/song-state.h"
#include "store/lock.h"

G_BEGIN_DECLS

struct _BbDocument
{
  GObject parent;

  char *path;
  char *folder;
  BbLock *lock;
  gboolean is_untitled;
  gboolean is_read_only;
  gboolean is_unwanted; /* closed, and its folder is to go */

  BbHistory *history;
  gboolean was_modified;

  BbNotices *notices;
  BbDiskFile *disk_file;
  BbAutosave *autosave;
  BbArrivals *arrivals;
  BbSongState *song;
  BbSongOutcome *song_outcome;  /* NULL where songs were not compared */
  BbSongComparison *comparison; /* NULL where the last song that came is no other mix */
  gboolean is_comparing;
  BbProgressMeter *picture_progress;
  BbProgressMeter *video_progress;
  BbFolderPictures *pictures;
};

/** Returns: (transfer full): a document at @project; takes over @path and @lock (NULL: read-only) */
BbDocument *bb_document_new (char *path, BbLock *lock, const BbProject *project);

/** Returns: (transfer full): where unnamed projects lie, each in a folder of its own */
char *bb_document_get_untitled_folder (void);

/** Points the document at another project file, which it has locked already; takes over @path and @lock */
void bb_document_move_to (BbDocument *self, char *path, BbLock *lock);

/** Refuses with @error where the project may not be changed */
gboolean bb_document_check_writable (BbDocument *self, GError **error);

/* saving.c */

/** Returns: (transfer full): the document as it is now */
BbSnapshot *bb_document_take_snapshot (BbDocument *self);

/** Begins to write the current state beside the file some seconds after each change */
void bb_document_start_autosave (BbDocument *self);

/* moving.c */

/** Refuses with @error where files cannot come into the folder now; else the folder stays until
 * bb_document_end_arrival() */
gboolean bb_document_begin_arrival (BbDocument *self, GError **error);
void bb_document_end_arrival (BbDocument *self);

G_END_DECLS
