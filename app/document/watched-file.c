/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When has another program written a file, and is done with it? */
#include "document/watched-file.h"

#include <sys/stat.h>

/* milliseconds for which it has to be the same, and for which it may be away */
#define STILL 400
#define AWAY 2000

/* by what two states of it differ */
typedef struct
{
  gboolean is_there;
  guint64 inode;
  gint64 size;
  gint64 seconds;
  gint64 nanoseconds;
} State;

struct _BbWatchedFile
{
  GObject parent;

  char *path;
  GFileMonitor *monitor;
  State known;
  State seen; /* when it was looked at last */
  guint timeout;
};

G_DEFINE_FINAL_TYPE (BbWatchedFile, bb_watched_file, G_TYPE_OBJECT)

enum
{
  SAVED,
  GONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static State
look (BbWatchedFile *self)
{
  struct stat found;

  if (stat (self->path, &found) != 0)
    return (State){ FALSE };

  return (State){ TRUE, found.st_ino, found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec };
}

static gboolean
is_same (const State *a, const State *b)
{
  return a->is_there == b->is_there && a->inode == b->inode && a->size == b->size && a->seconds == b->seconds &&
         a->nanoseconds == b->nanoseconds;
}

static void wait_a_while (BbWatchedFile *self, guint milliseconds);

static gboolean
looked_cb (gpointer data)
{
  BbWatchedFile *self = data;
  State now = look (self);

  self->timeout = 0;
  if (!is_same (&now, &self->seen))
    {
      self->seen = now;
      wait_a_while (self, now.is_there ? STILL : AWAY);
    }
  else if (!is_same (&now, &self->known))
    {
      self->known = now;
      g_signal_emit (self, signals[now.is_there ? SAVED : GONE], 0);
    }

  return G_SOURCE_REMOVE;
}

static void
wait_a_while (BbWatchedFile *self, guint milliseconds)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (milliseconds, looked_cb, self);
}

static void
changed_cb (BbWatchedFile *self)
{
  self->seen = look (self);
  wait_a_while (self, self->seen.is_there ? STILL : AWAY);
}

static void
bb_watched_file_dispose (GObject *object)
{
  BbWatchedFile *self = BB_WATCHED_FILE (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (bb_watched_file_parent_class)->dispose (object);
}

static void
bb_watched_file_class_init (BbWatchedFileClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_watched_file_dispose;

  signals[SAVED] = g_signal_new ("saved", G_OBJECT_CLASS_TYPE (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[GONE] = g_signal_new ("gone", G_OBJECT_CLASS_TYPE (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
bb_watched_file_init (BbWatchedFile *self)
{
}

void
bb_watched_file_know (BbWatchedFile *self)
{
  self->known = self->seen = look (self);
}

void
bb_watched_file_look_again (BbWatchedFile *self)
{
  self->known = (State){ FALSE };
  self->seen = look (self);
  wait_a_while (self, AWAY);
}

BbWatchedFile *
bb_watched_file_new (const char *path)
{
  BbWatchedFile *self = g_object_new (BB_TYPE_WATCHED_FILE, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  self->path = g_strdup (path);
  bb_watched_file_know (self);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
