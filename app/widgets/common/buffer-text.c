/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a text buffer follow what is said elsewhere? */
#include "widgets/common/buffer-text.h"

#include <string.h>

char *
bb_buffer_text_get (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* how many characters @a and @b share at their beginnings */
static int
common_head (const char *a, const char *b)
{
  int n = 0;

  for (; *a != '\0' && g_utf8_get_char (a) == g_utf8_get_char (b); n++)
    {
      a = g_utf8_next_char (a);
      b = g_utf8_next_char (b);
    }

  return n;
}

/* how many they share at their ends, @head left aside */
static int
common_tail (const char *a, const char *b, int head)
{
  glong most = MIN (g_utf8_strlen (a, -1), g_utf8_strlen (b, -1)) - head;
  const char *a_end = a + strlen (a), *b_end = b + strlen (b);
  int n = 0;

  while (n < most)
    {
      a_end = g_utf8_prev_char (a_end);
      b_end = g_utf8_prev_char (b_end);
      if (g_utf8_get_char (a_end) != g_utf8_get_char (b_end))
        break;
      n++;
    }

  return n;
}

gboolean
bb_buffer_text_follow (GtkTextBuffer *buffer, const char *text)
{
  g_autofree char *shown = bb_buffer_text_get (buffer);
  int head = common_head (shown, text);
  int tail = common_tail (shown, text, head);
  const char *middle = g_utf8_offset_to_pointer (text, head);
  const char *end = g_utf8_offset_to_pointer (text, g_utf8_strlen (text, -1) - tail);
  GtkTextIter from, to;

  if (g_str_equal (shown, text))
    return FALSE;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, head);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, (int) g_utf8_strlen (shown, -1) - tail);
  gtk_text_buffer_delete (buffer, &from, &to);
  gtk_text_buffer_insert (buffer, &from, middle, (int) (end - middle));
  return TRUE;
}
