/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get pictures from? */
#include "make-picture.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <lcms2.h>
#include <string.h>

const guint32 corner_colours[4] = { 0xff0000, 0x00ff00, 0x0000ff, 0xffffff };

GdkPixbuf *
make_corners (int width, int height)
{
  GdkPixbuf *pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);

  for (int i = 0; i < 4; i++)
    {
      g_autoptr (GdkPixbuf)
          part = gdk_pixbuf_new_subpixbuf (pixbuf, i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);

      gdk_pixbuf_fill (part, corner_colours[i] << 8 | 0xff);
    }

  return pixbuf;
}

char *
write_picture (const char *folder, const char *name, GdkPixbuf *pixbuf, const char *type)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  gdk_pixbuf_save (pixbuf, path, type, &error, NULL);
  g_assert_no_error (error);
  return path;
}

/* a TIFF structure of one tag, as Exif has it */
#define EXIF(orientation)                                                                                              \
  'M', 'M', 0, '*', 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (guint8) (orientation), 0, 0, 0, 0, 0, 0

static void
insert_orientation (GByteArray *jpeg, int orientation)
{
  guint8 segment[] = { 0xff, 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, EXIF (orientation) };
  gsize rest = jpeg->len - 2;

  g_byte_array_set_size (jpeg, jpeg->len + sizeof segment);
  memmove (jpeg->data + 2 + sizeof segment, jpeg->data + 2, rest);
  memcpy (jpeg->data + 2, segment, sizeof segment);
}

char *
write_jpeg (const char *folder, const char *name, GdkPixbuf *pixbuf, int orientation, GBytes *profile)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *encoded = NULL;
  g_autoptr (GByteArray) jpeg = NULL;
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  if (profile != NULL)
    encoded = g_base64_encode (g_bytes_get_data (profile, NULL), g_bytes_get_size (profile));
  gdk_pixbuf_save_to_buffer (pixbuf, &data, &length, "jpeg", &error, "quality", "95",
                             encoded != NULL ? "icc-profile" : NULL, encoded, NULL);
  g_assert_no_error (error);
  jpeg = g_byte_array_new_take ((guint8 *) data, length);
  if (orientation != 0)
    insert_orientation (jpeg, orientation);
  g_file_set_contents (path, (const char *) jpeg->data, jpeg->len, &error);
  g_assert_no_error (error);
  return path;
}

static GBytes *
save_profile (cmsHPROFILE profile)
{
  cmsUInt32Number length = 0;
  void *data;

  g_assert_true (cmsSaveProfileToMem (profile, NULL, &length));
  data = g_malloc (length);
  g_assert_true (cmsSaveProfileToMem (profile, data, &length));
  cmsCloseProfile (profile);
  return g_bytes_new_take (data, length);
}

GBytes *
make_srgb_profile (void)
{
  return save_profile (cmsCreate_sRGBProfile ());
}

GBytes *
make_swapped_profile (void)
{
  /* sRGB's own primaries and curve, with red and green exchanged */
  cmsCIExyY white = { 0.3127, 0.3290, 1 };
  cmsCIExyYTRIPLE primaries = { { 0.30, 0.60, 1 }, { 0.64, 0.33, 1 }, { 0.15, 0.06, 1 } };
  cmsFloat64Number curve[5] = { 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045 };
  cmsToneCurve *tone = cmsBuildParametricToneCurve (NULL, 4, curve);
  cmsToneCurve *tones[3] = { tone, tone, tone };
  cmsHPROFILE profile = cmsCreateRGBProfile (&white, &primaries, tones);

  cmsFreeToneCurve (tone);
  return save_profile (profile);
}

/* PNG's own (ISO/IEC 15948 annex D) */
static guint32
compute_crc (const guint8 *data, gsize length)
{
  guint32 crc = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    {
      crc ^= data[i];
      for (int bit = 0; bit < 8; bit++)
        crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }

  return ~crc;
}

static void
append_32 (GByteArray *to, guint32 number)
{
  guint32 big = GUINT32_TO_BE (number);

  g_byte_array_append (to, (const guint8 *) &big, 4);
}

static void
append_chunk (GByteArray *png, const char *type, const void *data, gsize length)
{
  guint start = png->len + 4;

  append_32 (png, (guint32) length);
  g_byte_array_append (png, (const guint8 *) type, 4);
  g_byte_array_append (png, data, (guint) length);
  append_32 (png, compute_crc (png->data + start, length + 4));
}

/* between the chunk IHDR, which ends at byte 33, and the others (PNG 3, 11.3.2.5) */
char *
write_png (const char *folder, const char *name, GdkPixbuf *pixbuf, int orientation)
{
  const guint8 exif[] = { EXIF (orientation) };
  g_autoptr (GByteArray) png = g_byte_array_new ();
  char *path = write_picture (folder, name, pixbuf, "png");
  g_autofree char *data = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  g_byte_array_append (png, (const guint8 *) data, 33);
  append_chunk (png, "eXIf", exif, sizeof exif);
  g_byte_array_append (png, (const guint8 *) data + 33, (guint) length - 33);
  g_assert_true (g_file_set_contents (path, (const char *) png->data, png->len, NULL));
  return path;
}

/* the extended form, whose header says that Exif follows the picture (RFC 9649, 2.7); the picture as it is in @plain */
char *
write_webp (const char *folder, const char *name, const char *plain, int width, int height, int orientation)
{
  const guint8 exif[] = { EXIF (orientation) };
  guint8 extended[] = { 'V', 'P', '8', 'X', 10, 0, 0, 0, 8, 0, 0, 0, (guint8) (width - 1), 0, 0, (guint8) (height - 1),
                        0,   0 };
  guint8 head[] = { 'E', 'X', 'I', 'F', sizeof exif, 0, 0, 0 };
  g_autoptr (GByteArray) webp = g_byte_array_new ();
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *data = NULL;
  guint32 size;
  gsize length;

  g_assert_true (g_file_get_contents (plain, &data, &length, NULL));
  g_byte_array_append (webp, (const guint8 *) data, 12);
  g_byte_array_append (webp, extended, sizeof extended);
  g_byte_array_append (webp, (const guint8 *) data + 12, (guint) length - 12);
  g_byte_array_append (webp, head, sizeof head);
  g_byte_array_append (webp, exif, sizeof exif);
  size = GUINT32_TO_LE (webp->len - 8);
  memcpy (webp->data + 4, &size, 4);
  g_assert_true (g_file_set_contents (path, (const char *) webp->data, webp->len, NULL));
  return path;
}

static GBytes *
compress_zeros (gsize row, int n_rows)
{
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 9));
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (memory, converter);
  g_autofree guint8 *zeros = g_malloc0 (row);

  for (int i = 0; i < n_rows; i++)
    g_assert_true (g_output_stream_write_all (stream, zeros, row, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

char *
write_bomb (const char *folder, const char *name, int side)
{
  g_autoptr (GByteArray) png = g_byte_array_new ();
  g_autoptr (GByteArray) header = g_byte_array_new ();
  g_autoptr (GBytes) pixels = compress_zeros ((gsize) side / 8 + 1, side);
  char *path = g_build_filename (folder, name, NULL);

  append_32 (header, (guint32) side);
  append_32 (header, (guint32) side);
  g_byte_array_append (header, (const guint8 *) "\1\0\0\0\0", 5);
  g_byte_array_append (png, (const guint8 *) "\x89PNG\r\n\x1a\n", 8);
  append_chunk (png, "IHDR", header->data, header->len);
  append_chunk (png, "IDAT", g_bytes_get_data (pixels, NULL), g_bytes_get_size (pixels));
  append_chunk (png, "IEND", NULL, 0);
  g_assert_true (g_file_set_contents (path, (const char *) png->data, png->len, NULL));
  return path;
}

void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}
