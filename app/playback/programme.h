/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the samples of the programme? */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/**
 * BbProgramme:
 *
 * The sound of the whole video as it is played: a WAV file of 16-bit samples, or silence. Immutable and
 * atomically reference-counted; any thread may read it. The file is kept open, so it may be replaced.
 */
typedef struct _BbProgramme BbProgramme;

/**
 * bb_programme_open:
 * @path: a WAV file, S16LE, 1 to 8 channels, 1 to 384000 Hz (RIFF or RF64, as Microsoft's "Multimedia
 *   Programming Interface" and EBU Tech 3306 describe them)
 *
 * Returns: (transfer full): the programme, or %NULL and @error, which names @path
 */
BbProgramme *bb_programme_open (const char *path, GError **error);

/** Returns: (transfer full): a programme of silence, stereo at 48 kHz */
BbProgramme *bb_programme_new_silent (void);

BbProgramme *bb_programme_ref (BbProgramme *self);
void bb_programme_unref (BbProgramme *self);

/** Returns: samples a second (of one channel) */
int bb_programme_get_rate (const BbProgramme *self);

/** Returns: channels, interleaved in what bb_programme_read() gives */
int bb_programme_get_channels (const BbProgramme *self);

/** Returns: (transfer full): the caps of what bb_programme_read() gives */
GstCaps *bb_programme_get_caps (const BbProgramme *self);

/**
 * bb_programme_read:
 * @first: the first sample; may lie before 0 or past the end
 * @n_samples: how many, of each channel
 * @samples: (out): room for @n_samples times the channels; silence where the programme has none
 */
void bb_programme_read (const BbProgramme *self, gint64 first, gsize n_samples, gint16 *samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbProgramme, bb_programme_unref)

G_END_DECLS
