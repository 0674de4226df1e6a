/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does it cost to bring in many pictures, and to print them? */
#include "row.h"

#define RUNS 5
#define MANY 1000
#define FEW 250
#define PHOTOS 60

/* in @folder, as a shell would; returns milliseconds by the clock, for threads and processes are waited for */
static double
run (const char *folder, const char *format, ...)
{
  va_list arguments;
  g_autofree char *line = NULL;
  const char *argv[] = { "sh", "-c", NULL, NULL };
  gint64 start = g_get_monotonic_time ();
  int status;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  argv[2] = line;
  if (!g_spawn_sync (folder, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL,
                     NULL, &status, NULL) ||
      status != 0)
    g_error ("failed: %s", line);
  return (g_get_monotonic_time () - start) / 1e3;
}

static void
make_pictures (const char *folder, const char *kind, const char *size, guint n)
{
  run (folder, "mkdir %s && ffmpeg -v error -f lavfi -i testsrc2=s=%s,noise=alls=6 -frames:v %u -q:v 4 %s/%%04d.jpg",
       kind, size, n, kind);
}

/* of a project of its own, which is made beforehand */
static double
measure_add (const char *folder, guint n)
{
  const char *beatboard = g_getenv ("BB_TEST_BUILD");

  run (folder, "rm -rf added; %s/app/beatboard new added; sync", beatboard);
  return run (folder, "ls small/*.jpg | head -%u | xargs -n %u %s/app/beatboard add added", n, n, beatboard);
}

static double
measure_img2pdf (const char *folder, const char *kind)
{
  run (folder, "sync");
  return run (folder, "img2pdf %s/*.jpg -o peer.pdf && sync peer.pdf", kind);
}

static double
measure_pdf (const char *folder)
{
  return run (folder, "rm -f ours.pdf; %s/app/beatboard export photos.beatboard --to ours.pdf",
              g_getenv ("BB_TEST_BUILD"));
}

static void
print_add (const char *folder)
{
  double many[RUNS], few[RUNS], peer[RUNS];
  g_autofree char *against = NULL;
  double ours, each;

  for (guint i = 0; i < RUNS; i++)
    {
      many[i] = measure_add (folder, MANY);
      few[i] = measure_add (folder, FEW);
      peer[i] = measure_img2pdf (folder, "small");
    }

  ours = bench_get_median (many, RUNS);
  each = bench_get_median (few, RUNS);
  against = g_strdup_printf ("img2pdf of the same, %.0f ms against %.0f ms", ours, bench_get_median (peer, RUNS));
  bench_print_row ("add of 1,000 pictures", ours / bench_get_median (peer, RUNS), "x", 1.5, against);
  bench_print_row ("add of 1,000 pictures, each", ours / MANY / (each / FEW), "x", 1.2, "each of 250");
}

static void
print_pdf (const char *folder)
{
  double ours[RUNS], peer[RUNS], own, theirs;
  g_autofree char *against = NULL;
  const char *beatboard = g_getenv ("BB_TEST_BUILD");

  run (folder, "%s/app/beatboard new photos.beatboard && %s/app/beatboard add photos.beatboard large/*.jpg", beatboard,
       beatboard);
  for (guint i = 0; i < RUNS; i++)
    {
      ours[i] = measure_pdf (folder);
      peer[i] = measure_img2pdf (folder, "large");
    }

  own = bench_get_median (ours, RUNS);
  theirs = bench_get_median (peer, RUNS);
  against = g_strdup_printf ("img2pdf, %.0f ms against %.0f ms", own, theirs);
  bench_print_row ("PDF of 60 photos of 12 megapixels", own / theirs, "x", 0.6, against);
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-bench-XXXXXX", NULL);

  make_pictures (folder, "small", "640x360", MANY);
  make_pictures (folder, "large", "4000x3000", PHOTOS);
  print_add (folder);
  print_pdf (folder);
  run ("/", "rm -rf %s", folder);
  return 0;
}
