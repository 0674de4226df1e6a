/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did the user choose the last time something was exported? */
#pragma once

#include <gio/gio.h>

#include "export/pdf/pdf-options.h"
#include "model/project.h"

G_BEGIN_DECLS

/** Returns: the index of the kind that @settings hold, for bb_export_kind_get() */
guint bb_export_settings_read_kind (GSettings *settings);

/** Returns: (transfer full): the options that @settings hold */
BbPdfOptions *bb_export_settings_read (GSettings *settings);

/** Makes @options what @settings hold */
void bb_export_settings_write (GSettings *settings, const BbPdfOptions *options);

/** Keeps in @settings whether the field with @id is shown; one that is new comes last */
void bb_export_settings_show_field (GSettings *settings, const char *id, gboolean is_shown);

/** Lets the field with @id, which is shown, change places with the one before it */
void bb_export_settings_raise_field (GSettings *settings, const char *id);

/** Returns: (transfer full): the name to propose for a file that ends in @suffix: title and version */
char *bb_export_settings_name (const BbProject *project, const char *title, const char *suffix);

G_END_DECLS
