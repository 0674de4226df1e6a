/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does sound pass through from source to device? */
#include "playback/pipeline.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

static GstElement *
make_element (const char *factory, GError **error)
{
  GstElement *element = gst_element_factory_make (factory, NULL);

  if (element == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _ ("GStreamer lacks “%s”, so nothing can be played. "
                    "Install the GStreamer base and good plugins."),
                 factory);

  return element;
}

/* each is added as it is made, so that the bin owns it */
static gboolean
append_element (GstElement *bin, GstElement **last, const char *factory, GError **error)
{
  GstElement *element = make_element (factory, error);

  if (element == NULL)
    return FALSE;

  gst_bin_add (GST_BIN (bin), element);
  gst_element_link (*last, element);
  *last = element;

  return TRUE;
}

BbPipeline *
bb_pipeline_new (GstElement *sink, GError **error)
{
  g_autoptr (BbPipeline) self = g_new0 (BbPipeline, 1);
  GstElement *last;
  GstElement *convert;

  self->bin = gst_pipeline_new (NULL);
  last = bb_source_new ();
  self->source = BB_SOURCE (last);
  gst_bin_add_many (GST_BIN (self->bin), last, sink, NULL);

  if (!append_element (self->bin, &last, "audioconvert", error))
    return NULL;
  convert = last;
  if (!append_element (self->bin, &last, "audioresample", error) || !append_element (self->bin, &last, "volume", error))
    return NULL;
  self->volume = last;

  gst_util_set_object_arg (G_OBJECT (convert), "dithering", "none");
  gst_element_link (last, sink);

  return g_steal_pointer (&self);
}

void
bb_pipeline_free (BbPipeline *self)
{
  gst_element_set_state (self->bin, GST_STATE_NULL);
  gst_object_unref (self->bin);
  g_free (self);
}

static gpointer
abandon_thread (gpointer data)
{
  bb_pipeline_free (data);

  return NULL;
}

void
bb_pipeline_abandon (BbPipeline *self)
{
  g_thread_unref (g_thread_new ("teardown", abandon_thread, self));
}

void
bb_pipeline_set_programme (BbPipeline *self, BbProgramme *programme)
{
  if (GST_STATE (self->bin) > GST_STATE_READY)
    gst_element_set_state (self->bin, GST_STATE_READY);
  bb_source_set_programme (self->source, programme);
}

/* from the start: the source takes the seek along, and nothing has to be flushed while it starts.
 * PulseAudio counts the time that a stream was open and still, and its clock then stands for as long, and with it the
 * playhead: so one that has waited is opened again */
static gboolean
restart (BbPipeline *self, GstEvent *seek, gboolean playing)
{
  if (gst_element_set_state (self->bin, GST_STATE_READY) == GST_STATE_CHANGE_FAILURE)
    {
      gst_event_unref (seek);
      return FALSE;
    }

  return gst_element_send_event (GST_ELEMENT (self->source), seek) &&
         gst_element_set_state (self->bin, playing ? GST_STATE_PLAYING : GST_STATE_PAUSED) != GST_STATE_CHANGE_FAILURE;
}

/* pauses before the seek, so that nothing of the new place sounds */
static gboolean
go_on (BbPipeline *self, GstEvent *seek, gboolean playing)
{
  if (!playing && gst_element_set_state (self->bin, GST_STATE_PAUSED) == GST_STATE_CHANGE_FAILURE)
    {
      gst_event_unref (seek);
      return FALSE;
    }

  return gst_element_send_event (self->bin, seek);
}

gboolean
bb_pipeline_run (BbPipeline *self, const BbCourse *course, gboolean playing, guint32 *seqnum)
{
  GstEvent *seek = gst_event_new_seek (1, GST_FORMAT_TIME, GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_ACCURATE,
                                       GST_SEEK_TYPE_SET, 0, GST_SEEK_TYPE_SET, GST_CLOCK_TIME_NONE);
  GstState target = GST_STATE_TARGET (self->bin);

  *seqnum = gst_event_get_seqnum (seek);
  bb_source_set_course (self->source, course);
  if (target < (playing ? GST_STATE_PLAYING : GST_STATE_PAUSED))
    return restart (self, seek, playing);

  return go_on (self, seek, playing);
}

gboolean
bb_pipeline_is_echo (const BbPipeline *self, GstMessage *message)
{
  const GstStructure *details = NULL;
  int flow = GST_FLOW_OK;

  gst_message_parse_error_details (message, &details);
  return GST_MESSAGE_SRC (message) == GST_OBJECT (self->source) && details != NULL &&
         gst_structure_get_int (details, "flow-return", &flow) && flow == GST_FLOW_ERROR;
}

gint64
bb_pipeline_get_running_time (GstElement *bin)
{
  g_autoptr (GstClock) clock = NULL;
  GstState state;

  /* from the flush of a seek until it plays again the state is not settled, and base time is the old one;
   * where a device failed the time that it reached still counts */
  if (gst_element_get_state (bin, &state, NULL, 0) == GST_STATE_CHANGE_ASYNC || state != GST_STATE_PLAYING)
    return 0;

  clock = gst_element_get_clock (bin);
  if (clock == NULL)
    return 0;

  return MAX (0, GST_CLOCK_DIFF (gst_element_get_base_time (bin), gst_clock_get_time (clock)));
}
