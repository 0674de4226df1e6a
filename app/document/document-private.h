/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the document share? */
#pragma once

#include "document/document.h"
#include "import/picture/picture-cache.h"
#include "store/lock.h"

G_BEGIN_DECLS

/* what a notice speaks of; of several, the first is read first, and one that stays until it is mended hides none */
typedef enum
{
  BB_NOTICE_FILE,      /* how it opened, and whether it can be kept safe */
  BB_NOTICE_SONG,      /* that it is cut off, or another than it was */
  BB_NOTICE_FILES,     /* which others are missing */
  BB_NOTICE_LOST_SONG, /* that it is missing, or not what came in */
  BB_N_NOTICES
} BbNotice;

struct _BbDocument
{
  GObject parent;

  char *path;
  char *folder;
  BbLock *lock;
  char *notices[BB_N_NOTICES];
  gboolean is_untitled;
  gboolean is_read_only;
  gboolean is_unwanted; /* closed, and its folder is to go */
  BbHistory *history;
  gboolean was_modified;

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
  double progress;
  double picture_progress;

  GMutex picture_lock; /* of the pointer: those who draw ask from other threads */
  BbPictureCache *picture_cache;
  BbPictureSource pictures;
};

/** Returns: (transfer full): a document at @project; takes over @path and @lock (NULL: read-only) */
BbDocument *bb_document_new (char *path, BbLock *lock, const BbProject *project);

/** Returns: (transfer full): where unnamed projects lie, each in a folder of its own */
char *bb_document_get_untitled_folder (void);

/** Points the document at another project file, which it has locked already; takes over @path and @lock */
void bb_document_move_to (BbDocument *self, char *path, BbLock *lock);

/** Refuses with @error where the project may not be changed */
gboolean bb_document_check_writable (BbDocument *self, GError **error);

/** Lets bb_document_get_notice() say @text of what @notice is about, or nothing more of it where %NULL */
void bb_document_set_notice (BbDocument *self, BbNotice notice, const char *text);

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

/* progress.c */

/** A #BbProgress that notifies "progress" on the main thread; for #BbDocument as data */
void bb_document_report_progress (double share, gpointer document);

/** The same for "picture-progress" */
void bb_document_report_picture_progress (double share, gpointer document);

/* picture-source.c */
/** Lets pictures come from the document's folder from now on */
void bb_document_open_pictures (BbDocument *self);

G_END_DECLS
