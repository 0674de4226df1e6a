/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a part of the song named, and changed? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_SECTION_POPOVER (bb_section_popover_get_type ())
/**
 * BbSectionPopover:
 *
 * Stands over a section. Return keeps the name that is typed, and so does a press elsewhere; Escape drops it.
 */
G_DECLARE_FINAL_TYPE (BbSectionPopover, bb_section_popover, BB, SECTION_POPOVER, GtkPopover)

/** Returns: (transfer floating): a popover for the sections of @editor */
BbSectionPopover *bb_section_popover_new (BbEditor *editor);

/** Opens it on the section with @id */
void bb_section_popover_open (BbSectionPopover *self, const char *id);

/** Returns: (transfer none) (nullable): the section that it speaks of */
const char *bb_section_popover_get_id (BbSectionPopover *self);

G_END_DECLS
