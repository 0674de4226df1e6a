/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user keep a kind of PDF by name, and come back to it? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_EXPORT_PRESETS (bb_export_presets_get_type ())
G_DECLARE_FINAL_TYPE (BbExportPresets, bb_export_presets, BB, EXPORT_PRESETS, AdwPreferencesGroup)

/** Lets presets become what @settings hold, and what they hold become presets */
void bb_export_presets_set_settings (BbExportPresets *self, GSettings *settings);

G_END_DECLS
