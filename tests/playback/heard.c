/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the frame that the playhead shows the one that comes out of the device? */
#include <locale.h>
#include <stdlib.h>

#include "capture.h"
#include "sound-server.h"

/* a thousand frames a second tell milliseconds */
static const BbFrameRate rate = { 1000, 1, FALSE };

#define SECONDS 30
#define N_CHECKS 200
/* milliseconds; the sink's own clock runs 2 to 3 behind, and reading the monitor takes a moment */
#define BEHIND_MAX 15.0
#define AHEAD_MAX 4.0
/* a monitor that is read late makes the playhead seem ahead, never behind: those read soonest tell the truth */
#define SOONEST (N_CHECKS / 10)

typedef struct
{
  BbPlayer *player;
  double ahead[N_CHECKS];
  guint n_checks;
} Listener;

/* every sample that comes out of the monitor says which one it is */
static gboolean
monitor_cb (GIOChannel *channel, GIOCondition condition, gpointer data)
{
  Listener *listener = data;
  guint8 bytes[1 << 16];
  guint32 last;
  gsize n = 0;
  double frame;

  g_io_channel_read_chars (channel, (char *) bytes, sizeof bytes, &n, NULL);
  frame = bb_player_get_frame (listener->player);
  if (n < sizeof (guint32) || n % sizeof (guint32) != 0)
    return n > 0;

  last = GST_READ_UINT32_LE (bytes + n - sizeof (guint32));
  if (last > CAPTURE_RATE / 2 && listener->n_checks < N_CHECKS)
    listener->ahead[listener->n_checks++] = frame - (last + 1) * 1000.0 / CAPTURE_RATE;

  return G_SOURCE_CONTINUE;
}

static gboolean
has_all_checks (gpointer data)
{
  return ((Listener *) data)->n_checks == N_CHECKS;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* well over twice the second that the sink of PulseAudio 17 adds to the frames */
#define WAIT_SECONDS 5
#define HEARD_FRAMES 20

typedef struct
{
  BbPlayer *player;
  GTimer *timer;
  double from; /* frame at which it began to play */
} Wait;

static gboolean
is_heard (gpointer data)
{
  Wait *wait = data;

  return bb_player_get_frame (wait->player) > wait->from + HEARD_FRAMES;
}

static gboolean
is_over (gpointer data)
{
  return g_timer_elapsed (((Wait *) data)->timer, NULL) > WAIT_SECONDS;
}

static void
test_heard (void)
{
  g_autoptr (SoundServer) server = sound_server_new ();
  g_autofree char *path = capture_write_wav (server->folder, SECONDS * CAPTURE_RATE);
  g_autoptr (BbPlayer) player = bb_player_new ();
  g_autoptr (GIOChannel) channel = NULL;
  g_autoptr (GTimer) timer = g_timer_new ();
  Listener listener = { player };
  guint watch;

  channel = sound_server_record (server);
  watch = g_io_add_watch (channel, G_IO_IN, monitor_cb, &listener);

  g_assert_true (bb_player_set_programme (player, path, &rate, SECONDS * 1000, NULL));
  bb_player_seek (player, 0);
  capture_wait (is_over, &(Wait){ player, timer });
  bb_player_play (player);
  capture_wait (has_all_checks, &listener);
  g_source_remove (watch);
  g_io_channel_shutdown (channel, FALSE, NULL);

  qsort (listener.ahead, N_CHECKS, sizeof (double), compare_doubles);
  g_test_message ("playhead before what is heard: read soonest %.2f ms, median %.2f, from %.2f to %.2f",
                  listener.ahead[SOONEST], listener.ahead[N_CHECKS / 2], listener.ahead[0],
                  listener.ahead[N_CHECKS - 1]);
  g_assert_cmpfloat (listener.ahead[N_CHECKS / 2], >, -BEHIND_MAX);
  g_assert_cmpfloat (listener.ahead[SOONEST], <, AHEAD_MAX);
}

/* seconds from Space to the first sound, after nothing was done for a while */
static double
play_after_waiting (BbPlayer *player)
{
  g_autoptr (GTimer) timer = g_timer_new ();
  Wait wait = { player, timer, bb_player_get_frame (player) };

  capture_wait (is_over, &wait);
  bb_player_play (player);
  g_timer_start (timer);
  capture_wait (is_heard, &wait);
  bb_player_pause (player);
  return g_timer_elapsed (timer, NULL);
}

/* the clock of PulseAudio stands, once it runs, for as long as its stream was open before: nothing is opened so early
 */
static void
test_heard_at_once (void)
{
  g_autoptr (SoundServer) server = sound_server_new ();
  g_autofree char *path = capture_write_wav (server->folder, SECONDS * CAPTURE_RATE);
  g_autoptr (BbPlayer) player = bb_player_new ();
  double first, second;

  g_assert_true (bb_player_set_programme (player, path, &rate, SECONDS * 1000, NULL));
  bb_player_seek (player, 0);
  first = play_after_waiting (player);
  second = play_after_waiting (player);
  g_test_message ("heard %.2f s after Space, and %.2f s after a pause", first, second);
  g_assert_cmpfloat (first, <, WAIT_SECONDS / 2.0);
  g_assert_cmpfloat (second, <, WAIT_SECONDS / 2.0);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  sound_server_hide_devices ();
  gst_init (NULL, NULL);

  g_test_add_func ("/heard/playhead", test_heard);
  g_test_add_func ("/heard/at-once", test_heard_at_once);

  return g_test_run ();
}
