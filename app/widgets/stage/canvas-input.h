/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do pen, eraser end and mouse do on the canvas? */
#pragma once

#include "widgets/stage/canvas.h"

G_BEGIN_DECLS

/** Lets @canvas hear them */
void bb_canvas_input_attach (BbCanvas *canvas);

G_END_DECLS
