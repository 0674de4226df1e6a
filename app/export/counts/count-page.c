/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of a count sheet look? */
#include "export/counts/count-page.h"

#include "export/counts/count-cells.h"
#include "export/counts/count-layout.h"
#include "export/pdf/pdf-sheet.h"
#include "model/section.h"
#include "model/time.h"

/* in points */
#define STRIPE 4.0
#define INSET 8.0
#define NAME_SIZE 8.5
#define NUMBER_SIZE 14.0
#define TIME_SIZE 6.5
#define NAME_TOP 2.0
#define NUMBER_TOP 12.0
#define TIME_TOP 28.5
#define ROW_RULE 0.5
/* of its colour, under the words of a section */
#define TINT 0x30
#define NO_SECTION 0xc8c8c8ff
#define ROW_COLOUR 0xb0b0b0ff
#define ONSET 3.0

static guint32
get_colour (const BbCountRows *rows, guint index)
{
  int at = bb_count_rows_get (rows, index)->section;
  const BbSection *section = at >= 0 ? bb_list_get (rows->project->lists[BB_SECTIONS], (guint) at) : NULL;

  if (section == NULL)
    return NO_SECTION;
  return section->colour != BB_SECTION_NO_COLOUR ? section->colour << 8 | 0xff
                                                 : bb_palette_get_section_colour (section->name);
}

static void
fill (const BbPdfSheet *sheet, guint32 colour, double x, double y, double width, double height)
{
  bb_set_source_colour (sheet->cr, colour);
  cairo_rectangle (sheet->cr, x, y, width, height);
  cairo_fill (sheet->cr);
}

static void
show_line (const BbPdfSheet *sheet, const char *markup, double size, double x, double y, double width, guint32 colour)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->context, size, FALSE, width);

  pango_layout_set_markup (text, markup, -1);
  bb_pdf_text_limit (text, 1);
  bb_pdf_sheet_show_text (sheet, "P", text, x, y, colour);
}

/* "3/8": which of how many eights; a pick-up has none */
static char *
write_number (const BbCountRow *row)
{
  if (row->eight <= 0)
    return NULL;
  return g_strdup_printf ("<b>%d</b><span size=\"60%%\" foreground=\"#%06x\"> / %d</span>", (int) row->eight,
                          BB_PDF_SECOND >> 8, (int) row->n_eights);
}

/* section, number and timecode, on the section's colour */
static void
draw_left (const BbPdfSheet *sheet, const BbCountLayout *layout, const BbCountPlaced *placed)
{
  const BbSettings *settings = layout->rows->project->settings;
  const BbCountRow *row = bb_count_rows_get (layout->rows, placed->row);
  g_autofree char *section = bb_count_rows_get_section (layout->rows, placed->row);
  guint32 colour = get_colour (layout->rows, placed->row);
  double x = layout->columns.left, width = BB_COUNT_LEFT - INSET;
  g_autofree char *name = section != NULL ? g_markup_printf_escaped ("<b>%s</b>", section) : NULL;
  g_autofree char *number = write_number (row);
  g_autofree char *time = bb_time_to_timecode (&settings->rate, settings->start, row->start);

  fill (sheet, (colour & 0xffffff00) | TINT, x, placed->y, BB_COUNT_LEFT, placed->height);
  fill (sheet, colour, x, placed->y, STRIPE, placed->height);
  if (name != NULL && placed->is_headed)
    show_line (sheet, name, NAME_SIZE, x + INSET, placed->y + NAME_TOP, width, BB_PDF_INK);
  if (number != NULL)
    show_line (sheet, number, NUMBER_SIZE, x + INSET, placed->y + NUMBER_TOP, width, BB_PDF_INK);
  show_line (sheet, time, TIME_SIZE, x + INSET, placed->y + TIME_TOP, width, BB_PDF_SECOND);
}

/* a small mark below the count at which a line begins that has no room there */
static void
draw_onset (const BbPdfSheet *sheet, double x, double y)
{
  cairo_move_to (sheet->cr, x, y - ONSET);
  cairo_rel_line_to (sheet->cr, ONSET / 2, ONSET);
  cairo_rel_line_to (sheet->cr, -ONSET, 0);
  cairo_close_path (sheet->cr);
  bb_set_source_colour (sheet->cr, BB_PDF_SECOND);
  cairo_fill (sheet->cr);
}

static void
draw_texts (const BbPdfSheet *sheet, const BbCountLayout *layout, const BbCountPlaced *placed)
{
  double counts = placed->y + BB_COUNT_TOP + BB_COUNT_TAG + layout->columns.picture;

  for (guint i = 0; i < placed->texts->len; i++)
    {
      const BbCountText *said = &g_array_index (placed->texts, BbCountText, i);
      g_autoptr (PangoLayout) text = bb_count_text_set (sheet->context, said->style, said->markup, said->width);
      double y = placed->y + said->y;

      bb_pdf_sheet_show_text (sheet, "P", text, said->x, y,
                              said->style == BB_COUNT_TRANSLATION ? BB_PDF_SECOND : BB_PDF_INK);
      if (said->onset >= 0)
        draw_onset (sheet, said->onset, counts + ONSET + 1);
    }
}

static gboolean
draw_row (const BbPdfSheet *sheet, const BbCountLayout *layout, const BbCountPlaced *placed)
{
  double right = layout->body.x + layout->body.width;
  gboolean is_complete;

  cairo_tag_begin (sheet->cr, "Sect", NULL);
  cairo_save (sheet->cr);
  cairo_rectangle (sheet->cr, layout->body.x, placed->y - ROW_RULE, layout->body.width + 1,
                   placed->height + 2 * ROW_RULE);
  cairo_clip (sheet->cr);
  draw_left (sheet, layout, placed);
  is_complete = bb_count_cells_draw (sheet, layout, placed);
  draw_texts (sheet, layout, placed);
  fill (sheet, ROW_COLOUR, layout->columns.left, placed->y + placed->height - ROW_RULE / 2,
        right - layout->columns.left, ROW_RULE);
  cairo_restore (sheet->cr);
  cairo_tag_end (sheet->cr, "Sect");
  return is_complete;
}

static void
draw_summary (const BbPdfSheet *sheet, const BbCountLayout *layout)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->context, BB_COUNT_SUMMARY_SIZE, FALSE, layout->body.width);

  pango_layout_set_markup (text, layout->summary, -1);
  bb_pdf_sheet_show_text (sheet, "P", text, layout->body.x, layout->body.y, BB_PDF_INK);
}

static gboolean
draw_page (gconstpointer data, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  const BbCountLayout *layout = data;
  const BbPdfSheet sheet = { cr, bb_pdf_text_create_context (), options };
  gboolean is_complete = TRUE;

  bb_pdf_sheet_draw_header (&sheet, layout->content, &layout->header, &layout->body, page, layout->n_pages);
  if (page == 0)
    draw_summary (&sheet, layout);
  for (guint i = 0; i < layout->placed->len; i++)
    {
      const BbCountPlaced *placed = bb_count_layout_get (layout, i);

      if (placed->page == page)
        is_complete = draw_row (&sheet, layout, placed) && is_complete;
    }

  g_object_unref (sheet.context);
  return is_complete;
}

/* a page is found by where it begins */
static char *
name_page (gconstpointer data, guint page)
{
  const BbCountLayout *layout = data;
  const BbSettings *settings = layout->rows->project->settings;

  for (guint i = 0; i < layout->placed->len; i++)
    {
      const BbCountPlaced *placed = bb_count_layout_get (layout, i);
      g_autofree char *section = bb_count_rows_get_section (layout->rows, placed->row);
      g_autofree char *time = NULL;

      if (placed->page != page)
        continue;

      time = bb_time_to_timecode (&settings->rate, settings->start,
                                  bb_count_rows_get (layout->rows, placed->row)->start);
      return section != NULL ? g_strdup_printf ("%s  %s", time, section) : g_steal_pointer (&time);
    }

  return g_strdup_printf ("%u", page + 1);
}

static void
free_layout (gpointer data)
{
  bb_count_layout_free (data);
}

BbPdfPages *
bb_count_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_layout };
  BbCountLayout *layout = bb_count_layout_new (project, range, options, error);

  if (layout == NULL)
    return NULL;
  return bb_pdf_pages_new (&klass, layout, layout->content, layout->page_width, layout->page_height, layout->n_pages);
}
