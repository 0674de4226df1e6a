/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is read where a board has no picture yet? */
#pragma once

#include <adwaita.h>

#include "editor/rehearsal.h"

G_BEGIN_DECLS

#define BB_TYPE_BLANK_FACE (bb_blank_face_get_type ())
/**
 * BbBlankFace:
 *
 * The section and what the board says, large, so that an animatic plays that is not drawn to its end.
 */
G_DECLARE_FINAL_TYPE (BbBlankFace, bb_blank_face, BB, BLANK_FACE, AdwBin)

/** Shows what the board at @now, a moment of @project, is to be; the widget is seen only where that has no picture */
void bb_blank_face_show (BbBlankFace *self, const BbProject *project, const BbRehearsal *now);

G_END_DECLS
