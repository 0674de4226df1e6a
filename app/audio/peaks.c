/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How loud is the sound, at any scale, also while it is still being decoded? */
#include "audio/peaks.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define FULL_SCALE 32768.0
#define LEVEL_FACTOR 4
#define N_LEVELS 13 /* 256 × 4¹² samples are more than a WAV file holds */
#define SCAN_BLOCK 64
#define MAGIC "BbPeaks1"
#define HASH_LENGTH 64

typedef struct
{
  gint16 min;
  gint16 max;
  float squares; /* their sum, over all channels */
} Bin;

/* a bin that still takes samples; exact, as the fingerprint wants it */
typedef struct
{
  gint16 min;
  gint16 max;
  guint64 squares;
  guint n_samples;
} OpenBin;

typedef struct
{
  char magic[8];
  guint32 channels;
  guint32 sample_rate;
  guint64 n_samples;
  char fingerprint[HASH_LENGTH];
} FileHeader;

struct _BbPeaks
{
  gatomicrefcount references;
  GMutex mutex; /* guards all below; held for microseconds */
  guint channels;
  guint sample_rate;
  guint64 n_samples;
  OpenBin open;
  GArray *levels[N_LEVELS]; /* of Bin */
  GChecksum *checksum;
  char *fingerprint; /* set once finished */
};

static const OpenBin open_bin_empty = { .min = G_MAXINT16, .max = G_MININT16 };

BbPeaks *
bb_peaks_new (void)
{
  BbPeaks *self = g_new0 (BbPeaks, 1);

  g_atomic_ref_count_init (&self->references);
  g_mutex_init (&self->mutex);
  self->open = open_bin_empty;
  self->checksum = g_checksum_new (G_CHECKSUM_SHA256);
  for (guint i = 0; i < N_LEVELS; i++)
    self->levels[i] = g_array_new (FALSE, FALSE, sizeof (Bin));

  return self;
}

BbPeaks *
bb_peaks_ref (BbPeaks *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_peaks_unref (BbPeaks *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  for (guint i = 0; i < N_LEVELS; i++)
    g_array_unref (self->levels[i]);
  g_checksum_free (self->checksum);
  g_free (self->fingerprint);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

void
bb_peaks_begin (BbPeaks *self, guint channels, guint sample_rate)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->channels = channels;
  self->sample_rate = sample_rate;
  self->n_samples = 0;
  self->open = open_bin_empty;
  for (guint i = 0; i < N_LEVELS; i++)
    g_array_set_size (self->levels[i], 0);
  g_checksum_reset (self->checksum);
  g_clear_pointer (&self->fingerprint, g_free);
}

/* a fixed count of plain steps, which the compiler turns into vector instructions */
static inline void
scan_block (OpenBin *bin, const gint16 *values)
{
  gint16 min = bin->min, max = bin->max;
  guint32 low = 0, high = 0;

  for (guint i = 0; i < SCAN_BLOCK; i++)
    {
      guint32 square = (guint32) (values[i] * values[i]);

      min = MIN (min, values[i]);
      max = MAX (max, values[i]);
      low += square & 0xffff;
      high += square >> 16;
    }

  bin->min = min;
  bin->max = max;
  bin->squares += ((guint64) high << 16) + low;
}

static void
scan (OpenBin *bin, const gint16 *values, gsize n_values)
{
  for (; n_values >= SCAN_BLOCK; n_values -= SCAN_BLOCK, values += SCAN_BLOCK)
    scan_block (bin, values);

  for (gsize i = 0; i < n_values; i++)
    {
      bin->min = MIN (bin->min, values[i]);
      bin->max = MAX (bin->max, values[i]);
      bin->squares += (guint32) (values[i] * values[i]);
    }
}

static Bin
merge (const Bin *bins, guint n_bins)
{
  Bin merged = bins[0];

  for (guint i = 1; i < n_bins; i++)
    {
      merged.min = MIN (merged.min, bins[i].min);
      merged.max = MAX (merged.max, bins[i].max);
      merged.squares += bins[i].squares;
    }

  return merged;
}

/* adds a bin of the finest level, and those above that it completes */
static void
append (BbPeaks *self, Bin bin)
{
  for (guint i = 0; i < N_LEVELS; i++)
    {
      GArray *level = self->levels[i];

      g_array_append_val (level, bin);
      if (level->len % LEVEL_FACTOR != 0)
        break;

      bin = merge (&g_array_index (level, Bin, level->len - LEVEL_FACTOR), LEVEL_FACTOR);
    }
}

/* closes what is left over in each level, until one bin holds everything */
static void
append_rests (BbPeaks *self)
{
  for (guint i = 0; i + 1 < N_LEVELS && self->levels[i]->len > 1; i++)
    {
      GArray *level = self->levels[i];
      guint rest = level->len - self->levels[i + 1]->len * LEVEL_FACTOR;

      if (rest > 0)
        {
          Bin bin = merge (&g_array_index (level, Bin, level->len - rest), rest);

          g_array_append_val (self->levels[i + 1], bin);
        }
    }
}

static void
close_bin (BbPeaks *self)
{
  const OpenBin *open = &self->open;
  gint32 digest[] = { (gint32) ((guint16) open->min | (guint32) (guint16) open->max << 16),
                      (gint32) (open->squares & G_MAXUINT32) };

  g_checksum_update (self->checksum, (const guchar *) digest, sizeof digest);
  append (self, (Bin){ open->min, open->max, open->squares });
  self->open = open_bin_empty;
}

void
bb_peaks_add (BbPeaks *self, const gint16 *samples, gsize n_samples)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  g_return_if_fail (self->channels > 0 && self->fingerprint == NULL);

  self->n_samples += n_samples;
  while (n_samples > 0)
    {
      gsize n = MIN (n_samples, BB_PEAKS_BIN_SIZE - self->open.n_samples);

      scan (&self->open, samples, n * self->channels);
      self->open.n_samples += n;
      if (self->open.n_samples == BB_PEAKS_BIN_SIZE)
        close_bin (self);

      samples += n * self->channels;
      n_samples -= n;
    }
}

void
bb_peaks_finish (BbPeaks *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  guint64 format[] = { self->channels, self->sample_rate, self->n_samples };

  if (self->open.n_samples > 0)
    close_bin (self);
  append_rests (self);

  g_checksum_update (self->checksum, (const guchar *) format, sizeof format);
  self->fingerprint = g_strdup (g_checksum_get_string (self->checksum));
}

gboolean
bb_peaks_is_finished (BbPeaks *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->fingerprint != NULL;
}

guint64
bb_peaks_get_n_samples (BbPeaks *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->n_samples;
}

guint
bb_peaks_get_sample_rate (BbPeaks *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->sample_rate;
}

char *
bb_peaks_dup_fingerprint (BbPeaks *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return g_strdup (self->fingerprint);
}

/* the coarsest level with four bins in a column, so that a column's edges stay sharp */
static guint
choose_level (double samples_per_column, double *bin_size)
{
  guint level = 0;

  for (*bin_size = BB_PEAKS_BIN_SIZE;
       level + 1 < N_LEVELS && *bin_size * LEVEL_FACTOR * LEVEL_FACTOR <= samples_per_column; level++)
    *bin_size *= LEVEL_FACTOR;

  return level;
}

static BbPeak
read_column (const GArray *level, double bin_size, double end, guint channels, double a, double b)
{
  BbPeak peak = { 0 };
  Bin whole = { G_MAXINT16, G_MININT16, 0 };
  double squares = 0, n = 0;
  guint first = (guint) (a / bin_size);
  guint last = (guint) MIN (ceil (b / bin_size), level->len);

  for (guint i = first; i < last; i++)
    {
      const Bin *bin = &g_array_index (level, Bin, i);
      double bin_start = i * bin_size;
      double bin_end = MIN (bin_start + bin_size, end);
      double covered = MAX (MIN (b, bin_end) - MAX (a, bin_start), 0);

      whole = (Bin){ MIN (whole.min, bin->min), MAX (whole.max, bin->max) };
      squares += bin->squares * covered / (bin_end - bin_start);
      n += covered;
    }

  if (n > 0)
    peak = (BbPeak){ (float) (whole.min / FULL_SCALE), (float) (whole.max / FULL_SCALE),
                     (float) (sqrt (squares / (n * channels)) / FULL_SCALE) };

  return peak;
}

guint
bb_peaks_read (BbPeaks *self, double start, double samples_per_column, guint n_columns, BbPeak *columns)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  double bin_size, end;
  const GArray *level;
  guint known = 0;

  g_return_val_if_fail (samples_per_column > 0, 0);

  level = self->levels[choose_level (samples_per_column, &bin_size)];
  end = MIN (level->len * bin_size, (double) self->n_samples);

  for (guint i = 0; i < n_columns; i++)
    {
      double a = start + i * samples_per_column;
      double b = MIN (a + samples_per_column, end);

      columns[i] = (BbPeak){ 0 };
      if (b > 0 && a < end)
        columns[i] = read_column (level, bin_size, end, self->channels, MAX (a, 0), b);
      if (a < end)
        known = i + 1;
    }

  return known;
}

gboolean
bb_peaks_save (BbPeaks *self, const char *path, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  const GArray *bins = self->levels[0];
  FileHeader header = { MAGIC, self->channels, self->sample_rate, self->n_samples };

  g_return_val_if_fail (self->fingerprint != NULL, FALSE);

  memcpy (header.fingerprint, self->fingerprint, HASH_LENGTH);
  g_byte_array_append (bytes, (const guint8 *) &header, sizeof header);
  g_byte_array_append (bytes, (const guint8 *) bins->data, bins->len * sizeof (Bin));

  return g_file_set_contents_full (path, (const char *) bytes->data, bytes->len, G_FILE_SET_CONTENTS_NONE, 0600, error);
}

static gboolean
header_fits (const FileHeader *header, gsize size)
{
  if (size < sizeof *header || memcmp (header->magic, MAGIC, sizeof header->magic) != 0)
    return FALSE;

  return header->channels >= 1 && header->channels <= 2 && header->sample_rate > 0 &&
         (size - sizeof *header) % sizeof (Bin) == 0 &&
         (size - sizeof *header) / sizeof (Bin) == (header->n_samples + BB_PEAKS_BIN_SIZE - 1) / BB_PEAKS_BIN_SIZE;
}

gboolean
bb_peaks_load (BbPeaks *self, const char *path, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, error);
  const FileHeader *header;
  const Bin *bins;

  if (file == NULL)
    return FALSE;

  header = (const FileHeader *) (gconstpointer) g_mapped_file_get_contents (file);
  if (!header_fits (header, g_mapped_file_get_length (file)))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("“%s” is damaged. Delete it, and it is made again."),
                   path);
      return FALSE;
    }

  bb_peaks_begin (self, header->channels, header->sample_rate);
  g_mutex_lock (&self->mutex);
  self->n_samples = header->n_samples;
  bins = (const Bin *) (header + 1);
  for (guint64 i = 0; i * BB_PEAKS_BIN_SIZE < self->n_samples; i++)
    append (self, bins[i]);
  append_rests (self);
  self->fingerprint = g_strndup (header->fingerprint, HASH_LENGTH);
  g_mutex_unlock (&self->mutex);

  return TRUE;
}
