/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a table written so that spreadsheets read it? */
#include "export/text/csv-writer.h"

#include <string.h>

#define MARK "\xef\xbb\xbf"

GString *
bb_csv_new (void)
{
  return g_string_new (MARK);
}

static void
add_cell (GString *self, const char *cell)
{
  if (strpbrk (cell, ",;\"\r\n\t") == NULL)
    {
      g_string_append (self, cell);
      return;
    }

  g_string_append_c (self, '"');
  for (; *cell != '\0'; cell++)
    {
      if (*cell == '"')
        g_string_append_c (self, '"');
      g_string_append_c (self, *cell);
    }
  g_string_append_c (self, '"');
}

void
bb_csv_add_row (GString *self, const char *const *cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (self, ',');
      add_cell (self, cells[i]);
    }
  g_string_append (self, "\r\n");
}
