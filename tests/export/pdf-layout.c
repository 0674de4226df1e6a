/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does everything have its place on paper, and nothing another's? */
#include "export/pdf/pdf-layout.h"

#include <locale.h>
#include <string.h>

#include "make-project.h"
#include "model/lyric.h"

#define N_BOARDS 11
/* rounding */
#define SLACK 0.01
/* of text that can be read, in points */
#define LEAST_SIZE 7.0

static char *
make_words (guint n)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (words, "word%u ", i);
  return g_string_free (words, FALSE);
}

/* texts of all lengths, and numbers nobody would type */
static BbProject *
make_wordy_project (int width, int height)
{
  static const guint lengths[] = { 0, 3, 150, 12, 40, 0, 90 };
  GPtrArray *boards = g_ptr_array_new ();

  for (guint i = 0; i < N_BOARDS; i++)
    {
      g_autofree char *action = make_words (lengths[i % G_N_ELEMENTS (lengths)]);
      BbBoard *board = make_board (NULL);

      bb_board_set_text (board, BB_FIELD_ID_ACTION, action);
      bb_board_set_text (board, BB_FIELD_ID_LYRIC, i % 2 ? "네온빛 파도 위로 네온빛 파도 위로 네온빛 파도 위로" : NULL);
      if (i == 4)
        bb_string_set (&board->number, "12A pick-up of the second unit, morning");
      g_ptr_array_add (boards, board);
    }

  return make_project (boards, width, height);
}

static gboolean
is_inside (const BbPdfBox *inner, const BbPdfBox *outer)
{
  return inner->x >= outer->x - SLACK && inner->y >= outer->y - SLACK &&
         inner->x + inner->width <= outer->x + outer->width + SLACK &&
         inner->y + inner->height <= outer->y + outer->height + SLACK;
}

static gboolean
overlap (const BbPdfBox *a, const BbPdfBox *b)
{
  return a->width > 0 && b->width > 0 && a->x < b->x + b->width - SLACK && b->x < a->x + a->width - SLACK &&
         a->y < b->y + b->height - SLACK && b->y < a->y + a->height - SLACK;
}

static void
assert_cell (const BbPdfCell *cell)
{
  const BbPdfBox *parts[] = { &cell->picture, &cell->number, &cell->time, &cell->text };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i]->width > 0)
        g_assert_true (is_inside (parts[i], &cell->box));
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (parts[i], parts[j]));
    }
  if (cell->part == 0)
    g_assert_cmpfloat (cell->picture.width * cell->picture.height, >, 1000);
}

static void
assert_page (const BbPdfLayout *layout, guint page)
{
  BbPdfBox paper = { 36, 36, layout->page_width - 72, layout->page_height - 72 };
  guint n;
  const BbPdfCell *cells = bb_pdf_layout_get_cells (layout, page, &n);

  g_assert_cmpuint (n, <=, layout->options->columns * layout->options->rows);
  g_assert_true (is_inside (&layout->body, &paper));
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (is_inside (&cells[i].box, &layout->body));
      assert_cell (&cells[i]);
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (&cells[i].box, &cells[j].box));
    }
}

/* what is left to say where @cell begins */
static PangoLayout *
set_rest (const BbPdfLayout *layout, const BbPdfCell *cell, PangoContext *context)
{
  const BbBoard *board = bb_project_get_board (layout->content->project, cell->place);
  PangoLayout *text = bb_pdf_text_new_for_board (context, layout->content->project, board,
                                                 (const char *const *) layout->content->fields, layout->size,
                                                 cell->text.width);

  if (text != NULL)
    bb_pdf_text_skip (text, cell->from);
  return text;
}

/* the byte with which the next cell goes on; 0 after the last line */
static guint
find_end (const BbPdfLayout *layout, const BbPdfCell *cell)
{
  PangoContext *context = bb_pdf_text_create_context ();
  g_autoptr (PangoLayout) text = set_rest (layout, cell, context);
  guint end = 0;

  if (text != NULL && cell->n_lines < (guint) pango_layout_get_line_count (text))
    end = cell->from + (guint) pango_layout_get_line_readonly (text, (int) cell->n_lines)->start_index;
  g_object_unref (context);
  return end;
}

/* all that every board says stands in its cells, in order */
static void
assert_nothing_lost (const BbPdfLayout *layout, guint n_boards)
{
  guint place = 0, from = 0;

  for (guint i = 0; i < layout->cells->len; i++)
    {
      const BbPdfCell *cell = &g_array_index (layout->cells, BbPdfCell, i);

      g_assert_cmpuint (cell->place, ==, place);
      g_assert_cmpuint (cell->from, ==, from);
      from = find_end (layout, cell);
      if (!cell->goes_on)
        {
          g_assert_cmpuint (from, ==, 0);
          place++;
        }
    }
  g_assert_cmpuint (place, ==, n_boards);
}

static void
assert_layout (const BbProject *project, const BbPdfOptions *options)
{
  g_autoptr (BbPdfLayout) layout = bb_pdf_layout_new (project, &BB_EXPORT_ALL, options);

  g_test_message ("%ux%u on %s, %s: %u pages", options->columns, options->rows, bb_paper_to_name (options->paper),
                  options->is_landscape ? "landscape" : "portrait", layout->n_pages);
  for (guint i = 0; i < layout->n_pages; i++)
    assert_page (layout, i);
  assert_nothing_lost (layout, N_BOARDS);
  g_assert_cmpfloat (layout->size, >=, LEAST_SIZE);
}

/* as much as people write */
static BbBoard *
make_talking_board (void)
{
  BbBoard *board = make_board (NULL);

  bb_board_set_text (board, BB_FIELD_ID_KIND, "dance");
  bb_board_set_text (board, BB_FIELD_ID_ACTION, "카메라 안으로 밀고 들어가며 렌즈를 본다. She turns.");
  bb_board_set_text (board, BB_FIELD_ID_CAMERA, "MCU · 35 mm");
  bb_board_set_text (board, BB_FIELD_ID_LYRIC, "네온빛 파도 위로");
  return board;
}

static double
measure_share (const BbPdfLayout *layout)
{
  const BbPdfCell *cell = &g_array_index (layout->cells, BbPdfCell, 0);
  guint on_page = layout->options->columns * layout->options->rows;

  return on_page * cell->picture.width * cell->picture.height / (layout->body.width * layout->body.height);
}

/* a picture area, and how many ways to lay it are left out between two that are tried */
typedef struct
{
  const char *name;
  int width;
  int height;
  guint stride;
} Shape;

static void
test_grids (gconstpointer data)
{
  const Shape *shape = data;
  g_autoptr (BbProject) project = make_wordy_project (shape->width, shape->height);

  for (guint i = 0; i < BB_N_PAPERS * 2 * BB_PDF_GRID_MAX * BB_PDF_GRID_MAX; i += shape->stride)
    {
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();

      options->columns = i % BB_PDF_GRID_MAX + 1;
      options->rows = i / BB_PDF_GRID_MAX % BB_PDF_GRID_MAX + 1;
      options->is_landscape = i / (BB_PDF_GRID_MAX * BB_PDF_GRID_MAX) % 2;
      options->paper = i / (BB_PDF_GRID_MAX * BB_PDF_GRID_MAX * 2);
      assert_layout (project, options);
    }
}

/* the room of a page is for its pictures: their share of it, at least */
static void
test_room (void)
{
  static const struct
  {
    int width;
    int height;
    const char *grid;
    gboolean is_landscape;
    double share;
  } cases[] = {
    { 1080, 1920, "1x1", FALSE, 0.75 }, { 1080, 1920, "1x1", TRUE, 0.35 },  { 1080, 1920, "2x2", FALSE, 0.45 },
    { 1080, 1920, "4x4", FALSE, 0.3 },  { 1080, 1920, "3x2", TRUE, 0.45 },  { 1920, 1080, "1x1", TRUE, 0.75 },
    { 1920, 1080, "2x3", FALSE, 0.55 }, { 1920, 1080, "1x3", FALSE, 0.7 },  { 1920, 1080, "2x3", TRUE, 0.6 },
    { 1080, 1080, "1x1", FALSE, 0.7 },  { 1080, 1080, "2x2", FALSE, 0.65 }, { 1080, 1350, "1x1", FALSE, 0.8 },
    { 2048, 858, "1x1", TRUE, 0.65 },   { 1800, 600, "2x2", TRUE, 0.5 },    { 480, 1920, "4x2", FALSE, 0.4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GPtrArray *boards = g_ptr_array_new ();
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
      g_autoptr (BbProject) project = NULL;
      g_autoptr (BbPdfLayout) layout = NULL;
      double share;

      for (guint j = 0; j < N_BOARDS; j++)
        g_ptr_array_add (boards, make_talking_board ());
      project = make_project (boards, cases[i].width, cases[i].height);
      options->paper = BB_PAPER_A4;
      options->is_landscape = cases[i].is_landscape;
      g_assert_true (bb_pdf_options_set_layout (options, cases[i].grid, NULL));
      layout = bb_pdf_layout_new (project, &BB_EXPORT_ALL, options);
      share = measure_share (layout);
      g_test_message ("%d×%d, %s: %.2f", cases[i].width, cases[i].height, cases[i].grid, share);
      g_assert_cmpfloat (share, >=, cases[i].share);
      g_assert_cmpuint (layout->cells->len, ==, N_BOARDS);
    }
}

static BbPdfLayout *
lay_titled (const char *title)
{
  g_autoptr (BbProject) usual = make_usual_project (3);
  BbSettings *settings = bb_settings_copy (usual->settings);
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();

  bb_string_set (&settings->title, title);
  project = bb_project_with_settings (usual, settings);
  return bb_pdf_layout_new (project, &BB_EXPORT_ALL, options);
}

/* a title has the width that the facts leave, and all of it where that is not enough */
static void
test_header (void)
{
  g_autofree char *endless = make_words (600);
  const struct
  {
    const char *title;
    gboolean is_stacked;
    guint n_lines;
  } cases[] = {
    { "Neon", FALSE, 1 },
    { "A Title of Some Length 네온", FALSE, 1 },
    { "A Title That Leaves No Room for Anything 네온", TRUE, 1 },
    { "A Title That Goes On and On, and Then a Little More, till the Line Is Full 네온의 밤", TRUE, 2 },
    { endless, TRUE, 2 },
  };
  g_autoptr (BbPdfLayout) plain = lay_titled ("Neon");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BbPdfLayout) layout = lay_titled (cases[i].title);
      const BbPdfHeader *header = &layout->header;

      g_test_message ("%s", cases[i].title);
      g_assert_cmpint (header->is_stacked, ==, cases[i].is_stacked);
      g_assert_cmpfloat_with_epsilon (header->title.height / plain->header.title.height, cases[i].n_lines, 0.3);
      g_assert_false (overlap (&header->title, &header->facts));
      g_assert_false (overlap (&header->facts, &header->page));
      g_assert_cmpfloat (header->facts.y + header->facts.height, <, header->rule);
      g_assert_cmpfloat (header->page.x + header->page.width, <=, layout->page_width - 36 + SLACK);
      g_assert_cmpfloat (header->rule, <, layout->body.y);
    }
}

/* how far the lines of a cell reach when they are drawn */
static void
assert_ink (const BbPdfLayout *layout, const BbPdfCell *cell, PangoContext *context)
{
  g_autoptr (PangoLayout) text = set_rest (layout, cell, context);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height;

  if (text != NULL)
    bb_pdf_text_draw_lines (cr, text, cell->n_lines, 0, 0);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat (y + height, <=, cell->text.height + 1);
  g_assert_cmpfloat (x + width, <=, cell->text.width + 1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_ink (void)
{
  g_autoptr (BbProject) project = make_wordy_project (1920, 1080);
  PangoContext *context = bb_pdf_text_create_context ();

  for (guint n = 1; n <= BB_PDF_GRID_MAX; n++)
    {
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
      g_autoptr (BbPdfLayout) layout = NULL;

      options->columns = options->rows = n;
      layout = bb_pdf_layout_new (project, &BB_EXPORT_ALL, options);
      for (guint i = 0; i < layout->cells->len; i++)
        assert_ink (layout, &g_array_index (layout->cells, BbPdfCell, i), context);
    }
  g_object_unref (context);
}

static void
test_range (void)
{
  static const struct
  {
    gint64 first;
    gint64 last;
    guint place;
    guint n;
  } cases[] = {
    { 0, -1, 0, 9 },
    { 0, BOARD_LENGTH - 1, 0, 1 },
    { 0, BOARD_LENGTH, 0, 2 },
    { BOARD_LENGTH - 1, BOARD_LENGTH, 0, 2 },
    { 8 * BOARD_LENGTH, -1, 8, 1 },
  };
  g_autoptr (BbProject) project = make_usual_project (9);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
      g_autoptr (BbPdfLayout) layout = NULL;
      const BbExportRange range = { cases[i].first, cases[i].last };

      layout = bb_pdf_layout_new (project, &range, options);
      g_assert_cmpuint (layout->cells->len, ==, cases[i].n);
      g_assert_cmpuint (g_array_index (layout->cells, BbPdfCell, 0).place, ==, cases[i].place);
    }
}

static void
test_pages (void)
{
  g_autoptr (BbProject) project = make_usual_project (13);
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  g_autoptr (BbPdfLayout) plain = bb_pdf_layout_new (project, &BB_EXPORT_ALL, options);
  guint n;

  g_assert_cmpuint (plain->n_pages, ==, 3);
  bb_pdf_layout_get_cells (plain, 2, &n);
  g_assert_cmpuint (n, ==, 1);
}

/* Korean words stay whole */
static void
test_korean (void)
{
  g_autoptr (BbProject) project = make_usual_project (4);
  PangoContext *context = bb_pdf_text_create_context ();
  const char *fields[] = { BB_FIELD_ID_ACTION, NULL };

  for (double width = 40; width < 200; width += 7)
    {
      g_autoptr (PangoLayout)
          text = bb_pdf_text_new_for_board (context, project, bb_project_get_board (project, 1), fields, 8, width);
      const char *words = pango_layout_get_text (text);

      for (int i = 1; i < pango_layout_get_line_count (text); i++)
        {
          const PangoLayoutLine *line = pango_layout_get_line_readonly (text, i);
          const char *before = g_utf8_prev_char (words + line->start_index);

          g_assert_true (g_unichar_isspace (g_utf8_get_char (before)));
        }
    }
  g_object_unref (context);
}

/* a board that has no lyric of its own says what is sung while it shows */
static void
test_lyric (void)
{
  GPtrArray *boards = g_ptr_array_new ();
  g_autoptr (BbProject) plain = NULL;
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", 48000, 60 * 48000);
  g_autoptr (BbProject) silent = NULL;
  g_autoptr (BbLyric) line = bb_lyric_new ("파도 위로", 2 * 48000, 3 * 48000);
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbPdfContent) content = NULL;
  g_autoptr (PangoLayout) text = NULL;
  PangoContext *context = bb_pdf_text_create_context ();

  g_ptr_array_add (boards, make_board (NULL));
  g_ptr_array_add (boards, make_board (NULL));
  plain = make_project (boards, 1920, 1080);
  silent = bb_project_with_song (plain, song);
  bb_string_set (&line->translation, "over the tide");
  project = bb_project_with_list (silent, BB_LYRICS, bb_list_new_from ((gpointer *) &line, 1));
  content = bb_pdf_content_new (project, &BB_EXPORT_ALL, options);
  text = bb_pdf_content_set_text (content, context, 1, 8, 200);
  g_assert_nonnull (strstr (pango_layout_get_text (text), "파도 위로\n\tover the tide"));
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  static const Shape shapes[] = {
    { "16-9", 1920, 1080, 1 },  { "9-16", 1080, 1920, 3 }, { "1-1", 1080, 1080, 5 },
    { "2.39-1", 2048, 858, 5 }, { "3-1", 1800, 600, 5 },   { "1-4", 480, 1920, 5 },
  };

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strconcat ("/export/pdf-layout/grids/", shapes[i].name, NULL);

      g_test_add_data_func (path, &shapes[i], test_grids);
    }
  g_test_add_func ("/export/pdf-layout/room", test_room);
  g_test_add_func ("/export/pdf-layout/header", test_header);
  g_test_add_func ("/export/pdf-layout/ink", test_ink);
  g_test_add_func ("/export/pdf-layout/range", test_range);
  g_test_add_func ("/export/pdf-layout/pages", test_pages);
  g_test_add_func ("/export/pdf-layout/korean", test_korean);
  g_test_add_func ("/export/pdf-layout/lyric", test_lyric);

  return g_test_run ();
}
