/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands with each board of a PDF, and in which order? */
#pragma once

#include <adwaita.h>

#include "model/project.h"

G_BEGIN_DECLS

#define BB_TYPE_EXPORT_FIELDS (bb_export_fields_get_type ())
G_DECLARE_FINAL_TYPE (BbExportFields, bb_export_fields, BB, EXPORT_FIELDS, AdwPreferencesGroup)

/** Shows the fields of @project; those that @settings hold come first, in their order */
void bb_export_fields_set (BbExportFields *self, GSettings *settings, const BbProject *project);

G_END_DECLS
