/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the waveform show the sound that lies under each frame? */
#include <locale.h>
#include <math.h>

#include "golden.h"
#include "render/timeline/waveform.h"

#define SAMPLE_RATE 24000
#define RATE ((BbFrameRate){ 24, 1, FALSE })
/* 1000 samples a frame */
#define N_SAMPLES (200 * 1000)
#define CLICK_EVERY 20000

/* a click every 20 frames, in silence */
static BbPeaks *
make_clicks (void)
{
  g_autofree gint16 *samples = g_new0 (gint16, N_SAMPLES);
  BbPeaks *peaks = bb_peaks_new ();

  for (guint i = 0; i < N_SAMPLES; i += CLICK_EVERY)
    for (guint j = 0; j < 50; j++)
      samples[i + j] = j % 2 == 0 ? 30000 : -30000;

  bb_peaks_begin (peaks, 1, SAMPLE_RATE);
  bb_peaks_add (peaks, samples, N_SAMPLES);
  bb_peaks_finish (peaks);
  return peaks;
}

/* drums that decay, over a low tone */
static gint16 *
make_drum_samples (void)
{
  gint16 *samples = g_new0 (gint16, N_SAMPLES);

  for (guint i = 0; i < N_SAMPLES; i++)
    {
      double hit = exp (-5.0 * (i % CLICK_EVERY) / CLICK_EVERY) * sin (i * 0.9);
      double tone = 0.2 * sin (i * 0.03) * sin (i * G_PI / N_SAMPLES);

      samples[i] = (gint16) (22000 * hit + 10000 * tone);
    }

  return samples;
}

static BbPeaks *
make_drums (void)
{
  g_autofree gint16 *samples = make_drum_samples ();
  BbPeaks *peaks = bb_peaks_new ();

  bb_peaks_begin (peaks, 1, SAMPLE_RATE);
  bb_peaks_add (peaks, samples, N_SAMPLES);
  bb_peaks_finish (peaks);
  return peaks;
}

static BbSong *
make_song (const BbStretch *const *stretches, guint n)
{
  BbSong *song = bb_song_new ("media/song", "song", SAMPLE_RATE, N_SAMPLES);

  bb_song_take_map (song, bb_list_new_from ((gpointer *) stretches, n));
  return song;
}

typedef struct
{
  gint64 start;
  gint64 from;
  gint64 to;
} Stretch;

static const struct
{
  const char *name;
  Stretch stretches[2];
  gint64 clicks[4]; /* frames, up to the first -1 */
} maps[] = {
  { "plain", { { 0, 0, 70000 } }, { 0, 20, 40, 60 } },
  { "later", { { 15, 0, 50000 } }, { 15, 35, 55, -1 } },
  { "before", { { -30, 0, N_SAMPLES } }, { 10, 30, 50, 70 } },
  { "pause", { { 0, 0, 30000 }, { 50, 30000, 58000 } }, { 0, 20, 60, -1 } },
  /* the later one is heard where they overlap */
  { "overlap", { { 0, 0, 70000 }, { 30, 100600, 130000 } }, { 0, 20, 49, 60 } },
};

static BbSong *
make_mapped_song (guint which)
{
  const Stretch *s = maps[which].stretches;
  g_autoptr (BbStretch) a = bb_stretch_new (s[0].start, s[0].from, s[0].to);
  g_autoptr (BbStretch) b = bb_stretch_new (s[1].start, s[1].from, s[1].to);
  const BbStretch *both[] = { a, b };

  return make_song (both, s[1].to > 0 ? 2 : 1);
}

static gboolean
is_click (const gint64 *clicks, guint frame)
{
  for (guint i = 0; i < 4 && clicks[i] >= 0; i++)
    {
      if (clicks[i] == frame)
        return TRUE;
    }

  return FALSE;
}

/* a column a frame; the peaks may be a quarter of a column coarse, to either side */
static void
test_map (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autoptr (BbPeaks) peaks = make_clicks ();
  g_autoptr (BbSong) song = make_mapped_song (which);
  BbFrameRate rate = RATE;
  BbPeak columns[80];

  bb_waveform_read (song, &rate, peaks, NULL, 0, 1, G_N_ELEMENTS (columns), columns);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      gboolean near = i + 1 < G_N_ELEMENTS (columns) && is_click (maps[which].clicks, i + 1);

      if (is_click (maps[which].clicks, i))
        g_assert_cmpfloat (columns[i].max, >, 0.8);
      else if (!near)
        g_assert_cmpfloat (columns[i].max, ==, 0);
    }
}

/* wherever reading begins and however fine, a frame shows the same samples */
static void
test_same_everywhere (void)
{
  g_autoptr (BbPeaks) peaks = make_drums ();
  g_autoptr (BbSong) song = make_mapped_song (1);
  BbFrameRate rate = RATE;
  BbPeak whole[320], part[100];

  bb_waveform_read (song, &rate, peaks, NULL, 0, 0.25, 320, whole);
  for (guint left = 0; left < 220; left += 37)
    {
      bb_waveform_read (song, &rate, peaks, NULL, left * 0.25, 0.25, 100, part);
      for (guint i = 0; i < 100; i++)
        g_assert_cmpfloat (part[i].max, ==, whole[left + i].max);
    }
}

/* frequencies lie where the sound lies, and none where it is silent */
static void
test_bands (void)
{
  g_autofree gint16 *samples = make_drum_samples ();
  g_autoptr (BbFeatures) features = bb_features_find (samples, N_SAMPLES, 1, SAMPLE_RATE, NULL);
  g_autoptr (BbSong) song = make_mapped_song (3);
  BbFrameRate rate = RATE;
  BbBands columns[80];

  bb_waveform_read_bands (song, &rate, features, 0, 1, G_N_ELEMENTS (columns), columns);
  /* a hit, its end, the pause, and the hit behind it */
  g_assert_cmpfloat (columns[20].high, >, 10 * columns[20].low);
  g_assert_cmpfloat (columns[20].high, >, 10 * columns[29].high);
  g_assert_cmpfloat (columns[40].low + columns[40].mid + columns[40].high, ==, 0);
  g_assert_cmpfloat (columns[60].high, >, 10 * columns[60].low);
}

static BbBands *
read_all_bands (const BbSong *song, guint n_columns, double frames_per_column)
{
  g_autofree gint16 *samples = make_drum_samples ();
  g_autoptr (BbFeatures) features = bb_features_find (samples, N_SAMPLES, 1, SAMPLE_RATE, NULL);
  BbFrameRate rate = RATE;
  BbBands *bands = g_new (BbBands, n_columns);

  bb_waveform_read_bands (song, &rate, features, 0, frames_per_column, n_columns, bands);
  return bands;
}

typedef struct
{
  const char *name;
  double device_scale;
  gboolean has_bands;
} Golden;

static const Golden goldens[] = { { "waveform-1", 1, FALSE },
                                  { "waveform-2", 2, FALSE },
                                  { "waveform-bands", 1, TRUE } };

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  double device_scale = golden->device_scale;
  g_autoptr (BbPeaks) peaks = make_drums ();
  g_autoptr (BbSong) song = make_mapped_song (3);
  BbFrameRate rate = RATE;
  guint n_columns = 320 * device_scale;
  g_autofree BbPeak *columns = g_new (BbPeak, n_columns);
  g_autofree BbBands *bands = golden->has_bands ? read_all_bands (song, n_columns, 0.25 / device_scale) : NULL;
  g_autofree char *name = g_strdup_printf ("render/golden/%s.png", golden->name);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, n_columns, 100 * device_scale);
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, device_scale, device_scale);
  cr = cairo_create (surface);
  bb_palette_set_source (bb_palette_get (TRUE), cr, BB_COLOUR_LANE);
  cairo_paint (cr);
  bb_waveform_read (song, &rate, peaks, NULL, 0, 0.25 / device_scale, n_columns, columns);
  bb_waveform_draw (cr, bb_palette_get (TRUE), columns, bands, n_columns, 100, device_scale);
  cairo_destroy (cr);
  cairo_surface_set_device_scale (surface, 1, 1);
  golden_assert (surface, name, 8, 20);
  cairo_surface_destroy (surface);
}

/* at deep zoom a steep curve has no gaps */
static void
test_joined (void)
{
  const BbPeak columns[] = { { 0.8, 0.9, 0.1 }, { -0.9, -0.8, 0.1 }, { 0.8, 0.9, 0.1 } };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 3, 100);
  cairo_t *cr = cairo_create (surface);
  const guint8 *pixels;
  int stride = cairo_image_surface_get_stride (surface);

  bb_waveform_draw (cr, bb_palette_get (TRUE), columns, NULL, 3, 100, 1);
  cairo_destroy (cr);
  pixels = cairo_image_surface_get_data (surface);
  for (int x = 1; x < 3; x++)
    for (int y = 20; y < 80; y++)
      g_assert_cmpuint (((const guint32 *) (gconstpointer) (pixels + y * stride))[x] & 0xffffff, !=, 0);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (maps); i++)
    {
      g_autofree char *path = g_strconcat ("/render/waveform/map/", maps[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_map);
    }
  g_test_add_func ("/render/waveform/same-everywhere", test_same_everywhere);
  g_test_add_func ("/render/waveform/bands", test_bands);
  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/render/waveform/golden/", goldens[i].name, NULL);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }
  g_test_add_func ("/render/waveform/joined", test_joined);

  return g_test_run ();
}
