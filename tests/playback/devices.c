/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the player live through what sound devices do? Against a sound server of its own, without hardware. */
#include "playback/devices.h"

#include <locale.h>
#include <signal.h>

#include "capture.h"
#include "sound-server.h"

static const BbFrameRate rate = { 24, 1, FALSE };

typedef struct
{
  SoundServer *server;
  BbPlayer *player;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->server = sound_server_new ();
  fixture->player = bb_player_new ();
  g_assert_true (bb_player_set_programme (fixture->player, NULL, &rate, 24 * 60, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->player);
  sound_server_free (fixture->server);
}

static gboolean
has_trouble (gpointer player)
{
  return bb_player_get_trouble (player) != NULL;
}

static gboolean
has_no_trouble (gpointer player)
{
  return bb_player_get_trouble (player) == NULL;
}

typedef struct
{
  BbPlayer *player;
  gint64 frame;
} Past;

static gboolean
is_past (gpointer data)
{
  Past *past = data;

  return bb_player_get_frame (past->player) > past->frame;
}

static void
wait_past (BbPlayer *player, gint64 frame)
{
  capture_wait (is_past, &(Past){ player, frame });
}

static void
test_lost (Fixture *fixture, gconstpointer data)
{
  gint64 frame;

  bb_player_seek (fixture->player, 100);
  bb_player_play (fixture->player);
  wait_past (fixture->player, 105);
  g_assert_null (bb_player_get_trouble (fixture->player));

  /* plays on in silence, from the same place, and says so */
  frame = bb_player_get_frame (fixture->player);
  sound_server_kill (fixture->server);
  capture_wait (has_trouble, fixture->player);
  g_assert_true (bb_player_is_playing (fixture->player));
  g_assert_cmpint (bb_player_get_frame (fixture->player), >=, frame);
  g_assert_cmpint (bb_player_get_frame (fixture->player), <, frame + 12);
  wait_past (fixture->player, frame + 12);

  /* trying again while it is gone changes nothing */
  bb_player_retry_device (fixture->player);
  wait_past (fixture->player, bb_player_get_frame (fixture->player) + 6);
  g_assert_nonnull (bb_player_get_trouble (fixture->player));

  sound_server_start (fixture->server);
  bb_player_retry_device (fixture->player);
  capture_wait (has_no_trouble, fixture->player);
  wait_past (fixture->player, bb_player_get_frame (fixture->player) + 6);
  g_assert_cmpint (bb_player_get_frame (fixture->player), <, 24 * 10);
}

/* a server that hangs: commands and questions take no longer */
static void
test_hanging (Fixture *fixture, gconstpointer data)
{
  bb_player_play (fixture->player);
  wait_past (fixture->player, 3);
  kill (fixture->server->pid, SIGSTOP);

  for (int i = 0; i < 200; i++)
    {
      gint64 started = g_get_monotonic_time ();

      bb_player_seek (fixture->player, i * 3);
      bb_player_toggle (fixture->player);
      bb_player_step (fixture->player, 1);
      g_assert_cmpint (bb_player_get_frame (fixture->player), <, 24 * 60);
      g_main_context_iteration (NULL, FALSE);
      g_assert_cmpint (g_get_monotonic_time () - started, <, 100000);
    }

  kill (fixture->server->pid, SIGCONT);
  bb_player_seek (fixture->player, 200);
  bb_player_play (fixture->player);
  wait_past (fixture->player, 203);
}

static void
list_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GPtrArray **devices = data;

  *devices = bb_devices_list_finish (result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static void
test_choose (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) devices = NULL;
  g_autofree char *names = NULL;
  GString *ids = g_string_new (NULL);

  bb_devices_list_async (NULL, list_cb, &devices);
  capture_wait (is_set, &devices);
  for (guint i = 0; i < devices->len; i++)
    g_string_append_printf (ids, "%s ", ((BbDevice *) g_ptr_array_index (devices, i))->id);
  names = g_string_free (ids, FALSE);
  g_assert_nonnull (strstr (names, "first "));
  g_assert_nonnull (strstr (names, "second "));

  bb_player_play (fixture->player);
  bb_player_set_device (fixture->player, "second", 0);
  wait_past (fixture->player, 6);
  g_assert_null (bb_player_get_trouble (fixture->player));

  /* one that was unplugged: the default one plays, and it is said */
  bb_player_set_device (fixture->player, "nowhere", 0);
  capture_wait (has_trouble, fixture->player);
  wait_past (fixture->player, bb_player_get_frame (fixture->player) + 6);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  sound_server_hide_devices ();
  gst_init (NULL, NULL);

  g_test_add ("/devices/lost", Fixture, NULL, set_up, test_lost, tear_down);
  g_test_add ("/devices/hanging", Fixture, NULL, set_up, test_hanging, tear_down);
  g_test_add ("/devices/choose", Fixture, NULL, set_up, test_choose, tear_down);

  return g_test_run ();
}
