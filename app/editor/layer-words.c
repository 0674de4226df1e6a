/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a layer called, and why does it take no ink? */
#include "editor/layer-words.h"

#include <glib/gi18n-lib.h>

static char *
name_ink (const BbBoard *board, const BbLayer *layer)
{
  guint n = 0, number = 0;

  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *other = bb_list_get (board->layers, i);

      n += other->kind == BB_LAYER_INK && other->name == NULL;
      if (other == layer)
        number = n;
    }

  return n > 1 ? g_strdup_printf ("%s %u", _ ("Ink"), number) : g_strdup (_ ("Ink"));
}

char *
bb_layer_words_name (const BbBoard *board, const BbLayer *layer)
{
  if (layer->name != NULL)
    return g_strdup (layer->name);
  if (layer->kind == BB_LAYER_INK)
    return name_ink (board, layer);

  return g_strdup (layer->media_name != NULL ? layer->media_name : _ ("Picture"));
}

char *
bb_layer_words_refuse (const BbBoard *board, const BbLayer *layer)
{
  g_autofree char *name = bb_layer_words_name (board, layer);

  return g_strdup_printf (layer->is_locked ? _ ("The layer “%s” is locked. Unlock it, or choose another one.")
                                           : _ ("The layer “%s” is hidden. Show it, or choose another one."),
                          name);
}
