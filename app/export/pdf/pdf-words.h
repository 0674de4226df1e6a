/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does paper say besides the boards' own fields? */
#pragma once

#include "export/pdf/pdf-content.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the title as it is printed */
char *bb_pdf_words_get_title (const BbPdfContent *content);

/** Returns: (transfer full): title and form, as the header says them */
char *bb_pdf_words_get_heading (const BbPdfContent *content);

/** Returns: (transfer full): what the header says besides the title */
char *bb_pdf_words_get_facts (const BbPdfContent *content);

/** Returns: (transfer full): which of @n_pages @page is, counted from 0 */
char *bb_pdf_words_get_page (guint page, guint n_pages);

/** Returns: (transfer full): the number of the board at @place, as printed; @part: 0, or which continuation */
char *bb_pdf_words_get_number (const BbPdfContent *content, guint place, guint part);

/** Returns: (transfer full): timecode and duration of the board at @place, as markup */
char *bb_pdf_words_get_time (const BbPdfContent *content, guint place);

G_END_DECLS
