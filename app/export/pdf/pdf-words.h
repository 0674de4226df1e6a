/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does paper say besides the boards' own fields? */
#pragma once

#include "export/pdf/pdf-layout.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the title as it is printed */
char *bb_pdf_words_get_title (const BbPdfLayout *layout);

/** Returns: (transfer full): what the header says besides the title */
char *bb_pdf_words_get_facts (const BbPdfLayout *layout);

/** Returns: (transfer full): which of @n_pages @page is, counted from 0 */
char *bb_pdf_words_get_page (guint page, guint n_pages);

/** Returns: (transfer full): the number of @cell's board, as printed */
char *bb_pdf_words_get_number (const BbPdfLayout *layout, const BbPdfCell *cell);

/** Returns: (transfer full): timecode and duration of @cell's board, as markup */
char *bb_pdf_words_get_time (const BbPdfLayout *layout, const BbPdfCell *cell);

G_END_DECLS
