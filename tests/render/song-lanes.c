/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do lyrics with a translation and with words look as they should, and what a drag snapped to? */
#include <locale.h>

#include "all-lanes.h"
#include "golden.h"
#include "storyboard.h"

#define WIDTH 900
#define HEIGHT 300
#define SECOND STORYBOARD_SAMPLE_RATE

static BbLyric *
make_line (const char *text, const char *translation, double from, double to)
{
  BbLyric *line = bb_lyric_new (text, (gint64) (from * SECOND), (gint64) (to * SECOND));

  bb_string_set (&line->translation, translation);
  return line;
}

/* the first line is timed word by word, the second has no translation */
static BbProject *
make_translated (void)
{
  g_autoptr (BbProject) project = make_storyboard (8, 48);
  GPtrArray *words = g_ptr_array_new ();
  GPtrArray *lines = g_ptr_array_new ();

  g_ptr_array_add (words, bb_word_new (0, SECOND));
  g_ptr_array_add (words, bb_word_new (4, (gint64) (1.8 * SECOND)));
  g_ptr_array_add (words, bb_word_new (7, 3 * SECOND));
  g_ptr_array_add (lines, make_line ("네온빛 파도 위로", "over the neon tide", 1, 4.5));
  bb_lyric_take_words (lines->pdata[0], bb_list_new_take (words));
  g_ptr_array_add (lines, make_line ("Oh oh, run with me", NULL, 5, 8));
  g_ptr_array_add (lines, make_line ("우리를 데려가", "take us along", 8, 12));
  return bb_project_with_list (project, BB_LYRICS, bb_list_new_take (lines));
}

static const struct
{
  const char *name;
  gboolean is_dark;
  double zoom;
  const char *snapped; /* to the beginning of the second line, or NULL */
} goldens[] = {
  { "lyrics-dark", TRUE, 4, NULL },
  { "lyrics-light", FALSE, 4, NULL },
  /* words have room of their own */
  { "words-dark", TRUE, 7, NULL },
  { "words-light", FALSE, 7, NULL },
  { "snapped-dark", TRUE, 4, "우리를 데려가" },
  { "snapped-light", FALSE, 4, "우리를 데려가" },
};

static cairo_surface_t *
draw (guint which)
{
  g_autoptr (BbProject) project = make_translated ();
  const BbLanesView view = { .project = project,
                             .layout = bb_lanes_layout_make (project, WIDTH, HEIGHT, 15),
                             .scale = { goldens[which].zoom, -BB_LANES_MARGIN },
                             .palette = bb_palette_get (goldens[which].is_dark),
                             .device_scale = 1 };
  const BbLanesOverlay overlay = {
    .playhead = 20, .focus = -1, .landing = -1, .snapped = 192, .snapped_name = goldens[which].snapped
  };

  return draw_all_lanes (&view, &overlay, WIDTH, HEIGHT);
}

static void
test_golden (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autofree char *name = g_strdup_printf ("render/golden/timeline-%s.png", goldens[which].name);
  cairo_surface_t *surface = draw (which);

  golden_assert_text (surface, name);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/render/song-lanes/", goldens[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_golden);
    }

  return g_test_run ();
}
