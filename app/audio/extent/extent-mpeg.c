/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far does MPEG audio reach: by its first frame, where an encoder says so, or by its last? */
#include "audio/extent/extent-private.h"

#include <string.h>

#define FRAME_HEADER 6 /* of MPEG 4, with CRC; of ADTS the bytes that tell the size */
/* frames that have to follow one another before they are believed */
#define CHAIN 3
/* of the head that is searched for the first frame */
#define HEAD 65536
/* what encoders say of the whole stands so far into the first frame at most */
#define SUMMARY_END 64
/* the frame that holds the summary, priming and padding, which decoders may leave out */
#define SLACK_FRAMES 4

typedef struct
{
  gsize size;
  guint rate;
  guint n_samples;
  guint8 kind[2]; /* the bits that are the same in every frame of a file */
} Frame;

/* ISO 11172-3, 2.4.2.3 and ISO 13818-3: bits a second, in thousands */
static const guint16 bit_rates[][15] = {
  { 0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448 }, /* layer 1 */
  { 0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384 },    /* 2 */
  { 0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320 },     /* 3 */
  { 0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256 },    /* 1, half the rate */
  { 0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160 },         /* 2 and 3 */
};

static const guint sample_rates[] = { 44100, 48000, 32000 };

static gboolean
measure_mpeg (const guint8 *bytes, Frame *frame)
{
  guint version = (bytes[1] >> 3) & 3; /* 3: MPEG 1; 2: half its rates; 0: a quarter */
  guint layer = 4 - ((bytes[1] >> 1) & 3);
  guint bit_rate = bytes[2] >> 4, rate = (bytes[2] >> 2) & 3, padding = (bytes[2] >> 1) & 1;
  gboolean is_low = version != 3;
  guint row = is_low ? (layer == 1 ? 3 : 4) : layer - 1;

  if (version == 1 || layer == 4 || bit_rate == 0 || bit_rate == 15 || rate == 3)
    return FALSE;

  frame->rate = sample_rates[rate] >> (3 - version - (version == 0));
  frame->n_samples = layer == 1 ? 384 : layer == 3 && is_low ? 576 : 1152;
  frame->size = frame->n_samples / 8 * bit_rates[row][bit_rate] * 1000 / frame->rate + padding;
  if (layer == 1)
    frame->size = (12 * bit_rates[row][bit_rate] * 1000 / frame->rate + padding) * 4;
  return TRUE;
}

/* ISO 13818-7, 6.2 */
static gboolean
measure_adts (const guint8 *bytes, Frame *frame)
{
  frame->size = (gsize) (bytes[3] & 3) << 11 | (gsize) bytes[4] << 3 | bytes[5] >> 5;
  return frame->size > FRAME_HEADER;
}

/* the frame at @bytes, of which there are at least %FRAME_HEADER */
static gboolean
measure (const guint8 *bytes, Frame *frame)
{
  gboolean is_adts = (bytes[1] & 0xf6) == 0xf0;

  *frame = (Frame){ .kind = { bytes[1] & 0xfe, bytes[2] & (is_adts ? 0x3c : 0x0c) } };
  if (bytes[0] != 0xff || (bytes[1] & 0xe0) != 0xe0)
    return FALSE;

  return is_adts ? measure_adts (bytes, frame) : measure_mpeg (bytes, frame);
}

typedef struct
{
  gsize first; /* where it begins */
  guint n_frames;
  Frame frame;         /* the first */
  gboolean breaks_off; /* in the middle of a frame */
} Chain;

/* whether what is too short for a header begins one */
static gboolean
begins_frame (const guint8 *bytes, gsize n, const Chain *chain)
{
  return n > 0 && n < FRAME_HEADER && bytes[0] == 0xff && (n == 1 || (bytes[1] & 0xfe) == chain->frame.kind[0]);
}

static gboolean
follow (const guint8 *bytes, gsize n, gsize at, Chain *chain)
{
  Frame frame;

  *chain = (Chain){ .first = at };
  while (n - at >= FRAME_HEADER && measure (bytes + at, &frame))
    {
      if (chain->n_frames++ == 0)
        chain->frame = frame;
      if (memcmp (frame.kind, chain->frame.kind, sizeof frame.kind) != 0)
        break;

      chain->breaks_off = frame.size > n - at;
      at += MIN (frame.size, n - at);
    }

  chain->breaks_off |= begins_frame (bytes + at, n - at, chain);
  return chain->n_frames > CHAIN;
}

static gboolean
find_chain (const guint8 *bytes, gsize n, Chain *chain)
{
  for (gsize at = 0; at + FRAME_HEADER <= n; at++)
    {
      if (bytes[at] == 0xff && follow (bytes, n, at, chain))
        return TRUE;
    }

  return FALSE;
}

/* gabriel.mp3-tech.org/mp3infotag.html, and Fraunhofer's VBRI: what stands where, and how far behind
 * its name how many frames there are */
static const struct
{
  const char *name;
  guint8 flag; /* has to be set in the eighth byte */
  gsize offset;
} summaries[] = {
  { "Xing", 1, 8 },
  { "Info", 1, 8 },
  { "VBRI", 0, 14 },
};

/* Returns: how many frames the first one, at @bytes, says that there are; or 0 */
static guint32
find_n_frames (const guint8 *bytes)
{
  for (gsize at = 0; at < SUMMARY_END; at++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
        {
          const guint8 *found = bytes + at;

          if (memcmp (found, summaries[i].name, 4) == 0 && (found[7] & summaries[i].flag) == summaries[i].flag)
            return bb_extent_big (found + summaries[i].offset, 4);
        }
    }

  return 0;
}

/* nothing says how many frames there are: the last one is whole or not */
static gboolean
breaks_off (BbExtentFile *file)
{
  gsize n;
  g_autofree guint8 *tail = bb_extent_read_tail (file, &n);
  Chain chain;

  return tail != NULL && find_chain (tail, n, &chain) && chain.breaks_off;
}

gboolean
bb_extent_read_mpeg (BbExtentFile *file, BbExtent *extent)
{
  gsize n = MIN (file->size - file->start, HEAD);
  g_autofree guint8 *head = g_malloc0 (n + SUMMARY_END + 32);
  guint32 n_frames;
  Chain chain;

  if (!bb_extent_peek (file, file->start, head, n) || !find_chain (head, n, &chain))
    return FALSE;

  n_frames = find_n_frames (head + chain.first);
  extent->length = bb_extent_to_time ((guint64) n_frames * chain.frame.n_samples, chain.frame.rate);
  extent->slack = bb_extent_to_time (SLACK_FRAMES * chain.frame.n_samples, chain.frame.rate);
  extent->is_cut = n_frames == 0 && breaks_off (file);
  return TRUE;
}
