/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards of a video are drawn already, while its frames go by? */
#include "render/plate-cache.h"

/* two in a transition, the one before, and two that were made ahead */
#define N_KEPT 5
/* of those, what a transition needs stays whatever it takes, and more while all take no more bytes */
#define N_LEAST 2
#define BYTES_MOST (256u << 20)

struct _BbPlateCache
{
  GPtrArray *kept;      /* newest first */
  BbPlates *incomplete; /* of the last call */
};

BbPlateCache *
bb_plate_cache_new (void)
{
  BbPlateCache *self = g_new0 (BbPlateCache, 1);

  self->kept = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_plates_unref);
  return self;
}

void
bb_plate_cache_free (BbPlateCache *self)
{
  g_ptr_array_unref (self->kept);
  g_clear_pointer (&self->incomplete, bb_plates_unref);
  g_free (self);
}

static gsize
count_bytes (const BbPlateCache *self)
{
  gsize n = 0;

  for (guint i = 0; i < self->kept->len; i++)
    n += bb_plates_get_bytes (g_ptr_array_index (self->kept, i));
  return n;
}

void
bb_plate_cache_add (BbPlateCache *self, BbPlates *plates)
{
  g_ptr_array_insert (self->kept, 0, bb_plates_ref (plates));
  while (self->kept->len > N_KEPT || (self->kept->len > N_LEAST && count_bytes (self) > BYTES_MOST))
    g_ptr_array_set_size (self->kept, (int) self->kept->len - 1);
}

BbPlates *
bb_plate_cache_lookup (BbPlateCache *self, const BbProject *project, guint index, int width, int height)
{
  for (guint i = 0; i < self->kept->len; i++)
    {
      BbPlates *plates = g_ptr_array_index (self->kept, i);

      if (bb_plates_are_of (plates, project, index, width, height))
        {
          g_ptr_array_insert (self->kept, 0, g_ptr_array_steal_index (self->kept, i));
          return plates;
        }
    }
  return NULL;
}

BbPlates *
bb_plate_cache_get (BbPlateCache *self,
                    const BbProject *project,
                    guint index,
                    int width,
                    int height,
                    const BbRenderOptions *options,
                    gboolean *is_complete)
{
  BbPlates *plates = bb_plate_cache_lookup (self, project, index, width, height);

  *is_complete = TRUE;
  if (plates != NULL)
    return plates;

  plates = bb_plates_new (project, index, width, height, options, is_complete);
  if (*is_complete)
    {
      bb_plate_cache_add (self, plates);
      bb_plates_unref (plates);
    }
  else
    {
      g_clear_pointer (&self->incomplete, bb_plates_unref);
      self->incomplete = plates;
    }
  return plates;
}
