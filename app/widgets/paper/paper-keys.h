/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a key do to the frames on a photo of paper? */
#pragma once

#include <gdk/gdk.h>

#include "import/paper/paper-sheet.h"

G_BEGIN_DECLS

/** @step: a pixel of the screen in pixels of the photo. Returns: whether the key does something here */
gboolean bb_paper_key_heard (BbPaperSheet *sheet, guint keyval, gboolean has_shift, double step);

G_END_DECLS
