/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get a project from whose video and sound say which frame it is, and how are they read again? */
#include "made-film.h"

#include <stdlib.h>
#include <string.h>

void
decoded_clear (Decoded *self)
{
  g_free (self->bytes);
}

static void
make_colour (const char *folder, const char *name, const char *colour)
{
  g_autofree char *source = g_strdup_printf ("color=%s:size=128x72", colour);

  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-frames:v", "1", "-y", name, NULL));
}

/* a click wherever a white board begins: every other one, from the second on */
static void
make_clicks (const char *folder, const BbFrameRate *rate)
{
  gint64 n = bb_time_frame_to_sample (rate, BOARD * N_BOARDS, SAMPLE_RATE);
  g_autofree gint16 *samples = g_new0 (gint16, (gsize) n);
  g_autofree char *path = g_build_filename (folder, "clicks.raw", NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i < N_BOARDS; i += 2)
    {
      gint64 at = bb_time_frame_to_sample (rate, BOARD * i, SAMPLE_RATE);

      for (guint j = 0; j < 5; j++)
        samples[at + j] = (gint16) (j % 2 == 0 ? 28000 : -28000);
    }
  g_file_set_contents (path, (char *) samples, n * (gssize) sizeof *samples, &error);
  g_assert_no_error (error);
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "s16le", "-ar", "48000", "-ac", "1", "-i", "clicks.raw",
                    "-y", "clicks.flac", NULL));
}

/* black, white, black, white… */
char *
make_film_project (const char *fps)
{
  char *folder = make_folder ();
  g_auto (Run) made = { 0 };
  g_auto (Run) added = { 0 };
  g_autofree char *every = g_strdup_printf ("%d", BOARD);
  BbFrameRate rate;

  bb_frame_rate_parse (fps, &rate, NULL);
  make_clicks (folder, &rate);
  make_colour (folder, "b.png", "black");
  make_colour (folder, "w.png", "white");
  made = run_beatboard (folder, "new", "p", "--song", "clicks.flac", "--fps", fps, NULL);
  g_assert_cmpint (made.status, ==, 0);
  added = run_beatboard (folder, "add", "p", "--every", every, "b.png", "w.png", "b.png", "w.png", "b.png", "w.png",
                         "b.png", "w.png", "b.png", "w.png", "b.png", "w.png", NULL);
  g_assert_cmpint (added.status, ==, 0);
  return folder;
}

void
export_to (const char *folder, const char *name, const char *frames)
{
  g_auto (Run) run = frames == NULL ? run_beatboard (folder, "export", "p", "--to", name, "--size", SIZE, NULL)
                                    : run_beatboard (folder, "export", "p", "--to", name, "--size", SIZE, "--frames",
                                                     frames, NULL);

  assert_run (&run, 0, NULL, NULL);
}

Decoded
read_raw (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "raw", NULL);
  g_autoptr (GError) error = NULL;
  Decoded decoded;

  g_file_get_contents (path, &decoded.bytes, &decoded.length, &error);
  g_assert_no_error (error);
  return decoded;
}

/* each frame that is in the file, and none made up, in grey */
Decoded
decode_pictures (const char *folder, const char *name)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-i", name, "-map", "0:v:0", "-vsync", "passthrough", "-pix_fmt",
                    "gray", "-f", "rawvideo", "-y", "raw", NULL));
  return read_raw (folder);
}

/* from the video's first moment on, which is 0 where times are left as they are */
Decoded
decode_sound (const char *folder, const char *name)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-copyts", "-i", name, "-map", "0:a:0", "-af",
                    "aresample=48000:async=1:first_pts=0", "-ac", "1", "-f", "s16le", "-y", "raw", NULL));
  return read_raw (folder);
}

gboolean
is_white (const Decoded *pictures, gsize frame)
{
  return ((guint8 *) pictures->bytes)[frame * WIDTH * HEIGHT + WIDTH * HEIGHT / 2] > 127;
}

/* Returns: where, between two samples, it is loudest */
gint64
find_loudest (const Decoded *sound, gint64 from, gint64 to)
{
  const gint16 *samples = (gint16 *) sound->bytes;
  gint64 best = from;

  for (gint64 i = from; i < MIN (to, (gint64) (sound->length / 2)); i++)
    {
      if (abs (samples[i]) > abs (samples[best]))
        best = i;
    }
  return best;
}

/* Returns: (transfer full): the digest of each frame of a stream, in a line */
GStrv
hash (const char *folder, const char *name, const char *stream)
{
  g_autofree char *text = run_tool (folder, "ffmpeg", "-v", "error", "-i", name, "-map", stream, "-vsync",
                                    "passthrough", "-f", "framemd5", "-", NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", 0);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *comma = strrchr (lines[i], ',');

      if (lines[i][0] != '#' && comma != NULL)
        g_strv_builder_add (builder, comma + 1);
    }
  return g_strv_builder_end (builder);
}

Decoded
decode_exactly (const char *folder, const char *name)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-i", name, "-map", "0:a:0", "-f", "s16le", "-y", "raw", NULL));
  return read_raw (folder);
}
