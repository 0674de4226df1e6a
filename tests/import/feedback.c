/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which notes does pasted feedback make? */
#include "import/feedback.h"

#include <locale.h>
#include <string.h>

#include "model/time.h"

/* "1008+72 윤서: 팔" for each note, a line each; "- " before what is left over */
static char *
draw (const BbSettings *settings, const char *text)
{
  g_autoptr (BbFeedback) feedback = bb_feedback_parse (settings, text);
  GString *drawn = g_string_new (NULL);

  for (guint i = 0; i < feedback->notes->len; i++)
    {
      const BbNote *note = feedback->notes->pdata[i];

      g_string_append_printf (drawn, "%s%" G_GINT64_FORMAT, drawn->len > 0 ? "\n" : "", note->frame);
      if (note->length > 0)
        g_string_append_printf (drawn, "+%" G_GINT64_FORMAT, note->length);
      if (note->author != NULL)
        g_string_append_printf (drawn, " [%s]", note->author);
      g_string_append_printf (drawn, " %s", note->text);
    }
  for (guint i = 0; i < feedback->rest->len; i++)
    g_string_append_printf (drawn, "%s- %s", drawn->len > 0 ? "\n" : "", (char *) feedback->rest->pdata[i]);
  return g_string_free (drawn, FALSE);
}

static BbSettings *
make_settings (const char *rate, const char *start, gint64 seconds)
{
  BbSettings *settings = bb_settings_new ();

  g_assert_true (bb_frame_rate_parse (rate, &settings->rate, NULL));
  settings->length = seconds * bb_frame_rate_nominal (&settings->rate);
  g_assert_true (bb_time_parse (&settings->rate, 0, start, &settings->start, NULL));
  return settings;
}

typedef struct
{
  const char *text;
  const char *drawn;
} Row;

static void
check_rows (const BbSettings *settings, const Row *rows, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *drawn = draw (settings, rows[i].text);

      g_assert_cmpstr (drawn, ==, rows[i].drawn);
    }
}

/* an hour at 24 frames a second */
static void
test_times (void)
{
  static const Row rows[] = {
    { "0:42 팔 더 높이", "1008 팔 더 높이" },
    { "00:42 arms higher", "1008 arms higher" },
    { "1:03.5 x", "1524 x" },
    { "01:02 x", "1488 x" },
    { "00:01:02 x", "1488 x" },
    { "0:59:59 x", "86376 x" },
    { "00:00:42:10 x", "1018 x" },
    { "00:00:42;10 x", "1018 x" },
    { "1분 3초 x", "1512 x" },
    { "1분3초 x", "1512 x" },
    { "1분 3.5초 x", "1524 x" },
    { "2분 x", "2880 x" },
    { "42초 x", "1008 x" },
    { "1m3s x", "1512 x" },
    { "1m 3s x", "1512 x" },
    { "1 min 3 sec x", "1512 x" },
    { "42s x", "1008 x" },
    { "2min x", "2880 x" },
    { "1'03\" x", "1512 x" },
    { "1′03″ x", "1512 x" },
    { "0：42 x", "1008 x" },
    { "0:42", "1008 " },
    { "62:00 x", "- 62:00 x" },
    { "0:60 x", "- 0:60 x" },
    { "0:421 x", "- 0:421 x" },
    { "3:12 PM x", "- 3:12 PM x" },
    { "3:12pm x", "- 3:12pm x" },
    { "오후 3:12 x", "- 오후 3:12 x" },
    { "00:00:42:30 x", "- 00:00:42:30 x" },
    { "16:9 is wider", "- 16:9 is wider" },
    { "42 arms", "- 42 arms" },
    { "10 m away", "- 10 m away" },
    { "3 steps", "- 3 steps" },
    { "arms at 0:42", "- arms at 0:42" },
    { "", "" },
    { "\n \n", "" },
  };
  g_autoptr (BbSettings) settings = make_settings ("24", "00:00:00:00", 3600);

  check_rows (settings, rows, G_N_ELEMENTS (rows));
}

static void
test_dressing (void)
{
  static const Row rows[] = {
    { "- [0:42] x", "1008 x" },
    { "• 0:42 – x", "1008 x" },
    { "* 0:42: x", "1008 x" },
    { "(0:42) x", "1008 x" },
    { "【0:42】x", "1008 x" },
    { "<0:42> x", "1008 x" },
    { "1. 0:42 x", "1008 x" },
    { "12) 0:42 x", "1008 x" },
    { "> 0:42 x", "1008 x" },
    { "@0:42 x", "1008 x" },
    { "0:42에 팔 더 높이", "1008 팔 더 높이" },
    { "0:42쯤 팔", "1008 팔" },
    { "42초쯤에 팔", "1008 팔" },
    { "0:42에너지 부족", "1008 에너지 부족" },
    { "00:42 김안무: 팔 더 높이", "1008 김안무: 팔 더 높이" },
    { "0:42 | x", "1008 x" },
    { "  \t0:42\tx  ", "1008 x" },
    { "\xef\xbb\xbf"
      "0:42 x",
      "1008 x" },
    /* as macOS types it */
    { "42\xe1\x84\x8e\xe1\x85\xa9 x", "1008 x" },
    { "0:42, 1:03 x", "1008 x\n1512 x" },
    { "0:42 / 1:03 / 1:10 - x", "1008 x\n1512 x\n1680 x" },
    { "0:42, 3 steps", "1008 3 steps" },
  };
  g_autoptr (BbSettings) settings = make_settings ("24", "00:00:00:00", 3600);

  check_rows (settings, rows, G_N_ELEMENTS (rows));
}

static void
test_ranges (void)
{
  static const Row rows[] = {
    { "0:42-0:45 x", "1008+72 x" },
    { "0:42 - 0:45 x", "1008+72 x" },
    { "0:42~0:45 x", "1008+72 x" },
    { "0:42 ~ 0:45: x", "1008+72 x" },
    { "[0:42–0:45] x", "1008+72 x" },
    { "0:42 to 0:45 x", "1008+72 x" },
    { "0:42 → 0:45 x", "1008+72 x" },
    { "0:42부터 0:45까지 x", "1008+72 x" },
    { "42초에서 45초까지 x", "1008+72 x" },
    { "1분 3초~5초 x", "1512+48 x" },
    { "1:03~05 x", "1512+48 x" },
    { "0:42-45 x", "1008+72 x" },
    { "0:42-41 x", "1008 41 x" },
    { "0:45-0:42 x", "1080 x" },
    { "0:42 - 3 steps", "1008 3 steps" },
    { "0:42 - x", "1008 x" },
    { "0:42~ x", "1008 ~ x" },
    { "00:00:42:00-00:00:42:12 x", "1008+12 x" },
    { "0:42-0:43, 1:03 x", "1008+24 x\n1512 x" },
  };
  g_autoptr (BbSettings) settings = make_settings ("24", "00:00:00:00", 3600);

  check_rows (settings, rows, G_N_ELEMENTS (rows));
}

/* a broadcaster's video begins at an hour: timecode counts from there, seconds from the first frame */
static void
test_start (void)
{
  static const Row rows[] = {
    { "01:00:42:10 x", "1018 x" },
    { "0:42 x", "1008 x" },
    { "01:00:42 x", "1008 x" },
    { "00:00:42:10 x", "- 00:00:42:10 x" },
  };
  static const Row dropped[] = {
    { "00:01:00;02 x", "1800 x" },
    { "00:01:00:02 x", "1800 x" },
    { "1:00 x", "1798 x" },
  };
  g_autoptr (BbSettings) settings = make_settings ("24", "01:00:00:00", 240);
  g_autoptr (BbSettings) ntsc = make_settings ("29.97df", "00:00:00:00", 240);

  check_rows (settings, rows, G_N_ELEMENTS (rows));
  check_rows (ntsc, dropped, G_N_ELEMENTS (dropped));
}

static void
test_lines (void)
{
  static const Row rows[] = {
    { "안녕하세요!\n0:42 팔\n더 높이\n\n1:03 x", "1008 팔\n더 높이\n1512 x\n- 안녕하세요!" },
    { "0:42, 1:03\r\n팔", "1008 팔\n1512 팔" },
    { "0:42\n팔 더 높이\n1:03\n카메라", "1008 팔 더 높이\n1512 카메라" },
  };
  g_autoptr (BbSettings) settings = make_settings ("24", "00:00:00:00", 3600);

  check_rows (settings, rows, G_N_ELEMENTS (rows));
}

/* the times in the headers are those of a clock */
static void
test_chats (void)
{
  static const Row rows[] = {
    { "[김안무] [오후 3:12] 0:42 팔 더 높이", "1008 [김안무] 팔 더 높이" },
    { "[Kim Anmu] [3:12 PM] 0:42 arms", "1008 [Kim Anmu] arms" },
    { "[김안무] [오후 3:12] 네 감사합니다", "- 네 감사합니다" },
    { "[김안무] [오후 3:12] 0:42 팔\n1:03 발\n끝까지\n[이감독] [오후 3:13] 네 감사합니다",
      "1008 [김안무] 팔\n1512 [김안무] 발\n끝까지\n- 네 감사합니다" },
    { "[김안무] [오후 3:12] 0:42\n[김안무] [오후 3:12] 팔 더 높이", "1008 [김안무] 팔 더 높이" },
    { "[김안무] [오후 3:12] 0:42\n[이감독] [오후 3:12] 팔 더 높이", "1008 [김안무] \n- 팔 더 높이" },
    { "--------------- 2026년 11월 28일 토요일 ---------------\n[김안무] [오후 3:12] 0:42 팔", "1008 [김안무] 팔" },
    { "0:42 팔\n2026년 11월 28일 토요일\n네", "1008 팔\n- 네" },
    { "2026년 11월 28일 오후 3:12, 김안무 : 0:42 팔", "1008 [김안무] 팔" },
    { "2026. 11. 28. 오후 3:12, 김안무 : 0:42 팔", "1008 [김안무] 팔" },
    { "2026년 11월 28일 오후 3:12\n0:42 팔", "1008 팔" },
    { "[28.11.26, 15:12:03] Yoon Seo: 0:42 arms", "1008 [Yoon Seo] arms" },
    { "28/11/2026, 15:12 - Yoon Seo: 0:42 arms", "1008 [Yoon Seo] arms" },
    { "11/28/26, 3:12\xe2\x80\xafPM - Yoon Seo: 0:42 arms", "1008 [Yoon Seo] arms" },
    { "Yoon Seo, [28.11.26 15:12]\n0:42 arms", "1008 [Yoon Seo] arms" },
    { "이감독님이 나갔습니다.", "" },
    { "[0:42] [중요] 팔", "1008 [중요] 팔" },
  };
  g_autoptr (BbSettings) settings = make_settings ("24", "00:00:00:00", 3600);

  check_rows (settings, rows, G_N_ELEMENTS (rows));
}

static void
test_is_there (void)
{
  g_autoptr (BbSettings) settings = make_settings ("24", "00:00:00:00", 60);

  g_assert_true (bb_feedback_is_there (settings, "hello\n0:42 x"));
  g_assert_false (bb_feedback_is_there (settings, "hello\nat 0:42"));
  g_assert_false (bb_feedback_is_there (settings, ""));
}

/* what is no text, and what never ends */
static void
test_wild (void)
{
  g_autoptr (BbSettings) settings = make_settings ("24", "00:00:00:00", 3600);
  g_autofree char *brackets = g_strnfill (BB_FEEDBACK_MAX, '[');
  g_autofree char *digits = g_strnfill (BB_FEEDBACK_MAX, '1');
  GString *lines = g_string_new (NULL);
  g_autofree char *mangled = draw (settings, "0:42 \xff\xfe팔");
  g_autoptr (BbFeedback) deep = bb_feedback_parse (settings, brackets);
  g_autoptr (BbFeedback) wide = bb_feedback_parse (settings, digits);
  g_autoptr (BbFeedback) many = NULL;

  while (lines->len < 2 * BB_FEEDBACK_MAX)
    g_string_append (lines, "0:42 x\n");
  g_test_timer_start ();
  many = bb_feedback_parse (settings, lines->str);
  g_test_message ("200 kB of notes: %.1f ms", 1000 * g_test_timer_elapsed ());
  g_test_timer_start ();
  g_assert_true (bb_feedback_is_there (settings, lines->str));
  g_test_message ("asked whether there are any: %.1f ms", 1000 * g_test_timer_elapsed ());
  g_assert_cmpuint (many->notes->len, >, BB_FEEDBACK_MAX / 7 - 2);
  g_assert_cmpuint (many->notes->len, <=, BB_FEEDBACK_MAX / 7 + 1);
  g_assert_true (g_str_has_prefix (mangled, "1008 "));
  g_assert_cmpuint (deep->notes->len + wide->notes->len, ==, 0);
  g_string_free (lines, TRUE);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/feedback/times", test_times);
  g_test_add_func ("/feedback/dressing", test_dressing);
  g_test_add_func ("/feedback/ranges", test_ranges);
  g_test_add_func ("/feedback/start", test_start);
  g_test_add_func ("/feedback/lines", test_lines);
  g_test_add_func ("/feedback/chats", test_chats);
  g_test_add_func ("/feedback/is-there", test_is_there);
  g_test_add_func ("/feedback/wild", test_wild);
  return g_test_run ();
}
