/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is in the cells of a table that is text? */
#include "import/text/csv-reader.h"

/* a table in reading */
typedef struct
{
  GPtrArray *rows;
  GPtrArray *cells;
  GString *cell;
} Table;

static guint
count_in_line (const char *text, char c)
{
  guint n = 0;

  for (; *text != '\0' && *text != '\n'; text++)
    n += *text == c ? 1 : 0;
  return n;
}

static char
find_separator (const char *text)
{
  guint n_commas = count_in_line (text, ',');
  guint n_semicolons = count_in_line (text, ';');
  guint n_tabs = count_in_line (text, '\t');

  if (n_tabs > n_commas && n_tabs > n_semicolons)
    return '\t';
  return n_semicolons > n_commas ? ';' : ',';
}

static void
end_cell (Table *self)
{
  g_ptr_array_add (self->cells, g_string_free (self->cell, FALSE));
  self->cell = g_string_new (NULL);
}

static gboolean
is_blank (GStrv row)
{
  for (guint i = 0; row[i] != NULL; i++)
    {
      if (*row[i] != '\0')
        return FALSE;
    }

  return TRUE;
}

static void
end_row (Table *self)
{
  GStrv row;

  end_cell (self);
  g_ptr_array_add (self->cells, NULL);
  row = (GStrv) g_ptr_array_free (self->cells, FALSE);
  self->cells = g_ptr_array_new ();
  if (is_blank (row))
    g_strfreev (row);
  else
    g_ptr_array_add (self->rows, row);
}

/* @at stands behind the opening quote. Returns: where it goes on behind the closing one */
static const char *
read_quoted (Table *self, const char *at)
{
  for (; *at != '\0'; at++)
    {
      if (*at == '"' && at[1] != '"')
        return at + 1;
      if (*at == '"')
        at++;
      g_string_append_c (self->cell, *at);
    }

  return at;
}

GPtrArray *
bb_csv_read (const char *text)
{
  Table table = { g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev), g_ptr_array_new (),
                  g_string_new (NULL) };
  char separator = find_separator (text);

  while (*text != '\0')
    {
      char c = *text++;

      if (c == '"' && table.cell->len == 0)
        text = read_quoted (&table, text);
      else if (c == separator)
        end_cell (&table);
      else if (c == '\n')
        end_row (&table);
      else
        g_string_append_c (table.cell, c);
    }

  end_row (&table);
  g_string_free (table.cell, TRUE);
  g_ptr_array_unref (table.cells);
  return table.rows;
}
