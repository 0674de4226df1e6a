/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which kinds of PDF does the user keep by name? */
#pragma once

#include "export/pdf/pdf-options.h"

G_BEGIN_DECLS

/*
 * They are kept in one file of the user's settings, below $XDG_CONFIG_HOME/beatboard, for the window and the command
 * line. What is a project's own is not among them: date, key frame, peaks.
 */

/** Returns: (transfer full): their names, sorted as people sort */
GStrv bb_pdf_presets_list (void);

/** Returns: (transfer full) (nullable): the options of that @name; %NULL and @error (%G_IO_ERROR_NOT_FOUND), which says
 *  what there is */
BbPdfOptions *bb_pdf_presets_load (const char *name, GError **error);

/** Keeps @options as @name, in place of what was kept by it. Returns: %FALSE and @error where that cannot be written */
gboolean bb_pdf_presets_save (const char *name, const BbPdfOptions *options, GError **error);

/** Forgets @name. Returns: as bb_pdf_presets_save() */
gboolean bb_pdf_presets_remove (const char *name, GError **error);

G_END_DECLS
