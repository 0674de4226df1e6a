/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is decoded sound written to a WAV file, and read from one? */
#pragma once

#include "audio/pcm.h"

G_BEGIN_DECLS

/* Plain RIFF, one fmt chunk and one data chunk, as in "Multimedia Programming Interface and Data
 * Specifications 1.0" (IBM, Microsoft, 1991): 16 bit, little-endian, interleaved. */
#define BB_WAV_HEADER_SIZE 44

/* Samples are used where they lie in the file. */
G_STATIC_ASSERT (G_BYTE_ORDER == G_LITTLE_ENDIAN);

/**
 * BbWav:
 *
 * A WAV file mapped into memory: only what is looked at is read. Immutable; any thread may read it.
 */
typedef struct _BbWav BbWav;

/**
 * bb_wav_open:
 * @path: a file as #BbWavWriter leaves it
 *
 * Returns: (transfer full): the mapped sound; or %NULL, with a #GFileError where it cannot be
 *   opened, or %G_IO_ERROR_INVALID_DATA where header and size do not agree
 */
BbWav *bb_wav_open (const char *path, GError **error);

void bb_wav_free (BbWav *self);

/** Returns: samples a second */
guint bb_wav_get_sample_rate (const BbWav *self);

/** Returns: 1 or 2 */
guint bb_wav_get_channels (const BbWav *self);

/** Returns: how many samples long it is; a sample has a value for each channel */
guint64 bb_wav_get_n_samples (const BbWav *self);

/** Returns: the samples, which live as long as the sound does */
BbPcm bb_wav_get_pcm (const BbWav *self);

/** Returns: (transfer none): n_samples × channels values, interleaved */
const gint16 *bb_wav_get_samples (const BbWav *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbWav, bb_wav_free)

/**
 * bb_wav_write_header:
 * @header: (out) (array fixed-size=44): %BB_WAV_HEADER_SIZE bytes
 * @channels: 1 or 2
 * @sample_rate: samples a second
 * @n_samples: how many follow, for each channel
 *
 * For whoever writes a file by other means.
 *
 * Returns: %FALSE where they are more than the 4 GiB of a WAV file
 */
gboolean bb_wav_write_header (guint8 *header, guint channels, guint sample_rate, guint64 n_samples);

/**
 * BbWavWriter:
 *
 * A WAV file that is being written. Its header says nothing until bb_wav_writer_finish().
 */
typedef struct _BbWavWriter BbWavWriter;

/**
 * bb_wav_writer_new:
 * @path: created, readable by the user only; replaced if it is there
 *
 * Returns: (transfer full): a writer, or %NULL with a #GIOErrorEnum that names the folder
 */
BbWavWriter *bb_wav_writer_new (const char *path, GError **error);

/**
 * bb_wav_writer_set_format:
 * @channels: 1 or 2
 * @sample_rate: samples a second
 *
 * May be called any time before bb_wav_writer_finish().
 */
void bb_wav_writer_set_format (BbWavWriter *self, guint channels, guint sample_rate);

/**
 * bb_wav_writer_write:
 * @data: (array length=size): samples, interleaved
 * @size: in bytes
 *
 * Returns: %FALSE with a #GIOErrorEnum that names the folder where the disk takes no more, and
 *   where the file would pass the 4 GiB of a WAV file
 */
gboolean bb_wav_writer_write (BbWavWriter *self, gconstpointer data, gsize size, GError **error);

/**
 * bb_wav_writer_write_silence:
 * @size: in bytes
 *
 * Costs no disk space where the file system knows sparse files.
 */
gboolean bb_wav_writer_write_silence (BbWavWriter *self, guint64 size, GError **error);

/**
 * bb_wav_writer_finish:
 *
 * Writes the header and closes the file.
 */
gboolean bb_wav_writer_finish (BbWavWriter *self, GError **error);

/** Frees the writer; the file of one that was not finished is removed. */
void bb_wav_writer_free (BbWavWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbWavWriter, bb_wav_writer_free)

G_END_DECLS
