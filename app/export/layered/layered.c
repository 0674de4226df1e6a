/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do kinds of files have in common that keep the layers of a board apart? */
#include "export/layered/layered.h"

#include <glib/gi18n-lib.h>

static const BbLayer *
get_layer (const BbBoard *board, guint index)
{
  return bb_list_get (board->layers, index);
}

static char *
make_name (const BbLayer *layer, guint index)
{
  if (layer->name != NULL)
    return g_strdup (layer->name);
  if (layer->kind == BB_LAYER_PICTURE && layer->media_name != NULL)
    return g_strdup (layer->media_name);
  return g_strdup_printf ("%s %u", _ ("Ink"), index + 1);
}

BbList *
bb_layered_take_out (const BbBoard *board, guint index, char **name)
{
  g_autoptr (BbLayer) layer = bb_layer_copy (get_layer (board, index));
  gpointer item = layer;

  *name = make_name (layer, index);
  layer->is_hidden = FALSE;
  layer->opacity = BB_OPACITY_MAX;
  return bb_list_new_from (&item, 1);
}

char *
bb_layered_get_opacity (const BbBoard *board, guint index)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (
      g_ascii_formatd (text, sizeof text, "%.3f", get_layer (board, index)->opacity / (double) BB_OPACITY_MAX));
}
