/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which output does sound go to, and how late is it heard there? */
#include "window/dialogs/sound-settings.h"

int
bb_sound_settings_get_delay (GSettings *settings, const char *device)
{
  g_autoptr (GVariant) delays = g_settings_get_value (settings, "output-delays");
  int delay = 0;

  g_variant_lookup (delays, device, "i", &delay);
  return CLAMP (delay, 0, BB_DELAY_MAX_MS);
}

void
bb_sound_settings_set_delay (GSettings *settings, const char *device, int delay_ms)
{
  g_autoptr (GVariant) delays = g_settings_get_value (settings, "output-delays");
  GVariantBuilder builder;
  GVariantIter iter;
  const char *name;
  int delay;

  if (bb_sound_settings_get_delay (settings, device) == delay_ms)
    return;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{si}"));
  g_variant_iter_init (&iter, delays);
  while (g_variant_iter_next (&iter, "{&si}", &name, &delay))
    {
      if (!g_str_equal (name, device))
        g_variant_builder_add (&builder, "{si}", name, delay);
    }
  g_variant_builder_add (&builder, "{si}", device, delay_ms);
  g_settings_set_value (settings, "output-delays", g_variant_builder_end (&builder));
}

static void
device_changed_cb (GSettings *settings, const char *key, BbPlayer *player)
{
  g_autofree char *device = g_settings_get_string (settings, "output-device");

  bb_player_set_device (player, *device != '\0' ? device : NULL, bb_sound_settings_get_delay (settings, device));
}

/* the device plays on */
static void
delays_changed_cb (GSettings *settings, const char *key, BbPlayer *player)
{
  g_autofree char *device = g_settings_get_string (settings, "output-device");

  bb_player_set_delay (player, bb_sound_settings_get_delay (settings, device));
}

static void
count_in_changed_cb (GSettings *settings, const char *key, BbPlayer *player)
{
  g_autofree char *kind = g_settings_get_string (settings, "count-in");

  if (g_str_equal (kind, "spoken"))
    bb_player_set_count_in (player, BB_COUNT_IN_SPOKEN);
  else
    bb_player_set_count_in (player, g_str_equal (kind, "clicked") ? BB_COUNT_IN_CLICKED : BB_COUNT_IN_OFF);
}

void
bb_sound_settings_follow_practice (GSettings *settings, BbPlayer *player)
{
  g_signal_connect_object (settings, "changed::count-in", G_CALLBACK (count_in_changed_cb), player, 0);
  count_in_changed_cb (settings, NULL, player);
  g_settings_bind (settings, "click-volume", player, "click-volume", G_SETTINGS_BIND_DEFAULT);
}

void
bb_sound_settings_follow (GSettings *settings, BbPlayer *player, gboolean with_volume)
{
  g_signal_connect_object (settings, "changed::output-device", G_CALLBACK (device_changed_cb), player, 0);
  g_signal_connect_object (settings, "changed::output-delays", G_CALLBACK (delays_changed_cb), player, 0);
  device_changed_cb (settings, NULL, player);
  g_settings_bind (settings, "volume", player, "volume", with_volume ? G_SETTINGS_BIND_DEFAULT : G_SETTINGS_BIND_GET);
}
