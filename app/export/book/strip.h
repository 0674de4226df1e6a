/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What shape has the song? */
#pragma once

#include "audio/peaks.h"
#include "export/pdf/pdf-sheet.h"

G_BEGIN_DECLS

/**
 * BbSongStrip:
 * @project: whose video it shows from end to end
 * @peaks: (nullable): of its song; without them there is no waveform
 * @has_names: whether sections say what they are called
 * @first: frame from which the video is marked
 * @end: the frame after the last of it; nothing is marked where it is @first
 *
 * A plain value, which owns nothing.
 */
typedef struct
{
  const BbProject *project;
  BbPeaks *peaks;
  gboolean has_names;
  gint64 first;
  gint64 end;
} BbSongStrip;

/** Draws waveform, sections and cuts, one below the other, in @box */
void bb_song_strip_draw (const BbSongStrip *self, const BbPdfSheet *sheet, const BbPdfBox *box);

G_END_DECLS
