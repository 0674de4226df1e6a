/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the timeline look as it should, whole or in tiles? */
#include <locale.h>
#include <math.h>

#include "all-lanes.h"
#include "golden.h"
#include "model/lyric.h"
#include "model/places.h"
#include "model/scene.h"
#include "model/tempo.h"
#include "render/board-cache.h"
#include "render/timeline/lanes.h"
#include "storyboard.h"

#define WIDTH 900
#define HEIGHT 300
#define TILE 128
#define N_BOARDS 40
#define LENGTH 48

typedef struct
{
  BbProject *project;
  GStrv numbers;
  BbBeatGrid *beats;
  BbPeaks *peaks;
  BbBoardCache *cache;
  PangoFontDescription *font;
  BbLanesView view;
} Fixture;

static BbPeaks *
make_peaks (gint64 n_samples)
{
  g_autofree gint16 *samples = g_new (gint16, n_samples);
  BbPeaks *peaks = bb_peaks_new ();

  for (gint64 i = 0; i < n_samples; i++)
    samples[i] = (gint16) (20000 * exp (-4.0 * (i % 12000) / 12000) * sin (i * 0.7));

  bb_peaks_begin (peaks, 1, STORYBOARD_SAMPLE_RATE);
  bb_peaks_add (peaks, samples, n_samples);
  bb_peaks_finish (peaks);
  return peaks;
}

static cairo_surface_t *
get_thumbnail (gpointer data, const BbBoard *board, int width, int height)
{
  return bb_board_cache_render (data, board, width, height);
}

/* 126 beats a minute, the first bar after a pick-up of two beats */
static void
add_tempo (BbProject **project)
{
  g_autoptr (BbTempo) tempo = bb_tempo_new (STORYBOARD_SAMPLE_RATE * 120.0 / 126, 126, 4);
  BbProject *next = bb_project_with_list (*project, BB_TEMPI, bb_list_new_from ((gpointer *) &tempo, 1));

  bb_project_unref (*project);
  *project = next;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->project = make_storyboard (N_BOARDS, LENGTH);
  add_tempo (&fixture->project);
  fixture->beats = bb_beat_grid_new (fixture->project);
  fixture->numbers = make_numbers (fixture->project);
  fixture->peaks = make_peaks (fixture->project->song->n_samples);
  fixture->cache = bb_board_cache_new (64 << 20, NULL);
  fixture->font = pango_font_description_from_string ("Cantarell");
  pango_font_description_set_absolute_size (fixture->font, 12 * PANGO_SCALE);
  fixture->view = (BbLanesView){
    .project = fixture->project,
    .numbers = (const char *const *) fixture->numbers,
    .peaks = fixture->peaks,
    .beats = fixture->beats,
    .layout = bb_lanes_layout_make (fixture->project, WIDTH, HEIGHT, 15),
    .scale = { 2.2, -BB_LANES_MARGIN },
    .palette = bb_palette_get (TRUE),
    .font = fixture->font,
    .device_scale = 1,
    .get_thumbnail = get_thumbnail,
    .thumbnail_data = fixture->cache,
  };
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  bb_project_unref (fixture->project);
  bb_beat_grid_unref (fixture->beats);
  g_strfreev (fixture->numbers);
  bb_peaks_unref (fixture->peaks);
  g_object_unref (fixture->cache);
  pango_font_description_free (fixture->font);
}

static cairo_surface_t *
draw_tile (const BbLanesView *view, double left, int width)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width * view->device_scale,
                                                         HEIGHT * view->device_scale);
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, view->device_scale, view->device_scale);
  cr = cairo_create (surface);
  bb_lanes_draw (cr, view, left, width);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
draw_all (const BbLanesView *view, const BbLanesOverlay *overlay)
{
  return draw_all_lanes (view, overlay, WIDTH, HEIGHT);
}

static const struct
{
  const char *name;
  gboolean is_dark;
  double zoom; /* 0 for all */
  double offset;
} goldens[] = {
  { "dark", TRUE, 2.2, -BB_LANES_MARGIN },
  { "light", FALSE, 2.2, -BB_LANES_MARGIN },
  { "fit-dark", TRUE, 0, 0 },
  { "fit-light", FALSE, 0, 0 },
  { "deep-dark", TRUE, 40, 40 * 38 },
  { "deep-light", FALSE, 40, 40 * 38 },
};

static void
test_golden (Fixture *fixture, gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autofree char *name = g_strdup_printf ("render/golden/timeline-%s.png", goldens[which].name);
  BbLanesOverlay overlay = { 62.5, 1, 2, 1, { BB_HIT_EDGE, 4, 4 * LENGTH }, 240, 300, TRUE, -1 };
  BbLanesView *view = &fixture->view;
  cairo_surface_t *surface;

  view->palette = bb_palette_get (goldens[which].is_dark);
  view->scale = (BbLanesScale){ goldens[which].zoom, goldens[which].offset };
  if (goldens[which].zoom == 0)
    view->scale = bb_lanes_scale_fit (N_BOARDS * LENGTH, bb_lanes_layout_get_lane_width (&view->layout));
  surface = draw_all (view, &overlay);
  golden_assert_text (surface, name);
  cairo_surface_destroy (surface);
}

static const struct
{
  const char *name;
  double zoom;
  double device_scale;
} tilings[] = {
  { "plain", 2.2, 1 }, { "dense", 0.05, 1 }, { "narrow", 0.3, 1 }, { "deep", 33.3, 1 }, { "fine", 2.7, 2 },
};

/* the song's lane, in pixels of @surface */
static void
cover_song (cairo_surface_t *surface, const BbLanesView *view)
{
  const BbSpan *song = &view->layout.lanes[BB_LANE_SONG];
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, view->device_scale, view->device_scale);
  cairo_rectangle (cr, 0, song->y, 6 * TILE, song->height);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/* tiles side by side show what one wide tile shows: nothing depends on where a tile begins */
static void
test_tiles (Fixture *fixture, gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  BbLanesView *view = &fixture->view;
  cairo_surface_t *whole, *tiled;
  cairo_t *cr;

  view->device_scale = tilings[which].device_scale;
  view->scale.pixels_per_frame = tilings[which].zoom;
  whole = draw_tile (view, -TILE, 6 * TILE);
  tiled = cairo_surface_create_similar_image (whole, CAIRO_FORMAT_RGB24, cairo_image_surface_get_width (whole),
                                              cairo_image_surface_get_height (whole));
  cairo_surface_set_device_scale (tiled, view->device_scale, view->device_scale);
  cr = cairo_create (tiled);
  for (int i = -1; i < 5; i++)
    {
      cairo_surface_t *tile = draw_tile (view, i * TILE, TILE);

      cairo_set_source_surface (cr, tile, (i + 1) * TILE, 0);
      cairo_paint (cr);
      cairo_surface_destroy (tile);
    }
  cairo_destroy (cr);

  cairo_surface_set_device_scale (whole, 1, 1);
  cairo_surface_set_device_scale (tiled, 1, 1);
  /* columns of the waveform begin a little elsewhere: samples are no whole number a pixel */
  g_assert_cmpuint (golden_count (whole, tiled, 24), <=, 60);
  cover_song (whole, view);
  cover_song (tiled, view);
  g_assert_cmpuint (golden_count (whole, tiled, 24), ==, 0);
  cairo_surface_destroy (whole);
  cairo_surface_destroy (tiled);
}

/* hours of video at the deepest zoom lie beyond what cairo can count to */
static void
test_far_away (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_storyboard (1000, 3 * 24 * 60);
  g_auto (GStrv) numbers = make_numbers (project);
  BbLanesView *view = &fixture->view;
  gint64 frame = bb_project_get_start (project, 998);
  cairo_surface_t *surface, *plain;

  view->project = project;
  view->beats = NULL;
  view->numbers = (const char *const *) numbers;
  view->scale.pixels_per_frame = BB_LANES_FRAME_WIDTH_MAX;
  surface = draw_tile (view, frame * BB_LANES_FRAME_WIDTH_MAX - 100, 512);
  plain = draw_tile (view, (frame + 2000) * BB_LANES_FRAME_WIDTH_MAX - 100, 512);
  /* a board begins in one of them */
  g_assert_cmpuint (golden_count (surface, plain, 24), >, 2000);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (plain);
}

/* what stands in @row at the left edge, without round corners */
static cairo_surface_t *
draw_name (BbLanesView *view, const BbSpan *row, double frame)
{
  BbLanesOverlay overlay = { -1, 0, 0, -1, .landing = -1 };
  cairo_surface_t *all, *name = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 40, (int) row->height);
  cairo_t *cr = cairo_create (name);

  view->scale = (BbLanesScale){ 40, 40 * frame };
  all = draw_all (view, &overlay);
  cairo_set_source_surface (cr, all, -view->layout.gutter - 5, -row->y);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (all);
  return name;
}

static void
assert_stays (BbLanesView *view, const BbSpan *row, gint64 start)
{
  cairo_surface_t *natural = draw_name (view, row, start);
  cairo_surface_t *scrolled = draw_name (view, row, start + 14.5);

  g_assert_cmpuint (golden_count (natural, scrolled, 24), ==, 0);
  cairo_surface_destroy (natural);
  cairo_surface_destroy (scrolled);
}

/* what fills a lane is named at the left edge, as where it begins */
static void
test_names_stay (Fixture *fixture, gconstpointer data)
{
  BbLanesView *view = &fixture->view;
  const BbLanesLayout *layout = &view->layout;
  const BbLyric *lyric = bb_list_get (fixture->project->lists[BB_LYRICS], 0);
  gint64 start, end;

  assert_stays (view, &layout->number, LENGTH);
  assert_stays (view, &layout->lanes[BB_LANE_SECTIONS], 0);
  g_assert_true (bb_lanes_get_song_span (fixture->project, lyric->from, lyric->to, &start, &end));
  assert_stays (view, &layout->lanes[BB_LANE_LYRICS], start);
}

/* in @surface, in pixels of the widget */
static gboolean
has_colour (cairo_surface_t *surface, double x, double y, guint32 rgba)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + (int) y * cairo_image_surface_get_stride (surface);

  return (((const guint32 *) row)[(int) x] & 0xffffff) == rgba >> 8;
}

/* what is about to be dropped is shown in the boards' lane, and nowhere else */
static void
test_landing (Fixture *fixture, gconstpointer data)
{
  const gint64 frame = LENGTH / 2;
  BbLanesView *view = &fixture->view;
  const BbSpan *boards = &view->layout.lanes[BB_LANE_BOARDS], *song = &view->layout.lanes[BB_LANE_SONG];
  guint32 accent = view->palette->colours[BB_COLOUR_ACCENT];
  double x = view->layout.gutter + bb_lanes_scale_to_x (&view->scale, frame);
  BbLanesOverlay overlay = { -1, 0, 0, -1, .landing = -1 };
  cairo_surface_t *without = draw_all (view, &overlay), *with;

  overlay.landing = frame;
  with = draw_all (view, &overlay);
  g_assert_false (has_colour (without, x, boards->y + boards->height / 2, accent));
  g_assert_true (has_colour (with, x, boards->y + boards->height / 2, accent));
  g_assert_true (has_colour (with, x + 3, boards->y + 5, accent));
  g_assert_false (has_colour (with, x, song->y + 5, accent));
  cairo_surface_destroy (without);
  cairo_surface_destroy (with);
}

/* draws edge 4 at @x with its roll from @from told; sets @first and @last to where columns below the boards have the
   accent's colour */
static cairo_surface_t *
draw_roll (BbLanesView *view, double x, gint64 from, int *first, int *last)
{
  BbLanesOverlay overlay = { -1, 0, 0, -1, .landing = -1, .rolled = 4, .rolled_from = from };
  const BbSpan *boards = &view->layout.lanes[BB_LANE_BOARDS];
  cairo_surface_t *surface;
  const guint32 *row;

  view->scale = (BbLanesScale){ 2, 2 * 4 * LENGTH - x };
  surface = draw_all (view, &overlay);
  row = (const guint32 *) (void *) cairo_image_surface_get_data (surface) +
        (int) (boards->y + boards->height + 6) * WIDTH + (int) view->layout.gutter;
  *first = *last = -1;
  for (int column = 0; column < bb_lanes_layout_get_lane_width (&view->layout); column++)
    {
      if ((row[column] & 0xffffff) != view->palette->colours[BB_COLOUR_ACCENT] >> 8)
        continue;
      *first = *first < 0 ? column : *first;
      *last = column;
    }

  return surface;
}

/* how far an edge was rolled stands below it, whole even at the end of the view, and goes out of sight with it */
static void
test_roll (Fixture *fixture, gconstpointer data)
{
  double width = bb_lanes_layout_get_lane_width (&fixture->view.layout);
  int first, last, size;
  cairo_surface_t *one = draw_roll (&fixture->view, width / 2, 4 * LENGTH - 36, &first, &last);
  cairo_surface_t *other = draw_roll (&fixture->view, width / 2, 4 * LENGTH + 60, &first, &last);

  g_assert_cmpuint (golden_count (one, other, 24), >, 10);
  size = last - first;
  g_assert_cmpint (size, >, 60);
  g_assert_cmpint (ABS ((first + last) / 2 - (int) width / 2), <=, 2);
  cairo_surface_destroy (one);
  cairo_surface_destroy (other);

  cairo_surface_destroy (draw_roll (&fixture->view, 5, 0, &first, &last));
  g_assert_cmpint (first, >=, 0);
  g_assert_cmpint (ABS (last - first - size), <, 30);
  cairo_surface_destroy (draw_roll (&fixture->view, width - 5, 0, &first, &last));
  g_assert_cmpint (last, <, width);
  g_assert_cmpint (ABS (last - first - size), <, 30);
  cairo_surface_destroy (draw_roll (&fixture->view, -20, 0, &first, &last));
  g_assert_cmpint (first, ==, -1);
}

/* counts pixels of @row (y of the widget) that have the colour, from @left to @right in the lanes */
static int
count_colour (const BbLanesView *view, cairo_surface_t *surface, double row, double left, double right, guint32 rgba)
{
  int n = 0;

  for (int x = (int) left; x < (int) right; x++)
    n += has_colour (surface, view->layout.gutter + x, row, rgba);
  return n;
}

/* many boards of four seconds, those from the 200th on cut into seconds for a while */
static BbProject *
make_dense (void)
{
  g_autoptr (BbProject) slow = make_storyboard (400, 96);
  BbProject *project = bb_project_ref (slow);

  for (guint i = 200; i < 500; i++)
    {
      BbProject *next = bb_places_cut (project, 200 * 96 + (i - 199) * 24);

      bb_project_unref (project);
      project = next;
    }

  return project;
}

/* where boards are too narrow for pictures of their own: pictures still, their scenes, and how fast it is cut */
static void
test_dense (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_dense ();
  BbLanesView *view = &fixture->view;
  BbLanesOverlay overlay = { -1, 0, 0, -1, .landing = -1 };
  const BbLanesLayout *layout = &view->layout;
  double half, width = bb_lanes_layout_get_lane_width (layout);
  double bars = layout->number.y + 0.65 * layout->number.height;
  const BbScene *scene = bb_list_get (project->lists[BB_SCENES], 0);
  guint32 bar = view->palette->colours[BB_COLOUR_CELL_DENSE];
  cairo_surface_t *surface;
  int slow, fast;

  view->project = project;
  view->beats = NULL;
  view->numbers = NULL;
  view->scale = bb_lanes_scale_fit (project->settings->length, width);
  half = bb_lanes_scale_to_x (&view->scale, 200 * 96);
  surface = draw_all (view, &overlay);

  g_assert_cmpint (count_colour (view, surface, layout->picture.y + 5, 0, width, 0xffffffff), >, width / 3);
  g_assert_cmpint (count_colour (view, surface, layout->scene.y + 1, 0, width, scene->colour << 8), >, 20);
  slow = count_colour (view, surface, bars, 0, half - 4, bar);
  fast = count_colour (view, surface, bars, half + 4, half + 70, bar);
  g_assert_cmpint (slow, ==, 0);
  g_assert_cmpint (fast, ==, 66);
  cairo_surface_destroy (surface);
}

/* a project that has just begun: no song, one empty board */
static void
test_bare (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbLanesOverlay overlay = { 0, 0, 0, -1, .landing = -1 };
  BbLanesView *view = &fixture->view;
  cairo_surface_t *surface;

  view->project = project;
  view->beats = NULL;
  view->numbers = NULL;
  view->peaks = NULL;
  view->layout = bb_lanes_layout_make (project, WIDTH, HEIGHT, 15);
  view->scale = bb_lanes_scale_fit (project->settings->length, bb_lanes_layout_get_lane_width (&view->layout));
  surface = draw_all (view, &overlay);
  golden_assert_text (surface, "render/golden/timeline-bare.png");
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/render/timeline/golden/", goldens[i].name, NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_golden, tear_down);
    }
  for (guint i = 0; i < G_N_ELEMENTS (tilings); i++)
    {
      g_autofree char *path = g_strconcat ("/render/timeline/tiles/", tilings[i].name, NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_tiles, tear_down);
    }
  g_test_add ("/render/timeline/far-away", Fixture, NULL, set_up, test_far_away, tear_down);
  g_test_add ("/render/timeline/names-stay", Fixture, NULL, set_up, test_names_stay, tear_down);
  g_test_add ("/render/timeline/landing", Fixture, NULL, set_up, test_landing, tear_down);
  g_test_add ("/render/timeline/roll", Fixture, NULL, set_up, test_roll, tear_down);
  g_test_add ("/render/timeline/dense", Fixture, NULL, set_up, test_dense, tear_down);
  g_test_add ("/render/timeline/bare", Fixture, NULL, set_up, test_bare, tear_down);

  return g_test_run ();
}
