/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which project says everything that can be said? */
#pragma once

#include "model/project.h"

/** Returns: (transfer full): a project that uses every part of the model, the same each time but
 * for new ids */
BbProject *sample_project (void);
