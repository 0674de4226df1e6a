/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is an interval typed, in seconds, frames or beats? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_INTERVAL_FIELD (bb_interval_field_get_type ())
G_DECLARE_FINAL_TYPE (BbIntervalField, bb_interval_field, BB, INTERVAL_FIELD, GtkBox)

/** Returns: (transfer floating): a field that shows @interval, as bb_picture_interval_get_text() gives it; it offers
 * beats where @editor has some */
BbIntervalField *bb_interval_field_new (BbEditor *editor, const char *interval);

/** Returns: (transfer full): what it shows, likewise */
char *bb_interval_field_get (BbIntervalField *self);

G_END_DECLS
