/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a course say exactly what is heard when? */
#include "audio/course/course.h"

#include <glib.h>
#include <locale.h>

static const BbCourse courses[] = {
  { { 0, 48000, 0, 0 }, 1 },
  { { 700, 48000, 0, 0 }, 0.5 },
  { { 700, 48000, 0, 0 }, 0.73 },
  { { 0, 4000, 3000, 4000 }, 0.25 },
  { { 0, 4000, 3000, 4000 }, 0.25, TRUE },
  { { 3500, 4000, 3000, 4000 }, 0.51, TRUE },
  { { 3500, 4001, 3000, 4001 }, 1.7, TRUE },
  { { 9000, 0, 0, 0 }, 8 },
  { { 0, 48000, 0, 0 }, 0.5, FALSE, 4000, 1000 },
};

/* forward, without a leap greater than the speed, and back again */
static void
test_both_ways (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (courses); i++)
    {
      gint64 last = 0;

      for (gint64 moment = 0; moment < 60000; moment++)
        {
          gint64 offset = bb_course_get_offset (&courses[i], moment);
          double speed = bb_course_get_speed (&courses[i], moment);

          g_assert_cmpint (offset, >=, last);
          g_assert_cmpfloat (offset - last, <=, 1.5 * speed + 1);
          g_assert_cmpint (bb_course_get_moment (&courses[i], offset), <=, MAX (moment, courses[i].lead));
          g_assert_cmpint (bb_course_get_offset (&courses[i], bb_course_get_moment (&courses[i], offset)), ==, offset);
          last = offset;
        }
    }
}

static void
test_length (void)
{
  const BbCourse slow = { { 100, 1100, 0, 0 }, 0.5, FALSE, 300, 75 };

  g_assert_cmpint (bb_course_get_length (&courses[0]), ==, 48000);
  g_assert_cmpint (bb_course_get_length (&courses[3]), ==, G_MAXINT64);
  g_assert_cmpint (bb_course_get_length (&slow), ==, 2300);
}

/* from a quarter of the speed, a twentieth more with each round, and as recorded from then on */
static void
test_faster (void)
{
  const BbCourse *course = &courses[4];
  gint64 offset = 4000;

  g_assert_cmpfloat (bb_course_get_speed (course, 0), ==, 0.25);
  for (int round = 1; round < 20; round++, offset += 1000)
    {
      gint64 moment = bb_course_get_moment (course, offset);

      g_assert_cmpint (bb_course_get_offset (course, moment), ==, offset);
      g_assert_cmpint (bb_course_get_offset (course, moment - 1), <, offset);
      g_assert_cmpfloat_with_epsilon (bb_course_get_speed (course, moment), MIN (1, 0.25 + 0.05 * round), 1e-9);
      g_assert_cmpfloat (bb_course_get_speed (course, moment - 1), <=, bb_course_get_speed (course, moment));
    }
  g_assert_cmpfloat (bb_course_get_speed (course, bb_course_get_moment (course, offset)), ==, 1);

  /* what is faster already stays so */
  g_assert_cmpfloat (bb_course_get_speed (&courses[6], 1000000), ==, 1.7);
}

static void
test_count_in (void)
{
  const BbCourse *course = &courses[8];
  BbCourse rest;

  g_assert_cmpint (bb_course_get_count (course, 0), ==, 0);
  g_assert_cmpint (bb_course_get_count (course, 999), ==, 0);
  g_assert_cmpint (bb_course_get_count (course, 1000), ==, 1);
  g_assert_cmpint (bb_course_get_count (course, 3999), ==, 3);
  g_assert_cmpint (bb_course_get_count (course, 4000), ==, -1);
  g_assert_cmpint (bb_course_get_offset (course, 3999), ==, 0);
  g_assert_cmpint (bb_course_get_offset (course, 4002), ==, 1);

  rest = bb_course_get_rest (course, 2000);
  g_assert_cmpint (rest.lead, ==, 4000);
  rest = bb_course_get_rest (course, 4200);
  g_assert_cmpint (rest.lead, ==, 0);
  g_assert_cmpint (rest.tape.start, ==, 100);
}

static void
test_rest (void)
{
  BbCourse rest = bb_course_get_rest (&courses[4], bb_course_get_moment (&courses[4], 4500));

  g_assert_cmpint (rest.tape.start, ==, 3500);
  g_assert_cmpfloat (rest.speed, ==, 0.3);
  g_assert_true (rest.gets_faster);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/course/both-ways", test_both_ways);
  g_test_add_func ("/course/length", test_length);
  g_test_add_func ("/course/faster", test_faster);
  g_test_add_func ("/course/count-in", test_count_in);
  g_test_add_func ("/course/rest", test_rest);

  return g_test_run ();
}
