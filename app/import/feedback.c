/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which notes does pasted feedback make? */
#include "import/feedback.h"

#include <string.h>

#include "import/feedback-chat.h"
#include "import/feedback-time.h"

/* where the beginning of a text, in bytes, has no time, it is none */
#define LOOKED_AT 20000

typedef struct
{
  const BbSettings *settings;
  BbFeedback *found;
  char *author;    /* of the message that is being read, or NULL */
  guint n_current; /* notes of the last line that had a time: what follows goes on with them */
} Reader;

static BbNote *
get_last (const Reader *self, guint back)
{
  return self->found->notes->pdata[self->found->notes->len - 1 - back];
}

static void
append_line (BbNote *note, const char *line)
{
  char *joined = *note->text != '\0' ? g_strconcat (note->text, "\n", line, NULL) : g_strdup (line);

  g_free (note->text);
  note->text = joined;
}

static void
take_rest (Reader *self, const char *line)
{
  if (self->n_current == 0)
    g_ptr_array_add (self->found->rest, g_strdup (line));
  for (guint i = 0; i < self->n_current; i++)
    append_line (get_last (self, i), line);
}

static void
add_notes (Reader *self, const GArray *times, const char *said)
{
  for (guint i = 0; i < times->len; i++)
    {
      const BbFeedbackTime *time = &g_array_index (times, BbFeedbackTime, i);
      BbNote *note = bb_note_new (time->from, self->author, said);

      note->length = time->length;
      g_ptr_array_add (self->found->notes, note);
    }

  self->n_current = times->len;
}

static void
read_said (Reader *self, const char *line)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (BbFeedbackTime));
  const char *said = bb_feedback_read_times (self->settings, line, times);

  if (said != NULL)
    add_notes (self, times, said);
  else if (*line != '\0')
    take_rest (self, line);
}

/* a message of its own goes on with a note only where that waits for its text: "0:42", and then what is wrong there */
static void
begin_message (Reader *self, char *author)
{
  gboolean waits = self->n_current > 0 && *get_last (self, 0)->text == '\0' && g_strcmp0 (self->author, author) == 0;

  if (!waits)
    self->n_current = 0;
  g_free (self->author);
  self->author = author;
}

static void
read_line (Reader *self, char *line)
{
  char *author = NULL;
  const char *said = bb_feedback_read_header (line, &author);

  if (said != NULL)
    begin_message (self, author);
  else if (bb_feedback_is_chat_rule (line))
    self->n_current = 0;
  else
    said = line;

  if (said != NULL)
    read_said (self, said);
}

/* one normal form, without the marks of direction and width that phones put in, and with plain colons */
static char *
clean (const char *text, gsize most)
{
  gsize length = MIN (strlen (text), most);
  g_autofree char *cut = g_utf8_make_valid (text, (gssize) length);
  g_autofree char *composed = g_utf8_normalize (cut, -1, G_NORMALIZE_NFC);
  GString *cleaned = g_string_new (composed);

  g_string_replace (cleaned, "\xe2\x80\x8e", "", 0);  /* left-to-right mark */
  g_string_replace (cleaned, "\xe2\x80\x8b", "", 0);  /* space of no width */
  g_string_replace (cleaned, "\xef\xbb\xbf", "", 0);  /* byte order mark */
  g_string_replace (cleaned, "\xe2\x80\xaf", " ", 0); /* narrow space, before PM */
  g_string_replace (cleaned, "\xc2\xa0", " ", 0);     /* space that does not break */
  g_string_replace (cleaned, "：", ":", 0);
  return g_string_free (cleaned, FALSE);
}

/* @most: bytes, and @n_most: notes, after which it ends */
static BbFeedback *
parse (const BbSettings *settings, const char *text, gsize most, guint n_most)
{
  Reader reader = { settings, g_new0 (BbFeedback, 1), NULL, 0 };
  g_autofree char *cleaned = clean (text, most);
  g_auto (GStrv) lines = g_strsplit_set (cleaned, "\r\n\x0b\x0c", -1);

  reader.found->notes = g_ptr_array_new_with_free_func (bb_value_unref);
  reader.found->rest = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; lines[i] != NULL && reader.found->notes->len < n_most; i++)
    read_line (&reader, g_strstrip (lines[i]));

  g_free (reader.author);
  return reader.found;
}

BbFeedback *
bb_feedback_parse (const BbSettings *settings, const char *text)
{
  return parse (settings, text, BB_FEEDBACK_MAX, G_MAXUINT);
}

void
bb_feedback_free (BbFeedback *self)
{
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->rest);
  g_free (self);
}

gboolean
bb_feedback_is_there (const BbSettings *settings, const char *text)
{
  g_autoptr (BbFeedback) feedback = parse (settings, text, LOOKED_AT, 1);

  return feedback->notes->len > 0;
}
