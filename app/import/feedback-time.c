/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With which time does a line of feedback begin? */
#include "import/feedback-time.h"

#include <math.h>

#include "model/time.h"

#define NS_PER_SECOND 1000000000

/* a time of a clock is none of the video: 3:12 PM */
#define TIME                                                                                                           \
  "(?:(?<tc>\\d{1,2}:\\d{2}:\\d{2}[:;]\\d{2,3})"                                                                       \
  "|(?:(?<h>\\d{1,2}):)?(?<m>\\d{1,3}):(?<s>[0-5]\\d(?:\\.\\d{1,3})?)"                                                 \
  "|(?=\\d+(?:\\.\\d+)?\\s?(?:시간|분|초))(?:(?<h>\\d{1,2})\\s?시간\\s?)?(?:(?<m>\\d{1,3})\\s?분\\s?)?"         \
  "(?:(?<s>\\d{1,4}(?:\\.\\d+)?)\\s?초)?"                                                                             \
  "|(?:(?<h>\\d{1,2})\\s?h\\s?)?(?:(?<m>\\d{1,3})\\s?m(?:in)?\\s?)?(?<s>\\d{1,4}(?:\\.\\d+)?)\\s?s(?:ec)?\\b"          \
  "|(?<m>\\d{1,3})\\s?min\\b"                                                                                          \
  "|(?<m>\\d{1,3})['′’](?<s>[0-5]?\\d(?:\\.\\d+)?)[\"″”]?)"                                                    \
  "(?!:?\\d)(?!\\s?[ap]\\.?m\\b)"

/* "- ", "• ", "3) ", "[", and several of them */
#define BEFORE "^(?:\\s|[-–—•●▪*·>+✔✅□■]|\\d{1,3}[.)]\\s|[\\[(（【「<@])*"
#define BEHIND "\\s*[\\])）】」>]?\\s*"
#define UNTIL "^(?:\\s*(?:[-–—~∼～〜→]|\\bto\\b)\\s*|(?:부터|에서)\\s*)"
/* behind it: "42초쯤에 팔" says 팔 */
#define PARTICLE "^(?:까지|쯤에서|쯤에|쯤|경에|경|부터|에서|에는|에)(?=[\\s,.:]|$)"
#define SEPARATORS "^[\\s\\])）】」>:：|,.–—-]*"

static GRegex *
compile (GRegex **regex, const char *pattern)
{
  if (g_once_init_enter (regex))
    g_once_init_leave (regex, g_regex_new (pattern, G_REGEX_OPTIMIZE | G_REGEX_DUPNAMES | G_REGEX_CASELESS, 0, NULL));
  return *regex;
}

/* moves *@at past what matches there; returns (nullable): the match */
static GMatchInfo *
take (GRegex *regex, const char **at)
{
  GMatchInfo *match = NULL;
  int end;

  if (!g_regex_match (regex, *at, G_REGEX_MATCH_ANCHORED, &match))
    {
      g_match_info_unref (match);
      return NULL;
    }

  g_match_info_fetch_pos (match, 0, NULL, &end);
  *at += end;
  return match;
}

static gboolean
skip (GRegex *regex, const char **at)
{
  g_autoptr (GMatchInfo) match = take (regex, at);

  return match != NULL;
}

static double
fetch_number (const GMatchInfo *match, const char *name)
{
  g_autofree char *text = g_match_info_fetch_named (match, name);

  return text != NULL ? g_ascii_strtod (text, NULL) : 0;
}

static gboolean
is_in_video (const BbSettings *settings, gint64 frame)
{
  return frame >= 0 && frame < settings->length;
}

static gint64
seconds_to_frame (const BbSettings *settings, double seconds)
{
  return bb_time_ns_to_frame (&settings->rate, llround (seconds * NS_PER_SECOND));
}

/* what a player shows that burns the timecode in */
static gint64
find_burnt_in (const BbSettings *settings, double seconds)
{
  guint whole = (guint) seconds;
  g_autofree char *timecode = g_strdup_printf ("%02u:%02u:%02u:00", whole / 3600, whole / 60 % 60, whole % 60);
  gint64 frame = -1;

  bb_time_parse (&settings->rate, settings->start, timecode, &frame, NULL);
  return frame;
}

static double
to_seconds (const GMatchInfo *match)
{
  return 3600 * fetch_number (match, "h") + 60 * fetch_number (match, "m") + fetch_number (match, "s");
}

/* Returns: the frame at the time that was matched, -1 where it is outside the video */
static gint64
to_frame (const BbSettings *settings, const GMatchInfo *match)
{
  g_autofree char *timecode = g_match_info_fetch_named (match, "tc");
  gint64 frame;

  if (timecode != NULL && *timecode != '\0')
    {
      if (!bb_time_parse (&settings->rate, settings->start, timecode, &frame, NULL))
        frame = -1;
    }
  else
    {
      frame = seconds_to_frame (settings, to_seconds (match));
      if (!is_in_video (settings, frame))
        frame = find_burnt_in (settings, to_seconds (match));
    }

  return is_in_video (settings, frame) ? frame : -1;
}

/* "0:42-45" and "1분 3초~5초" leave the minute out, for it is the same */
static gboolean
read_bare_end (const BbSettings *settings, const char **at, double from, gint64 *end)
{
  static GRegex *regex;
  g_autoptr (GMatchInfo) match = take (compile (&regex, "^[-–~∼～〜](?<s>[0-5]?\\d)(?:초|s\\b)?(?![:\\d분ms'′])"), at);
  double seconds = match != NULL ? fetch_number (match, "s") + 60 * floor (from / 60) : 0;

  if (seconds <= from)
    return FALSE;

  *end = seconds_to_frame (settings, seconds);
  return TRUE;
}

static gboolean
read_end (const BbSettings *settings, const char **at, double from, gint64 *end)
{
  static GRegex *until, *time;
  const char *rest = *at;
  g_autoptr (GMatchInfo) match = NULL;

  if (read_bare_end (settings, &rest, from, end))
    {
      *at = rest;
      return TRUE;
    }

  rest = *at;
  if (!skip (compile (&until, UNTIL), &rest) || (match = take (compile (&time, "^" TIME), &rest)) == NULL)
    return FALSE;

  *end = to_frame (settings, match);
  *at = rest;
  return TRUE;
}

/* one time, or a range */
static gboolean
read_time (const BbSettings *settings, const char **at, GArray *times)
{
  static GRegex *regex, *particle;
  const char *rest = *at;
  g_autoptr (GMatchInfo) match = take (compile (&regex, "^" TIME), &rest);
  BbFeedbackTime time = { match != NULL ? to_frame (settings, match) : -1, 0 };
  gint64 end;

  if (time.from < 0)
    return FALSE;

  if (read_end (settings, &rest, to_seconds (match), &end))
    time.length = MAX (end - time.from, 0);
  skip (compile (&particle, PARTICLE), &rest);
  g_array_append_val (times, time);
  *at = rest;
  return TRUE;
}

/* another one behind a comma */
static gboolean
read_another (const BbSettings *settings, const char **at, GArray *times)
{
  static GRegex *regex;
  const char *rest = *at;

  if (!skip (compile (&regex, "^\\s*[,/&、]\\s*"), &rest) || !read_time (settings, &rest, times))
    return FALSE;

  *at = rest;
  return TRUE;
}

const char *
bb_feedback_read_times (const BbSettings *settings, const char *line, GArray *times)
{
  static GRegex *before, *separators;
  const char *at = line;

  skip (compile (&before, BEFORE "(?=\\d)"), &at);
  if (!read_time (settings, &at, times))
    return NULL;

  while (read_another (settings, &at, times))
    ;
  skip (compile (&separators, SEPARATORS), &at);
  return at;
}
