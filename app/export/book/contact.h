/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a contact sheet? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): all boards of @project, small, with number and length; sorted by scenes, each scene below
 *  its name. A #BbPdfPagesFunc */
BbPdfPages *bb_contact_pages_new (const BbProject *project,
                                  const BbExportRange *range,
                                  const BbPdfOptions *options,
                                  GError **error);

/** Returns: (transfer full): likewise, on pages as large as those of @book */
BbPdfPages *bb_contact_pages_new_before (const BbProject *project,
                                         const BbExportRange *range,
                                         const BbPdfOptions *options,
                                         const BbPdfPages *book);

/** Lets each board of @self (a contact sheet) lead to its page among @boards, which outlive it, and of which the first
 *  is the @offset-th page of the file, from 0 */
void bb_contact_pages_link (BbPdfPages *self, const BbPdfPages *boards, guint offset);

G_END_DECLS
