/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is the first page of a book? */
#include "export/book/cover.h"

#include <glib/gi18n-lib.h>

#include "export/book/strip.h"
#include "export/pdf/pdf-words.h"
#include "import/picture/picture.h"
#include "model/time.h"

/* in points */
#define MARGIN 54
#define TITLE_SIZE 34.0
#define ARTIST_SIZE 18.0
#define FACT_SIZE 11.0
#define GAP 24
#define LINE_GAP 7
#define LABEL_WIDTH 96
#define STRIP_HEIGHT 78
#define LOGO_WIDTH 130
#define LOGO_HEIGHT 44
/* of a text */
#define LINES_MOST 3
/* of the page */
#define PICTURE_HIGHEST 0.44
#define PICTURE_WIDEST 0.62
/* pixels a point */
#define LOGO_DOTS 4

typedef struct
{
  BbPdfContent *content;
  BbPdfOptions *options;
  double width;
  double height;
} Cover;

/* the page in hand, and where its next text goes */
typedef struct
{
  BbPdfSheet base;
  const Cover *cover;
  double x;
  double y;
  double width;
} Sheet;

/* the board asked for, or the first that shows something */
static const BbBoard *
find_key_board (const Cover *cover)
{
  const BbProject *project = cover->content->project;
  guint n = bb_project_count (project);

  if (cover->options->key_place >= 0 && cover->options->key_place < (int) n)
    return bb_project_get_board (project, (guint) cover->options->key_place);

  for (guint i = 0; i < n; i++)
    {
      if (!bb_board_is_empty (bb_project_get_board (project, i)))
        return bb_project_get_board (project, i);
    }

  return NULL;
}

static void
write_line (Sheet *sheet, const char *tag, const char *words, double size, gboolean is_bold, guint32 colour)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->base.context, size, is_bold, sheet->width);
  double width, height;

  if (words == NULL)
    return;

  pango_layout_set_text (text, words, -1);
  bb_pdf_text_limit (text, LINES_MOST);
  bb_pdf_text_measure (text, &width, &height);
  bb_pdf_sheet_show_text (&sheet->base, tag, text, sheet->x, sheet->y, colour);
  sheet->y += height + LINE_GAP;
}

static void
write_fact (Sheet *sheet, const char *label, const char *fact)
{
  g_autoptr (PangoLayout) left = bb_pdf_text_new (sheet->base.context, FACT_SIZE, FALSE, LABEL_WIDTH);
  g_autoptr (PangoLayout) right = bb_pdf_text_new (sheet->base.context, FACT_SIZE, FALSE, sheet->width - LABEL_WIDTH);
  double width, height;

  if (fact == NULL)
    return;

  pango_layout_set_text (left, label, -1);
  pango_layout_set_text (right, fact, -1);
  bb_pdf_text_limit (right, LINES_MOST);
  bb_pdf_text_measure (right, &width, &height);
  bb_pdf_sheet_show_text (&sheet->base, "P", left, sheet->x, sheet->y, BB_PDF_SECOND);
  bb_pdf_sheet_show_text (&sheet->base, "P", right, sheet->x + LABEL_WIDTH, sheet->y, BB_PDF_INK);
  sheet->y += height + LINE_GAP;
}

static guint
count_shots (const BbProject *project)
{
  guint n = 0;

  for (guint i = 0; i < bb_project_count (project); i++)
    n += i == 0 || bb_project_get_board (project, i)->starts_shot ? 1 : 0;
  return n;
}

static void
write_facts (Sheet *sheet)
{
  const BbPdfContent *content = sheet->cover->content;
  const BbSettings *settings = content->project->settings;
  g_autofree char *length = bb_time_to_timecode (&settings->rate, 0, settings->length);
  g_autofree char *rate = bb_frame_rate_to_label (&settings->rate);
  g_autofree char *shape = g_strdup_printf (_ ("%d × %d, %s frames a second"), settings->width, settings->height, rate);
  g_autofree char *boards = g_strdup_printf ("%u", bb_project_count (content->project));
  g_autofree char *shots = g_strdup_printf ("%u", count_shots (content->project));

  write_fact (sheet, _ ("Director"), settings->director);
  write_fact (sheet, _ ("Version"), settings->version);
  write_fact (sheet, _ ("Date"), content->date);
  write_fact (sheet, _ ("Length"), length);
  write_fact (sheet, _ ("Picture"), shape);
  write_fact (sheet, _ ("Shots"), shots);
  write_fact (sheet, _ ("Boards"), boards);
}

static void
write_names (Sheet *sheet)
{
  g_autofree char *title = bb_pdf_words_get_title (sheet->cover->content);

  write_line (sheet, "P", sheet->cover->content->project->settings->artist, ARTIST_SIZE, FALSE, BB_PDF_SECOND);
  write_line (sheet, "H1", title, TITLE_SIZE, TRUE, BB_PDF_INK);
}

/* at the right, above all else */
static void
draw_logo (const Sheet *sheet)
{
  const Cover *cover = sheet->cover;
  cairo_t *cr = sheet->base.cr;
  cairo_surface_t *logo = NULL;
  double width, height, scale;

  if (cover->options->logo != NULL)
    logo = bb_picture_load_covering (cover->options->logo, LOGO_WIDTH * LOGO_DOTS, LOGO_HEIGHT * LOGO_DOTS, NULL);
  if (logo == NULL)
    return;

  width = cairo_image_surface_get_width (logo);
  height = cairo_image_surface_get_height (logo);
  scale = MIN (LOGO_WIDTH / width, LOGO_HEIGHT / height);
  cairo_tag_begin (cr, "Figure", NULL);
  cairo_save (cr);
  cairo_translate (cr, cover->width - MARGIN - width * scale, MARGIN / 2.0);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, logo, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_tag_end (cr, "Figure");
  cairo_surface_destroy (logo);
}

/* as large as the aspect lets it be in a room; nothing without a board that shows something */
static BbPdfBox
draw_key_frame (const Sheet *sheet, double x, double y, double width, double height, gboolean *is_complete)
{
  const BbSettings *settings = sheet->cover->content->project->settings;
  const BbBoard *board = find_key_board (sheet->cover);
  double aspect = bb_settings_get_aspect (settings);
  BbPdfBox box = { x, y, MIN (width, height * aspect), 0 };

  if (board == NULL)
    return box;

  box.height = box.width / aspect;
  *is_complete = bb_pdf_sheet_draw_board (&sheet->base, board, &box, FACT_SIZE);
  return box;
}

static void
draw_strip (const Sheet *sheet, double y)
{
  const BbProject *project = sheet->cover->content->project;
  const BbSongStrip strip = { project, sheet->cover->options->peaks, TRUE, 0, 0 };
  const BbPdfBox box = { MARGIN, y, sheet->cover->width - 2 * MARGIN, STRIP_HEIGHT };

  if (project->song != NULL)
    bb_song_strip_draw (&strip, &sheet->base, &box);
}

/* picture, names, song, facts below each other */
static gboolean
draw_upright (Sheet *sheet)
{
  gboolean is_complete = TRUE;
  BbPdfBox picture = draw_key_frame (sheet, MARGIN, MARGIN + LOGO_HEIGHT, sheet->width,
                                     sheet->cover->height * PICTURE_HIGHEST, &is_complete);

  sheet->y = picture.y + picture.height + GAP;
  write_names (sheet);
  draw_strip (sheet, sheet->y + LINE_GAP);
  sheet->y += STRIP_HEIGHT + GAP + LINE_GAP;
  write_facts (sheet);
  return is_complete;
}

/* names and facts at the side of the picture, the song below */
static gboolean
draw_on_side (Sheet *sheet)
{
  gboolean is_complete = TRUE;
  double bottom = sheet->cover->height - MARGIN - STRIP_HEIGHT;
  double top = MARGIN + LOGO_HEIGHT / 2.0;
  double width = sheet->width * PICTURE_WIDEST, room = bottom - GAP - top;
  const BbSettings *settings = sheet->cover->content->project->settings;
  /* in the middle of its room */
  double down = MAX (room - width * settings->height / settings->width, 0) / 2;
  BbPdfBox picture = draw_key_frame (sheet, MARGIN, top + down, width, room, &is_complete);

  sheet->x = picture.x + picture.width + GAP;
  sheet->width = sheet->cover->width - MARGIN - sheet->x;
  sheet->y = picture.y;
  write_names (sheet);
  sheet->y += GAP - LINE_GAP;
  write_facts (sheet);
  draw_strip (sheet, bottom);
  return is_complete;
}

static gboolean
draw_page (gconstpointer data, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  const Cover *cover = data;
  Sheet sheet = { { cr, bb_pdf_text_create_context (), options }, cover, MARGIN, MARGIN, cover->width - 2 * MARGIN };
  gboolean is_complete = cover->width > cover->height ? draw_on_side (&sheet) : draw_upright (&sheet);

  draw_logo (&sheet);
  g_object_unref (sheet.base.context);
  return is_complete;
}

static char *
name_page (gconstpointer data, guint page)
{
  return bb_pdf_words_get_title (((const Cover *) data)->content);
}

static void
free_cover (gpointer data)
{
  Cover *self = data;

  bb_pdf_content_free (self->content);
  bb_pdf_options_free (self->options);
  g_free (self);
}

BbPdfPages *
bb_cover_pages_new (const BbProject *project, const BbPdfOptions *options, const BbPdfPages *book)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_cover };
  Cover *self = g_new0 (Cover, 1);

  self->content = bb_pdf_content_new (project, &BB_EXPORT_ALL, options);
  self->options = bb_pdf_options_copy (options);
  self->width = book->width;
  self->height = book->height;
  return bb_pdf_pages_new (&klass, self, self->content, self->width, self->height, 1);
}
