/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frames of a photo of paper become boards? */
#pragma once

#include <gtk/gtk.h>

#include "document/paper-cuts.h"

G_BEGIN_DECLS

/** Called with what is to be cut: (transfer full) (element-type BbPaperCuts), in the order of the photos */
typedef void (*BbPaperAnswer) (GPtrArray *cuts, gpointer data);

/**
 * bb_paper_dialog_ask:
 * @photos: (array zero-terminated=1): paths of pictures, which are shown one after the other
 * @aspect: of the project, width by height
 * @destroy: of @data, once nobody asks any more
 *
 * Looks for frames, shows them over @parent to be put right by hand, and gives what is to become boards.
 */
void bb_paper_dialog_ask (GtkWindow *parent,
                          const char *const *photos,
                          double aspect,
                          BbPaperAnswer answer,
                          gpointer data,
                          GDestroyNotify destroy);

G_END_DECLS
