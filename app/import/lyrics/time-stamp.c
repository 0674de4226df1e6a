/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which time does a stamp say? */
#include "import/lyrics/time-stamp.h"

/* digits of a number; a thousand minutes are longer than any video */
#define DIGITS_MAX 4

/* Returns: how many digits there were */
static guint
read_number (const char **at, gint64 *number)
{
  guint n = 0;

  *number = 0;
  for (; g_ascii_isdigit (**at) && n < DIGITS_MAX; (*at)++, n++)
    *number = *number * 10 + **at - '0';
  return g_ascii_isdigit (**at) ? 0 : n;
}

/* tenths, hundredths or thousandths, as many digits as there are */
static gboolean
read_fraction (const char **at, gint64 *ms)
{
  gint64 share = 100;

  if (!g_ascii_isdigit (**at))
    return FALSE;

  *ms = 0;
  for (; g_ascii_isdigit (**at); (*at)++, share /= 10)
    *ms += share * (**at - '0');
  return TRUE;
}

static gboolean
is_point (char c)
{
  return c == '.' || c == ',';
}

/* what stands behind the second ":": seconds of "hh:mm:ss", or hundredths */
static gint64
read_third (const char **at, gint64 first, gint64 second)
{
  const char *from = *at;
  gint64 seconds, ms = 0;

  if (read_number (at, &seconds) == 2 && is_point (**at))
    {
      (*at)++;
      read_fraction (at, &ms);
      return ((first * 60 + second) * 60 + seconds) * 1000 + ms;
    }

  *at = from;
  read_fraction (at, &ms);
  return (first * 60 + second) * 1000 + ms;
}

gboolean
bb_time_stamp_read (const char **at, gint64 *ms)
{
  const char *here = *at;
  gint64 first, second, fraction = 0;

  if (read_number (&here, &first) == 0 || *here++ != ':' || read_number (&here, &second) == 0 || second > 99)
    return FALSE;

  if (*here == ':' && g_ascii_isdigit (here[1]))
    {
      here++;
      *ms = read_third (&here, first, second);
      *at = here;
      return TRUE;
    }

  if (is_point (*here) && g_ascii_isdigit (here[1]))
    {
      here++;
      read_fraction (&here, &fraction);
    }
  *ms = (first * 60 + second) * 1000 + fraction;
  *at = here;
  return TRUE;
}

gboolean
bb_time_stamp_read_within (const char **at, char open, char close, gint64 *ms)
{
  const char *here = *at;

  if (*here++ != open)
    return FALSE;

  while (*here == ' ')
    here++;
  if (!bb_time_stamp_read (&here, ms))
    return FALSE;
  while (*here == ' ')
    here++;
  if (*here != close)
    return FALSE;

  *at = here + 1;
  return TRUE;
}
