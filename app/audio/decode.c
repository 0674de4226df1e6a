/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a sound file of any kind become samples and peaks? */
#include "audio/decode.h"

#include <glib/gi18n-lib.h>
#include <gst/app/app.h>
#include <gst/audio/audio.h>
#include <gst/pbutils/pbutils.h>

#include "audio/extent.h"
#include "audio/hold.h"
#include "audio/stall.h"
#include "audio/tags.h"
#include "audio/wav.h"
#include "audio/whole.h"
#include "store/readable.h"

#define PROGRESS_INTERVAL (G_USEC_PER_SEC / 20)
/* looks at a pipeline that says nothing, and how often in a row it has to be idle */
#define LOOK_INTERVAL GST_SECOND
#define IDLE_LOOKS 2
/* and how often it may go without a sample; looks, not seconds, for the program may have been stopped */
#define STILL_LOOKS 5
#define DECODED_CAPS "audio/x-raw"
/* avdec_mp3 offers planes, which a WAV file cannot hold: interleaved has to be said */
#define WAV_CAPS "audio/x-raw, format=S16LE, layout=interleaved, channels=[1,2], rate=[1,MAX]"

typedef struct
{
  const char *file;
  BbDecodeProgress progress;
  gpointer progress_data;
  gint64 next_progress;
  gboolean takes_as_comes; /* rather than looking ahead in the file */
  int n_taken;             /* pieces; counted for the watch in the calling thread */

  GstElement *pipeline;
  GstElement *convert;
  BbWavWriter *writer;
  BbPeaks *peaks;
  GstAudioInfo format;
  BbSoundInfo *info;

  GstTagList *tags;
  char *missing;  /* what sound decoder is not installed */
  GError *failed; /* why no more samples were taken */
} Decoder;

static void
decoder_clear (Decoder *self)
{
  /* first, for its threads use the rest */
  if (self->pipeline != NULL)
    gst_element_set_state (self->pipeline, GST_STATE_NULL);
  gst_clear_object (&self->pipeline);

  g_clear_pointer (&self->writer, bb_wav_writer_free);
  g_clear_pointer (&self->info, bb_sound_info_free);
  g_clear_pointer (&self->tags, gst_tag_list_unref);
  g_clear_pointer (&self->missing, g_free);
  g_clear_error (&self->failed);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Decoder, decoder_clear)

/* what the calling thread saw of a pipeline that says nothing */
typedef struct
{
  int n_taken;
  guint n_still; /* looks in a row without a new piece */
  guint n_idle;  /* and with no thread at work */
} Watch;

/* samples, in the streaming thread */

static gboolean
set_format (Decoder *self, GstCaps *caps)
{
  GstAudioInfo format;

  if (!gst_audio_info_from_caps (&format, caps))
    return FALSE;

  if (self->info->sample_rate == 0)
    {
      self->format = format;
      self->info->sample_rate = GST_AUDIO_INFO_RATE (&format);
      bb_wav_writer_set_format (self->writer, GST_AUDIO_INFO_CHANNELS (&format),
                                GST_AUDIO_INFO_RATE (&format));
      bb_peaks_begin (self->peaks, GST_AUDIO_INFO_CHANNELS (&format),
                      GST_AUDIO_INFO_RATE (&format));
    }

  return GST_AUDIO_INFO_RATE (&format) == GST_AUDIO_INFO_RATE (&self->format) &&
         GST_AUDIO_INFO_CHANNELS (&format) == GST_AUDIO_INFO_CHANNELS (&self->format);
}

static void
report_progress (Decoder *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 duration;
  double share = -1;

  if (self->progress == NULL || now < self->next_progress)
    return;

  self->next_progress = now + PROGRESS_INTERVAL;
  if (gst_element_query_duration (self->convert, GST_FORMAT_TIME, &duration) && duration > 0)
    share = MIN ((double) self->info->n_samples / self->info->sample_rate /
                   ((double) duration / GST_SECOND),
                 1.0);
  self->progress (share, self->progress_data);
}

static gboolean
take (Decoder *self, GstBuffer *buffer, GError **error)
{
  GstMapInfo map;
  gsize n_samples;
  gboolean written;

  if (!gst_buffer_map (buffer, &map, GST_MAP_READ))
    return FALSE;

  n_samples = map.size / GST_AUDIO_INFO_BPF (&self->format);
  written = bb_wav_writer_write (self->writer, map.data, map.size, error);
  if (written)
    bb_peaks_add (self->peaks, (const gint16 *) (gconstpointer) map.data, n_samples);
  gst_buffer_unmap (buffer, &map);

  self->info->n_samples += n_samples;
  return written;
}

static GstFlowReturn
new_sample_cb (GstAppSink *sink, gpointer data)
{
  Decoder *self = data;
  g_autoptr (GstSample) sample = gst_app_sink_pull_sample (sink);
  g_autoptr (GstBuffer) buffer = NULL;

  if (sample == NULL)
    return GST_FLOW_EOS;
  /* newer GStreamers ask once more after an error */
  if (self->failed != NULL)
    return GST_FLOW_ERROR;
  if (!set_format (self, gst_sample_get_caps (sample)))
    return GST_FLOW_NOT_NEGOTIATED;

  /* priming and padding lie outside of the segment */
  buffer = gst_audio_buffer_clip (gst_buffer_ref (gst_sample_get_buffer (sample)),
                                  gst_sample_get_segment (sample),
                                  GST_AUDIO_INFO_RATE (&self->format),
                                  GST_AUDIO_INFO_BPF (&self->format));
  if (buffer != NULL && !take (self, buffer, &self->failed))
    return GST_FLOW_ERROR;

  g_atomic_int_inc (&self->n_taken);
  report_progress (self);
  return GST_FLOW_OK;
}

/* the pipeline */

static void
pad_added_cb (GstElement *decodebin, GstPad *pad, gpointer data)
{
  Decoder *self = data;
  g_autoptr (GstPad) sink = gst_element_get_static_pad (self->convert, "sink");
  g_autoptr (GstCaps) caps = gst_pad_get_current_caps (pad);
  int channels = 0;

  /* of several sound tracks, the first */
  if (gst_pad_is_linked (sink))
    return;

  if (caps != NULL)
    gst_structure_get_int (gst_caps_get_structure (caps, 0), "channels", &channels);
  self->info->source_channels = channels;
  gst_pad_link (pad, sink);
}

static GstElement *
add (Decoder *self, const char *factory, GError **error)
{
  GstElement *element = gst_element_factory_make (factory, NULL);

  if (element == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _ ("GStreamer's part “%s” is not installed. Install the package "
                      "gstreamer1.0-plugins-base, and try again."),
                   factory);
      return NULL;
    }

  gst_bin_add (GST_BIN (self->pipeline), element);
  return element;
}

/* behind a queue a parser cannot look ahead, and takes the file as it comes */
static gboolean
link_source (Decoder *self, GstElement *source, GstElement *decodebin, GError **error)
{
  GstElement *queue;

  if (!self->takes_as_comes)
    return gst_element_link (source, decodebin);

  queue = add (self, "queue", error);
  return queue != NULL && gst_element_link_many (source, queue, decodebin, NULL);
}

static gboolean
build (Decoder *self, GError **error)
{
  static GstAppSinkCallbacks callbacks = { .new_sample = new_sample_cb };
  g_autoptr (GstCaps) decoded = gst_caps_from_string (DECODED_CAPS);
  g_autoptr (GstCaps) wanted = gst_caps_from_string (WAV_CAPS);
  GstElement *source, *decodebin, *sink;

  self->pipeline = gst_object_ref_sink (gst_pipeline_new (NULL));
  if ((source = add (self, "filesrc", error)) == NULL ||
      (decodebin = add (self, "decodebin", error)) == NULL ||
      (self->convert = add (self, "audioconvert", error)) == NULL ||
      (sink = add (self, "appsink", error)) == NULL)
    return FALSE;

  g_object_set (source, "location", self->file, NULL);
  g_object_set (decodebin, "caps", decoded, "expose-all-streams", FALSE, NULL);
  gst_util_set_object_arg (G_OBJECT (self->convert), "dithering", "none");
  g_object_set (sink, "sync", FALSE, "caps", wanted, NULL);
  gst_app_sink_set_callbacks (GST_APP_SINK (sink), &callbacks, self, NULL);
  g_signal_connect (decodebin, "pad-added", G_CALLBACK (pad_added_cb), self);
  bb_hold_until_linked (decodebin);

  return link_source (self, source, decodebin, error) && gst_element_link (self->convert, sink);
}

/* the bus, in the calling thread; each returns whether to go on */

static gboolean
on_tag (Decoder *self, GstMessage *message)
{
  g_autoptr (GstTagList) tags = NULL;
  GstTagList *merged;

  gst_message_parse_tag (message, &tags);
  merged = gst_tag_list_merge (self->tags, tags, GST_TAG_MERGE_KEEP);
  g_clear_pointer (&self->tags, gst_tag_list_unref);
  self->tags = merged;
  return TRUE;
}

/* decodebin also misses decoders for pictures, which nobody asked for */
static gboolean
on_element (Decoder *self, GstMessage *message)
{
  const GstStructure *structure = gst_message_get_structure (message);
  GstCaps *caps = NULL;

  if (!gst_is_missing_plugin_message (message) || self->missing != NULL)
    return TRUE;

  if (gst_structure_get (structure, "detail", GST_TYPE_CAPS, &caps, NULL) &&
      g_str_has_prefix (gst_structure_get_name (gst_caps_get_structure (caps, 0)), "audio/"))
    self->missing = gst_missing_plugin_message_get_description (message);
  g_clear_pointer (&caps, gst_caps_unref);
  return TRUE;
}

static gboolean
on_error (Decoder *self, GstMessage *message)
{
  if (self->failed == NULL)
    gst_message_parse_error (message, &self->failed, NULL);
  return FALSE;
}

static gboolean
on_end (Decoder *self, GstMessage *message)
{
  return FALSE;
}

static const struct
{
  GstMessageType type;
  gboolean (*handle) (Decoder *self, GstMessage *message);
} handlers[] = {
  { GST_MESSAGE_TAG, on_tag },
  { GST_MESSAGE_ELEMENT, on_element },
  { GST_MESSAGE_ERROR, on_error },
  { GST_MESSAGE_EOS, on_end },
  { GST_MESSAGE_APPLICATION, on_end }, /* cancelled */
};

static gboolean
handle (Decoder *self, GstMessage *message)
{
  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    {
      if (handlers[i].type == GST_MESSAGE_TYPE (message))
        return handlers[i].handle (self, message);
    }

  return TRUE;
}

static void
cancelled_cb (GCancellable *cancellable, gpointer bus)
{
  gst_bus_post (bus, gst_message_new_application (NULL, gst_structure_new_empty ("cancelled")));
}

/* whether there is nothing more to be waited for, after a look that found no message */
static gboolean
is_stuck (Decoder *self, Watch *watch)
{
  int n_taken = g_atomic_int_get (&self->n_taken);

  watch->n_still = n_taken == watch->n_taken ? watch->n_still + 1 : 0;
  watch->n_taken = n_taken;
  watch->n_idle = bb_stall_is_idle (self->pipeline) ? watch->n_idle + 1 : 0;
  return watch->n_idle >= IDLE_LOOKS || watch->n_still >= STILL_LOOKS;
}

static void
run (Decoder *self, GCancellable *cancellable)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (self->pipeline);
  gulong id = cancellable == NULL ? 0
                                  : g_cancellable_connect (cancellable, G_CALLBACK (cancelled_cb),
                                                           bus, NULL);
  gboolean going = TRUE;
  Watch watch = { 0 };

  gst_element_set_state (self->pipeline, GST_STATE_PLAYING);
  while (going)
    {
      g_autoptr (GstMessage) message = gst_bus_timed_pop (bus, LOOK_INTERVAL);

      if (message != NULL)
        watch.n_idle = 0;
      going = message != NULL ? handle (self, message) : !is_stuck (self, &watch);
    }

  g_cancellable_disconnect (cancellable, id);
}

/* The parser of WAV looks for tags behind the samples, and gives up over a stray byte there before the first of them;
 * only then is it kept from looking, for it finds no tags so. */
static gboolean
may_try_again (const Decoder *self, GCancellable *cancellable)
{
  BbExtent extent;

  return self->info->n_samples == 0 && self->missing == NULL && !g_cancellable_is_cancelled (cancellable) &&
         bb_extent_read (self->file, &extent) && extent.is_exact;
}

static gboolean
build_and_run (Decoder *self, GCancellable *cancellable, GError **error)
{
  if (!build (self, error))
    return FALSE;

  run (self, cancellable);
  if (!may_try_again (self, cancellable))
    return TRUE;

  gst_element_set_state (self->pipeline, GST_STATE_NULL);
  gst_clear_object (&self->pipeline);
  g_clear_error (&self->failed);
  self->takes_as_comes = TRUE;
  if (!build (self, error))
    return FALSE;

  run (self, cancellable);
  return TRUE;
}

/* what came of it */

static void
judge (Decoder *self)
{
  gint64 duration = -1;

  /* without sound it would be that of something else */
  if (self->info->n_samples > 0)
    gst_element_query_duration (self->convert, GST_FORMAT_TIME, &duration);
  bb_whole_judge (self->info, self->file, duration, self->failed != NULL);
}

static gboolean
explain (Decoder *self, GError **error)
{
  g_autofree char *name = g_path_get_basename (self->file);

  if (self->missing != NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                 _ ("“%s” cannot be decoded: %s is not installed. Install GStreamer's plug-in for "
                    "it, or convert the file to WAV or FLAC."),
                 name, self->missing);
  else if (self->info->is_cut)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("“%s” is damaged or cut off, and what is left of it cannot be decoded. Get a "
                    "whole copy of it."),
                 name);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("There is no sound to be found in “%s”. Choose a sound file, or a video with "
                    "a sound track."),
                 name);

  return FALSE;
}

static gboolean
check (Decoder *self, GCancellable *cancellable, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  if (self->failed != NULL && self->failed->domain == G_IO_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&self->failed));
      return FALSE;
    }

  return self->info->n_samples > 0 || explain (self, error);
}

BbSoundInfo *
bb_decode_file (const char *file,
                const char *wav_path,
                BbPeaks *peaks,
                BbDecodeProgress progress,
                gpointer data,
                GCancellable *cancellable,
                GError **error)
{
  g_auto (Decoder) self = { .file = file, .peaks = peaks, .progress = progress,
                            .progress_data = data };

  gst_init (NULL, NULL);
  self.info = g_new0 (BbSoundInfo, 1);
  if (!bb_readable_check (file, error) ||
      (self.writer = bb_wav_writer_new (wav_path, error)) == NULL ||
      !build_and_run (&self, cancellable, error))
    return NULL;

  judge (&self);
  gst_element_set_state (self.pipeline, GST_STATE_NULL);
  if (!check (&self, cancellable, error) || !bb_wav_writer_finish (self.writer, error))
    return NULL;

  bb_peaks_finish (peaks);
  self.info->fingerprint = bb_peaks_dup_fingerprint (peaks);
  bb_tags_read (self.tags, self.info);
  return g_steal_pointer (&self.info);
}
