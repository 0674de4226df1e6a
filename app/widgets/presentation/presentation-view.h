/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do those see who are to say yes? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/* what may lie over the picture */
typedef enum
{
  BB_OVERLAY_NUMBER,
  BB_OVERLAY_TIMECODE,
  BB_OVERLAY_COUNT,
  BB_OVERLAY_LYRIC,
  BB_OVERLAY_N_KINDS
} BbOverlay;

#define BB_TYPE_PRESENTATION_VIEW (bb_presentation_view_get_type ())
/**
 * BbPresentationView:
 *
 * The video as it will be, and nothing else; where a board has no picture yet, what it is to be. It follows the
 * editor's playhead, and asks for it while the song plays, also where the editor's own window does not show.
 */
G_DECLARE_FINAL_TYPE (BbPresentationView, bb_presentation_view, BB, PRESENTATION_VIEW, GtkWidget)

void bb_presentation_view_set_editor (BbPresentationView *self, BbEditor *editor);

/** Shows @overlay over the picture, or no longer */
void bb_presentation_view_set_overlay (BbPresentationView *self, BbOverlay overlay, gboolean is_shown);

G_END_DECLS
