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

G_END_DECLS
