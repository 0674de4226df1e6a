/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do reports of long work come to the main thread, and to nobody afterwards? */
#include "fixture.h"

#include "document/progress.h"

typedef struct
{
  GThread *thread; /* that is told */
  guint n;
} Listener;

static void
moved_cb (gpointer data)
{
  Listener *listener = data;

  listener->thread = g_thread_self ();
  listener->n++;
}

static gpointer
report_thrice (gpointer meter)
{
  bb_progress_meter_report (0.25, meter);
  bb_progress_meter_report (7, meter);
  bb_progress_meter_report (-0.5, meter);
  return NULL;
}

static void
report_from_thread (BbProgressMeter *meter)
{
  g_thread_join (g_thread_new ("work", report_thrice, meter));
}

static void
test_main_thread (Fixture *fixture, gconstpointer data)
{
  Listener listener = { 0 };
  BbProgressMeter *meter = bb_progress_meter_new (moved_cb, &listener);

  report_from_thread (meter);
  g_assert_cmpuint (listener.n, ==, 0);
  g_assert_cmpfloat (bb_progress_meter_get_share (meter), ==, 0);

  while (listener.n < 3)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (listener.thread == g_thread_self ());
  g_assert_cmpfloat (bb_progress_meter_get_share (meter), ==, -0.5);

  bb_progress_meter_report (7, meter);
  while (listener.n < 4)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (bb_progress_meter_get_share (meter), ==, 1);
  bb_progress_meter_free (meter);
}

/* a report may still be on its way when nobody is there any more */
static void
test_freed (Fixture *fixture, gconstpointer data)
{
  Listener listener = { 0 };
  BbProgressMeter *meter = bb_progress_meter_new (moved_cb, &listener);

  report_from_thread (meter);
  bb_progress_meter_free (meter);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (listener.n, ==, 0);
}

static const FixtureTest tests[] = {
  { "/document/progress/main-thread", test_main_thread },
  { "/document/progress/freed", test_freed },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
