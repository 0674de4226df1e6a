/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the lines of a file lie in the song? */
#include "import/lyrics/lyric-fit.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/lyric.h"

/* between several translations of a line */
#define BETWEEN " / "
/* a song whose length differs by less is another edition of the same file, in milliseconds */
#define SAME_LENGTH 2000

/* lines on their way into a song */
typedef struct
{
  const BbSheet *sheet;
  const BbProject *project;
  GPtrArray *lyrics;
  guint n_before;
  guint n_behind;
  guint n_silent;
} Fitting;

static int
compare (gconstpointer a, gconstpointer b)
{
  const BbSheetLine *first = *(const BbSheetLine *const *) a;
  const BbSheetLine *second = *(const BbSheetLine *const *) b;

  if (first->ms != second->ms)
    return first->ms < second->ms ? -1 : 1;
  return first->index < second->index ? -1 : 1;
}

static void
translate (BbSheetLine *line, const BbSheetLine *other)
{
  g_autofree char *before = line->translation;

  if (g_str_equal (line->text, other->text))
    line->translation = g_steal_pointer (&before);
  else if (before == NULL)
    line->translation = g_strdup (other->text);
  else
    line->translation = g_strconcat (before, BETWEEN, other->text, NULL);
}

/* lines that begin together: the first that says something has them all; an empty one among them is a translation that
 * is missing */
static void
join_pairs (GPtrArray *lines)
{
  BbSheetLine *kept = NULL;
  guint i = 0;

  while (i < lines->len)
    {
      BbSheetLine *line = g_ptr_array_index (lines, i);

      if (kept == NULL || kept->ms != line->ms || *kept->text == '\0')
        {
          kept = line;
          i++;
          continue;
        }
      if (*line->text != '\0')
        translate (kept, line);
      g_ptr_array_remove_index (lines, i);
    }
}

/* when the last word of it begins */
static gint64
get_last_onset (const BbSheetLine *line)
{
  if (line->words == NULL || line->words->len == 0)
    return line->ms;
  return g_array_index (line->words, BbSheetWord, line->words->len - 1).ms;
}

static gint64
find_end (const GPtrArray *lines, guint index)
{
  const BbSheetLine *line = g_ptr_array_index (lines, index);
  const BbSheetLine *next = index + 1 < lines->len ? g_ptr_array_index (lines, index + 1) : NULL;
  gint64 most = get_last_onset (line) + BB_LYRIC_LONGEST;

  if (line->end != BB_SHEET_OPEN)
    return next != NULL ? MIN (line->end, next->ms) : line->end;
  if (next == NULL)
    return most;
  return *next->text == '\0' ? next->ms : MIN (next->ms, most);
}

/* Returns: %FALSE where the song is not heard at @ms */
static gboolean
find_sample (const Fitting *self, gint64 ms, gint64 *sample)
{
  const BbSong *song = self->project->song;
  gint64 here = bb_time_ms_to_sample (ms - self->sheet->offset, song->sample_rate);

  if (self->sheet->is_of_video)
    return bb_song_position_to_sample (song, &self->project->settings->rate, here, sample);

  *sample = here;
  return TRUE;
}

/* @from and @ms are one moment, in the song and in the file */
static BbList *
make_words (const Fitting *self, const BbSheetLine *line, gint64 from)
{
  GPtrArray *words = g_ptr_array_new ();
  int rate = self->project->song->sample_rate;

  for (guint i = 0; line->words != NULL && i < line->words->len; i++)
    {
      const BbSheetWord *word = &g_array_index (line->words, BbSheetWord, i);

      g_ptr_array_add (words, bb_word_new (word->at, MAX (from + bb_time_ms_to_sample (word->ms - line->ms, rate), 0)));
    }
  return bb_list_new_take (words);
}

static void
add_lyric (Fitting *self, const BbSheetLine *line, gint64 from, gint64 to)
{
  BbLyric *lyric = bb_lyric_new (line->text, MAX (from, 0), MIN (to, self->project->song->n_samples));

  bb_string_set (&lyric->translation, line->translation);
  bb_lyric_take_words (lyric, make_words (self, line, from));
  g_ptr_array_add (self->lyrics, lyric);
}

static void
fit_line (Fitting *self, const BbSheetLine *line, gint64 end)
{
  const BbSong *song = self->project->song;
  gint64 from, to;

  if (!find_sample (self, line->ms, &from))
    {
      self->n_silent++;
      return;
    }

  to = from + MAX (bb_time_ms_to_sample (end - line->ms, song->sample_rate), 1);
  if (to <= 0)
    self->n_before++;
  else if (from >= song->n_samples)
    self->n_behind++;
  else
    add_lyric (self, line, from, to);
}

static void
remark (const BbSheet *sheet, guint n, const char *format)
{
  if (n > 0)
    g_ptr_array_add (sheet->remarks, g_strdup_printf (format, n));
}

static void
remark_losses (const Fitting *self)
{
  remark (self->sheet, self->n_behind,
          g_dngettext (GETTEXT_PACKAGE, "%u line lies behind the song's end, and was left out.",
                       "%u lines lie behind the song's end, and were left out.", self->n_behind));
  remark (self->sheet, self->n_before,
          g_dngettext (GETTEXT_PACKAGE, "%u line lies before the song's beginning, and was left out.",
                       "%u lines lie before the song's beginning, and were left out.", self->n_before));
  remark (self->sheet, self->n_silent,
          g_dngettext (GETTEXT_PACKAGE, "%u line lies where no song is heard, and was left out.",
                       "%u lines lie where no song is heard, and were left out.", self->n_silent));
}

/* a file that was made for another edition lies beside the song from some line on */
static void
remark_length (const BbSheet *sheet, const BbSong *song)
{
  gint64 length = bb_time_sample_to_ms (song->n_samples, song->sample_rate) / 1000;
  gint64 other = sheet->length / 1000;

  if (sheet->length > 0 && ABS (length - other) * 1000 > SAME_LENGTH)
    g_ptr_array_add (sheet->remarks,
                     g_strdup_printf (_ ("The lyrics were made for a song of %d:%02d, and this one lasts %d:%02d."),
                                      (int) (other / 60), (int) (other % 60), (int) (length / 60),
                                      (int) (length % 60)));
}

/* clamped ones and those of a song map may have changed places */
static int
compare_lyrics (gconstpointer a, gconstpointer b)
{
  const BbLyric *first = *(const BbLyric *const *) a;
  const BbLyric *second = *(const BbLyric *const *) b;

  if (first->from != second->from)
    return first->from < second->from ? -1 : 1;
  return (first->to > second->to) - (first->to < second->to);
}

/* a chorus that the song map plays twice has subtitles twice, and is sung once */
static void
drop_doubles (GPtrArray *lyrics)
{
  for (guint i = lyrics->len; i-- > 1;)
    {
      const BbLyric *lyric = g_ptr_array_index (lyrics, i);
      const BbLyric *before = g_ptr_array_index (lyrics, i - 1);

      if (lyric->from == before->from && g_strcmp0 (lyric->text, before->text) == 0)
        g_ptr_array_remove_index (lyrics, i);
    }
}

BbList *
bb_lyric_fit (BbSheet *sheet, const BbProject *project)
{
  GPtrArray *lyrics = g_ptr_array_new_with_free_func (bb_value_unref);
  Fitting fitting = { sheet, project, lyrics, 0, 0, 0 };
  GPtrArray *lines = sheet->lines;

  g_ptr_array_sort (lines, compare);
  join_pairs (lines);
  for (guint i = 0; i < lines->len; i++)
    {
      const BbSheetLine *line = g_ptr_array_index (lines, i);

      if (*line->text != '\0')
        fit_line (&fitting, line, find_end (lines, i));
    }
  g_ptr_array_sort (lyrics, compare_lyrics);
  drop_doubles (lyrics);

  remark_losses (&fitting);
  remark_length (sheet, project->song);
  g_ptr_array_set_free_func (lyrics, NULL);
  return bb_list_new_take (lyrics);
}
