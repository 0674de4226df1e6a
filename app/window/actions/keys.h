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

/** Lets @widget hear the keys of all @tables (static, null-terminated), whatever keyboard layout or input method is on
 */
void bb_keys_attach_tables (GtkWidget *widget, const BbKey *const *tables);

/** Lets @widget hear those of stage and timeline */
void bb_keys_attach (GtkWidget *widget);

G_END_DECLS
