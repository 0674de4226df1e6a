/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it typed how long the song pauses, and what moves along? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_PAUSE_FIELD (bb_pause_field_get_type ())
G_DECLARE_FINAL_TYPE (BbPauseField, bb_pause_field, BB, PAUSE_FIELD, GtkBox)

/** Returns: (transfer floating): a field for a pause at the playhead of @editor: an eight, or where there are no beats,
 *  two seconds */
BbPauseField *bb_pause_field_new (BbEditor *editor);

/** Returns: how long the pause is, in frames, at least 1 */
gint64 bb_pause_field_get_frames (BbPauseField *self);

/** Returns: whether boards and notes move along */
gboolean bb_pause_field_takes_boards (BbPauseField *self);

G_END_DECLS
