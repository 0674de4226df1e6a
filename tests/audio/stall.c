/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a pipeline that works told from one that has stopped? */
#include "audio/stall.h"

#include <locale.h>

static GstElement *
play (const char *description)
{
  GstElement *pipeline = gst_parse_launch (description, NULL);

  g_assert_nonnull (pipeline);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  return pipeline;
}

static void
stop (GstElement *pipeline)
{
  gst_element_set_state (pipeline, GST_STATE_NULL);
  gst_object_unref (pipeline);
}

static void
wait_for (GstElement *pipeline, GstMessageType type)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);
  g_autoptr (GstMessage) message = gst_bus_timed_pop_filtered (bus, GST_CLOCK_TIME_NONE, type);

  g_assert_nonnull (message);
}

static void
test_works (void)
{
  GstElement *pipeline = play ("fakesrc ! fakesink");

  wait_for (pipeline, GST_MESSAGE_ASYNC_DONE);
  g_assert_false (bb_stall_is_idle (pipeline));
  stop (pipeline);
}

/* the task that sent the end of the stream may take a moment to stop */
static void
test_ended (void)
{
  GstElement *pipeline = play ("fakesrc num-buffers=1 ! fakesink");

  wait_for (pipeline, GST_MESSAGE_EOS);
  while (!bb_stall_is_idle (pipeline))
    g_thread_yield ();
  stop (pipeline);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  gst_init (NULL, NULL);

  g_test_add_func ("/stall/works", test_works);
  g_test_add_func ("/stall/ended", test_ended);
  return g_test_run ();
}
