/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards are drawn already, at which size? */
#include "render/board-cache.h"

/* drawing shares the machine with sound */
#define N_WORKERS 2

typedef struct
{
  const BbBoard *board;
  int width;
  int height;
} Key;

/* A surface that is kept. */
typedef struct
{
  Key key;
  BbBoard *board;
  cairo_surface_t *surface;
  gsize bytes;
  GList link; /* in the order of use */
} Entry;

/* A request: it goes to a worker, and comes back with a surface. */
typedef struct
{
  Key key;
  BbBoard *board;
  GWeakRef cache;
  guint64 order;
  guint era;
  cairo_surface_t *surface;
  gboolean is_complete;
} Job;

struct _BbBoardCache
{
  GObject parent_instance;
  BbPictureSource pictures;
  gboolean has_pictures;
  gsize max_bytes;
  gsize bytes;
  GHashTable *entries;  /* Key → Entry */
  GQueue used;          /* the most recently used first */
  GHashTable *requests; /* the keys of jobs that were sent and have not come back → Job */
  GThreadPool *workers;
  GMainContext *context;
  guint64 order;
  gint oldest; /* jobs with an order below it are no longer wanted; atomic */
  guint era;   /* what was drawn in an earlier one is stale */
};

G_DEFINE_FINAL_TYPE (BbBoardCache, bb_board_cache, G_TYPE_OBJECT)

enum
{
  READY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_direct_hash (key->board) * 31 + (guint) key->width * 17 + (guint) key->height;
}

static gboolean
key_equal (gconstpointer a, gconstpointer b)
{
  const Key *one = a, *other = b;

  return one->board == other->board && one->width == other->width && one->height == other->height;
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  bb_board_unref (entry->board);
  cairo_surface_destroy (entry->surface);
  g_free (entry);
}

static void
job_free (gpointer data)
{
  Job *job = data;

  bb_board_unref (job->board);
  g_clear_pointer (&job->surface, cairo_surface_destroy);
  g_weak_ref_clear (&job->cache);
  g_free (job);
}

static void
remove_entry (BbBoardCache *self, Entry *entry)
{
  g_queue_unlink (&self->used, &entry->link);
  self->bytes -= entry->bytes;
  g_hash_table_remove (self->entries, &entry->key);
}

static void
keep (BbBoardCache *self, const Key *key, cairo_surface_t *surface)
{
  Entry *old = g_hash_table_lookup (self->entries, key);
  Entry *entry = g_new0 (Entry, 1);

  if (old != NULL)
    remove_entry (self, old);

  entry->key = *key;
  entry->board = bb_board_ref (key->board);
  entry->surface = cairo_surface_reference (surface);
  entry->bytes = (gsize) cairo_image_surface_get_stride (surface) * key->height;
  entry->link.data = entry;
  g_hash_table_insert (self->entries, &entry->key, entry);
  g_queue_push_head_link (&self->used, &entry->link);
  self->bytes += entry->bytes;

  while (self->bytes > self->max_bytes && self->used.length > 1)
    remove_entry (self, g_queue_peek_tail (&self->used));
}

static cairo_surface_t *
find (BbBoardCache *self, const Key *key)
{
  Entry *entry = g_hash_table_lookup (self->entries, key);

  if (entry == NULL)
    return NULL;

  g_queue_unlink (&self->used, &entry->link);
  g_queue_push_head_link (&self->used, &entry->link);
  return cairo_surface_reference (entry->surface);
}

static cairo_surface_t *
draw (BbBoardCache *self, const Key *key, gboolean *is_complete)
{
  BbRenderOptions options = bb_render_options_make (self->has_pictures ? &self->pictures : NULL);

  return bb_render_board_surface (key->board, key->width, key->height, &options, is_complete);
}

/* back in the thread of the cache */
static gboolean
deliver_cb (gpointer data)
{
  Job *job = data;
  g_autoptr (BbBoardCache) self = g_weak_ref_get (&job->cache);

  if (self == NULL)
    return G_SOURCE_REMOVE;
  if (g_hash_table_lookup (self->requests, &job->key) == job)
    g_hash_table_remove (self->requests, &job->key);
  if (job->era != self->era || job->surface == NULL || !job->is_complete)
    return G_SOURCE_REMOVE;

  keep (self, &job->key, job->surface);
  g_signal_emit (self, signals[READY], 0, job->board);
  return G_SOURCE_REMOVE;
}

/* in a worker; the pool is waited for before the cache goes, so it is there */
static void
work (gpointer data, gpointer user_data)
{
  Job *job = data;
  BbBoardCache *self = user_data;
  g_autoptr (GSource) source = g_idle_source_new ();

  if (job->order >= (guint) g_atomic_int_get (&self->oldest))
    job->surface = draw (self, &job->key, &job->is_complete);

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver_cb, job, job_free);
  g_source_attach (source, self->context);
}

/* the newest request first: it is what the eye is on */
static int
compare_jobs (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Job *one = a, *other = b;

  return one->order > other->order ? -1 : one->order < other->order;
}

static void
send_job (BbBoardCache *self, const Key *key)
{
  Job *job;

  if (g_hash_table_contains (self->requests, key))
    return;

  job = g_new0 (Job, 1);
  job->key = *key;
  job->board = bb_board_ref (key->board);
  job->order = self->order++;
  job->era = self->era;
  g_weak_ref_init (&job->cache, self);
  g_hash_table_insert (self->requests, &job->key, job);
  g_thread_pool_push (self->workers, job, NULL);
}

cairo_surface_t *
bb_board_cache_lookup (BbBoardCache *self, const BbBoard *board, int width, int height)
{
  Key key = { board, width, height };
  cairo_surface_t *surface;

  g_return_val_if_fail (BB_IS_BOARD_CACHE (self), NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  surface = find (self, &key);
  if (surface == NULL)
    send_job (self, &key);
  return surface;
}

cairo_surface_t *
bb_board_cache_render (BbBoardCache *self, const BbBoard *board, int width, int height)
{
  Key key = { board, width, height };
  cairo_surface_t *surface;
  gboolean is_complete;

  g_return_val_if_fail (BB_IS_BOARD_CACHE (self), NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  surface = find (self, &key);
  if (surface != NULL)
    return surface;

  surface = draw (self, &key, &is_complete);
  if (is_complete)
    keep (self, &key, surface);
  return surface;
}

void
bb_board_cache_cancel (BbBoardCache *self)
{
  g_return_if_fail (BB_IS_BOARD_CACHE (self));

  g_atomic_int_set (&self->oldest, (gint) self->order);
  g_hash_table_remove_all (self->requests);
}

void
bb_board_cache_clear (BbBoardCache *self)
{
  g_return_if_fail (BB_IS_BOARD_CACHE (self));

  bb_board_cache_cancel (self);
  self->era++;
  while (self->used.length > 0)
    remove_entry (self, g_queue_peek_tail (&self->used));
}

gsize
bb_board_cache_get_bytes (BbBoardCache *self)
{
  g_return_val_if_fail (BB_IS_BOARD_CACHE (self), 0);

  return self->bytes;
}

static void
bb_board_cache_dispose (GObject *object)
{
  BbBoardCache *self = BB_BOARD_CACHE (object);

  if (self->workers != NULL)
    {
      bb_board_cache_clear (self);
      /* cancelled jobs pass through without work: a pool that stops at once would lose them */
      g_thread_pool_free (g_steal_pointer (&self->workers), FALSE, TRUE);
    }

  G_OBJECT_CLASS (bb_board_cache_parent_class)->dispose (object);
}

static void
bb_board_cache_finalize (GObject *object)
{
  BbBoardCache *self = BB_BOARD_CACHE (object);

  g_hash_table_unref (self->requests);
  g_hash_table_unref (self->entries);
  g_main_context_unref (self->context);

  G_OBJECT_CLASS (bb_board_cache_parent_class)->finalize (object);
}

static void
bb_board_cache_class_init (BbBoardCacheClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = bb_board_cache_dispose;
  object_class->finalize = bb_board_cache_finalize;

  signals[READY] = g_signal_new ("ready", BB_TYPE_BOARD_CACHE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                 BB_TYPE_VALUE);
}

static void
bb_board_cache_init (BbBoardCache *self)
{
  self->entries = g_hash_table_new_full (key_hash, key_equal, NULL, entry_free);
  self->requests = g_hash_table_new (key_hash, key_equal);
  self->context = g_main_context_ref_thread_default ();
  self->workers = g_thread_pool_new (work, self, N_WORKERS, FALSE, NULL);
  g_thread_pool_set_sort_function (self->workers, compare_jobs, NULL);
}

BbBoardCache *
bb_board_cache_new (gsize max_bytes, const BbPictureSource *pictures)
{
  BbBoardCache *self = g_object_new (BB_TYPE_BOARD_CACHE, NULL);

  self->max_bytes = max_bytes;
  if (pictures != NULL)
    {
      self->pictures = *pictures;
      self->has_pictures = TRUE;
    }

  return self;
}
