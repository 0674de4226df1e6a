/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the document share? */
#pragma once

#include "document/document.h"
#include "import/picture-cache.h"
#include "store/lock.h"

G_BEGIN_DECLS

struct _BbDocument
{
  GObject parent;

  char *path;
  char *folder;
  BbLock *lock;
  char *notice;
  gboolean is_untitled;
  gboolean is_read_only;
  BbHistory *history;
  gboolean was_modified;

  GMutex saving; /* one save at a time, in whatever thread */
  guint autosave_timer;
  gboolean is_autosaving;
  gboolean has_autosave;

  BbSound *sound;
  BbPeaks *growing;
  double progress;
  guint progress_source;

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

/* autosave.c */

/** Begins to write the current state beside the file some seconds after each change */
void bb_document_start_autosave (BbDocument *self);

/** Stops, and takes away what was written */
void bb_document_end_autosave (BbDocument *self);

/* progress.c */

/** A #BbProgress that notifies "progress" on the main thread; for #BbDocument as data */
void bb_document_report_progress (double share, gpointer document);

/* picture-source.c */
/** Lets pictures come from the document's folder from now on */
void bb_document_open_pictures (BbDocument *self);

G_END_DECLS
