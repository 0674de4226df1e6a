/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project become a video? */
#include "export/video/film.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "export/media-source.h"
#include "export/output-file.h"
#include "export/practice/practice-film.h"
#include "export/video/film-frames.h"
#include "export/video/film-helper.h"
#include "export/video/film-manifest.h"
#include "export/video/film-programme.h"
#include "export/video/film-resume.h"
#include "export/video/film-slate.h"
#include "model/time.h"
#include "store/durable.h"
#include "store/media.h"

/* of the size asked for: the container's own bytes, and the encoder's misses */
#define SIZE_SHARE 0.96
#define TRIES 4
#define SOUND_BITS 192000 /* a second; of encoded sound, at most */
#define LEAST_BITS 20000

/* an export in hand */
typedef struct
{
  const BbExportRequest *request;
  const BbFilmOptions *options;
  BbExportJob *job;
  BbFilmForm form;
  BbFilmFrames *frames;
  BbFilmProgramme *programme; /* NULL where nothing is heard */
  BbPracticeFilm *practice;   /* in place of both, for a practice video; its frames count from 0 */
  gint64 first;
  gint64 end;
  gint64 n_slate;          /* frames before the first */
  BbFilmManifest manifest; /* of a piece */
} Film;

static gboolean
send_sound (const Film *film, BbFilmHelper *helper, gint64 frame, GError **error)
{
  gint64 n_samples;
  const gint16 *samples;

  if (film->form.sample_rate == 0)
    return TRUE;

  samples = film->practice != NULL ? bb_practice_film_get_sound (film->practice, frame, &n_samples)
                                   : bb_film_programme_get (film->programme, frame, &n_samples);
  return bb_film_helper_send_sound (helper, samples, n_samples, error);
}

static gboolean
stands_still (const Film *film, gint64 frame)
{
  return film->practice != NULL ? bb_practice_film_stands_still (film->practice, frame)
                                : bb_film_frames_stands_still (film->frames, frame);
}

static gboolean
send_picture (const Film *film, BbFilmHelper *helper, gint64 frame, GError **error)
{
  cairo_surface_t *surface;

  if (frame > film->first && stands_still (film, frame))
    return bb_film_helper_repeat_frame (helper, error);

  surface = bb_film_helper_get_surface (helper, error);
  if (surface == NULL)
    return FALSE;

  if (film->practice != NULL)
    bb_practice_film_draw (film->practice, surface, frame);
  else
    bb_film_frames_draw (film->frames, surface, frame);
  return bb_film_helper_send_frame (helper, error);
}

/* as many samples as frames from 0 on have, all silent */
static gboolean
send_silence (const Film *film, BbFilmHelper *helper, gint64 n_frames, GError **error)
{
  const BbFrameRate *rate = &film->request->project->settings->rate;
  gint64 n = bb_time_frame_to_sample (rate, n_frames, film->form.sample_rate);
  g_autofree gint16 *samples = g_new0 (gint16, (gsize) n * (gsize) film->form.channels);

  return bb_film_helper_send_sound (helper, samples, n, error);
}

static gboolean
send_slate (const Film *film, BbFilmHelper *helper, GError **error)
{
  const BbExportRequest *request = film->request;
  cairo_surface_t *surface;

  if (film->n_slate == 0)
    return TRUE;

  surface = bb_film_helper_get_surface (helper, error);
  if (surface == NULL)
    return FALSE;

  bb_film_slate_draw (surface, request->project, &request->range, film->options);
  if (!bb_film_helper_send_frame (helper, error))
    return FALSE;
  for (gint64 i = 1; i < film->n_slate; i++)
    {
      if (!bb_film_helper_repeat_frame (helper, error))
        return FALSE;
    }
  return film->form.sample_rate == 0 || send_silence (film, helper, film->n_slate, error);
}

static gboolean
send_all (const Film *film, BbFilmHelper *helper, GError **error)
{
  guint total = (guint) (film->n_slate + film->end - film->first);

  if (!send_slate (film, helper, error))
    return FALSE;
  for (gint64 frame = film->first; frame < film->end; frame++)
    {
      if (!bb_export_job_step (film->job, (guint) bb_film_helper_get_n_taken (helper), total, error) ||
          !send_sound (film, helper, frame, error) || !send_picture (film, helper, frame, error))
        return FALSE;
    }
  return bb_film_helper_finish (helper, error);
}

static void
tell_substitute (const Film *film, const BbFilmHelper *helper)
{
  const char *substitute = bb_film_helper_get_substitute (helper);
  g_autofree char *name = g_path_get_basename (film->request->path);

  if (substitute != NULL)
    bb_export_job_take_warning (film->job,
                                g_strdup_printf (_ ("“%s” is %s: the usual encoder for such files is not installed."),
                                                 name, substitute));
}

static gboolean
write_film (const Film *film, int file, GError **error)
{
  g_autoptr (BbFilmHelper)
      helper = bb_film_helper_new (&film->form, film->request->path, file, film->job->cancellable, error);

  if (helper == NULL)
    return FALSE;

  if (!send_all (film, helper, error))
    return FALSE;

  tell_substitute (film, helper);
  return TRUE;
}

static gboolean
rewind_file (int file, const char *path, GError **error)
{
  if (ftruncate (file, 0) == 0 && lseek (file, 0, SEEK_SET) == 0)
    return TRUE;

  bb_durable_set_error (error, path, errno);
  return FALSE;
}

/* again with fewer bits, until it is no larger than it may be */
static gboolean
write_within (Film *film, int file, GError **error)
{
  const BbFrameRate *rate = &film->request->project->settings->rate;
  const double most = film->options->megabytes * 1e6;
  const double seconds = (double) (film->n_slate + film->end - film->first) * rate->denominator / rate->numerator;
  double bits = SIZE_SHARE * most * 8 / seconds - (film->form.sample_rate > 0 ? SOUND_BITS : 0);

  for (guint i = 0; i < TRIES && bits >= LEAST_BITS; i++)
    {
      gint64 size;

      film->form.bits = (gint64) bits;
      if (!rewind_file (file, film->request->path, error) || !write_film (film, file, error))
        return FALSE;
      size = lseek (file, 0, SEEK_END);
      if (size <= most)
        return TRUE;
      bits *= SIZE_SHARE * most / (double) size;
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _ ("%.3g MB are too few for this video. Allow more, or export a shorter range or a smaller picture."),
               film->options->megabytes);
  return FALSE;
}

/* for bb_film_join() */
static void
describe (Film *film)
{
  g_autofree char *text = NULL;

  film->manifest.n_lost = film->job->n_lost;
  text = bb_film_manifest_to_string (&film->manifest);
  g_strlcpy (film->form.comment, text, sizeof film->form.comment);
}

/* what is lost is known once all is drawn, and a file says so before its first frame: then it is written again */
static gboolean
write_piece (Film *film, int file, GError **error)
{
  describe (film);
  if (!write_film (film, file, error))
    return FALSE;
  if (film->job->n_lost == film->manifest.n_lost)
    return TRUE;

  describe (film);
  return rewind_file (file, film->request->path, error) && write_film (film, file, error);
}

static void
fill_form (Film *film, BbFilmKind kind)
{
  const BbSettings *settings = film->request->project->settings;
  g_autofree char *timecode = bb_time_to_timecode (&settings->rate, settings->start, film->first - film->n_slate);
  BbFilmForm *form = &film->form;

  form->kind = kind;
  bb_film_options_get_size (film->options, settings, &form->width, &form->height);
  form->rate_numerator = settings->rate.numerator;
  form->rate_denominator = settings->rate.denominator;
  form->quality = film->options->quality;
  if (film->programme != NULL)
    {
      form->sample_rate = bb_film_programme_get_sample_rate (film->programme);
      form->channels = bb_film_programme_get_channels (film->programme);
    }
  if (film->practice != NULL && !film->options->is_silent && bb_film_kind_has_sound (kind))
    {
      form->sample_rate = bb_practice_film_get_sample_rate (film->practice);
      form->channels = bb_practice_film_get_channels (film->practice);
    }
  g_strlcpy (form->timecode, timecode, sizeof form->timecode);
  if (settings->title != NULL)
    {
      g_autofree char *title = g_utf8_substring (settings->title, 0, MIN (g_utf8_strlen (settings->title, -1), 60));

      g_strlcpy (form->title, title, sizeof form->title);
    }
}

static gboolean
write_file (Film *film, GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (film->request->path, error);
  int descriptor;

  if (file == NULL)
    return FALSE;

  descriptor = bb_output_file_get_descriptor (file);
  if (film->options->megabytes > 0 && bb_film_kind_has_bits (film->form.kind))
    return write_within (film, descriptor, error) && bb_output_file_commit (file, error);
  if (bb_film_kind_has_pieces (film->form.kind) && film->practice == NULL)
    return write_piece (film, descriptor, error) && bb_output_file_commit (file, error);
  return write_film (film, descriptor, error) && bb_output_file_commit (file, error);
}

/* Returns: FALSE where there is nothing to practise to */
static gboolean
add_practice (Film *film, BbMediaSource *source, GError **error)
{
  if (!film->options->is_practice)
    return TRUE;

  film->practice = bb_practice_film_new (film->request, bb_media_source_get (source), film->options, film->job, error);
  if (film->practice == NULL)
    return FALSE;

  film->first = 0;
  film->end = bb_practice_film_get_n_frames (film->practice);
  return TRUE;
}

/* Returns: FALSE where the job is cancelled */
static gboolean
add_programme (Film *film, BbFilmKind kind, GError **error)
{
  g_autoptr (GError) failure = NULL;

  if (!film->options->is_silent && !film->options->is_practice && bb_film_kind_has_sound (kind))
    film->programme = bb_film_programme_new (film->request, film->job, &failure);
  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/* many machines may have made the pieces, each with files of its own */
static void
verify (const Film *film, BbMediaSource *source)
{
  const BbSong *song = film->request->project->song;

  bb_media_source_set_verifies (source);
  if (song != NULL && !film->options->is_silent)
    bb_media_source_verify (source, song->media);
}

gboolean
bb_film_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autoptr (BbMediaSource) source = bb_media_source_new (request->project, request->folder, FALSE, job);
  g_autoptr (BbFilmOptions) usual = bb_film_options_new ();
  const BbFilmOptions *options = request->options != NULL ? request->options : usual;
  g_autoptr (BbFilmFrames) frames = bb_film_frames_new (request->project, bb_media_source_get (source), options);
  Film film = { request, options, job, .frames = frames };
  BbFilmKind kind = BB_FILM_MP4;
  gboolean is_written;

  bb_film_kind_find (request->path, &kind);
  bb_export_range_get_frames (&request->range, request->project, &film.first, &film.end);
  if (bb_film_kind_has_pieces (kind))
    bb_film_manifest_init (&film.manifest, request->project, &request->range, options);
  if (options->is_resumed && !options->is_practice && bb_film_is_there (request->path, &film.manifest, job))
    return TRUE;

  if (bb_film_kind_has_pieces (kind))
    verify (&film, source);
  if (options->has_slate)
    film.n_slate = bb_film_slate_get_length (&request->project->settings->rate);
  if (!add_programme (&film, kind, error) || !add_practice (&film, source, error))
    return FALSE;

  fill_form (&film, kind);
  is_written = write_file (&film, error);
  g_clear_pointer (&film.programme, bb_film_programme_free);
  g_clear_pointer (&film.practice, bb_practice_film_free);
  return is_written;
}
