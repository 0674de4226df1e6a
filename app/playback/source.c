/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a tape become a stream of buffers? */
#include "playback/source.h"

#include <string.h>

/* short, so that the first sample after a seek is there at once */
#define BLOCK_SAMPLES 1024

struct _BbSource
{
  GstPushSrc parent_instance;

  BbProgramme *programme;
  BbTape tape;   /* being played; the streaming thread's */
  BbTape next;   /* under the object lock */
  gint64 offset; /* samples of the tape that are out */
};

static GstStaticPadTemplate source_template =
    GST_STATIC_PAD_TEMPLATE ("src",
                             GST_PAD_SRC,
                             GST_PAD_ALWAYS,
                             GST_STATIC_CAPS ("audio/x-raw, format=S16LE, layout=interleaved"));

G_DEFINE_FINAL_TYPE (BbSource, bb_source, GST_TYPE_PUSH_SRC)

static GstClockTime
offset_to_time (BbSource *self, gint64 offset)
{
  return gst_util_uint64_scale_round (offset, GST_SECOND, bb_programme_get_rate (self->programme));
}

static void
reverse_samples (gint16 *samples, gint64 n_samples, int channels)
{
  for (gint64 low = 0, high = n_samples - 1; low < high; low++, high--)
    for (int channel = 0; channel < channels; channel++)
      {
        gint16 swap = samples[low * channels + channel];

        samples[low * channels + channel] = samples[high * channels + channel];
        samples[high * channels + channel] = swap;
      }
}

/* returns how many samples came; fewer than asked only at the end of the tape */
static gint64
read_tape (BbSource *self, gint16 *samples, gint64 n_samples)
{
  int channels = bb_programme_get_channels (self->programme);
  gint64 done = 0;

  while (done < n_samples)
    {
      gint64 first;
      gboolean backward;
      gint64 n = bb_tape_get_run (&self->tape, self->offset + done, n_samples - done, &first, &backward);

      if (n == 0)
        break;
      bb_programme_read (self->programme, first, n, samples + done * channels);
      if (backward)
        reverse_samples (samples + done * channels, n, channels);
      done += n;
    }

  return done;
}

static GstFlowReturn
bb_source_create (GstPushSrc *source, GstBuffer **buffer)
{
  BbSource *self = BB_SOURCE (source);
  gsize frame = bb_programme_get_channels (self->programme) * sizeof (gint16);
  g_autofree gint16 *samples = g_malloc (BLOCK_SAMPLES * frame);
  gint64 n = read_tape (self, samples, BLOCK_SAMPLES);

  if (n == 0)
    return GST_FLOW_EOS;

  *buffer = gst_buffer_new_wrapped (g_steal_pointer (&samples), n * frame);
  GST_BUFFER_OFFSET (*buffer) = self->offset;
  GST_BUFFER_OFFSET_END (*buffer) = self->offset + n;
  GST_BUFFER_PTS (*buffer) = offset_to_time (self, self->offset);
  GST_BUFFER_DURATION (*buffer) = offset_to_time (self, self->offset + n) - GST_BUFFER_PTS (*buffer);
  self->offset += n;

  return GST_FLOW_OK;
}

/* called between flush-start and flush-stop, with the streaming thread at rest */
static gboolean
bb_source_do_seek (GstBaseSrc *source, GstSegment *segment)
{
  BbSource *self = BB_SOURCE (source);

  GST_OBJECT_LOCK (self);
  self->tape = self->next;
  GST_OBJECT_UNLOCK (self);

  segment->time = segment->start;
  self->offset = gst_util_uint64_scale_round (segment->position, bb_programme_get_rate (self->programme), GST_SECOND);

  return TRUE;
}

static gboolean
bb_source_is_seekable (GstBaseSrc *source)
{
  return TRUE;
}

static GstCaps *
bb_source_get_caps (GstBaseSrc *source, GstCaps *filter)
{
  g_autoptr (GstCaps) caps = bb_programme_get_caps (BB_SOURCE (source)->programme);

  return filter ? gst_caps_intersect_full (filter, caps, GST_CAPS_INTERSECT_FIRST) : g_steal_pointer (&caps);
}

static void
bb_source_finalize (GObject *object)
{
  bb_programme_unref (BB_SOURCE (object)->programme);

  G_OBJECT_CLASS (bb_source_parent_class)->finalize (object);
}

static void
bb_source_class_init (BbSourceClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseSrcClass *base_class = GST_BASE_SRC_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bb_source_finalize;

  gst_element_class_add_static_pad_template (element_class, &source_template);
  gst_element_class_set_static_metadata (element_class, "Programme source", "Source/Audio",
                                         "Plays a tape over the programme", "Beatboard");

  base_class->do_seek = bb_source_do_seek;
  base_class->is_seekable = bb_source_is_seekable;
  base_class->get_caps = bb_source_get_caps;
  GST_PUSH_SRC_CLASS (klass)->create = bb_source_create;
}

static void
bb_source_init (BbSource *self)
{
  self->programme = bb_programme_new_silent ();
  gst_base_src_set_format (GST_BASE_SRC (self), GST_FORMAT_TIME);
}

GstElement *
bb_source_new (void)
{
  return g_object_new (BB_TYPE_SOURCE, NULL);
}

void
bb_source_set_programme (BbSource *self, BbProgramme *programme)
{
  g_return_if_fail (BB_IS_SOURCE (self) && programme != NULL);

  bb_programme_ref (programme);
  bb_programme_unref (self->programme);
  self->programme = programme;
}

void
bb_source_set_tape (BbSource *self, const BbTape *tape)
{
  g_return_if_fail (BB_IS_SOURCE (self) && tape != NULL);

  GST_OBJECT_LOCK (self);
  self->next = *tape;
  GST_OBJECT_UNLOCK (self);
}
