/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which decoded pictures are at hand? */
#include "import/picture/picture-cache.h"

#include "import/picture/picture.h"

/* sides between these are powers of two; above, it is the whole picture */
#define MIN_SIDE 128
#define MAX_SIDE 4096

/* one picture at one size: the box that it was to cover, square where sizes are rounded */
typedef struct
{
  char *media;
  int width;
  int height;
  cairo_surface_t *surface;
  gsize n_bytes;
  GList link; /* of the queue of all, the newest use first */
} Entry;

struct _BbPictureCache
{
  GObject parent_instance;

  char *folder;
  gsize max_bytes;
  gboolean rounds;

  GMutex mutex; /* guards what follows */
  GHashTable *entries;
  GQueue used;
  gsize n_bytes;
};

G_DEFINE_FINAL_TYPE (BbPictureCache, bb_picture_cache, G_TYPE_OBJECT)

static guint
entry_hash (gconstpointer key)
{
  const Entry *entry = key;

  return g_str_hash (entry->media) ^ (guint) entry->width ^ (guint) entry->height << 16;
}

static gboolean
entry_equal (gconstpointer a, gconstpointer b)
{
  const Entry *first = a, *second = b;

  return first->width == second->width && first->height == second->height && g_str_equal (first->media, second->media);
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  cairo_surface_destroy (entry->surface);
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

/* what @media is kept under */
static Entry
make_key (const BbPictureCache *self, const char *media, int width, int height)
{
  int side = round_side (width, height);

  return self->rounds ? (Entry){ .media = (char *) media, .width = side, .height = side }
                      : (Entry){ .media = (char *) media, .width = width, .height = height };
}

static void
remove_entry (BbPictureCache *self, Entry *entry)
{
  g_queue_unlink (&self->used, &entry->link);
  self->n_bytes -= entry->n_bytes;
  g_hash_table_remove (self->entries, entry);
}

static cairo_surface_t *
find_surface (BbPictureCache *self, const Entry *key)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  Entry *entry = g_hash_table_lookup (self->entries, key);

  if (entry == NULL)
    return NULL;

  g_queue_unlink (&self->used, &entry->link);
  g_queue_push_head_link (&self->used, &entry->link);
  return cairo_surface_reference (entry->surface);
}

/* the one just used stays, whatever its size */
static void
make_room (BbPictureCache *self)
{
  while (self->n_bytes > self->max_bytes && g_queue_get_length (&self->used) > 1)
    remove_entry (self, g_queue_peek_tail (&self->used));
}

/* another thread may have been quicker: what came last is as good */
static void
keep_surface (BbPictureCache *self, const Entry *key, cairo_surface_t *surface)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  Entry *old = g_hash_table_lookup (self->entries, key);
  Entry *entry = g_memdup2 (key, sizeof *key);

  if (old != NULL)
    remove_entry (self, old);
  entry->media = g_strdup (key->media);
  entry->surface = cairo_surface_reference (surface);
  entry->n_bytes = (gsize) cairo_image_surface_get_stride (surface) * cairo_image_surface_get_height (surface);
  entry->link.data = entry;
  g_hash_table_add (self->entries, entry);
  g_queue_push_head_link (&self->used, &entry->link);
  self->n_bytes += entry->n_bytes;
  make_room (self);
}

/* a box of which a side does not count is flat */
static double
get_aspect (int width, int height)
{
  return width > 0 ? (double) height / width : G_MAXINT;
}

static cairo_surface_t *
decode (BbPictureCache *self, const Entry *key, double aspect, GError **error)
{
  g_autofree char *path = g_build_filename (self->folder, key->media, NULL);
  int width = self->rounds && aspect > 1 ? (int) (key->width / aspect) : key->width;
  int height = self->rounds && aspect <= 1 ? (int) (key->height * aspect) : key->height;

  return bb_picture_load_covering (path, width, height, error);
}

static void
bb_picture_cache_finalize (GObject *object)
{
  BbPictureCache *self = BB_PICTURE_CACHE (object);

  g_hash_table_unref (self->entries);
  g_mutex_clear (&self->mutex);
  g_free (self->folder);
  G_OBJECT_CLASS (bb_picture_cache_parent_class)->finalize (object);
}

static void
bb_picture_cache_class_init (BbPictureCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_picture_cache_finalize;
}

static void
bb_picture_cache_init (BbPictureCache *self)
{
  g_mutex_init (&self->mutex);
  g_queue_init (&self->used);
  self->entries = g_hash_table_new_full (entry_hash, entry_equal, entry_free, NULL);
}

BbPictureCache *
bb_picture_cache_new (const char *folder, gsize max_bytes, gboolean rounds)
{
  BbPictureCache *self = g_object_new (BB_TYPE_PICTURE_CACHE, NULL);

  self->folder = g_strdup (folder);
  self->max_bytes = max_bytes;
  self->rounds = rounds;
  return self;
}

cairo_surface_t *
bb_picture_cache_load (BbPictureCache *self, const char *media, int width, int height, GError **error)
{
  const Entry key = make_key (self, media, width, height);
  cairo_surface_t *surface = find_surface (self, &key);

  if (surface != NULL)
    return surface;

  surface = decode (self, &key, get_aspect (width, height), error);
  if (surface != NULL)
    keep_surface (self, &key, surface);
  return surface;
}

gsize
bb_picture_cache_get_size (BbPictureCache *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->n_bytes;
}
