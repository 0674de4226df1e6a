/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project written as XML? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * bb_store_write_xml:
 *
 * Writes @project as data/project.rng says. The same project gives the same bytes; reading and
 * writing them again gives them too. Safe in any thread.
 *
 * Returns: (transfer full): the file's content
 */
GBytes *bb_store_write_xml (const BbProject *project);

G_END_DECLS
