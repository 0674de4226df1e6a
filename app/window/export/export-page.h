/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the boards of a PDF lie on its paper? */
#pragma once

#include <adwaita.h>

#include "export/pdf/pdf-options.h"

G_BEGIN_DECLS

#define BB_TYPE_EXPORT_PAGE (bb_export_page_get_type ())
G_DECLARE_FINAL_TYPE (BbExportPage, bb_export_page, BB, EXPORT_PAGE, AdwPreferencesGroup)

/** Shows layout, order and paper of @settings, and tells them what is chosen */
void bb_export_page_set_settings (BbExportPage *self, GSettings *settings);

/**
 * bb_export_page_show:
 * @options: (nullable): what is exported, %NULL where it has no pages
 * @settings: of the project
 *
 * Shows itself where there are pages, and of its rows those that such pages ask for.
 */
void bb_export_page_show (BbExportPage *self, const BbPdfOptions *options, const BbSettings *settings);

G_END_DECLS
