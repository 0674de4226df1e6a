/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a whole file of every kind taken for whole, and one that was cut off for cut? */
#include "audio/extent/extent.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#define SECONDS 20
#define N_CUTS 50

static char *folder;

static char *
path_of (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static void
run (const char *line)
{
  const char *argv[] = { "/bin/sh", "-c", line, NULL };
  int status;

  g_assert_true (g_spawn_sync (folder, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
}

#define FFMPEG "ffmpeg -v error -y "
#define NOISE "-f lavfi -i anoisesrc=d=20:a=0.1:r=44100:seed=7 "
#define FILM "-f lavfi -i testsrc=s=64x48:d=30:r=10 " NOISE "-c:v mpeg4 "
#define LAUNCH "gst-launch-1.0 -q audiotestsrc num-buffers=861 wave=pink-noise ! audioconvert ! "

/* how a kind tells */
typedef enum
{
  BY_END,    /* where it is cut, it is cut */
  BY_FRAME,  /* likewise, but for the cut that falls just between two frames */
  BY_LENGTH, /* it says how long it is, and goes on to say so */
  NOT        /* it cannot tell */
} Way;

static const struct
{
  const char *name;
  const char *line;
  Way way;
} kinds[] = {
  { "a.wav", FFMPEG NOISE "a.wav", BY_LENGTH },
  { "long.wav", FFMPEG NOISE "-rf64 always long.wav", BY_LENGTH },
  { "adpcm.wav", FFMPEG NOISE "-c:a adpcm_ms adpcm.wav", BY_END },
  { "piped.wav", FFMPEG NOISE "-f wav - | cat > piped.wav", NOT },
  { "a.aiff", FFMPEG NOISE "a.aiff", BY_LENGTH },
  { "a.aifc", FFMPEG NOISE "-c:a pcm_s16le -f aiff a.aifc", BY_LENGTH },
  { "a.flac", FFMPEG NOISE "a.flac", BY_LENGTH },
  { "piped.flac", FFMPEG NOISE "-f flac - | cat > piped.flac", NOT },
  { "a.ogg", FFMPEG NOISE "-c:a libvorbis a.ogg", BY_END },
  { "gst.ogg", LAUNCH "vorbisenc ! oggmux ! filesink location=gst.ogg", BY_END },
  { "flac.ogg", FFMPEG NOISE "-c:a flac flac.ogg", BY_END },
  { "film.ogg", FFMPEG FILM "-c:v libtheora -c:a libvorbis film.ogg", BY_END },
  { "a.opus", FFMPEG NOISE "-c:a libopus a.opus", BY_END },
  { "gst.opus", LAUNCH "opusenc ! oggmux ! filesink location=gst.opus", BY_END },
  { "cbr.mp3", FFMPEG NOISE "-b:a 128k cbr.mp3", BY_LENGTH },
  { "vbr.mp3", FFMPEG NOISE "-q:a 4 vbr.mp3", BY_LENGTH },
  { "low.mp3", FFMPEG NOISE "-ar 11025 -ac 1 -q:a 4 low.mp3", BY_LENGTH },
  { "tagged.mp3", FFMPEG NOISE "-metadata title=Neon -write_id3v1 1 tagged.mp3", BY_LENGTH },
  { "bare.mp3", FFMPEG NOISE "-b:a 128k -write_xing 0 -id3v2_version 0 bare.mp3", BY_FRAME },
  { "barevbr.mp3", FFMPEG NOISE "-q:a 4 -write_xing 0 barevbr.mp3", BY_FRAME },
  { "gst.mp3", LAUNCH "lamemp3enc ! filesink location=gst.mp3", BY_FRAME },
  { "a.mp2", FFMPEG NOISE "a.mp2", BY_FRAME },
  { "a.aac", FFMPEG NOISE "a.aac", BY_FRAME },
  { "a.m4a", FFMPEG NOISE "-c:a aac a.m4a", BY_END },
  { "fast.m4a", FFMPEG NOISE "-c:a aac -movflags +faststart fast.m4a", BY_END },
  { "film.mp4", FFMPEG FILM "-c:a aac film.mp4", BY_END },
  { "film.mov", FFMPEG FILM "-c:a pcm_s16le film.mov", BY_END },
  { "a.mka", FFMPEG NOISE "-c:a flac a.mka", BY_END },
  { "a.webm", FFMPEG NOISE "-c:a libopus a.webm", BY_END },
  { "piped.webm", FFMPEG NOISE "-c:a libopus -f webm - | cat > piped.webm", NOT },
  { "film.avi", FFMPEG FILM "-c:a mp3 film.avi", BY_END },
};

static BbExtent
read_extent (const char *path)
{
  BbExtent extent;

  g_assert_true (bb_extent_read (path, &extent));
  return extent;
}

static goffset
size_of (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return status.st_size;
}

static const int least_seen[] = { [BY_END] = N_CUTS, [BY_FRAME] = N_CUTS - 3, [BY_LENGTH] = 0, [NOT] = 0 };

/* from its last byte to the middle, not in equal steps: those can fall on one frame's end after another; what was
   cut off stays off */
static void
assert_cuts_are_seen (const char *path, Way way, guint64 length)
{
  goffset size = size_of (path);
  int n_seen = 0;

  for (int i = 0; i < N_CUTS; i++)
    {
      goffset cut = size - 1 - size / 2 * i * i / (N_CUTS * N_CUTS);
      BbExtent extent;

      g_assert_cmpint (truncate (path, cut), ==, 0);
      extent = read_extent (path);
      n_seen += extent.is_cut;
      g_assert_cmpuint (extent.length, ==, length);
    }
  g_assert_cmpint (n_seen, >=, least_seen[way]);
  g_assert_cmpint (n_seen, <=, way == NOT || way == BY_LENGTH ? 0 : N_CUTS);
}

static void
test_kind (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = path_of (kinds[i].name);
  BbExtent extent;

  run (kinds[i].line);
  extent = read_extent (path);
  g_assert_false (extent.is_cut);
  if (kinds[i].way == BY_LENGTH)
    g_assert_cmpfloat_with_epsilon (extent.length / 1e9, SECONDS, 0.001 + extent.slack / 1e9);
  else
    g_assert_cmpuint (extent.length, ==, 0);

  assert_cuts_are_seen (path, kinds[i].way, extent.length);
  g_unlink (path);
}

/* whole files that are put together in unusual ways */
static const struct
{
  const char *name;
  const char *line;
} oddities[] = {
  { "chained.ogg", FFMPEG NOISE "-c:a libvorbis chain.ogg; cat chain.ogg chain.ogg > chained.ogg; rm chain.ogg" },
  { "tagged.ogg", FFMPEG NOISE "-c:a libvorbis tagged.ogg; printf 'TAG%0125d' 0 >> tagged.ogg" },
  { "bare-tagged.mp3", FFMPEG NOISE "-write_xing 0 bare-tagged.mp3; printf 'TAG%0125d' 0 >> bare-tagged.mp3" },
  { "two-tags.mp3", FFMPEG NOISE "-metadata title=Neon tag.mp3; "
                                 "(head -c 55 tag.mp3; cat tag.mp3) > two-tags.mp3; rm tag.mp3" },
  { "zeros-first.mp3", FFMPEG NOISE "-write_xing 0 -id3v2_version 0 zeros.mp3; "
                                    "(head -c 3000 /dev/zero; cat zeros.mp3) > zeros-first.mp3; rm zeros.mp3" },
  { "zeros-last.m4a", FFMPEG NOISE "-c:a aac zeros-last.m4a; head -c 100 /dev/zero >> zeros-last.m4a" },
  { "tagged.m4a", FFMPEG NOISE "-c:a aac tagged.m4a; printf 'TAG%0125d' 0 >> tagged.m4a" },
  { "fragments.mp4", FFMPEG NOISE "-c:a aac -movflags frag_keyframe+empty_moov fragments.mp4" },
};

static void
test_oddity (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = path_of (oddities[i].name);

  run (oddities[i].line);
  g_assert_false (read_extent (path).is_cut);
  g_unlink (path);
}

/* what programs write that cannot know how much will come */
static void
test_sizes_of_pipes (void)
{
  static const guint32 sizes[] = { 0, G_MAXUINT32, 0x7ffff000, 0x7fffffff, 0x80000000, 0xffffff00 };
  g_autofree char *path = path_of ("pipe.wav");
  g_autofree char *bytes = NULL;
  gsize n;

  run (FFMPEG NOISE "-bitexact pipe.wav");
  g_assert_true (g_file_get_contents (path, &bytes, &n, NULL));
  g_assert_cmpmem (bytes + 36, 4, "data", 4);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      guint32 size = GUINT32_TO_LE (sizes[i]);
      BbExtent extent;

      memcpy (bytes + 40, &size, sizeof size);
      g_assert_true (g_file_set_contents (path, bytes, (gssize) n, NULL));
      extent = read_extent (path);
      g_assert_false (extent.is_cut);
      g_assert_cmpuint (extent.length, ==, 0);
    }
  g_unlink (path);
}

/* a page, then nothing, though it was not the last */
static void
test_no_last_page (void)
{
  g_autofree char *path = path_of ("pages.ogg");
  g_autofree char *bytes = NULL;
  const char *last = NULL;
  gsize n;

  run (FFMPEG NOISE "-c:a libvorbis pages.ogg");
  g_assert_true (g_file_get_contents (path, &bytes, &n, NULL));
  for (const char *at = bytes; at < bytes + n - 4; at++)
    {
      if (memcmp (at, "OggS", 5) == 0)
        last = at;
    }
  g_assert_true (g_file_set_contents (path, bytes, last - bytes, NULL));
  g_assert_true (read_extent (path).is_cut);

  /* a download that reserved its room */
  memset (bytes + n / 2, 0, n - n / 2);
  g_assert_true (g_file_set_contents (path, bytes, (gssize) n, NULL));
  g_assert_true (read_extent (path).is_cut);
  g_unlink (path);
}

/* a chunk of no size after another, as far as there is room: seconds, not minutes */
static void
test_endless (void)
{
  g_autofree char *path = path_of ("endless.aiff");

  run ("printf 'FORM\\0\\0\\0\\0AIFF' > endless.aiff; truncate -s 8G endless.aiff");
  g_assert_true (read_extent (path).is_cut);
  g_unlink (path);
}

static void
test_not_known (void)
{
  static const char *const lines[] = {
    "printf '' > none", "printf 'OggSO' > none", "printf 'dear diary' > none", "head -c 70000 /dev/zero > none",
    "rm none",
  };
  g_autofree char *path = path_of ("none");

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      BbExtent extent;

      run (lines[i]);
      g_assert_false (bb_extent_read (path, &extent));
      g_assert_false (extent.is_cut);
    }
  g_assert_false (bb_extent_read (folder, &(BbExtent){ 0 }));
}

static void
add_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *name = g_strconcat ("/extent/kind/", kinds[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_kind);
    }

  for (guint i = 0; i < G_N_ELEMENTS (oddities); i++)
    {
      g_autofree char *name = g_strconcat ("/extent/oddity/", oddities[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_oddity);
    }
}

int
main (int argc, char **argv)
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("beatboard-extent-XXXXXX", NULL);

  add_rows ();
  g_test_add_func ("/extent/sizes-of-pipes", test_sizes_of_pipes);
  g_test_add_func ("/extent/no-last-page", test_no_last_page);
  g_test_add_func ("/extent/endless", test_endless);
  g_test_add_func ("/extent/not-known", test_not_known);

  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
