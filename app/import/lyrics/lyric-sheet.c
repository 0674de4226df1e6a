/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a file of lyrics say, before it is known which song it is for? */
#include "import/lyrics/lyric-sheet.h"

static void
line_free (gpointer data)
{
  BbSheetLine *line = data;

  g_free (line->text);
  g_free (line->translation);
  g_clear_pointer (&line->words, g_array_unref);
  g_free (line);
}

BbSheet *
bb_sheet_new (void)
{
  BbSheet *self = g_new0 (BbSheet, 1);

  self->lines = g_ptr_array_new_with_free_func (line_free);
  self->untimed = g_ptr_array_new_with_free_func (g_free);
  self->remarks = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
bb_sheet_free (BbSheet *self)
{
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->untimed);
  g_ptr_array_unref (self->remarks);
  g_free (self);
}

static gboolean
has_room (BbSheet *self)
{
  if (self->lines->len + self->untimed->len < BB_SHEET_LINES_MAX)
    return TRUE;

  self->n_dropped++;
  return FALSE;
}

BbSheetLine *
bb_sheet_take_line (BbSheet *self, gint64 ms, gint64 end, char *text)
{
  BbSheetLine *line;

  if (!has_room (self))
    {
      g_free (text);
      return NULL;
    }

  line = g_new0 (BbSheetLine, 1);
  *line = (BbSheetLine){ .index = self->lines->len, .ms = ms, .end = end, .text = text };
  g_ptr_array_add (self->lines, line);
  return line;
}

void
bb_sheet_take_untimed (BbSheet *self, char *text)
{
  if (has_room (self))
    g_ptr_array_add (self->untimed, text);
  else
    g_free (text);
}
