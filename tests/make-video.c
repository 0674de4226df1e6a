/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get videos from, whose frames say which they are? */
#include "make-video.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define N_BITS 16

/* of the height, that is black: so that a frame stands on its head for whoever looks */
#define FOOT 0.25

static void
write_frame (FILE *file, guint n)
{
  guint8 row[MADE_WIDTH], foot[MADE_WIDTH];

  memset (foot, 16, sizeof foot);
  for (int x = 0; x < MADE_WIDTH; x++)
    row[x] = n >> (N_BITS - 1 - x * N_BITS / MADE_WIDTH) & 1 ? 235 : 16;
  for (int y = 0; y < MADE_HEIGHT; y++)
    g_assert_cmpuint (fwrite (y < (1 - FOOT) * MADE_HEIGHT ? row : foot, 1, sizeof row, file), ==, sizeof row);
}

static void
write_frames (const char *path, guint n_frames)
{
  FILE *file = fopen (path, "we");

  g_assert_nonnull (file);
  for (guint n = 0; n < n_frames; n++)
    write_frame (file, n);
  g_assert_cmpint (fclose (file), ==, 0);
}

static void
run (const char *line)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_command_line_sync (line, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  if (status != 0)
    g_error ("failed: %s", line);
}

char *
make_video (const char *folder, const char *name, guint n_frames, int rate, const char *sound, const char *options)
{
  g_autofree char *raw = g_build_filename (folder, "raw", NULL);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *sound_quoted = sound != NULL ? g_shell_quote (sound) : NULL;
  g_autofree char *line = g_strdup_printf (
      "ffmpeg -v error -y -f rawvideo -pix_fmt gray -s %dx%d -r %d -i %s %s %s %s %s", MADE_WIDTH, MADE_HEIGHT, rate,
      raw, sound != NULL ? "-i" : "", sound != NULL ? sound_quoted : "", options, quoted);

  write_frames (raw, n_frames);
  run (line);
  unlink (raw);
  return path;
}

/* the matrix of a track's header (ISO/IEC 14496-12, 8.3.2), version 0 */
#define MATRIX_OFFSET 44

static void
put_number (char *at, gint32 number)
{
  guint32 bytes = GUINT32_TO_BE ((guint32) number);

  memcpy (at, &bytes, sizeof bytes);
}

static void
put_matrix (char *at, int n_turns)
{
  static const int cosines[] = { 1, 0, -1, 0 }, sines[] = { 0, 1, 0, -1 };
  const int one = 1 << 16;

  put_number (at, cosines[n_turns] * one);
  put_number (at + 4, sines[n_turns] * one);
  put_number (at + 12, -sines[n_turns] * one);
  put_number (at + 16, cosines[n_turns] * one);
}

void
turn_video (const char *path, int n_turns)
{
  g_autofree char *bytes = NULL;
  char *header = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  for (gsize i = 0; header == NULL && i + 80 < length; i++)
    header = memcmp (bytes + i, "tkhd", 4) == 0 ? bytes + i : NULL;
  g_assert_nonnull (header);
  put_matrix (header + MATRIX_OFFSET, n_turns);
  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, NULL));
}

void
cut_video (const char *path, double share)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_cmpint (truncate (path, (off_t) (share * (double) length)), ==, 0);
}

static guint
read_row (cairo_surface_t *surface, int y)
{
  int width = cairo_image_surface_get_width (surface);
  const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
  guint n = 0;

  for (int bit = 0; bit < N_BITS; bit++)
    n = n << 1 | (row[(2 * bit + 1) * width / (2 * N_BITS) * 4 + 1] > 127);
  return n;
}

guint
read_video_frame (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);

  cairo_surface_flush (surface);
  g_assert_cmpuint (read_row (surface, height * 7 / 8), ==, 0);
  return read_row (surface, height / 2);
}
