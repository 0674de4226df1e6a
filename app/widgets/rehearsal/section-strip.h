/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in the song are we, and how is another place gone to? */
#pragma once

#include <gtk/gtk.h>

#include "model/project.h"

G_BEGIN_DECLS

#define BB_TYPE_SECTION_STRIP (bb_section_strip_get_type ())
/**
 * BbSectionStrip:
 *
 * The whole video as one line: the song's sections, named, in their colours, with the playhead and what is looped.
 *
 * Signal "go" (gint64 frame): there it was pressed.
 */
G_DECLARE_FINAL_TYPE (BbSectionStrip, bb_section_strip, BB, SECTION_STRIP, GtkWidget)

/** Shows the sections of @project */
void bb_section_strip_set_project (BbSectionStrip *self, const BbProject *project);

/** Moves the playhead; draws only where that is another pixel */
void bb_section_strip_set_frame (BbSectionStrip *self, gint64 frame);

/** @in: first frame that is looped. @out: the frame after the last; no loop where that is not greater */
void bb_section_strip_set_loop (BbSectionStrip *self, gint64 in, gint64 out);

G_END_DECLS
