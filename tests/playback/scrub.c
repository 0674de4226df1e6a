/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are scrubs heard at most 25 times a second, the newest always, and J K L climbed rightly? */
#include "playback/scrub.h"
#include "playback/shuttle.h"

#include <locale.h>

/* a pointer that moves every millisecond for two seconds, then rests */
static void
test_rate (void)
{
  BbScrub scrub = BB_SCRUB_INIT;
  guint n_heard = 0;
  gint64 heard = -1;

  for (gint64 ms = 0; ms < 2100; ms++)
    {
      if (ms < 2000)
        bb_scrub_offer (&scrub, ms / 3);
      if (!bb_scrub_take (&scrub, ms * 1000, &heard))
        continue;
      g_assert_cmpint (heard, ==, MIN (ms, 1999) / 3);
      n_heard++;
    }

  g_assert_cmpint (n_heard, ==, 51);
  g_assert_cmpint (heard, ==, 1999 / 3);
}

static void
test_delay (void)
{
  BbScrub scrub = BB_SCRUB_INIT;
  gint64 frame;

  g_assert_cmpint (bb_scrub_get_delay (&scrub, 0), ==, -1);
  bb_scrub_offer (&scrub, 7);
  g_assert_cmpint (bb_scrub_get_delay (&scrub, 0), ==, 0);
  g_assert_true (bb_scrub_take (&scrub, 0, &frame));
  g_assert_cmpint (bb_scrub_get_delay (&scrub, 1000), ==, -1);

  bb_scrub_offer (&scrub, 8);
  g_assert_cmpint (bb_scrub_get_delay (&scrub, 10000), ==, 30000);
  g_assert_false (bb_scrub_take (&scrub, 39999, &frame));

  /* back where it was heard last: nothing new */
  bb_scrub_offer (&scrub, 7);
  g_assert_cmpint (bb_scrub_get_delay (&scrub, 50000), ==, -1);

  /* a new press there is heard again */
  bb_scrub_begin (&scrub);
  bb_scrub_offer (&scrub, 7);
  g_assert_true (bb_scrub_take (&scrub, 50000, &frame));
}

static const struct
{
  int pace;
  BbShuttle key;
  int next;
} keys[] = {
  { 0, BB_SHUTTLE_FORWARD, 1 },    { 1, BB_SHUTTLE_FORWARD, 2 },    { 2, BB_SHUTTLE_FORWARD, 4 },
  { 4, BB_SHUTTLE_FORWARD, 4 },    { 4, BB_SHUTTLE_BACKWARD, -1 },  { -1, BB_SHUTTLE_BACKWARD, -2 },
  { -2, BB_SHUTTLE_BACKWARD, -4 }, { -4, BB_SHUTTLE_BACKWARD, -4 }, { -4, BB_SHUTTLE_FORWARD, 1 },
  { 0, BB_SHUTTLE_BACKWARD, -1 },  { 2, BB_SHUTTLE_STOP, 0 },       { -4, BB_SHUTTLE_STOP, 0 },
};

static void
test_shuttle (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_cmpint (bb_shuttle_next (keys[i].pace, keys[i].key), ==, keys[i].next);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scrub/rate", test_rate);
  g_test_add_func ("/scrub/delay", test_delay);
  g_test_add_func ("/shuttle/keys", test_shuttle);

  return g_test_run ();
}
