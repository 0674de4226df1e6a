/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user want his hand to be followed? */
#include "window/hand-settings.h"

BbHand
bb_hand_settings_get (GSettings *settings)
{
  return (BbHand){ g_settings_get_double (settings, "pen-steadiness"), g_settings_get_double (settings, "pen-hardness"),
                   BB_HAND_AHEAD };
}

static void
changed_cb (BbCanvas *canvas, const char *key, GSettings *settings)
{
  const BbHand hand = bb_hand_settings_get (settings);

  bb_canvas_set_hand (canvas, &hand);
}

void
bb_hand_settings_follow (GSettings *settings, BbCanvas *canvas)
{
  g_signal_connect_object (settings, "changed::pen-steadiness", G_CALLBACK (changed_cb), canvas, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::pen-hardness", G_CALLBACK (changed_cb), canvas, G_CONNECT_SWAPPED);
  changed_cb (canvas, NULL, settings);
}
