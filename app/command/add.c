/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard add: where do pictures come to lie as boards? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "command/arguments.h"
#include "command/command-progress.h"
#include "command/cut-frames.h"
#include "import/picture/picture-folder.h"
#include "model/tempo.h"

typedef struct
{
  char *at;
  char *every;
  gboolean cuts;
} Options;

static void
options_clear (Options *asked)
{
  g_free (asked->at);
  g_free (asked->every);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* where pictures go; the pace borrows the beats */
typedef struct
{
  gint64 first;
  BbPace pace;
} Rhythm;

static GStrv
parse (Options *asked, int argc, char *argv[], GError **error)
{
  const GOptionEntry options[] = {
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &asked->at, N_ ("Where the first one goes; behind the last board unless told"),
      N_ ("TIMECODE") },
    { "every", 0, 0, G_OPTION_ARG_FILENAME, &asked->every,
      N_ ("From one to the next: 2s, 48 (frames), 4beats, 1bar or 1eight; 2s unless told"), N_ ("INTERVAL") },
    { "cut", 0, 0, G_OPTION_ARG_NONE, &asked->cuts,
      N_ ("Each picture is a photo or scan of paper: its frames are found, and each becomes a board"), NULL },
    { NULL },
  };

  return bb_arguments_parse ("PROJECT IMAGE...",
                             _ ("Lays pictures, or those of a folder, as boards, one after the other."), options, argc,
                             argv, 2, 0, error);
}

/* the window's fields take "12:08" for seconds and frames; in a script 00:00:05 would be five frames in silence */
static gboolean
is_short_timecode (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, ":;.", -1);

  return strpbrk (text, ":;") != NULL && g_strv_length (parts) != 4;
}

static gboolean
parse_position (const BbProject *project, const char *text, gint64 *frame, GError **error)
{
  const BbSettings *settings = project->settings;
  GError *failure = NULL;

  if (is_short_timecode (text))
    return bb_arguments_fail (error,
                              _ ("“%s” is not a time. Use HH:MM:SS:FF, seconds such as 12.5s, or a frame number."),
                              text);
  if (!bb_time_parse (&settings->rate, settings->start, text, frame, &failure))
    return bb_arguments_propagate (error, failure);

  return *frame >= 0 || bb_arguments_fail (error, _ ("“%s” lies before the start."), text);
}

/* the first frame that nothing was put on, nor behind it; the end where there is no such frame */
static gint64
find_free (const BbProject *project)
{
  guint index = bb_project_count (project);

  while (index > 0 && bb_place_is_blank (bb_project_get_place (project, index - 1)))
    index--;
  return index < bb_project_count (project) ? bb_project_get_start (project, index) : project->settings->length;
}

/* without a song, whose beats they would be, or with parts of a beat: the tempo that holds at the frame, or the first
 * one */
static const BbTempo *
find_tempo (const BbProject *project, gint64 frame)
{
  const BbList *tempi = project->lists[BB_TEMPI];
  const BbTempo *found = tempi->n_items > 0 ? bb_list_get (tempi, 0) : NULL;
  gint64 sample;

  if (project->song == NULL || !bb_song_frame_to_sample (project->song, &project->settings->rate, frame, &sample))
    return found;

  for (guint i = 0; i < tempi->n_items && ((BbTempo *) bb_list_get (tempi, i))->sample <= sample; i++)
    found = bb_list_get (tempi, i);
  return found;
}

static gboolean
fail_without_beats (const char *text, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _ ("The project has no tempo yet, so there is no telling how long %s is. Write "
                  "seconds or frames, such as 2s or 48."),
               text);
  return FALSE;
}

static gboolean
set_beats (Rhythm *rhythm, const BbProject *project, double beats, const char *text, GError **error)
{
  const BbFrameRate *rate = &project->settings->rate;
  const BbTempo *tempo = find_tempo (project, rhythm->first);

  if (tempo == NULL)
    return fail_without_beats (text, error);

  rhythm->pace.frames = beats * 60.0 / tempo->tempo * rate->numerator / rate->denominator;
  return rhythm->pace.frames >= 1 || bb_arguments_fail (error, _ ("“%s” is less than a frame."), text);
}

static gboolean
set_interval (Rhythm *rhythm, const BbProject *project, const BbBeatGrid *grid, const char *text, GError **error)
{
  GError *failure = NULL;
  char *end = NULL;
  BbBeatStep step;
  int count;
  double number = g_ascii_strtod (text, &end);
  gint64 frames;

  if (bb_pace_parse_steps (text, &step, &count) && (grid->n > 0 || step != BB_BEAT_STEP_BEAT))
    return bb_pace_parse (&project->settings->rate, grid, text, &rhythm->pace) || fail_without_beats (text, error);
  if (end > text && (g_str_equal (end, "beats") || g_str_equal (end, "beat")))
    return set_beats (rhythm, project, number, text, error);

  /* a start timecode has nothing to say about a duration */
  if (!bb_time_parse (&project->settings->rate, 0, text, &frames, &failure))
    return bb_arguments_propagate (error, failure);

  rhythm->pace.frames = (double) frames;
  return frames >= 1 || bb_arguments_fail (error, _ ("“%s” is less than a frame."), text);
}

/* pictures that were refused are named, and the others stay; after Ctrl+C none do */
static gboolean
add_and_save (BbDocument *document, const char *const *files, const Rhythm *rhythm, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Adding pictures"));
  GError *refused = NULL;

  if (!bb_document_add_pictures (document, files, rhythm->first, &rhythm->pace, bb_command_progress_report, progress,
                                 bb_command_progress_get_cancellable (progress), &refused) &&
      g_error_matches (refused, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, refused);
      return FALSE;
    }

  if (bb_document_is_modified (document) && !bb_document_save (document, error))
    {
      g_clear_error (&refused);
      return FALSE;
    }

  bb_arguments_tell_notices (document);
  if (refused == NULL)
    return TRUE;

  g_propagate_error (error, refused);
  return FALSE;
}

/* what could not be cut is named like a picture that was refused, and the other frames stay */
static gboolean
cut_and_save (BbDocument *document, const char *const *photos, const Rhythm *rhythm, GError **error)
{
  const BbSettings *settings = bb_document_get_project (document)->settings;
  g_autoptr (GPtrArray) cuts = NULL;
  GError *refused = NULL;
  g_auto (GStrv) files = bb_cut_frames (photos, (double) settings->width / settings->height, &cuts, &refused);

  if (files[0] != NULL && !add_and_save (document, (const char *const *) files, rhythm, error))
    {
      g_clear_error (&refused);
      return FALSE;
    }
  if (refused == NULL)
    return TRUE;

  g_propagate_error (error, refused);
  return FALSE;
}

gboolean
bb_command_run_add (int argc, char *argv[], GError **error)
{
  g_auto (Options) asked = { NULL };
  g_auto (GStrv) words = parse (&asked, argc, argv, error);
  g_autoptr (BbDocument) document = NULL;
  g_autoptr (BbBeatGrid) grid = NULL;
  g_auto (GStrv) files = NULL;
  const BbProject *project;
  Rhythm rhythm = { 0 };

  if (words == NULL)
    return FALSE;

  document = bb_arguments_open (words[0], error);
  if (document == NULL)
    return FALSE;

  files = bb_picture_folder_expand ((const char *const *) words + 1);
  project = bb_document_get_project (document);
  grid = bb_beat_grid_new (project);
  rhythm.first = find_free (project);
  return (asked.at == NULL || parse_position (project, asked.at, &rhythm.first, error)) &&
         set_interval (&rhythm, project, grid, asked.every != NULL ? asked.every : "2s", error) &&
         (asked.cuts ? cut_and_save : add_and_save) (document, (const char *const *) files, &rhythm, error);
}
