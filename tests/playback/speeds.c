/* SPDX-License-Identifier: GPL-3.0-or-later */
/* At any speed, is the frame that the playhead shows the one that comes out of the device? */
#include <locale.h>
#include <math.h>
#include <stdlib.h>

#include "capture.h"
#include "sound-server.h"

/* a thousand frames a second tell milliseconds */
static const BbFrameRate rate = { 1000, 1, FALSE };

#define SECONDS 30
/* of the song, from one click to the next */
#define APART 250
#define CLICK 96
/* of it, after the first second that is not looked at */
#define LISTENED_US (6 * G_USEC_PER_SEC)
#define SETTLED_US G_USEC_PER_SEC
/* shorter than what lies between two clicks at twice the speed */
#define DEAF (CAPTURE_RATE / 12)

/* from a moment on the recording had so many samples, or the playhead stood there */
typedef struct
{
  gint64 time;
  double value;
} Mark;

typedef struct
{
  BbPlayer *player;
  GArray *recorded; /* guint32 */
  GArray *reads;    /* Mark */
  GArray *shown;    /* Mark */
  gint64 begun;
} Listener;

static void
look (Listener *listener)
{
  Mark mark = { g_get_monotonic_time (), bb_player_get_frame (listener->player) + 0.5 };

  g_array_append_val (listener->shown, mark);
}

static gboolean
monitor_cb (GIOChannel *channel, GIOCondition condition, gpointer data)
{
  Listener *listener = data;
  guint8 bytes[1 << 16];
  gsize n = 0;
  Mark mark;

  g_io_channel_read_chars (channel, (char *) bytes, sizeof bytes, &n, NULL);
  g_assert_cmpuint (n % sizeof (guint32), ==, 0);
  g_array_append_vals (listener->recorded, bytes, n / sizeof (guint32));
  mark = (Mark){ g_get_monotonic_time (), listener->recorded->len };
  g_array_append_val (listener->reads, mark);

  return n > 0;
}

static gboolean
is_over (gpointer data)
{
  Listener *listener = data;

  look (listener);

  return g_get_monotonic_time () > listener->begun + LISTENED_US;
}

/* a click every quarter of a second, and a tone below that nobody mistakes for one */
static char *
write_clicks (const char *folder)
{
  g_autofree guint32 *samples = g_new (guint32, SECONDS * CAPTURE_RATE);

  for (guint32 i = 0; i < SECONDS * CAPTURE_RATE; i++)
    {
      guint32 since = i % (APART * CAPTURE_RATE / 1000);
      double tone = 1500 * sin (i * 2 * G_PI * 110 / CAPTURE_RATE);
      double click = since < CLICK ? 20000 * cos (since * G_PI / 6) * (1 - (double) since / CLICK) : 0;

      samples[i] = (guint16) (gint16) (tone + click);
    }

  return capture_write_samples (folder, samples, SECONDS * CAPTURE_RATE);
}

/* microseconds at which the first sample came out: a monitor may be read late, never early */
static double
find_beginning (const Listener *listener)
{
  double beginning = INFINITY;

  for (guint i = 0; i < listener->reads->len; i++)
    {
      const Mark *read = &g_array_index (listener->reads, Mark, i);

      if (read->value > CAPTURE_RATE)
        beginning = MIN (beginning, read->time - read->value * G_USEC_PER_SEC / CAPTURE_RATE);
    }

  return beginning;
}

static double
find_shown (const Listener *listener, double time)
{
  for (guint i = 1; i < listener->shown->len; i++)
    {
      const Mark *before = &g_array_index (listener->shown, Mark, i - 1);
      const Mark *after = before + 1;

      if (after->time >= time)
        return before->value + (after->value - before->value) * (time - before->time) / (after->time - before->time);
    }

  return NAN;
}

static gboolean
is_click (const Listener *listener, guint i)
{
  return (gint16) (g_array_index (listener->recorded, guint32, i) & 0xffff) > 8000;
}

/* milliseconds of the song, for each click that was heard, by which the playhead was ahead of it */
static GArray *
compare_clicks (const Listener *listener)
{
  GArray *ahead = g_array_new (FALSE, FALSE, sizeof (double));
  double beginning = find_beginning (listener);

  for (guint i = 0; i < listener->recorded->len; i++)
    {
      double time = beginning + (double) i * G_USEC_PER_SEC / CAPTURE_RATE;
      double shown, off;

      if (!is_click (listener, i))
        continue;
      shown = find_shown (listener, time);
      off = shown - APART * rint (shown / APART);
      if (time > listener->begun + SETTLED_US && isfinite (off))
        g_array_append_val (ahead, off);
      i += DEAF;
    }

  return ahead;
}

static gboolean
has_recorded (gpointer data)
{
  return ((Listener *) data)->recorded->len > 0;
}

/* the clock of PulseAudio stands for a while where somebody begins to record: that is over before playing begins */
static void
listen (Listener *listener, SoundServer *server, double speed)
{
  g_autoptr (GIOChannel) channel = sound_server_record (server);
  guint watch = g_io_add_watch (channel, G_IO_IN, monitor_cb, listener);

  capture_wait (has_recorded, listener);
  bb_player_set_speed (listener->player, speed);
  bb_player_seek (listener->player, 0);
  bb_player_play (listener->player);
  listener->begun = g_get_monotonic_time ();
  capture_wait (is_over, listener);
  bb_player_pause (listener->player);
  g_source_remove (watch);
  g_io_channel_shutdown (channel, FALSE, NULL);
}

static int
compare_sizes (gconstpointer a, gconstpointer b)
{
  double first = fabs (*(const double *) a);
  double second = fabs (*(const double *) b);

  return (first > second) - (first < second);
}

static const struct
{
  double speed;
  double most; /* milliseconds of what is heard, for nine of ten */
} speeds[] = { { 1, 5 }, { 0.5, 15 }, { 0.75, 15 }, { 0.25, 15 }, { 1.5, 15 }, { 2, 15 } };

static void
check_speed (BbPlayer *player, SoundServer *server, guint k)
{
  Listener listener = { player };
  g_autoptr (GArray) ahead = NULL;
  double median, most;

  listener.recorded = g_array_new (FALSE, FALSE, sizeof (guint32));
  listener.reads = g_array_new (FALSE, FALSE, sizeof (Mark));
  listener.shown = g_array_new (FALSE, FALSE, sizeof (Mark));
  listen (&listener, server, speeds[k].speed);

  ahead = compare_clicks (&listener);
  g_array_sort (ahead, compare_sizes);
  g_assert_cmpuint (ahead->len, >=, 4);
  median = g_array_index (ahead, double, ahead->len / 2) / speeds[k].speed;
  most = g_array_index (ahead, double, ahead->len * 9 / 10) / speeds[k].speed;
  g_test_message ("at %3.0f %% the playhead is %+.2f ms before what is heard, nine of ten within %.2f (%u clicks)",
                  100 * speeds[k].speed, median, fabs (most), ahead->len);
  g_assert_cmpfloat (fabs (most), <=, speeds[k].most);

  g_array_unref (listener.recorded);
  g_array_unref (listener.reads);
  g_array_unref (listener.shown);
}

static void
test_speeds (void)
{
  g_autoptr (SoundServer) server = sound_server_new ();
  g_autofree char *path = write_clicks (server->folder);
  g_autoptr (BbPlayer) player = bb_player_new ();

  g_assert_true (bb_player_set_programme (player, path, &rate, SECONDS * 1000, NULL));
  for (guint k = 0; k < G_N_ELEMENTS (speeds); k++)
    check_speed (player, server, k);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  sound_server_hide_devices ();
  gst_init (NULL, NULL);

  g_test_add_func ("/speeds/playhead", test_speeds);

  return g_test_run ();
}
