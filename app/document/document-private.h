/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the document share? */
#pragma once

#include "document/document.h"
#include "document/folder-pictures.h"
#include "document/notices.h"
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

  GMutex saving;   /* one save at a time, in whatever thread */
  char *disk_mark; /* of the file as it was read or written last; or NULL */
  GMutex autosave_lock;
  guint autosave_timer;
  GCancellable *autosaving; /* while it is being written */
  gboolean has_autosave;    /* beside the file, or soon */

  guint n_arriving; /* songs and pictures on their way into the folder */
  GTask *moving;    /* to another folder, which waits for those */

  BbSound *sound;
  BbPeaks *growing;
  GCancellable *choosing; /* of the song that is on its way */
  BbProgressMeter *progress;

  BbProgressMeter *picture_progress;
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

/** Refuses with @error where files cannot come into the folder now; else the folder stays until
 * bb_document_end_arrival() */
gboolean bb_document_begin_arrival (BbDocument *self, GError **error);
void bb_document_end_arrival (BbDocument *self);

/* autosave.c */

/** Begins to write the current state beside the file some seconds after each change */
void bb_document_start_autosave (BbDocument *self);

/** Stops, and takes away what was written; waits for what is being written */
void bb_document_end_autosave (BbDocument *self);

G_END_DECLS
