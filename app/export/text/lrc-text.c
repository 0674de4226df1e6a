/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are lyrics written as LRC? */
#include "export/text/lrc-text.h"

#include "export/text/heard.h"
#include "import/lyrics/lyric-fit.h"
#include "model/lyric.h"
#include "model/time.h"

/* of @sample, in hundredths of a second, the unit of LRC */
static gint64
to_unit (gint64 sample, int rate)
{
  return (bb_time_sample_to_ms (sample, rate) + 5) / 10;
}

static void
add_stamp (GString *text, char open, gint64 unit, char close)
{
  g_string_append_printf (text, "%c%02" G_GINT64_FORMAT ":%02d.%02d%c", open, unit / 6000, (int) (unit / 100 % 60),
                          (int) (unit % 100), close);
}

/* a line stays one */
static void
add_character (GString *text, gunichar c)
{
  g_string_append_unichar (text, c == '\n' || c == '\r' ? ' ' : c);
}

static void
add_words (GString *text, const BbLyric *lyric, int rate)
{
  const BbList *words = lyric->words;
  gint64 n = 0;
  guint next = 0;

  for (const char *at = lyric->text; *at != '\0'; at = g_utf8_next_char (at), n++)
    {
      for (; next < words->n_items && ((const BbWord *) bb_list_get (words, next))->at <= n; next++)
        add_stamp (text, '<', to_unit (((const BbWord *) bb_list_get (words, next))->from, rate), '>');
      add_character (text, g_utf8_get_char (at));
    }
}

static void
add_lyric (GString *text, const BbLyric *lyric, int rate)
{
  add_stamp (text, '[', to_unit (lyric->from, rate), ']');
  add_words (text, lyric, rate);
  g_string_append_c (text, '\n');
  if (lyric->translation == NULL)
    return;

  add_stamp (text, '[', to_unit (lyric->from, rate), ']');
  for (const char *at = lyric->translation; *at != '\0'; at = g_utf8_next_char (at))
    add_character (text, g_utf8_get_char (at));
  g_string_append_c (text, '\n');
}

static gint64
get_last_onset (const BbLyric *lyric)
{
  guint n = lyric->words->n_items;

  return n > 0 ? ((const BbWord *) bb_list_get (lyric->words, n - 1))->from : lyric->from;
}

/* unless a reader finds it without */
static void
add_end (GString *text, const BbLyric *lyric, const BbLyric *next, int rate)
{
  gint64 end = next != NULL ? MIN (lyric->to, next->from) : lyric->to;
  gboolean is_clear = next != NULL && to_unit (end, rate) == to_unit (next->from, rate) &&
                      end - get_last_onset (lyric) <= bb_time_ms_to_sample (BB_LYRIC_LONGEST, rate);

  if (is_clear)
    return;

  add_stamp (text, '[', to_unit (end, rate), ']');
  g_string_append_c (text, '\n');
}

static void
add_tag (GString *text, const char *name, const char *value)
{
  if (value != NULL)
    g_string_append_printf (text, "[%s:%s]\n", name, value);
}

static void
add_tags (GString *text, const BbProject *project)
{
  const BbSettings *settings = project->settings;
  const BbSong *song = project->song;
  gint64 seconds = (bb_time_sample_to_ms (song->n_samples, song->sample_rate) + 500) / 1000;

  add_tag (text, "ti", song->title != NULL ? song->title : settings->title);
  add_tag (text, "ar", song->artist != NULL ? song->artist : settings->artist);
  add_tag (text, "al", song->album);
  g_string_append_printf (text, "[length:%02d:%02d]\n", (int) (seconds / 60), (int) (seconds % 60));
}

static gboolean
is_asked (const BbExportRequest *request, const BbLyric *lyric)
{
  g_autoptr (GArray) heard = NULL;

  if (request->range.first == 0 && request->range.last < 0)
    return TRUE;

  heard = bb_heard_list (request->project, &request->range, lyric->from, lyric->to);
  return heard->len > 0;
}

char *
bb_lrc_make_text (const BbExportRequest *request, GError **error)
{
  const BbProject *project = request->project;
  const BbList *lyrics = project->lists[BB_LYRICS];
  GString *text;

  if (!bb_heard_check_lyrics (project, error))
    return NULL;

  text = g_string_new (NULL);
  add_tags (text, project);
  for (guint i = 0; i < lyrics->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (lyrics, i);

      if (!is_asked (request, lyric))
        continue;
      add_lyric (text, lyric, project->song->sample_rate);
      add_end (text, lyric, i + 1 < lyrics->n_items ? bb_list_get (lyrics, i + 1) : NULL, project->song->sample_rate);
    }
  return g_string_free (text, FALSE);
}

gboolean
bb_lrc_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  return bb_text_export (bb_lrc_make_text, request, job, error);
}
