/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video does the user want to export, and which options? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"
#include "export/range.h"

G_BEGIN_DECLS

/** Lets @row offer all boards, the selected ones, the range, and each section that is heard; several selected ones are
 * chosen */
void bb_export_ranges_fill (AdwComboRow *row, BbEditor *editor);

/** Lets @row offer the options that places of @project have: that which shows, A, B and so on; where @has_each is set,
 *  each of them too. It is hidden where no place has several */
void bb_export_ranges_fill_options (AdwComboRow *row, const BbProject *project, gboolean has_each);

/** Returns: whether each of them is chosen there */
gboolean bb_export_ranges_has_each_option (AdwComboRow *row, const BbProject *project);

/** Returns: what is chosen in @row, and in @options of bb_export_ranges_fill_options() */
BbExportRange bb_export_ranges_read (AdwComboRow *row, AdwComboRow *options, BbEditor *editor);

G_END_DECLS
