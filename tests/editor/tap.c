/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do taps make the tempo that the hand means? */
#include "editor/tap.h"

#include <locale.h>
#include <math.h>

static const struct
{
  const char *name;
  double beat;   /* seconds from tap to tap */
  double jitter; /* of the hand, in seconds */
  int skipped;   /* the tap that is left out, or -1 */
  guint n;
  double within; /* beats a minute */
} hands[] = {
  { "exact", 60 / 128.0, 0, -1, 4, 1e-9 },     { "slow", 60 / 61.5, 0, -1, 5, 1e-9 },
  { "human", 60 / 128.0, 0.012, -1, 32, 0.3 }, { "skipped", 60 / 96.0, 0.004, 7, 16, 0.4 },
  { "long", 60 / 174.0, 0.01, -1, 200, 0.2 },
};

static void
test_hands (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hands); i++)
    {
      BbTaps taps = { 0 };
      double tempo, first, off;

      g_test_message ("%s", hands[i].name);
      for (int j = 0; j < (int) hands[i].n; j++)
        {
          if (j != hands[i].skipped)
            bb_taps_add (&taps, 10 + j * hands[i].beat + hands[i].jitter * sin (j * 2.4));
        }
      g_assert_true (bb_taps_measure (&taps, &tempo, &first));
      g_assert_cmpfloat_with_epsilon (tempo, 60 / hands[i].beat, hands[i].within);
      off = remainder (first - 10, hands[i].beat);
      g_assert_cmpfloat (fabs (off), <=, 0.02);
    }
}

static void
test_few (void)
{
  BbTaps taps = { 0 };
  double tempo, first;

  for (int i = 0; i < 3; i++)
    bb_taps_add (&taps, i * 0.5);
  g_assert_false (bb_taps_measure (&taps, &tempo, &first));

  /* a pause begins anew, and so does a jump backward */
  bb_taps_add (&taps, 1.5 + BB_TAP_PAUSE);
  g_assert_cmpuint (taps.n, ==, 1);
  bb_taps_add (&taps, 1);
  g_assert_cmpuint (taps.n, ==, 1);

  /* many at one moment are no tempo */
  for (int i = 0; i < 8; i++)
    bb_taps_add (&taps, 1);
  g_assert_false (bb_taps_measure (&taps, &tempo, &first));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/editor/tap/hands", test_hands);
  g_test_add_func ("/editor/tap/few", test_few);

  return g_test_run ();
}
