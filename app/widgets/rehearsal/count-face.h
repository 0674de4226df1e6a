/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the count read from across the room? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BB_TYPE_COUNT_FACE (bb_count_face_get_type ())
/**
 * BbCountFace:
 *
 * One number as high as the widget, and below it a dot for each count of the eight, of which that one is lit.
 */
G_DECLARE_FINAL_TYPE (BbCountFace, bb_count_face, BB, COUNT_FACE, GtkWidget)

/**
 * bb_count_face_show:
 * @count: from 1; 0 for none
 * @counts: how many dots there are
 * @is_in: whether it is counted in: the song waits
 */
void bb_count_face_show (BbCountFace *self, int count, int counts, gboolean is_in);

G_END_DECLS
