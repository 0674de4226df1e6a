/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which projects does nobody think of, and which are large? A test lists test_random. */
#pragma once

#include "model/project.h"

/** Returns: (transfer full): @project after one edit of any kind that a user can make, chosen by @rand; the same
 *  project (a new reference) where the edit chosen has nothing to work on. It passes bb_project_check().
 *  New ids are random beyond @rand. */
BbProject *bb_test_random_edit (GRand *rand, const BbProject *project);

/** Returns: (transfer full): a song of an hour and @n_boards boards on it, each with @n_strokes strokes of 20
 *  points, texts, and a scene. 2,000 boards with 16 strokes are about 20 MB of XML. */
BbProject *bb_test_project_big (guint n_boards, guint n_strokes);
