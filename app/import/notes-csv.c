/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which notes are in a table? */
#include "import/notes-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "import/text/csv-reader.h"
#include "import/text/text-encoding.h"
#include "import/text/text-file.h"
#include "model/note.h"
#include "model/notes.h"
#include "model/time.h"

typedef enum
{
  COLUMN_TIMECODE,
  COLUMN_LENGTH,
  COLUMN_AUTHOR,
  COLUMN_TEXT,
  COLUMN_STATE,
  N_COLUMNS
} Column;

/* what each column is called, ours first; in lower case, between bars */
static const char *const names[N_COLUMNS] = {
  [COLUMN_TIMECODE] = "|" BB_NOTES_TIMECODE "|timecode in|time|tc|in|타임코드|시간|",
  [COLUMN_LENGTH] = "|" BB_NOTES_LENGTH "|duration|길이|",
  [COLUMN_AUTHOR] = "|" BB_NOTES_AUTHOR "|commenter|name|user|from|작성자|이름|",
  [COLUMN_TEXT] = "|" BB_NOTES_TEXT "|comment|note|notes|메모|내용|",
  [COLUMN_STATE] = "|" BB_NOTES_STATE "|status|completed|상태|",
};

#define DONE "|" BB_NOTES_DONE "|resolved|completed|closed|yes|true|1|완료|해결|"

typedef struct
{
  const BbSettings *settings;
  int columns[N_COLUMNS]; /* where each is, or -1 */
  GPtrArray *notes;
  guint n_timeless;
  guint n_outside;
  guint n_mute;
} Reading;

static gboolean
is_one_of (const char *words, const char *cell)
{
  g_autofree char *lower = g_utf8_strdown (cell, -1);
  g_autofree char *word = g_strconcat ("|", g_strstrip (lower), "|", NULL);

  return strchr (lower, '|') == NULL && *lower != '\0' && strstr (words, word) != NULL;
}

static int
find_column (GStrv heads, Column column)
{
  for (int i = 0; heads[i] != NULL; i++)
    {
      if (is_one_of (names[column], heads[i]))
        return i;
    }

  return -1;
}

/* Returns: whether a table with @heads says when and what */
static gboolean
read_heads (Reading *self, GStrv heads)
{
  for (Column column = 0; column < N_COLUMNS; column++)
    self->columns[column] = find_column (heads, column);
  return self->columns[COLUMN_TIMECODE] >= 0 && self->columns[COLUMN_TEXT] >= 0;
}

gboolean
bb_notes_csv_has_heads (const char *text)
{
  g_autofree char *line = g_strndup (text, strcspn (text, "\n"));
  g_autoptr (GPtrArray) rows = bb_csv_read (line);
  Reading reading = { 0 };

  return rows->len > 0 && read_heads (&reading, g_ptr_array_index (rows, 0));
}

/* Returns: (transfer none): what stands there; "" where the row is shorter, or has no such column */
static const char *
get_cell (const Reading *self, GStrv row, Column column)
{
  int index = self->columns[column];

  return index >= 0 && index < (int) g_strv_length (row) ? g_strstrip (row[index]) : "";
}

/* Returns: (transfer full) (nullable): NULL where there is none, which is counted */
static BbNote *
read_note (Reading *self, GStrv row)
{
  const BbFrameRate *rate = &self->settings->rate;
  const char *text = get_cell (self, row, COLUMN_TEXT);
  const char *length = get_cell (self, row, COLUMN_LENGTH);
  const char *author = get_cell (self, row, COLUMN_AUTHOR);
  gint64 frame;
  BbNote *note;

  if (!bb_time_parse (rate, self->settings->start, get_cell (self, row, COLUMN_TIMECODE), &frame, NULL))
    self->n_timeless++;
  else if (frame < 0 || frame >= self->settings->length)
    self->n_outside++;
  else if (*text == '\0')
    self->n_mute++;
  else
    {
      note = bb_note_new (frame, *author != '\0' ? author : NULL, text);
      if (*length != '\0' && !bb_time_parse_length (rate, length, &note->length, NULL))
        note->length = 0;
      note->length = MIN (note->length, self->settings->length - frame);
      note->is_resolved = is_one_of (DONE, get_cell (self, row, COLUMN_STATE));
      return note;
    }

  return NULL;
}

static void
remark (GPtrArray *remarks, guint n, const char *format)
{
  if (n > 0)
    g_ptr_array_add (remarks, g_strdup_printf (format, n));
}

static GStrv
make_remarks (const Reading *self)
{
  GPtrArray *remarks = g_ptr_array_new ();

  remark (remarks, self->n_timeless,
          g_dngettext (GETTEXT_PACKAGE, "%u note has no timecode that can be read, and was left out.",
                       "%u notes have no timecode that can be read, and were left out.", self->n_timeless));
  remark (remarks, self->n_outside,
          g_dngettext (GETTEXT_PACKAGE, "%u note lies outside the video, and was left out.",
                       "%u notes lie outside the video, and were left out.", self->n_outside));
  remark (remarks, self->n_mute,
          g_dngettext (GETTEXT_PACKAGE, "%u note says nothing, and was left out.",
                       "%u notes say nothing, and were left out.", self->n_mute));
  g_ptr_array_add (remarks, NULL);
  return (GStrv) g_ptr_array_free (remarks, FALSE);
}

static BbNotesTable *
make_table (GPtrArray *rows, const BbProject *project)
{
  Reading reading = { .settings = project->settings };
  BbNotesTable *self;

  if (rows->len == 0 || !read_heads (&reading, g_ptr_array_index (rows, 0)))
    return NULL;

  self = g_new0 (BbNotesTable, 1);
  self->notes = g_ptr_array_new_with_free_func (bb_value_unref);
  for (guint i = 1; i < rows->len; i++)
    {
      BbNote *note = read_note (&reading, g_ptr_array_index (rows, i));

      if (note != NULL)
        g_ptr_array_add (self->notes, note);
    }
  self->remarks = make_remarks (&reading);
  return self;
}

BbNotesTable *
bb_notes_csv_parse (const void *data, gsize length, const char *name, const BbProject *project, GError **error)
{
  g_autofree char *text = bb_text_decode (data, length, NULL);
  g_autoptr (GPtrArray) rows = text != NULL ? bb_csv_read (text) : NULL;
  BbNotesTable *self = rows != NULL ? make_table (rows, project) : NULL;

  if (self == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("“%s” is no table of notes. Let its first row name the columns: timecode, length, author, text, "
                    "state."),
                 name);
  return self;
}

BbNotesTable *
bb_notes_csv_read (const char *path, const BbProject *project, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GBytes) bytes = bb_text_file_load (path, error);
  gsize length;
  const void *data;

  if (bytes == NULL)
    return NULL;

  data = g_bytes_get_data (bytes, &length);
  return bb_notes_csv_parse (data, length, name, project, error);
}

void
bb_notes_table_free (BbNotesTable *self)
{
  g_ptr_array_unref (self->notes);
  g_strfreev (self->remarks);
  g_free (self);
}

/* Returns: the index of the note that is the same in another state, or -1 */
static int
find_same (const BbList *notes, const BbNote *note)
{
  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *other = bb_list_get (notes, i);

      if (other->frame == note->frame && g_strcmp0 (other->text, note->text) == 0 &&
          g_strcmp0 (other->author, note->author) == 0)
        return (int) i;
    }

  return -1;
}

static BbProject *
update (const BbProject *project, guint index, const BbNote *note)
{
  g_autoptr (BbNote) copy = bb_note_copy (bb_list_get (project->lists[BB_NOTES], index));

  copy->length = note->length;
  copy->is_resolved = note->is_resolved;
  return bb_project_with_list (project, BB_NOTES, bb_list_replace (project->lists[BB_NOTES], index, copy));
}

BbProject *
bb_notes_csv_add (const BbProject *project, GPtrArray *notes, guint *n_added)
{
  BbProject *next = bb_project_ref (project);

  *n_added = 0;
  for (guint i = 0; i < notes->len; i++)
    {
      const BbNote *note = g_ptr_array_index (notes, i);
      g_autoptr (BbProject) before = next;
      int same = find_same (before->lists[BB_NOTES], note);

      next = same >= 0 ? update (before, (guint) same, note) : bb_notes_add (before, note);
      *n_added += same < 0 ? 1 : 0;
    }

  return next;
}
