/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each board come in on its count, and is the sheet what others read? */
#include <locale.h>
#include <string.h>

#include "desk.h"
#include "export/counts/count-layout.h"
#include "export/counts/count-table.h"
#include "export/pdf/pdf-layouts.h"
#include "export/pdf/pdf.h"
#include "golden.h"
#include "look.h"
#include "make-project.h"
#include "model/lyric.h"
#include "model/note.h"
#include "model/section.h"
#include "model/tempo.h"

/* at 120 beats a minute and 24 frames a second a count lasts 12 frames, an eight 96 */
#define RATE 48000
#define COUNT (RATE / 2)
#define EIGHT (8 * COUNT)

static void
put (BbProject **project, BbListKind kind, gpointer *items, guint n)
{
  BbProject *next = bb_project_with_list (*project, kind, bb_list_new_from (items, n));

  for (guint i = 0; i < n; i++)
    bb_value_unref (items[i]);
  bb_project_unref (*project);
  *project = next;
}

/* Returns: (transfer full): boards that come in at @frames, with a song of @eights and a downbeat at @first */
static BbProject *
make_counted (const gint64 *frames, guint n, guint eights, gint64 first, int beats_per_bar)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", "a.flac", RATE, (gint64) eights * EIGHT);
  g_autoptr (BbSettings) settings = bb_settings_copy (empty->settings);
  GPtrArray *places = g_ptr_array_new ();
  BbProject *project;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (BbBoard) board = make_board (NULL);

      board->starts_shot = TRUE;
      bb_board_set_text (board, BB_FIELD_ID_CHOREOGRAPHY, i == 0 ? "1–4 웨이브" : "");
      g_ptr_array_add (places, bb_place_new (frames[i], board));
    }
  settings->length = (gint64) eights * 96;
  project = bb_project_with_settings (empty, g_steal_pointer (&settings));
  put (&project, BB_PLACES, places->pdata, places->len);
  g_ptr_array_unref (places);
  {
    BbProject *sung = bb_project_with_song (project, song);

    bb_project_unref (project);
    project = sung;
  }
  put (&project, BB_TEMPI, (gpointer[]){ bb_tempo_new ((double) first, 120, beats_per_bar) }, 1);
  return project;
}

/* "1-8 1/2 Chorus: 1A@1 2A@4.5; words@3" */
static void
draw_row (GString *text, const BbCountRows *rows, guint index)
{
  const BbCountRow *row = bb_count_rows_get (rows, index);
  g_autofree char *section = bb_count_rows_get_section (rows, index);

  g_string_append_printf (text, "%d+%u %d/%d %s:", row->first, row->n_beats, (int) row->eight, (int) row->n_eights,
                          section != NULL ? section : "-");
  for (guint i = 0; i < row->marks->len; i++)
    {
      const BbCountMark *mark = &g_array_index (row->marks, BbCountMark, i);
      g_autofree char *label = bb_count_rows_get_label (rows, mark);

      g_string_append_printf (text, " %s@%g", label, mark->column);
    }
  for (guint i = 0; i < row->words->len; i++)
    {
      const BbCountWords *words = &g_array_index (row->words, BbCountWords, i);

      g_string_append_printf (text, " “%s”@%g", words->text, words->column);
    }
  for (guint i = 0; i < row->notes->len; i++)
    {
      const BbCountNote *note = &g_array_index (row->notes, BbCountNote, i);

      g_string_append_printf (text, " [%s %s]", note->label, note->text);
    }
  g_string_append_c (text, '\n');
}

static void
assert_rows (const BbProject *project, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbCountRows) rows = bb_count_rows_new (project, &BB_EXPORT_ALL, &error);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < rows->rows->len; i++)
    draw_row (text, rows, i);
  g_assert_cmpstr (text->str, ==, expected);
}

/* on a count, a frame beside it, between two, just before the next eight, and two at once */
static void
test_cuts (void)
{
  static const gint64 frames[] = { 0, 37, 54, 95, 145, 146 };
  g_autoptr (BbProject) project = make_counted (frames, G_N_ELEMENTS (frames), 2, 0, 4);

  assert_rows (project, "1+8 1/2 -: 1A@1 2A@4 &3A@5.5 [1A 1–4 웨이브]\n"
                        "1+8 2/2 -: 4A@1 5A 6A@5\n");
}

static void
test_pick_up (void)
{
  static const gint64 frames[] = { 0, 48 };
  g_autoptr (BbProject) project = make_counted (frames, 2, 2, 4 * COUNT, 4);

  assert_rows (project, "5+4 0/2 -: 1A@5 [1A 1–4 웨이브]\n1+8 1/2 -: 2A@1\n1+4 2/2 -:\n");
}

static void
test_three (void)
{
  static const gint64 frames[] = { 0, 72 };
  g_autoptr (BbProject) project = make_counted (frames, 2, 3, 0, 3);

  assert_rows (project, "1+6 1/4 -: 1A@1 [1A 1–4 웨이브]\n1+6 2/4 -: 2A@1\n1+6 3/4 -:\n1+6 4/4 -:\n");
}

/* the song is heard from the second second on, and pauses for four: boards there have rows of their own */
static void
test_silence (void)
{
  static const gint64 frames[] = { 0, 24, 48, 180, 240 };
  g_autoptr (BbProject) plain = make_counted (frames, G_N_ELEMENTS (frames), 3, 0, 4);
  g_autoptr (BbSong) song = bb_song_copy (plain->song);
  GPtrArray *map = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;

  g_ptr_array_add (map, bb_stretch_new (48, 0, EIGHT));
  g_ptr_array_add (map, bb_stretch_new (240, EIGHT, EIGHT + 4 * COUNT));
  bb_song_take_map (song, bb_list_new_take (map));
  project = bb_project_with_song (plain, song);

  assert_rows (project, "1+0 0/0 -: 1A@1 2A@2 [1A 1–4 웨이브]\n1+8 1/2 -: 3A@1\n1+0 0/0 -: 4A@1\n1+4 2/2 -: 5A@1\n");
}

static BbLyric *
make_worded (void)
{
  BbLyric *lyric = bb_lyric_new ("둘이서 걷는 밤", EIGHT - 2 * COUNT, EIGHT + 2 * COUNT);
  GPtrArray *words = g_ptr_array_new ();

  g_ptr_array_add (words, bb_word_new (0, EIGHT - 2 * COUNT));
  g_ptr_array_add (words, bb_word_new (4, EIGHT));
  g_ptr_array_add (words, bb_word_new (7, EIGHT + COUNT));
  bb_lyric_take_words (lyric, bb_list_new_take (words));
  return lyric;
}

static BbProject *
make_sung (void)
{
  static const gint64 frames[] = { 0, 96 };
  BbProject *project = make_counted (frames, 2, 3, 0, 4);
  BbNote *done = bb_note_new (30, NULL, "done with");

  done->is_resolved = TRUE;
  put (&project, BB_SECTIONS,
       (gpointer[]){ bb_section_new ("verse", 0, EIGHT), bb_section_new ("chorus", EIGHT, 3 * EIGHT) }, 2);
  put (&project, BB_LYRICS,
       (gpointer[]){ bb_lyric_new ("네온빛", 2 * COUNT, 4 * COUNT), make_worded (),
                     bb_lyric_new ("run, \"run\"", EIGHT + 4 * COUNT, EIGHT + 6 * COUNT) },
       3);
  put (&project, BB_NOTES, (gpointer[]){ bb_note_new (25, "Jian", "손끝"), done }, 2);
  return project;
}

static void
test_words (void)
{
  g_autoptr (BbProject) project = make_sung ();

  assert_rows (project, "1+8 1/1 Verse: 1A@1 “네온빛”@3 “둘이서”@7 [1A 1–4 웨이브] [(3) 손끝 — Jian]\n"
                        "1+8 1/2 Chorus: 2A@1 “걷는 밤”@1 “run, \"run\"”@5\n"
                        "1+8 2/2 Chorus:\n");
}

static void
test_table (void)
{
  g_autoptr (BbProject) project = make_sung ();
  g_autofree char *table = bb_count_table_make (&(BbExportRequest){ .project = project, .range = BB_EXPORT_ALL }, NULL);

  g_assert_cmpstr (table, ==,
                   "\xef\xbb\xbfsection,eight,timecode,1,2,3,4,5,6,7,8,lyric,translation,notes\r\n"
                   "Verse,1,00:00:00:00,1A,,,,,,,,네온빛 / 둘이서,,1A 1–4 웨이브 / (3) 손끝 — Jian\r\n"
                   "Chorus,1,00:00:04:00,2A,,,,,,,,\"걷는 밤 / run, \"\"run\"\"\",,\r\n"
                   "Chorus,2,00:00:08:00,,,,,,,,,,,\r\n");
}

static void
test_no_beats (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (bb_count_rows_new (project, &BB_EXPORT_ALL, &error));
  g_assert_nonnull (strstr (error->message, "beatboard beats"));
}

/* the PDF of @project. Returns: (transfer full): its path, in the folder of @desk */
static char *
export_pdf (const BbProject *project, gboolean is_landscape, Desk *desk)
{
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  g_autoptr (GError) error = NULL;
  char *path;

  desk_set_up (desk);
  path = g_build_filename (desk->folder, "a.pdf", NULL);
  options->layout = BB_PDF_LAYOUT_COUNTS;
  options->is_landscape = is_landscape;
  options->paper = BB_PAPER_A4;
  options->date = g_strdup ("2026-11-20");
  g_assert_true (
      bb_pdf_export (&(BbExportRequest){ project, desk->folder, BB_EXPORT_ALL, options, path }, desk->job, &error));
  g_assert_no_error (error);
  return path;
}

/* Returns: (transfer full): text of the PDF of @project, after it was held to be one */
static char *
read_pdf (const BbProject *project, gboolean is_landscape)
{
  Desk desk;
  g_autofree char *path = export_pdf (project, is_landscape, &desk);
  char *text;

  g_free (ask ("qpdf", "--check", path, NULL));
  text = ask ("pdftotext", "-layout", path, "-", NULL);
  desk_clear (&desk);
  return text;
}

static void
test_golden (void)
{
  g_autoptr (BbProject) project = make_sung ();
  Desk desk;
  g_autofree char *path = export_pdf (project, FALSE, &desk);
  cairo_surface_t *page = look_at_page (path, 0, desk.folder);

  golden_assert_text (page, "export/golden/counts.png");
  cairo_surface_destroy (page);
  desk_clear (&desk);
}

static void
test_pdf (void)
{
  g_autoptr (BbProject) project = make_sung ();
  g_autofree char *upright = read_pdf (project, FALSE);
  g_autofree char *lying = read_pdf (project, TRUE);
  static const char *const said[] = { "Verse",   "Chorus",      "120 BPM",    "4/4",        "3 eights",
                                      "2 shots", "1A",          "2A",         "네온빛",     "둘이서",
                                      "걷는 밤", "손끝 — Jian", "1–4 웨이브", "00:00:04:00" };

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_test_message ("%s", said[i]);
      g_assert_nonnull (strstr (upright, said[i]));
      g_assert_nonnull (strstr (lying, said[i]));
    }
  g_assert_null (strstr (upright, "done with"));
}

/* an hour of song and 2,000 boards are many pages, each row whole on one of them and below the one before */
static void
test_large (void)
{
  gint64 frames[2000];
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  g_autoptr (GError) error = NULL;
  BbCountLayout *layout;
  gint64 begun = g_get_monotonic_time ();

  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    frames[i] = i * 43;
  project = make_counted (frames, G_N_ELEMENTS (frames), 900, 0, 4);
  layout = bb_count_layout_new (project, &BB_EXPORT_ALL, options, &error);
  g_assert_no_error (error);
  g_test_message ("laid in %.3f s", (double) (g_get_monotonic_time () - begun) / G_USEC_PER_SEC);
  g_assert_cmpuint (layout->placed->len, ==, 900);
  for (guint i = 0; i < layout->placed->len; i++)
    {
      const BbCountPlaced *placed = bb_count_layout_get (layout, i);

      g_assert_cmpfloat (placed->y + placed->height, <=, layout->body.y + layout->body.height + 0.01);
      g_assert_cmpfloat (placed->y, >=, layout->body.y);
      if (i > 0 && bb_count_layout_get (layout, i - 1)->page == placed->page)
        g_assert_cmpfloat (placed->y, >=, placed[-1].y + placed[-1].height - 0.01);
    }
  bb_count_layout_free (layout);
}

/* a long line wraps within the counts, and lies on none that comes after it */
static void
test_long_words (void)
{
  static const gint64 frames[] = { 0 };
  g_autoptr (BbProject) project = make_counted (frames, 1, 1, 0, 4);
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  g_autofree char *words = g_strnfill (400, 'w');
  BbCountLayout *layout;
  const BbCountPlaced *placed;

  put (&project, BB_LYRICS,
       (gpointer[]){ bb_lyric_new ("the neon tide, 더 멀리 더 멀리", 6 * COUNT, 7 * COUNT),
                     bb_lyric_new (words, 7 * COUNT, EIGHT) },
       2);
  layout = bb_count_layout_new (project, &BB_EXPORT_ALL, options, NULL);
  placed = bb_count_layout_get (layout, 0);
  g_assert_cmpuint (placed->texts->len, >=, 2);
  for (guint i = 0; i < 2; i++)
    {
      const BbCountText *text = &g_array_index (placed->texts, BbCountText, i);

      g_assert_cmpfloat (text->x, >=, layout->columns.counts - 0.01);
      g_assert_cmpfloat (text->x + text->width, <=, layout->columns.counts + 8 * layout->columns.width + 0.01);
      if (i > 0)
        g_assert_cmpfloat (text->y, >, text[-1].y);
    }
  bb_count_layout_free (layout);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/counts/cuts", test_cuts);
  g_test_add_func ("/export/counts/pick-up", test_pick_up);
  g_test_add_func ("/export/counts/three", test_three);
  g_test_add_func ("/export/counts/silence", test_silence);
  g_test_add_func ("/export/counts/words", test_words);
  g_test_add_func ("/export/counts/table", test_table);
  g_test_add_func ("/export/counts/no-beats", test_no_beats);
  g_test_add_func ("/export/counts/pdf", test_pdf);
  g_test_add_func ("/export/counts/golden", test_golden);
  g_test_add_func ("/export/counts/large", test_large);
  g_test_add_func ("/export/counts/long-words", test_long_words);

  return g_test_run ();
}
