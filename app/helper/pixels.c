/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do a helper's pixels get to the program, without being copied on the way? */
#define _GNU_SOURCE /* memfd_create(), and seals of shared memory */
#include "helper/pixels.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

/* in the helper */

int
bb_pixels_new (gsize size, void **pixels)
{
  int descriptor = memfd_create ("picture", MFD_CLOEXEC | MFD_ALLOW_SEALING);

  *pixels = MAP_FAILED;
  if (descriptor >= 0 && ftruncate (descriptor, (off_t) size) == 0)
    *pixels = mmap (NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  if (*pixels != MAP_FAILED)
    return descriptor;

  if (descriptor >= 0)
    close (descriptor);
  return -1;
}

void
bb_pixels_seal (int descriptor, void *pixels, gsize size)
{
  munmap (pixels, size);
  fcntl (descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
}

/* in the program */

typedef struct
{
  void *pixels;
  gsize size;
} Mapping;

static void
mapping_free (void *data)
{
  Mapping *mapping = data;

  munmap (mapping->pixels, mapping->size);
  g_free (mapping);
}

/* what can still be cut off would end the program when it is read; a stride that Cairo would not choose, too */
static gboolean
is_sound (int descriptor, cairo_format_t format, int width, int height, int stride)
{
  const int seals = F_SEAL_SHRINK | F_SEAL_WRITE;

  return (format == CAIRO_FORMAT_RGB24 || format == CAIRO_FORMAT_ARGB32) && width > 0 && height > 0 &&
         stride == cairo_format_stride_for_width (format, width) &&
         (fcntl (descriptor, F_GET_SEALS) & seals) == seals &&
         lseek (descriptor, 0, SEEK_END) == (off_t) stride * height;
}

cairo_surface_t *
bb_pixels_map (int descriptor, cairo_format_t format, int width, int height, int stride)
{
  static const cairo_user_data_key_t key;
  Mapping mapping = { MAP_FAILED, (gsize) stride * (gsize) height };
  cairo_surface_t *surface;

  if (is_sound (descriptor, format, width, height, stride))
    mapping.pixels = mmap (NULL, mapping.size, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor, 0);
  if (mapping.pixels == MAP_FAILED)
    return NULL;

  surface = cairo_image_surface_create_for_data (mapping.pixels, format, width, height, stride);
  cairo_surface_set_user_data (surface, &key, g_memdup2 (&mapping, sizeof mapping), mapping_free);
  return surface;
}
