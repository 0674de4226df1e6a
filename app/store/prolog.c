/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is this a file that an XML parser may be let near? */
#include "store/prolog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* a project of 2,000 boards has 20 MB */
#define SIZE_MAX_MIB 512

/* what may stand before the first element, from its beginning to its end */
static const struct
{
  const char *begin;
  const char *end;
} parts[] = {
  { "\xef\xbb\xbf", "" }, { " ", "" }, { "\t", "" }, { "\r", "" }, { "\n", "" }, { "<?", "?>" }, { "<!--", "-->" },
};

static gboolean
begins_with (const char *text, gsize length, const char *begin)
{
  return length >= strlen (begin) && memcmp (text, begin, strlen (begin)) == 0;
}

/* the length of the part at @text, 0 where there is none or it does not end */
static gsize
measure_part (const char *text, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gsize begin = strlen (parts[i].begin);
      const char *end;

      if (!begins_with (text, length, parts[i].begin))
        continue;
      end = g_strstr_len (text + begin, (gssize) (length - begin), parts[i].end);
      return end != NULL ? (gsize) (end - text) + strlen (parts[i].end) : 0;
    }

  return 0;
}

static long
count_lines (const char *text, const char *end)
{
  long line = 1;

  while ((text = memchr (text, '\n', (gsize) (end - text))) != NULL)
    {
      text++;
      line++;
    }

  return line;
}

gboolean
bb_prolog_check (BbXmlInput *input, GBytes *bytes)
{
  gsize length, part;
  const char *text = g_bytes_get_data (bytes, &length);
  const char *start = text;

  if (length == 0)
    bb_xml_fail_at (input, 1, _ ("expected a Beatboard project, but the file is empty."));
  else if (length > (gsize) SIZE_MAX_MIB << 20)
    bb_xml_fail_at (input, 1, _ ("expected at most %d MiB, but the file is larger."), SIZE_MAX_MIB);
  if (input->error != NULL)
    return FALSE;

  for (; (part = measure_part (text, length)) > 0; length -= part)
    text += part;
  if (begins_with (text, length, "<!DOCTYPE"))
    bb_xml_fail_at (input, count_lines (start, text),
                    _ ("expected <beatboard>, but there is a DOCTYPE, which no project has."));
  else if (length < 2 || *text != '<' || text[1] == '!' || text[1] == '?')
    bb_xml_fail_at (input, count_lines (start, text), _ ("expected <beatboard>, but this is no Beatboard project."));

  return input->error == NULL;
}
