/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what wherever the keyboard is? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbAccelerator:
 * @action: detailed; NULL ends the table
 * @keys: as GTK writes them, null-terminated
 *
 * The keys of one action.
 */
typedef struct
{
  const char *action;
  const char *keys[3];
} BbAccelerator;

extern const BbAccelerator bb_accelerators[];

G_END_DECLS
