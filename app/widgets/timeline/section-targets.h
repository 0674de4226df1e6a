/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Onto which sections can the boards of one be copied? */
#pragma once

#include <gio/gio.h>

#include "model/project.h"

G_BEGIN_DECLS

/** Fills @menu with all sections of @project but the one at @index; each calls @action with its id */
void bb_section_targets_fill (GMenu *menu, const BbProject *project, guint index, const char *action);

G_END_DECLS
