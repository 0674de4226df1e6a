/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps are there in every window? */
#pragma once

#include "document/stamp-library.h"

G_BEGIN_DECLS

/** Returns: (transfer none): the user's own stamps, the same ones for all windows */
BbStampLibrary *bb_stamp_libraries_get_own (void);

/** Returns: (transfer none): those that come with the program */
BbStampLibrary *bb_stamp_libraries_get_fixed (void);

G_END_DECLS
