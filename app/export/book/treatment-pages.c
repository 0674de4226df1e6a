/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the treatment look on paper? */
#include "export/book/treatment-pages.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "export/book/treatment-flow.h"
#include "export/book/treatment-grid.h"
#include "export/pdf/pdf-sheet.h"
#include "model/chapter-names.h"
#include "model/treatment.h"

static void
draw_lines (const BbPdfSheet *sheet, const BbTreatmentItem *item, PangoLayout *text)
{
  cairo_tag_begin (sheet->cr, "P", NULL);
  bb_set_source_colour (sheet->cr, BB_PDF_INK);
  bb_pdf_text_draw_lines (sheet->cr, text, item->n_lines, item->box.x, item->box.y);
  cairo_tag_end (sheet->cr, "P");
}

static void
draw_text (const BbPdfSheet *sheet, const BbTreatmentFlow *flow, const BbTreatmentItem *item)
{
  g_autoptr (PangoLayout) text = bb_treatment_flow_set_text (flow, item, sheet->context);

  if (item->piece == BB_TREATMENT_LINES)
    draw_lines (sheet, item, text);
  else
    bb_pdf_sheet_show_text (sheet, item->piece == BB_TREATMENT_TITLE ? "H1" : "H2", text, item->box.x, item->box.y,
                            BB_PDF_INK);
}

static gboolean
draw_picture (const BbPdfSheet *sheet, const BbTreatmentFlow *flow, const BbTreatmentItem *item)
{
  const BbReference *reference = bb_list_get (bb_treatment_flow_get_chapter (flow, item)->references, item->reference);
  g_autoptr (BbBoard) board = bb_reference_make_board (reference);
  g_autoptr (PangoLayout) caption = bb_treatment_grid_set_caption (reference, item->box.width, sheet->context);
  gboolean is_complete = bb_pdf_sheet_draw_board (sheet, board, &item->box, BB_TREATMENT_CAPTION_SIZE);

  if (caption != NULL)
    bb_pdf_sheet_show_text (sheet, "Caption", caption, item->box.x,
                            item->box.y + item->box.height + BB_TREATMENT_CAPTION_GAP, BB_PDF_SECOND);
  return is_complete;
}

static gboolean
draw_page (gconstpointer data, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  const BbTreatmentFlow *flow = data;
  const BbPdfSheet sheet = { cr, bb_pdf_text_create_context (), options };
  gboolean is_complete = TRUE;

  cairo_tag_begin (cr, "Sect", NULL);
  for (guint i = 0; i < flow->items->len; i++)
    {
      const BbTreatmentItem *item = &g_array_index (flow->items, BbTreatmentItem, i);

      if (item->page != page)
        continue;
      if (item->piece == BB_TREATMENT_PICTURE)
        is_complete = draw_picture (&sheet, flow, item) && is_complete;
      else
        draw_text (&sheet, flow, item);
    }
  bb_pdf_sheet_draw_foot (&sheet, flow->content, &flow->foot, page, flow->n_pages);
  cairo_tag_end (cr, "Sect");
  g_object_unref (sheet.context);
  return is_complete;
}

/* a page is found by the first chapter that begins on it, or by the one that goes on there */
static char *
name_page (gconstpointer data, guint page)
{
  const BbTreatmentFlow *flow = data;
  const BbTreatmentItem *found = NULL;

  for (guint i = 0; i < flow->items->len; i++)
    {
      const BbTreatmentItem *item = &g_array_index (flow->items, BbTreatmentItem, i);

      if (item->page > page)
        break;
      if (item->page == page && item->piece == BB_TREATMENT_HEADING)
        return g_strdup (bb_chapter_name_to_label (bb_treatment_flow_get_chapter (flow, item)->name));
      found = item;
    }

  g_return_val_if_fail (found != NULL, NULL);
  return g_strdup_printf (_ ("%s (continued)"),
                          bb_chapter_name_to_label (bb_treatment_flow_get_chapter (flow, found)->name));
}

static void
free_flow (gpointer data)
{
  bb_treatment_flow_free (data);
}

static BbPdfPages *
pages_new (const BbProject *project, const BbPdfOptions *options, double width, double height)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_flow };
  BbTreatmentFlow *flow = bb_treatment_flow_new (bb_pdf_content_new (project, &BB_EXPORT_ALL, options), width, height);

  return bb_pdf_pages_new (&klass, flow, flow->content, width, height, flow->n_pages);
}

BbPdfPages *
bb_treatment_pages_new (const BbProject *project,
                        const BbExportRange *range,
                        const BbPdfOptions *options,
                        GError **error)
{
  double width, height;

  if (bb_treatment_is_empty (project))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("Nothing is written in the treatment of this project yet. Press F5 in its window."));
      return NULL;
    }

  bb_pdf_options_get_page (options, project->settings, &width, &height);
  return pages_new (project, options, width, height);
}

BbPdfPages *
bb_treatment_pages_new_before (const BbProject *project, const BbPdfOptions *options, const BbPdfPages *book)
{
  return pages_new (project, options, book->width, book->height);
}
