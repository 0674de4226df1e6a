/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is the timeline while it scrolls? */
#include <locale.h>
#include <math.h>

#include "model/lyric.h"
#include "model/section.h"
#include "model/tempo.h"
#include "render/board-cache.h"
#include "render/timeline/lanes.h"
#include "row.h"
#include "storyboard.h"

#define WIDTH 3840
#define HEIGHT 340
#define TILE 512
#define N_TILES (WIDTH / TILE + 2)
#define N_BOARDS 2000
#define LENGTH 12
#define ZOOM 8.5
#define STEP 20
#define N_FRAMES 128
#define N_ROUNDS 7
#define N_LYRICS 1000
#define N_SECTIONS 24

typedef struct
{
  BbLanesView view;
  cairo_surface_t *screen;
  cairo_surface_t *tiles[N_TILES];
  int numbers[N_TILES]; /* of the tile that each holds, or -1 */
} Bench;

/* noise in beats */
static BbPeaks *
make_sound (gint64 n_samples, BbFeatures **features)
{
  g_autofree gint16 *samples = g_new (gint16, n_samples);
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  BbPeaks *peaks = bb_peaks_new ();

  for (gint64 i = 0; i < n_samples; i++)
    samples[i] = (gint16) (g_rand_int_range (rand, -20000, 20000) * (1 - i % 12000 / 12000.0));

  bb_peaks_begin (peaks, 1, STORYBOARD_SAMPLE_RATE);
  bb_peaks_add (peaks, samples, n_samples);
  bb_peaks_finish (peaks);
  *features = bb_features_find (samples, n_samples, 1, STORYBOARD_SAMPLE_RATE, NULL);
  return peaks;
}

/* takes over @items. Returns: @project with them; takes that over too */
static BbProject *
with_items (BbProject *project, BbListKind kind, GPtrArray *items)
{
  BbProject *next = bb_project_with_list (project, kind, bb_list_new_take (items));

  bb_project_unref (project);
  return next;
}

/* what a song has, through the whole of it: lines, sections, and a grid of three beats a second */
static BbProject *
make_project (void)
{
  BbProject *project = make_storyboard (N_BOARDS, LENGTH);
  GPtrArray *lyrics = g_ptr_array_new (), *sections = g_ptr_array_new (), *tempi = g_ptr_array_new ();
  gint64 line = project->song->n_samples / N_LYRICS, part = project->song->n_samples / N_SECTIONS;

  for (guint i = 0; i < N_LYRICS; i++)
    g_ptr_array_add (lyrics, bb_lyric_new ("네온빛 파도 위로", i * line, i * line + line * 3 / 4));
  for (guint i = 0; i < N_SECTIONS; i++)
    g_ptr_array_add (sections, bb_section_new (i % 2 == 0 ? "verse" : "chorus", i * part, (i + 1) * part));
  g_ptr_array_add (tempi, bb_tempo_new (0, 180, 4));

  project = with_items (project, BB_LYRICS, lyrics);
  project = with_items (project, BB_SECTIONS, sections);
  return with_items (project, BB_TEMPI, tempi);
}

static cairo_surface_t *
get_thumbnail (gpointer data, const BbBoard *board, int width, int height)
{
  return bb_board_cache_render (data, board, width, height);
}

static void
draw_over (Bench *bench, cairo_t *cr)
{
  double playhead = bb_lanes_scale_to_frame (&bench->view.scale, WIDTH / 3.0);
  BbLanesOverlay overlay = { playhead, 5, 2, -1, .landing = -1 };

  bb_lanes_draw_overlay (cr, &bench->view, &overlay);
}

static void
redraw_all (Bench *bench)
{
  cairo_t *cr = cairo_create (bench->screen);

  bb_lanes_draw (cr, &bench->view, bench->view.scale.offset, WIDTH);
  draw_over (bench, cr);
  cairo_destroy (cr);
}

static cairo_surface_t *
get_tile (Bench *bench, int number)
{
  int slot = number % N_TILES;

  if (bench->numbers[slot] != number)
    {
      cairo_t *cr = cairo_create (bench->tiles[slot]);

      bb_lanes_draw (cr, &bench->view, number * TILE, TILE);
      cairo_destroy (cr);
      bench->numbers[slot] = number;
    }

  return bench->tiles[slot];
}

/* as the widget does: each tile is drawn once, and painted in every frame */
static void
draw_tiles (Bench *bench)
{
  cairo_t *cr = cairo_create (bench->screen);
  double offset = bench->view.scale.offset;

  for (int number = (int) floor (offset / TILE); number * TILE < offset + WIDTH; number++)
    {
      cairo_set_source_surface (cr, get_tile (bench, number), number * TILE - offset, 0);
      cairo_paint (cr);
    }
  draw_over (bench, cr);
  cairo_destroy (cr);
}

/* CPU milliseconds a frame */
static double
scroll (Bench *bench, double from, void (*draw) (Bench *bench))
{
  double begin;

  bench->view.scale.offset = from;
  draw (bench);
  begin = bench_get_milliseconds ();
  for (guint i = 0; i < N_FRAMES; i++)
    {
      bench->view.scale.offset += STEP;
      draw (bench);
    }

  return (bench_get_milliseconds () - begin) / N_FRAMES;
}

static void
set_up (Bench *bench)
{
  bench->screen = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  for (guint i = 0; i < N_TILES; i++)
    {
      bench->tiles[i] = cairo_image_surface_create (CAIRO_FORMAT_RGB24, TILE, HEIGHT);
      bench->numbers[i] = -1;
    }
}

static void
tear_down (Bench *bench)
{
  for (guint i = 0; i < N_TILES; i++)
    cairo_surface_destroy (bench->tiles[i]);
  cairo_surface_destroy (bench->screen);
}

static void
run (Bench *bench)
{
  double tiled[N_ROUNDS], anew[N_ROUNDS], own, peer;
  g_autofree char *against = NULL;

  /* every thumbnail is there before time is taken, for both */
  scroll (bench, 0, redraw_all);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      tiled[i] = scroll (bench, i * N_FRAMES * STEP, draw_tiles);
      anew[i] = scroll (bench, i * N_FRAMES * STEP, redraw_all);
    }

  own = bench_get_median (tiled, N_ROUNDS);
  peer = bench_get_median (anew, N_ROUNDS);
  against = g_strdup_printf ("redrawing everything, %.2f ms a frame against %.2f; %u beats", peer, own,
                             bench->view.beats->n);
  bench_print_row ("timeline of 3840 px, 2,000 boards, 1,000 lyrics, while scrolling, CPU a frame", own / peer, "ratio",
                   0.4, against);
}

int
main (int argc, char *argv[])
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) beats = bb_beat_grid_new (project);
  g_auto (GStrv) numbers = make_numbers (project);
  BbFeatures *features;
  g_autoptr (BbPeaks) peaks = make_sound (project->song->n_samples, &features);
  g_autoptr (BbBoardCache) cache = bb_board_cache_new (256 << 20, NULL);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");
  Bench bench = { 0 };

  setlocale (LC_ALL, "");
  pango_font_description_set_absolute_size (font, 12 * PANGO_SCALE);
  set_up (&bench);
  bench.view = (BbLanesView){
    .project = project,
    .numbers = (const char *const *) numbers,
    .peaks = peaks,
    .features = features,
    .has_bands = TRUE,
    .beats = beats,
    .layout = bb_lanes_layout_make (project, WIDTH + BB_LANES_GUTTER, HEIGHT, 15),
    .scale = { ZOOM, 0 },
    .palette = bb_palette_get (TRUE),
    .font = font,
    .device_scale = 1,
    .get_thumbnail = get_thumbnail,
    .thumbnail_data = cache,
  };
  run (&bench);

  tear_down (&bench);
  bb_features_unref (features);
  pango_font_description_free (font);
  return 0;
}
