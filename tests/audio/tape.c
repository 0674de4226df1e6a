/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a tape give every sample in its turn? */
#include "audio/course/tape.h"

#include <locale.h>

static const struct
{
  const char *what;
  BbTape tape;
  gint64 length;
  gint64 samples[12];
  guint n_samples;
} tapes[] = {
  { "forward", { 3, 7, 0, 0 }, 4, { 3, 4, 5, 6 }, 4 },
  { "backward", { 5, 0, 0, 0 }, 5, { 4, 3, 2, 1, 0 }, 5 },
  { "at its end", { 7, 7, 0, 0 }, 0, { 0 }, 0 },
  { "loop from inside", { 4, 6, 3, 6 }, G_MAXINT64, { 4, 5, 3, 4, 5, 3, 4, 5, 3, 4 }, 10 },
  { "loop from before", { 0, 4, 2, 4 }, G_MAXINT64, { 0, 1, 2, 3, 2, 3, 2, 3 }, 8 },
  { "loop of one", { 5, 6, 5, 6 }, G_MAXINT64, { 5, 5, 5, 5 }, 4 },
  { "loop that lies behind", { 6, 9, 2, 4 }, 3, { 6, 7, 8 }, 3 },
  { "backward out of a loop", { 3, 0, 1, 4 }, 3, { 2, 1, 0 }, 3 },
};

/* reads it in runs of at most so many */
static void
check_runs (guint i, gint64 most)
{
  gint64 offset = 0;

  while (offset < tapes[i].n_samples)
    {
      gint64 first;
      gboolean backward;
      gint64 wanted = MIN (most, tapes[i].n_samples - offset);
      gint64 n = bb_tape_get_run (&tapes[i].tape, offset, wanted, &first, &backward);

      g_assert_cmpint (n, >, 0);
      for (gint64 k = 0; k < n; k++)
        g_assert_cmpint (backward ? first + n - 1 - k : first + k, ==, tapes[i].samples[offset + k]);
      offset += n;
    }
}

static void
test_runs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tapes); i++)
    {
      gint64 first;
      gboolean backward;

      g_test_message ("%s", tapes[i].what);
      g_assert_cmpint (bb_tape_get_length (&tapes[i].tape), ==, tapes[i].length);
      for (gint64 most = 1; most <= 12; most++)
        check_runs (i, most);
      if (!bb_tape_loops (&tapes[i].tape))
        g_assert_cmpint (bb_tape_get_run (&tapes[i].tape, tapes[i].length, 5, &first, &backward), ==, 0);
    }
}

static void
test_position (void)
{
  const BbTape backward = { 5, 0, 0, 0 };
  const BbTape loop = { 0, 4, 2, 4 };

  g_assert_cmpint (bb_tape_get_position (&backward, 0), ==, 5);
  g_assert_cmpint (bb_tape_get_position (&backward, 2), ==, 3);
  g_assert_cmpint (bb_tape_get_position (&backward, 99), ==, 0);
  g_assert_cmpint (bb_tape_get_position (&loop, 4), ==, 2);
  g_assert_cmpint (bb_tape_get_position (&loop, 7), ==, 3);
}

/* what is left of a tape goes on where it was cut */
static void
test_rest (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tapes); i++)
    for (gint64 cut = 0; cut < tapes[i].n_samples; cut++)
      {
        BbTape rest = bb_tape_get_rest (&tapes[i].tape, cut);
        gint64 first;
        gboolean backward;

        g_assert_cmpint (bb_tape_get_run (&rest, 0, 1, &first, &backward), ==, 1);
        g_assert_cmpint (first, ==, tapes[i].samples[cut]);
      }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tape/runs", test_runs);
  g_test_add_func ("/tape/position", test_position);
  g_test_add_func ("/tape/rest", test_rest);

  return g_test_run ();
}
