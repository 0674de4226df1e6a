/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who says a line that was copied from a chat? */
#include "import/feedback-chat.h"

#define CLOCK "(?:(?:오전|오후|AM|PM)\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?"
#define DAY "\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?"
#define KOREAN_DAY "\\d{4}년 \\d{1,2}월 \\d{1,2}일"
#define NAME "(?<author>[^:\\[\\]]{1,60}?)"

typedef struct
{
  const char *pattern;
  GRegex *regex; /* once it was needed */
} Pattern;

static Pattern headers[] = {
  /* KakaoTalk for computers */
  { "^\\[(?<author>[^\\]]{1,60})\\] \\[" CLOCK "\\] ?", NULL },
  /* KakaoTalk's export on phones */
  { "^(?:" KOREAN_DAY "|" DAY ") " CLOCK ", " NAME " ?: ", NULL },
  /* WhatsApp */
  { "^\\[" DAY ",? " CLOCK "\\] " NAME ": ", NULL },
  { "^" DAY ",? " CLOCK " - " NAME ": ", NULL },
  /* Telegram */
  { "^" NAME ", \\[" DAY ",? " CLOCK "\\]:? ?", NULL },
};

/* "--------------- 2026년 11월 28일 토요일 ---------------", and "김안무님이 들어왔습니다." */
static Pattern rules[] = {
  { "^[-─—=\\s]{3,}[^:]*[-─—=\\s]{3,}$", NULL },
  { "^" KOREAN_DAY "(?: .요일)?$", NULL },
  { "^" KOREAN_DAY " " CLOCK "$", NULL },
  { "님이 (?:들어왔습니다|나갔습니다)\\.?$", NULL },
  { "^저장한 날짜 ?:", NULL },
};

static GMatchInfo *
match_pattern (Pattern *pattern, const char *line)
{
  g_autoptr (GMatchInfo) match = NULL;

  if (g_once_init_enter (&pattern->regex))
    g_once_init_leave (&pattern->regex, g_regex_new (pattern->pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  return g_regex_match (pattern->regex, line, 0, &match) ? g_steal_pointer (&match) : NULL;
}

const char *
bb_feedback_read_header (const char *line, char **author)
{
  for (guint i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      g_autoptr (GMatchInfo) match = match_pattern (&headers[i], line);
      int end;

      if (match == NULL)
        continue;
      *author = g_strstrip (g_match_info_fetch_named (match, "author"));
      g_match_info_fetch_pos (match, 0, NULL, &end);
      return line + end;
    }

  return NULL;
}

gboolean
bb_feedback_is_chat_rule (const char *line)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autoptr (GMatchInfo) match = match_pattern (&rules[i], line);

      if (match != NULL)
        return TRUE;
    }

  return FALSE;
}
