/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does everything of a count sheet lie on which page? */
#include "export/counts/count-layout.h"

#include <glib/gi18n-lib.h>

#include "export/counts/count-summary.h"

/* in points */
#define MARGIN 36
#define HEADER_GAP 10
#define SUMMARY_GAP 8
#define COLUMN_GAP 6
#define LYRICS_GAP 4
#define ROW_GAP 4
/* of what is left of the counts, notes take as much */
#define NOTES_SHARE 0.24
/* a picture is as wide as a count, and not higher than this share of it */
#define HIGHEST 1.0

static void
clear_text (gpointer data)
{
  g_free (((BbCountText *) data)->markup);
}

static void
clear_placed (gpointer data)
{
  g_array_unref (((BbCountPlaced *) data)->texts);
}

static BbCountColumns
make_columns (const BbCountLayout *self)
{
  const BbSettings *settings = self->rows->project->settings;
  double right = self->body.x + self->body.width;
  BbCountColumns columns = { .left = self->body.x, .counts = self->body.x + BB_COUNT_LEFT + COLUMN_GAP };
  double room = right - columns.counts;

  if (self->rows->has_notes)
    columns.notes_width = room * NOTES_SHARE;
  columns.notes = right - columns.notes_width;
  columns.width = (room - columns.notes_width - (columns.notes_width > 0 ? COLUMN_GAP : 0)) / self->rows->columns;
  columns.picture = MIN (columns.width * settings->height / settings->width, columns.width * HIGHEST);
  return columns;
}

static void
place_body (BbCountLayout *self, PangoContext *context)
{
  double bottom = self->page_height - MARGIN, width, height;
  g_autoptr (PangoLayout) text = NULL;

  self->body = (BbPdfBox){ MARGIN, MARGIN, self->page_width - 2 * MARGIN, bottom - MARGIN };
  self->header = bb_pdf_header_place (self->content, &self->body, context);
  self->body.y = self->header.rule + HEADER_GAP;
  self->body.height = bottom - self->body.y;

  self->summary = bb_count_summary_make (self->rows);
  text = bb_pdf_text_new (context, BB_COUNT_SUMMARY_SIZE, FALSE, self->body.width);
  pango_layout_set_markup (text, self->summary, -1);
  bb_pdf_text_measure (text, &width, &height);
  self->summary_height = height;
}

static BbCountPlaced
make_placed (const BbCountLayout *self, guint index, PangoContext *context)
{
  const BbCountRow *row = bb_count_rows_get (self->rows, index);
  double counted = BB_COUNT_TOP + BB_COUNT_TAG + self->columns.picture;
  BbCountPlaced placed = { .row = index, .texts = g_array_new (FALSE, FALSE, sizeof (BbCountText)) };
  double texts;

  g_array_set_clear_func (placed.texts, clear_text);
  texts = bb_count_words_place (row, &self->columns, self->rows->columns, counted + LYRICS_GAP, context, placed.texts);
  placed.height = MAX (MAX (texts, counted), BB_COUNT_LEAST_HEIGHT) + ROW_GAP;
  return placed;
}

static gboolean
begins_section (const BbCountLayout *self, guint index)
{
  const BbCountRow *row = bb_count_rows_get (self->rows, index);
  const BbCountRow *before = index > 0 ? row - 1 : NULL;

  return before == NULL || before->section != row->section || before->eight > row->eight;
}

/* one below the other, on as many pages as it takes; a row that is higher than a page is cut off by it */
static void
place_rows (BbCountLayout *self, PangoContext *context)
{
  double bottom = self->body.y + self->body.height;
  double y = self->body.y + self->summary_height + SUMMARY_GAP;
  guint page = 0;

  for (guint i = 0; i < self->rows->rows->len; i++)
    {
      BbCountPlaced placed = make_placed (self, i, context);
      gboolean is_first = i == 0;

      placed.height = MIN (placed.height, self->body.height);
      if (y + placed.height > bottom)
        {
          page++;
          y = self->body.y;
          is_first = TRUE;
        }
      placed.page = page;
      placed.y = y;
      placed.is_headed = is_first || begins_section (self, i);
      y += placed.height;
      g_array_append_val (self->placed, placed);
    }
  self->n_pages = page + 1;
}

BbCountLayout *
bb_count_layout_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  BbCountRows *rows = bb_count_rows_new (project, range, error);
  BbCountLayout *self;
  PangoContext *context;

  if (rows == NULL)
    return NULL;

  self = g_new0 (BbCountLayout, 1);
  self->rows = rows;
  self->content = bb_pdf_content_new (project, range, options);
  self->placed = g_array_new (FALSE, FALSE, sizeof (BbCountPlaced));
  g_array_set_clear_func (self->placed, clear_placed);
  bb_pdf_options_get_page (options, project->settings, &self->page_width, &self->page_height);

  context = bb_pdf_text_create_context ();
  place_body (self, context);
  self->columns = make_columns (self);
  place_rows (self, context);
  g_object_unref (context);
  return self;
}

void
bb_count_layout_free (BbCountLayout *self)
{
  bb_pdf_content_free (self->content);
  bb_count_rows_free (self->rows);
  g_array_unref (self->placed);
  g_free (self->summary);
  g_free (self);
}
