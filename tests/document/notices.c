/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is of several notices the right one read first? */
#include "fixture.h"

#include "document/notices.h"

static void
count_cb (gpointer n)
{
  ++*(guint *) n;
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  guint n = 0;
  BbNotices *notices = bb_notices_new (count_cb, &n);

  g_assert_cmpint (bb_notices_find_first (notices), ==, BB_N_NOTICES);
  bb_notices_set (notices, BB_NOTICE_LOST_SONG, "lost");
  g_assert_cmpint (bb_notices_find_first (notices), ==, BB_NOTICE_LOST_SONG);
  bb_notices_set (notices, BB_NOTICE_FILE, "read-only");
  g_assert_cmpint (bb_notices_find_first (notices), ==, BB_NOTICE_FILE);
  g_assert_cmpstr (bb_notices_get (notices, BB_NOTICE_FILE), ==, "read-only");

  /* what was read makes room for the next */
  bb_notices_set (notices, BB_NOTICE_FILE, NULL);
  g_assert_cmpint (bb_notices_find_first (notices), ==, BB_NOTICE_LOST_SONG);
  g_assert_cmpstr (bb_notices_get (notices, BB_NOTICE_LOST_SONG), ==, "lost");
  g_assert_cmpuint (n, ==, 3);
  bb_notices_free (notices);
}

static void
test_told_once (Fixture *fixture, gconstpointer data)
{
  guint n = 0;
  BbNotices *notices = bb_notices_new (count_cb, &n);

  bb_notices_set (notices, BB_NOTICE_SONG, NULL);
  g_assert_cmpuint (n, ==, 0);
  bb_notices_set (notices, BB_NOTICE_SONG, "cut off");
  bb_notices_set (notices, BB_NOTICE_SONG, "cut off");
  g_assert_cmpuint (n, ==, 1);
  bb_notices_free (notices);
}

static const FixtureTest tests[] = {
  { "/document/notices/order", test_order },
  { "/document/notices/told-once", test_told_once },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
