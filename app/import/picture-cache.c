/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which decoded pictures are at hand? */
#include "import/picture-cache.h"

#include "import/picture.h"

/* sides between these are powers of two; above, it is the whole picture */
#define MIN_SIDE 128
#define MAX_SIDE 4096
#define MAX_THREADS 2

/* one picture at one size: loading, there, or not to be had */
typedef struct
{
  char *media;
  int side;
  cairo_surface_t *surface;
  GError *error;
  gsize n_bytes;
  GList link; /* of the queue of those that are there, the newest use first */
} Entry;

struct _BbPictureCache
{
  GObject parent_instance;

  char *folder;
  gsize max_bytes;
  GMainContext *context;

  GMutex mutex; /* guards what follows */
  GHashTable *entries;
  GQueue used;
  gsize n_bytes;
};

typedef struct
{
  BbPictureCache *cache;
  char *media;
  int side;
  double aspect; /* of the box to cover, its height over its width */
  guint serial;
} Job;

enum
{
  LOADED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BbPictureCache, bb_picture_cache, G_TYPE_OBJECT)

static guint
entry_hash (gconstpointer key)
{
  const Entry *entry = key;

  return g_str_hash (entry->media) ^ (guint) entry->side;
}

static gboolean
entry_equal (gconstpointer a, gconstpointer b)
{
  const Entry *first = a, *second = b;

  return first->side == second->side && g_str_equal (first->media, second->media);
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->surface, cairo_surface_destroy);
  g_clear_error (&entry->error);
  g_free (entry->media);
  g_free (entry);
}

/* 0 stands for all there is */
static int
round_side (int width, int height)
{
  int wanted = MAX (width, height);

  if (wanted <= 0)
    return 0;
  for (int side = MIN_SIDE; side <= MAX_SIDE; side *= 2)
    {
      if (wanted <= side)
        return side;
    }

  return 0;
}

static Entry *
find_entry (BbPictureCache *self, const char *media, int side)
{
  Entry key = { .media = (char *) media, .side = side };

  return g_hash_table_lookup (self->entries, &key);
}

static Entry *
ensure_entry (BbPictureCache *self, const char *media, int side)
{
  Entry *entry = find_entry (self, media, side);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->media = g_strdup (media);
      entry->side = side;
      entry->link.data = entry;
      g_hash_table_add (self->entries, entry);
    }

  return entry;
}

static void
drop_surface (BbPictureCache *self, Entry *entry)
{
  if (entry->surface == NULL)
    return;

  g_queue_unlink (&self->used, &entry->link);
  self->n_bytes -= entry->n_bytes;
  g_clear_pointer (&entry->surface, cairo_surface_destroy);
}

static cairo_surface_t *
use_entry (BbPictureCache *self, Entry *entry)
{
  g_queue_unlink (&self->used, &entry->link);
  g_queue_push_head_link (&self->used, &entry->link);
  return cairo_surface_reference (entry->surface);
}

/* the one just used stays, whatever its size */
static void
make_room (BbPictureCache *self)
{
  while (self->n_bytes > self->max_bytes && g_queue_get_length (&self->used) > 1)
    {
      Entry *oldest = g_queue_peek_tail (&self->used);

      drop_surface (self, oldest);
      g_hash_table_remove (self->entries, oldest);
    }
}

/* takes over both */
static void
fill_entry (BbPictureCache *self, const char *media, int side, cairo_surface_t *surface, GError *error)
{
  Entry *entry = ensure_entry (self, media, side);

  drop_surface (self, entry);
  g_clear_error (&entry->error);
  entry->surface = surface;
  entry->error = error;
  if (surface == NULL)
    return;

  entry->n_bytes = (gsize) cairo_image_surface_get_stride (surface) * cairo_image_surface_get_height (surface);
  self->n_bytes += entry->n_bytes;
  g_queue_push_head_link (&self->used, &entry->link);
  make_room (self);
}

/* the smallest that is large enough, or else the largest */
static gboolean
is_better (const Entry *entry, const Entry *best, guint wanted)
{
  /* so that 0, all there is, is the largest */
  guint side = (guint) entry->side - 1;
  guint best_side = (guint) best->side - 1;

  return side >= wanted ? best_side < wanted || side < best_side : best_side < side;
}

/* any other size will do for now */
static cairo_surface_t *
find_other (BbPictureCache *self, const char *media, int side)
{
  Entry *best = NULL;

  for (GList *link = self->used.head; link != NULL; link = link->next)
    {
      Entry *entry = link->data;

      if (g_str_equal (entry->media, media) && (best == NULL || is_better (entry, best, (guint) side - 1)))
        best = entry;
    }

  return best != NULL ? use_entry (self, best) : NULL;
}

static gboolean
emit_loaded_cb (gpointer data)
{
  Job *job = data;

  g_signal_emit (job->cache, signals[LOADED], 0, job->media);
  return G_SOURCE_REMOVE;
}

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->cache);
  g_free (job->media);
  g_free (job);
}

static cairo_surface_t *
decode (BbPictureCache *self, const char *media, int side, double aspect, GError **error)
{
  g_autofree char *path = g_build_filename (self->folder, media, NULL);
  int width = (int) (aspect > 1 ? side / aspect : side);
  int height = (int) (aspect > 1 ? side : side * aspect);

  return bb_picture_load_covering (path, width, height, error);
}

/* a box of which a side does not count is flat */
static double
get_aspect (int width, int height)
{
  return width > 0 ? (double) height / width : G_MAXINT;
}

/* the job, and with it the cache, is let go in the main context */
static void
run_job (gpointer data, gpointer user_data)
{
  Job *job = data;
  GError *error = NULL;
  cairo_surface_t *surface = decode (job->cache, job->media, job->side, job->aspect, &error);
  g_autoptr (GSource) source = g_idle_source_new ();

  g_mutex_lock (&job->cache->mutex);
  fill_entry (job->cache, job->media, job->side, surface, error);
  g_mutex_unlock (&job->cache->mutex);

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, emit_loaded_cb, job, job_free);
  g_source_attach (source, job->cache->context);
}

static int
compare_jobs (gconstpointer a, gconstpointer b, gpointer data)
{
  const Job *first = a, *second = b;

  return first->serial > second->serial ? -1 : 1;
}

static GThreadPool *
get_pool (void)
{
  static GThreadPool *pool;

  if (g_once_init_enter (&pool))
    {
      GThreadPool *made = g_thread_pool_new (run_job, NULL, MAX_THREADS, FALSE, NULL);

      g_thread_pool_set_sort_function (made, compare_jobs, NULL);
      g_once_init_leave (&pool, made);
    }

  return pool;
}

static void
start_job (BbPictureCache *self, const char *media, int side, double aspect)
{
  static int serial;
  Job *job = g_new0 (Job, 1);

  job->cache = g_object_ref (self);
  job->media = g_strdup (media);
  job->side = side;
  job->aspect = aspect;
  job->serial = (guint) g_atomic_int_add (&serial, 1);
  g_thread_pool_push (get_pool (), job, NULL);
}

static void
bb_picture_cache_finalize (GObject *object)
{
  BbPictureCache *self = BB_PICTURE_CACHE (object);

  g_hash_table_unref (self->entries);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_free (self->folder);
  G_OBJECT_CLASS (bb_picture_cache_parent_class)->finalize (object);
}

static void
bb_picture_cache_class_init (BbPictureCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_picture_cache_finalize;

  signals[LOADED] = g_signal_new ("loaded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bb_picture_cache_init (BbPictureCache *self)
{
  g_mutex_init (&self->mutex);
  g_queue_init (&self->used);
  self->context = g_main_context_ref_thread_default ();
  self->entries = g_hash_table_new_full (entry_hash, entry_equal, entry_free, NULL);
}

BbPictureCache *
bb_picture_cache_new (const char *folder, gsize max_bytes)
{
  BbPictureCache *self = g_object_new (BB_TYPE_PICTURE_CACHE, NULL);

  self->folder = g_strdup (folder);
  self->max_bytes = max_bytes;
  return self;
}

cairo_surface_t *
bb_picture_cache_get (BbPictureCache *self, const char *media, int width, int height, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  int side = round_side (width, height);
  Entry *entry = find_entry (self, media, side);

  if (entry == NULL)
    {
      ensure_entry (self, media, side);
      start_job (self, media, side, get_aspect (width, height));
      return find_other (self, media, side);
    }
  if (entry->surface != NULL)
    return use_entry (self, entry);
  if (entry->error == NULL)
    return find_other (self, media, side);

  if (error != NULL)
    *error = g_error_copy (entry->error);
  return NULL;
}

cairo_surface_t *
bb_picture_cache_load (BbPictureCache *self, const char *media, int width, int height, GError **error)
{
  int side = round_side (width, height);
  cairo_surface_t *surface;
  GError *cause = NULL;
  Entry *entry;

  g_mutex_lock (&self->mutex);
  entry = find_entry (self, media, side);
  surface = entry != NULL && entry->surface != NULL ? use_entry (self, entry) : NULL;
  g_mutex_unlock (&self->mutex);
  if (surface != NULL)
    return surface;

  surface = decode (self, media, side, get_aspect (width, height), &cause);
  if (cause != NULL && error != NULL)
    *error = g_error_copy (cause);
  g_mutex_lock (&self->mutex);
  fill_entry (self, media, side, surface != NULL ? cairo_surface_reference (surface) : NULL, cause);
  g_mutex_unlock (&self->mutex);
  return surface;
}

static gboolean
is_failure (gpointer key, gpointer value, gpointer data)
{
  return ((Entry *) key)->error != NULL;
}

void
bb_picture_cache_forget_failures (BbPictureCache *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  g_hash_table_foreach_remove (self->entries, is_failure, NULL);
}

gsize
bb_picture_cache_get_size (BbPictureCache *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->n_bytes;
}
