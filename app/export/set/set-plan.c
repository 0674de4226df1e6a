/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard when in a file for the set? */
#include "export/set/set-plan.h"

#include <glib/gi18n-lib.h>

#include "audio/course/count-in.h"
#include "export/set/set-shots.h"
#include "export/video/programme-tape.h"
#include "model/time.h"

static void
warn (BbExportJob *job, char *warning)
{
  if (job != NULL && warning != NULL)
    bb_export_job_take_warning (job, warning);
  else
    g_free (warning);
}

static BbSpeed
find_speed (const BbExportRequest *request, const BbSetOptions *options, BbExportJob *job)
{
  g_autoptr (GPtrArray) shots = NULL;
  BbSpeed speed = options->speed;

  if (!options->is_as_shot)
    return speed;

  shots = bb_set_shots_list (request->project, &request->range);
  warn (job, bb_set_shots_warn (shots));
  if (bb_set_shots_agree (shots, &speed))
    return speed;

  warn (job, g_strdup (_ ("The shots of this range ask for more than one speed, so the song plays as recorded. Export "
                          "each by itself, or choose a speed; the table of set playback says which needs which.")));
  return BB_SPEED_NORMAL;
}

static void
count_in (BbSetPlan *self, const BbProject *project, BbExportJob *job)
{
  g_autoptr (GArray) beats = bb_programme_tape_list_beats (project);
  g_autoptr (BbClick) click = bb_click_new (beats, FALSE, 1, NULL);
  gint64 second = self->sample_rate;

  self->has_tempo = bb_count_in_add (&self->course, click, BB_SET_HUSH * second);
  if (self->has_tempo)
    return;

  self->course.count = second;
  self->course.hush = BB_SET_HUSH * second;
  self->course.lead = self->course.hush + BB_COURSE_COUNTS * second;
  warn (job, g_strdup (_ ("The song has no beats yet, so the beeps before it are a second apart. Find its beats, and "
                          "they come in tempo.")));
}

gboolean
bb_set_plan_make (BbSetPlan *self, const BbExportRequest *request, BbExportJob *job, GError **error)
{
  const BbProject *project = request->project;
  const BbSettings *settings = project->settings;
  const BbSetOptions usual = bb_set_options_make ();
  const BbSetOptions *options = request->options != NULL ? request->options : &usual;
  gint64 end;

  if (project->song == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("There is no song to play on the set. Import one first."));
      return FALSE;
    }

  bb_export_range_get_frames (&request->range, project, &self->frame, &end);
  self->sample_rate = project->song->sample_rate;
  self->speed = find_speed (request, options, job);
  self->keeps_pitch = bb_set_options_keep_pitch (options, &self->speed);
  self->timecode = bb_set_timecode_make (settings, &self->speed);
  self->course = (BbCourse){ .speed = bb_speed_to_double (&self->speed) };
  self->course.tape.start = bb_time_frame_to_sample (&settings->rate, self->frame, self->sample_rate);
  self->course.tape.stop = bb_time_frame_to_sample (&settings->rate, end, self->sample_rate);
  count_in (self, project, job);
  return TRUE;
}
