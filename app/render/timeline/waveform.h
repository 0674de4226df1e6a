/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does sound look? */
#pragma once

#include <cairo.h>

#include "audio/columns.h"
#include "audio/features.h"
#include "model/song.h"
#include "render/palette.h"

G_BEGIN_DECLS

/**
 * bb_waveform_read:
 * @peaks: of the decoded song
 * @wav: (nullable): likewise
 * @first: frame of the video at the left edge of the first column, with its fraction
 * @frames_per_column: above 0
 * @columns: (array length=n_columns) (out caller-allocates): filled; zero where the video is silent
 *
 * Reads the song where its map lays it: what lies under the video's frames.
 */
void bb_waveform_read (const BbSong *song,
                       const BbFrameRate *rate,
                       BbPeaks *peaks,
                       const BbWav *wav,
                       double first,
                       double frames_per_column,
                       guint n_columns,
                       BbPeak *columns);

/** Likewise reads of which frequencies the song is made there */
void bb_waveform_read_bands (const BbSong *song,
                             const BbFrameRate *rate,
                             const BbFeatures *features,
                             double first,
                             double frames_per_column,
                             guint n_columns,
                             BbBands *columns);

/**
 * bb_waveform_draw:
 * @columns: (array length=n_columns): one for each pixel of the device
 * @bands: (nullable) (array length=n_columns): likewise
 * @height: of the picture in units of @cr; full level fills it
 * @device_scale: pixels of the device in a unit of @cr
 *
 * Draws, from the origin of @cr on, peaks, and within them the RMS; silence is a line. Neighbouring
 * columns always touch, so that at deep zoom the sound is a curve. With @bands the peaks hold, in place of the RMS,
 * one within the other, what is above the low frequencies and what is high.
 */
void bb_waveform_draw (cairo_t *cr,
                       const BbPalette *palette,
                       const BbPeak *columns,
                       const BbBands *bands,
                       guint n_columns,
                       double height,
                       double device_scale);

G_END_DECLS
