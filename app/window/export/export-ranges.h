/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video does the user want to export? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"
#include "export/range.h"

G_BEGIN_DECLS

/** Lets @row offer all boards, the selected ones, the range, and each section that is heard; several selected ones are
 * chosen */
void bb_export_ranges_fill (AdwComboRow *row, BbEditor *editor);

/** Returns: what is chosen in @row */
BbExportRange bb_export_ranges_read (AdwComboRow *row, BbEditor *editor);

G_END_DECLS
