/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Has a pipeline stopped without a word? */
#include "audio/stall.h"

static gboolean
look_at_pad (GstElement *element, GstPad *pad, gpointer is_idle)
{
  GST_OBJECT_LOCK (pad);
  if (GST_PAD_TASK (pad) != NULL && gst_task_get_state (GST_PAD_TASK (pad)) == GST_TASK_STARTED)
    *(gboolean *) is_idle = FALSE;
  GST_OBJECT_UNLOCK (pad);
  return TRUE;
}

static void
look_at_element (const GValue *item, gpointer is_idle)
{
  gst_element_foreach_pad (g_value_get_object (item), look_at_pad, is_idle);
}

gboolean
bb_stall_is_idle (GstElement *pipeline)
{
  GstIterator *elements = gst_bin_iterate_recurse (GST_BIN (pipeline));
  gboolean is_idle = TRUE;

  /* one that changes while it is looked at is not idle */
  if (gst_iterator_foreach (elements, look_at_element, &is_idle) != GST_ITERATOR_DONE)
    is_idle = FALSE;
  gst_iterator_free (elements);
  return is_idle;
}
