/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard beats: where are the beats of the song, and where shall they be? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "audio/beats/song-beats.h"
#include "command/arguments.h"
#include "command/command-progress.h"
#include "document/beat-search.h"
#include "model/tempi.h"
#include "model/time.h"

typedef struct
{
  double tempo; /* 0: not told, as below */
  char *first;
  int beats_per_bar;
} Options;

static GStrv
parse (Options *asked, int argc, char *argv[], GError **error)
{
  const GOptionEntry options[] = {
    { "tempo", 0, 0, G_OPTION_ARG_DOUBLE, &asked->tempo, N_ ("Beats a minute"), "128" },
    { "first", 0, 0, G_OPTION_ARG_FILENAME, &asked->first, N_ ("Where a bar begins"), N_ ("TIMECODE") },
    { "beats-per-bar", 0, 0, G_OPTION_ARG_INT, &asked->beats_per_bar, N_ ("Beats in a bar; 4 unless told"), "4" },
    { NULL },
  };

  return bb_arguments_parse ("PROJECT", _ ("Shows the beat grid of the song, and finds or sets it."), options, argc,
                             argv, 1, 1, error);
}

static gboolean
check (const Options *asked, GError **error)
{
  if (asked->tempo != 0 && !(asked->tempo >= BB_TEMPO_LEAST && asked->tempo <= BB_TEMPO_MOST))
    return bb_arguments_fail (error, _ ("A tempo is %d to %d beats a minute."), BB_TEMPO_LEAST, BB_TEMPO_MOST);
  if (asked->beats_per_bar < 0 || asked->beats_per_bar > BB_TEMPO_BEATS_MOST)
    return bb_arguments_fail (error, _ ("A bar has 1 to %d beats."), BB_TEMPO_BEATS_MOST);
  return TRUE;
}

static gboolean
is_told (const Options *asked)
{
  return asked->tempo != 0 || asked->first != NULL || asked->beats_per_bar != 0;
}

static gboolean
fail (GError **error, int code, const char *text)
{
  g_set_error_literal (error, G_IO_ERROR, code, text);
  return FALSE;
}

static BbList *
find (BbDocument *document, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Decoding the song"));
  g_autoptr (BbList) tempi = bb_beat_search_run (bb_document_get_project (document), bb_document_get_folder (document),
                                                 bb_command_progress_report, progress,
                                                 bb_command_progress_get_cancellable (progress), error);

  if (tempi != NULL && tempi->n_items == 0)
    {
      fail (error, G_IO_ERROR_NOT_FOUND, _ ("No beat was found in the song. Say its tempo: --tempo 128 --first 0.5s."));
      return NULL;
    }

  return g_steal_pointer (&tempi);
}

/* the sample of the song that is heard at a place of the video */
static gboolean
parse_first (const char *text, const BbProject *project, double *sample, GError **error)
{
  const BbSettings *settings = project->settings;
  GError *failure = NULL;
  gint64 frame, at;

  if (!bb_time_parse (&settings->rate, settings->start, text, &frame, &failure))
    return bb_arguments_propagate (error, failure);
  if (!bb_song_frame_to_sample (project->song, &settings->rate, frame, &at))
    return bb_arguments_fail (error, _ ("The song is not heard at “%s”."), text);

  *sample = (double) at;
  return TRUE;
}

/* what is told takes the place of what was there, or was found */
static gboolean
apply (const Options *asked, const BbProject *project, BbTempo *tempo, GError **error)
{
  tempo->confidence = 0;
  if (asked->tempo != 0)
    tempo->tempo = asked->tempo;
  if (asked->beats_per_bar != 0)
    tempo->beats_per_bar = asked->beats_per_bar;
  return asked->first == NULL || parse_first (asked->first, project, &tempo->sample, error);
}

static gboolean
keep (BbDocument *document, const BbList *tempi, GError **error)
{
  bb_history_commit (bb_document_get_history (document), _ ("Set Beats"),
                     bb_tempi_set_all (bb_document_get_project (document), tempi), NULL);
  return bb_document_save (document, error);
}

static void
print (const BbProject *project)
{
  const BbList *tempi = project->lists[BB_TEMPI];

  for (guint i = 0; i < tempi->n_items; i++)
    {
      const BbTempo *tempo = bb_list_get (tempi, i);

      g_print ("%.3f\t%d\t%.4f\n", tempo->tempo, tempo->beats_per_bar, tempo->sample / project->song->sample_rate);
    }
}

/* what is told is told of the whole song */
static BbTempo *
make_start (const Options *asked, BbDocument *document, GError **error)
{
  const BbList *tempi = bb_document_get_project (document)->lists[BB_TEMPI];
  g_autoptr (BbList) found = NULL;

  if (tempi->n_items > 0)
    return bb_tempo_copy (bb_list_get (tempi, 0));
  if (asked->tempo != 0 && asked->first != NULL)
    return bb_tempo_new (0, asked->tempo, BB_BEATS_PER_BAR);

  found = find (document, error);
  return found != NULL ? bb_tempo_copy (bb_list_get (found, 0)) : NULL;
}

static gboolean
set (const Options *asked, BbDocument *document, GError **error)
{
  g_autoptr (BbTempo) tempo = make_start (asked, document, error);
  g_autoptr (BbList) tempi = NULL;

  if (tempo == NULL || !apply (asked, bb_document_get_project (document), tempo, error))
    return FALSE;

  tempi = bb_list_new_from ((gpointer *) &tempo, 1);
  return keep (document, tempi, error);
}

/* a grid that is there and not spoken of stays: a person may have corrected it */
static gboolean
settle (const Options *asked, BbDocument *document, GError **error)
{
  g_autoptr (BbList) found = NULL;

  if (is_told (asked))
    return set (asked, document, error);
  if (bb_document_get_project (document)->lists[BB_TEMPI]->n_items > 0)
    return TRUE;

  found = find (document, error);
  return found != NULL && keep (document, found, error);
}

gboolean
bb_command_run_beats (int argc, char *argv[], GError **error)
{
  Options asked = { 0 };
  g_auto (GStrv) words = parse (&asked, argc, argv, error);
  g_autofree char *first = asked.first;
  g_autoptr (BbDocument) document = NULL;

  if (words == NULL || !check (&asked, error))
    return FALSE;

  document = bb_arguments_open (words[0], error);
  if (document == NULL)
    return FALSE;
  if (bb_document_get_project (document)->song == NULL)
    return fail (error, G_IO_ERROR_NOT_FOUND, _ ("The project has no song: there are no beats without one."));
  if (!settle (&asked, document, error))
    return FALSE;

  print (bb_document_get_project (document));
  return TRUE;
}
