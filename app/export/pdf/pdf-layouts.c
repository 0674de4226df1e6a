/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layouts are there? One table, for the file and its preview. */
#include "export/pdf/pdf-layouts.h"

#include "export/book/book.h"
#include "export/book/contact.h"
#include "export/book/conte.h"
#include "export/book/pitch.h"
#include "export/book/plans.h"
#include "export/book/shots.h"
#include "export/book/treatment-pages.h"
#include "export/counts/count-page.h"
#include "export/pdf/pdf-page.h"
#include "export/set/set-pages.h"

static const BbPdfPagesFunc layouts[BB_N_PDF_LAYOUTS] = {
  [BB_PDF_LAYOUT_BOARDS] = bb_board_pages_new, [BB_PDF_LAYOUT_CONTE] = bb_conte_pages_new,
  [BB_PDF_LAYOUT_PITCH] = bb_pitch_pages_new,  [BB_PDF_LAYOUT_CONTACT] = bb_contact_pages_new,
  [BB_PDF_LAYOUT_SHOTS] = bb_shots_pages_new,  [BB_PDF_LAYOUT_PLANS] = bb_plans_pages_new,
  [BB_PDF_LAYOUT_COUNTS] = bb_count_pages_new, [BB_PDF_LAYOUT_TREATMENT] = bb_treatment_pages_new,
  [BB_PDF_LAYOUT_SET] = bb_set_pages_new,
};

BbPdfPages *
bb_pdf_layouts_lay (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  BbPdfPages *boards;

  g_return_val_if_fail (options->layout < BB_N_PDF_LAYOUTS, NULL);

  boards = layouts[options->layout](project, range, options, error);
  return boards != NULL ? bb_book_bind (project, range, options, boards) : NULL;
}
