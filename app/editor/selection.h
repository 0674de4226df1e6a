/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards in a row are selected? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbSelection:
 * @is_stretched: whether it is more than the current place
 * @anchor: the place where stretching began
 * @head: the place that it has been stretched to
 *
 * Unless stretched, the current place is what is selected. A plain value; begin with zeroes.
 */
typedef struct
{
  gboolean is_stretched;
  guint anchor;
  guint head;
} BbSelection;

/** Sets @first and @n to what is selected while @current is the current place */
void bb_selection_get (const BbSelection *self, guint current, guint *first, guint *n);

/** Returns: the end that moves */
guint bb_selection_get_head (const BbSelection *self, guint current);

/** Stretches it to @head, from @current where it was not stretched yet */
void bb_selection_stretch (BbSelection *self, guint current, guint head);

/** Only the current place is selected again. Returns: whether it was stretched */
gboolean bb_selection_collapse (BbSelection *self);

/** Keeps it within @n_places */
void bb_selection_clamp (BbSelection *self, guint n_places);

G_END_DECLS
