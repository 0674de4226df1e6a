/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard in each frame of a practice video, and what shows then? */
#include "export/practice/practice-sound.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "audio/course/count-in.h"
#include "audio/course/metronome.h"
#include "audio/course/splicer.h"
#include "export/video/film-programme.h"
#include "export/video/programme-tape.h"
#include "model/time.h"

/* of the lead, before the first count: a phone shows what is to come before it is heard */
#define HUSH_MS 500

#define COUNTED_FROM 5

struct _BbPracticeSound
{
  BbProgrammeTape tape;
  BbFrameRate rate;
  int sample_rate;
  BbCourse course;
  BbClick *click;
  BbSplicer *splicer;
  BbMetronome *metronome;
  gint64 n_frames;
  gint16 *samples; /* of one frame */
  gint64 room;     /* in it */
};

/* spoken where somebody can; else it clicks, as in a rehearsal */
static BbClick *
make_click (const BbProject *project)
{
  g_autoptr (GArray) beats = bb_programme_tape_list_beats (project);
  g_autoptr (BbVoice) voice = bb_voice_new (NULL);

  return bb_click_new (beats, FALSE, 1, voice);
}

static void
count_in (BbPracticeSound *self, BbExportJob *job)
{
  if (!bb_count_in_add (&self->course, self->click, (gint64) self->sample_rate * HUSH_MS / 1000))
    bb_export_job_take_warning (job, g_strdup (_ ("The song has no beats yet, so nothing is counted. Find its beats, "
                                                  "and the video counts.")));
}

BbPracticeSound *
bb_practice_sound_new (const BbExportRequest *request, double speed, BbExportJob *job, GError **error)
{
  g_autoptr (BbPracticeSound) self = g_new0 (BbPracticeSound, 1);
  const BbProject *project = request->project;
  gint64 first, end;

  if (project->song == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("There is no song to practise to. Import one first."));
      return NULL;
    }

  self->tape.wav = bb_film_programme_open (request, job, error);
  if (self->tape.wav == NULL)
    return NULL;

  bb_export_range_get_frames (&request->range, project, &first, &end);
  self->rate = project->settings->rate;
  self->sample_rate = (int) bb_wav_get_sample_rate (self->tape.wav);
  self->course.speed = speed;
  self->course.tape.start = bb_time_frame_to_sample (&self->rate, first, self->sample_rate);
  self->course.tape.stop = bb_time_frame_to_sample (&self->rate, end, self->sample_rate);
  self->click = make_click (project);
  count_in (self, job);

  self->tape.tape = self->course.tape;
  self->splicer = bb_splicer_new (self->sample_rate, bb_practice_sound_get_channels (self), bb_programme_tape_read,
                                  &self->tape);
  self->metronome = bb_metronome_new (self->sample_rate, bb_practice_sound_get_channels (self));
  self->n_frames = bb_time_frames_to_cover (&self->rate, bb_course_get_length (&self->course), self->sample_rate);
  return g_steal_pointer (&self);
}

void
bb_practice_sound_free (BbPracticeSound *self)
{
  g_clear_pointer (&self->splicer, bb_splicer_free);
  g_clear_pointer (&self->metronome, bb_metronome_free);
  g_clear_pointer (&self->click, bb_click_unref);
  g_clear_pointer (&self->tape.wav, bb_wav_free);
  g_free (self->samples);
  g_free (self);
}

int
bb_practice_sound_get_sample_rate (const BbPracticeSound *self)
{
  return self->sample_rate;
}

int
bb_practice_sound_get_channels (const BbPracticeSound *self)
{
  return (int) bb_wav_get_channels (self->tape.wav);
}

gint64
bb_practice_sound_get_n_frames (const BbPracticeSound *self)
{
  return self->n_frames;
}

gint64
bb_practice_sound_get_shown (const BbPracticeSound *self, gint64 frame, int *count)
{
  gint64 moment = bb_time_frame_to_sample (&self->rate, frame, self->sample_rate);
  int counted = bb_course_get_count (&self->course, moment);
  gint64 offset = bb_course_get_offset (&self->course, moment);
  gint64 last = self->course.tape.stop - self->course.tape.start - 1;

  *count = counted >= 0 ? COUNTED_FROM + counted : 0;
  return bb_time_frame_at_sample (&self->rate, self->course.tape.start + CLAMP (offset, 0, last), self->sample_rate);
}

const gint16 *
bb_practice_sound_get (BbPracticeSound *self, gint64 frame, gint64 *n_samples)
{
  gint64 moment = bb_time_frame_to_sample (&self->rate, frame, self->sample_rate);
  gint64 n = bb_time_frame_to_sample (&self->rate, frame + 1, self->sample_rate) - moment;
  gint64 silent = CLAMP (self->course.lead - moment, 0, n);
  gsize channels = bb_wav_get_channels (self->tape.wav);

  if (frame == 0)
    bb_splicer_begin (self->splicer, &self->course);
  if (self->room < n)
    {
      self->room = n;
      self->samples = g_renew (gint16, self->samples, (gsize) n * channels);
    }
  memset (self->samples, 0, (gsize) silent * channels * sizeof *self->samples);
  if (silent < n)
    bb_splicer_read (self->splicer, moment + silent, n - silent, self->samples + (gsize) silent * channels);
  bb_metronome_mix (self->metronome, self->click, &self->course, moment, n, self->samples);
  *n_samples = n;
  return self->samples;
}
