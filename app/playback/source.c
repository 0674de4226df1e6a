/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a course become a stream of buffers? */
#include "playback/source.h"

#include <string.h>

#include "audio/course/metronome.h"
#include "audio/course/splicer.h"

/* short, so that the first sample after a seek is there at once */
#define BLOCK_SAMPLES 1024

struct _BbSource
{
  GstPushSrc parent_instance;

  BbProgramme *programme;
  BbCourse course; /* being played; the streaming thread's */
  BbSplicer *splicer;
  BbMetronome *metronome;
  gint64 moment; /* samples that are out */
  BbCourse next; /* under the object lock, as what is below */
  BbClick *click;
};

static GstStaticPadTemplate source_template =
    GST_STATIC_PAD_TEMPLATE ("src",
                             GST_PAD_SRC,
                             GST_PAD_ALWAYS,
                             GST_STATIC_CAPS ("audio/x-raw, format=S16LE, layout=interleaved"));

G_DEFINE_FINAL_TYPE (BbSource, bb_source, GST_TYPE_PUSH_SRC)

static GstClockTime
moment_to_time (BbSource *self, gint64 moment)
{
  return gst_util_uint64_scale_round (moment, GST_SECOND, bb_programme_get_rate (self->programme));
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

/* a BbTapeRead */
static void
read_tape (gpointer data, gint64 offset, gint64 n_samples, gint16 *samples)
{
  BbSource *self = data;
  int channels = bb_programme_get_channels (self->programme);
  gint64 done = CLAMP (-offset, 0, n_samples);

  memset (samples, 0, n_samples * channels * sizeof (gint16));
  while (done < n_samples)
    {
      gint64 first;
      gboolean backward;
      gint64 n = bb_tape_get_run (&self->course.tape, offset + done, n_samples - done, &first, &backward);

      if (n == 0)
        break;
      bb_programme_read (self->programme, first, n, samples + done * channels);
      if (backward)
        reverse_samples (samples + done * channels, n, channels);
      done += n;
    }
}

/* (transfer full) (nullable) */
static BbClick *
get_click (BbSource *self)
{
  BbClick *click;

  GST_OBJECT_LOCK (self);
  click = self->click != NULL ? bb_click_ref (self->click) : NULL;
  GST_OBJECT_UNLOCK (self);

  return click;
}

static void
read_course (BbSource *self, gint64 n_samples, gint16 *samples)
{
  int channels = bb_programme_get_channels (self->programme);
  gint64 silent = CLAMP (self->course.lead - self->moment, 0, n_samples);
  g_autoptr (BbClick) click = get_click (self);

  memset (samples, 0, silent * channels * sizeof (gint16));
  bb_splicer_read (self->splicer, self->moment + silent, n_samples - silent, samples + silent * channels);
  if (click != NULL)
    bb_metronome_mix (self->metronome, click, &self->course, self->moment, n_samples, samples);
}

static GstFlowReturn
bb_source_create (GstPushSrc *source, GstBuffer **buffer)
{
  BbSource *self = BB_SOURCE (source);
  gsize frame = bb_programme_get_channels (self->programme) * sizeof (gint16);
  gint64 n = MIN (BLOCK_SAMPLES, bb_course_get_length (&self->course) - self->moment);
  gint16 *samples;

  if (n <= 0)
    return GST_FLOW_EOS;

  samples = g_malloc (n * frame);
  read_course (self, n, samples);
  *buffer = gst_buffer_new_wrapped (samples, n * frame);
  GST_BUFFER_OFFSET (*buffer) = self->moment;
  GST_BUFFER_OFFSET_END (*buffer) = self->moment + n;
  GST_BUFFER_PTS (*buffer) = moment_to_time (self, self->moment);
  GST_BUFFER_DURATION (*buffer) = moment_to_time (self, self->moment + n) - GST_BUFFER_PTS (*buffer);
  self->moment += n;

  return GST_FLOW_OK;
}

/* called between flush-start and flush-stop, with the streaming thread at rest */
static gboolean
bb_source_do_seek (GstBaseSrc *source, GstSegment *segment)
{
  BbSource *self = BB_SOURCE (source);

  GST_OBJECT_LOCK (self);
  self->course = self->next;
  GST_OBJECT_UNLOCK (self);

  segment->time = segment->start;
  self->moment = 0;
  bb_splicer_begin (self->splicer, &self->course);

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
  BbSource *self = BB_SOURCE (object);

  bb_splicer_free (self->splicer);
  bb_metronome_free (self->metronome);
  bb_programme_unref (self->programme);
  g_clear_pointer (&self->click, bb_click_unref);

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
                                         "Plays a course over the programme", "Beatboard");

  base_class->do_seek = bb_source_do_seek;
  base_class->is_seekable = bb_source_is_seekable;
  base_class->get_caps = bb_source_get_caps;
  GST_PUSH_SRC_CLASS (klass)->create = bb_source_create;
}

/* (transfer full) */
static void
take_programme (BbSource *self, BbProgramme *programme)
{
  int rate = bb_programme_get_rate (programme);
  int channels = bb_programme_get_channels (programme);

  g_clear_pointer (&self->splicer, bb_splicer_free);
  g_clear_pointer (&self->metronome, bb_metronome_free);
  g_clear_pointer (&self->programme, bb_programme_unref);
  self->programme = programme;
  self->splicer = bb_splicer_new (rate, channels, read_tape, self);
  self->metronome = bb_metronome_new (rate, channels);
}

static void
bb_source_init (BbSource *self)
{
  self->course.speed = 1;
  self->next.speed = 1;
  take_programme (self, bb_programme_new_silent ());
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

  take_programme (self, bb_programme_ref (programme));
}

void
bb_source_set_course (BbSource *self, const BbCourse *course)
{
  g_return_if_fail (BB_IS_SOURCE (self) && course != NULL);

  GST_OBJECT_LOCK (self);
  self->next = *course;
  GST_OBJECT_UNLOCK (self);
}

void
bb_source_set_click (BbSource *self, BbClick *click)
{
  BbClick *before;

  g_return_if_fail (BB_IS_SOURCE (self));

  GST_OBJECT_LOCK (self);
  before = self->click;
  self->click = click != NULL ? bb_click_ref (click) : NULL;
  GST_OBJECT_UNLOCK (self);
  g_clear_pointer (&before, bb_click_unref);
}
