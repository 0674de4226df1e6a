/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leaves the program, and how? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Shows the dialog over @desk: kind, layout, paper and fields of a PDF with a preview of its pages, or pictures;
 * @settings remember what is chosen */
void bb_export_dialog_present (BbDesk *desk, GSettings *settings);

G_END_DECLS
