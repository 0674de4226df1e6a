/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which plain key does what on stage and timeline? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BbKey:
 * @keyval: in lower case; 0 ends a table
 * @modifiers: with it
 * @action: detailed
 *
 * What one key does.
 */
typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
  const char *action;
} BbKey;

/* unless the user would have others, see keys/user-keys */
extern const BbKey bb_stage_keys[];

G_END_DECLS
