/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are lyrics written as subtitles? */
#include "export/text/srt-text.h"

#include "export/text/heard.h"
#include "model/lyric.h"
#include "model/time.h"

#define HOUR (3600 * 1000)

typedef struct
{
  BbHeard heard;
  const BbLyric *lyric;
} Subtitle;

static GArray *
list_subtitles (const BbExportRequest *request)
{
  const BbList *lyrics = request->project->lists[BB_LYRICS];
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Subtitle));

  for (guint i = 0; i < lyrics->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (lyrics, i);
      g_autoptr (GArray) heard = bb_heard_list (request->project, &request->range, lyric->from, lyric->to);

      for (guint j = 0; j < heard->len; j++)
        {
          Subtitle subtitle = { g_array_index (heard, BbHeard, j), lyric };

          g_array_append_val (all, subtitle);
        }
    }

  return all;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = ((const Subtitle *) a)->heard.begin;
  gint64 second = ((const Subtitle *) b)->heard.begin;

  return (first > second) - (first < second);
}

static void
add_time (GString *text, gint64 sample, int rate)
{
  gint64 ms = bb_time_sample_to_ms (sample, rate);

  g_string_append_printf (text, "%02d:%02d:%02d,%03d", (int) (ms / HOUR), (int) (ms / 60000 % 60),
                          (int) (ms / 1000 % 60), (int) (ms % 1000));
}

/* an empty line would end the subtitle */
static void
add_line (GString *text, const char *line, gboolean is_italic)
{
  g_autofree char *one = g_strdelimit (g_strdup (line), "\r\n", ' ');

  g_string_append_printf (text, is_italic ? "<i>%s</i>\n" : "%s\n", one);
}

static void
add_subtitle (GString *text, guint index, const Subtitle *subtitle, int rate)
{
  const BbLyric *lyric = subtitle->lyric;

  g_string_append_printf (text, "%u\n", index + 1);
  add_time (text, subtitle->heard.begin, rate);
  g_string_append (text, " --> ");
  add_time (text, subtitle->heard.end, rate);
  g_string_append_c (text, '\n');
  add_line (text, lyric->text, FALSE);
  if (lyric->translation != NULL)
    add_line (text, lyric->translation, TRUE);
  g_string_append_c (text, '\n');
}

char *
bb_srt_make_text (const BbExportRequest *request, GError **error)
{
  g_autoptr (GArray) subtitles = NULL;
  GString *text;

  if (!bb_heard_check_lyrics (request->project, error))
    return NULL;

  subtitles = list_subtitles (request);
  g_array_sort (subtitles, compare);
  text = g_string_new (NULL);
  for (guint i = 0; i < subtitles->len; i++)
    add_subtitle (text, i, &g_array_index (subtitles, Subtitle, i), request->project->song->sample_rate);
  return g_string_free (text, FALSE);
}

gboolean
bb_srt_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  return bb_text_export (bb_srt_make_text, request, job, error);
}
