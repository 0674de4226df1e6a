/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are decoded sounds kept, and for how long? */
#include "audio/cache.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <utime.h>

#define UNFINISHED_PREFIX "."
/* an unfinished folder this old was left behind by a crash */
#define UNFINISHED_AGE (24 * 60 * 60)

typedef struct
{
  char *path;
  guint64 size;
  gint64 used; /* seconds since 1970 */
  gboolean unfinished;
} Entry;

static GMutex mutex;
static GHashTable *uses; /* key → count, guarded by mutex */

static void
entry_free (Entry *self)
{
  g_free (self->path);
  g_free (self);
}

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_cache_dir (), "beatboard", "songs", NULL);
}

static char *
get_path (const char *key)
{
  g_autofree char *folder = get_folder ();

  return g_build_filename (folder, key, NULL);
}

static void
count_use (const char *key, int change)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  int count;

  if (uses == NULL)
    uses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  count = GPOINTER_TO_INT (g_hash_table_lookup (uses, key)) + change;
  if (count > 0)
    g_hash_table_insert (uses, g_strdup (key), GINT_TO_POINTER (count));
  else
    g_hash_table_remove (uses, key);
}

static gboolean
is_in_use (const char *path)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  g_autofree char *key = g_path_get_basename (path);

  return uses != NULL && g_hash_table_contains (uses, key);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }

  g_rmdir (path);
}

static gboolean
fail (int code, GError **error)
{
  g_autofree char *folder = get_folder ();

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _ ("The folder for decoded songs, “%s”, cannot be written: %s. Make room there, or "
                  "make it writable, and try again."),
               folder, g_strerror (code));
  return FALSE;
}

char *
bb_cache_take (const char *key)
{
  g_autofree char *path = get_path (key);

  count_use (key, 1);
  /* sets the time to now, and fails where there is no entry */
  if (g_utime (path, NULL) == 0)
    return g_steal_pointer (&path);

  count_use (key, -1);
  return NULL;
}

gboolean
bb_cache_has (const char *key)
{
  g_autofree char *path = get_path (key);

  return g_file_test (path, G_FILE_TEST_IS_DIR);
}

char *
bb_cache_begin (GError **error)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *path = g_build_filename (folder, UNFINISHED_PREFIX "XXXXXX", NULL);

  if (g_mkdir_with_parents (folder, 0700) != 0 || g_mkdtemp_full (path, 0700) == NULL)
    {
      fail (errno, error);
      return NULL;
    }

  return g_steal_pointer (&path);
}

char *
bb_cache_commit (const char *folder, const char *key, GError **error)
{
  g_autofree char *path = get_path (key);

  count_use (key, 1);
  bb_cache_remove (key);
  if (g_rename (folder, path) != 0)
    {
      fail (errno, error);
      bb_cache_abandon (folder);
      count_use (key, -1);
      return NULL;
    }

  bb_cache_trim (BB_CACHE_LIMIT);
  return g_steal_pointer (&path);
}

void
bb_cache_abandon (const char *folder)
{
  remove_folder (folder);
}

void
bb_cache_release (const char *key)
{
  count_use (key, -1);
}

void
bb_cache_remove (const char *key)
{
  g_autofree char *path = get_path (key);

  remove_folder (path);
}

static guint64
measure (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint64 size = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      GStatBuf status;

      if (g_stat (file, &status) == 0)
        size += (guint64) status.st_size;
    }

  return size;
}

static GPtrArray *
list_entries (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      GStatBuf status;
      Entry *entry;

      if (g_stat (path, &status) != 0)
        continue;

      entry = g_new (Entry, 1);
      *entry = (Entry){ g_strdup (path), measure (path), status.st_mtime, g_str_has_prefix (name, UNFINISHED_PREFIX) };
      g_ptr_array_add (entries, entry);
    }

  return entries;
}

static int
compare_age (gconstpointer a, gconstpointer b)
{
  gint64 difference = (*(Entry *const *) a)->used - (*(Entry *const *) b)->used;

  return (difference > 0) - (difference < 0);
}

static gboolean
may_go (const Entry *entry, gboolean over_limit)
{
  if (entry->unfinished)
    return entry->used < g_get_real_time () / G_USEC_PER_SEC - UNFINISHED_AGE;

  return over_limit && !is_in_use (entry->path);
}

static guint64
add_sizes (const GPtrArray *entries)
{
  guint64 size = 0;

  for (guint i = 0; i < entries->len; i++)
    size += ((Entry *) entries->pdata[i])->size;
  return size;
}

guint64
bb_cache_get_size (void)
{
  g_autoptr (GPtrArray) entries = list_entries ();

  return add_sizes (entries);
}

void
bb_cache_trim (guint64 limit)
{
  g_autoptr (GPtrArray) entries = list_entries ();
  guint64 size = add_sizes (entries);

  g_ptr_array_sort (entries, compare_age);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = entries->pdata[i];

      if (may_go (entry, size > limit))
        {
          remove_folder (entry->path);
          size -= entry->size;
        }
    }
}
