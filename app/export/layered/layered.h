/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do kinds of files have in common that keep the layers of a board apart? */
#pragma once

#include "export/output-file.h"
#include "render/board-drawing.h"

G_BEGIN_DECLS

/**
 * BbLayeredWrite:
 * @board: what
 * @width: of the picture area, in pixels
 * @height: likewise
 * @render: where its pictures come from
 * @file: takes its place later
 *
 * Writes one board. Any thread.
 *
 * Returns: %FALSE and @error where it could not be drawn; what cannot be written the file keeps
 */
typedef gboolean (*BbLayeredWrite) (const BbBoard *board,
                                    int width,
                                    int height,
                                    const BbRenderOptions *render,
                                    BbOutputFile *file,
                                    GError **error);

/** Returns: (transfer full): layer @index of @board as it is in full sight, in a list of its own for render/; what its
 *  file says of it is its name (@name, transfer full) */
BbList *bb_layered_take_out (const BbBoard *board, guint index, char **name);

/** Returns: (transfer full): how strong layer @index is, 0 to 1, as XML has it */
char *bb_layered_get_opacity (const BbBoard *board, guint index);

G_END_DECLS
