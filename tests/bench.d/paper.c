/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long does it take to find the frames on a photo of paper, and to cut them out? */
#include "../import/make-sheet.h"
#include "import/paper/paper-cut.h"
#include "import/paper/paper-frames.h"
#include "row.h"

#define RUNS 5
#define N_FRAMES 6

/* milliseconds */
static double
measure_finding (cairo_surface_t *photo, guint expected)
{
  double start = bench_get_milliseconds ();
  g_autoptr (GArray) found = bb_paper_frames_find (photo, NULL);

  if (found->len != expected)
    g_error ("%u frames were found for %u", found->len, expected);
  return bench_get_milliseconds () - start;
}

/* each in HD, with its paper whitened */
static double
measure_cutting (cairo_surface_t *photo, const BbQuad *quads)
{
  double start = bench_get_milliseconds ();

  for (int i = 0; i < N_FRAMES; i++)
    cairo_surface_destroy (bb_paper_cut (photo, &quads[i], 16.0 / 9, TRUE));
  return bench_get_milliseconds () - start;
}

/* a photo of 24 megapixels */
static cairo_surface_t *
enlarge (cairo_surface_t *photo, BbQuad *quads)
{
  double scale = 5656.0 / SHEET_WIDTH;
  cairo_surface_t *large = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (SHEET_WIDTH * scale),
                                                       (int) (SHEET_HEIGHT * scale));
  cairo_t *cr = cairo_create (large);

  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, photo, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  for (int i = 0; i < N_FRAMES; i++)
    quads[i] = bb_quad_scale (&quads[i], scale, scale);
  return large;
}

int
main (void)
{
  const SheetKind kind = SHEET_TILTED | SHEET_LEANING | SHEET_SHADED | SHEET_NOISY | SHEET_DRAWN | SHEET_WORDS;
  double photos[RUNS], noises[RUNS], cuts[RUNS];
  BbQuad quads[N_FRAMES];
  cairo_surface_t *photo = make_sheet (2, 3, kind, quads), *noise = make_noise (SHEET_WIDTH, SHEET_HEIGHT);
  cairo_surface_t *large = enlarge (photo, quads);

  for (int i = 0; i < RUNS; i++)
    {
      photos[i] = measure_finding (photo, N_FRAMES);
      noises[i] = measure_finding (noise, 0);
      cuts[i] = measure_cutting (large, quads);
    }

  bench_print_row ("frames on a photo of paper, found", bench_get_median (photos, RUNS), "ms", 1000, "six of them");
  bench_print_row ("frames in noise, looked for", bench_get_median (noises, RUNS), "ms", 1000, "there are none");
  bench_print_row ("frames of a photo of 24 megapixels, cut", bench_get_median (cuts, RUNS), "ms", 2000, "six of them");
  cairo_surface_destroy (large);
  cairo_surface_destroy (noise);
  cairo_surface_destroy (photo);
  return 0;
}
