/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the sound person play on the set? */
#include "export/set/set-sound.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "audio/course/splicer.h"
#include "audio/course/varispeed.h"
#include "export/output-file.h"
#include "export/set/ltc-signal.h"
#include "export/set/set-plan.h"
#include "export/video/film-programme.h"
#include "export/video/programme-tape.h"

/* samples that are made at a time */
#define BLOCK 16384

#define CHANNELS 2

/* of a beep: half of what 16 bits hold, as long as is short in any tempo */
#define BEEP_HZ 1000.0
#define BEEP_MS 100
#define BEEP_RISE_MS 2
#define BEEP_LOUDNESS 16384

/* a file in hand */
typedef struct
{
  BbSetPlan plan;
  BbProgrammeTape tape;
  BbSplicer *splicer; /* where the pitch is kept, or nothing changes */
  BbVarispeed *varispeed;
  BbLtcSignal *timecode;
  gint16 *song; /* a block of it */
} Playback;

static void
playback_clear (Playback *self)
{
  g_clear_pointer (&self->splicer, bb_splicer_free);
  g_clear_pointer (&self->varispeed, bb_varispeed_free);
  g_clear_pointer (&self->timecode, bb_ltc_signal_free);
  g_clear_pointer (&self->tape.wav, bb_wav_free);
  g_free (self->song);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Playback, playback_clear)

static void
playback_begin (Playback *self)
{
  const BbSetPlan *plan = &self->plan;
  int channels = (int) bb_wav_get_channels (self->tape.wav);

  self->tape.tape = plan->course.tape;
  if (plan->keeps_pitch || bb_speed_equal (&plan->speed, &BB_SPEED_NORMAL))
    {
      self->splicer = bb_splicer_new (plan->sample_rate, channels, bb_programme_tape_read, &self->tape);
      bb_splicer_begin (self->splicer, &plan->course);
    }
  else
    self->varispeed = bb_varispeed_new (channels, &plan->course, bb_programme_tape_read, &self->tape);
  self->timecode = bb_ltc_signal_new (&plan->timecode, plan->course.lead, plan->frame, plan->sample_rate);
  self->song = g_new (gint16, (gsize) BLOCK * (gsize) channels);
}

/* the programme as one channel, into every second of @samples */
static void
add_song (Playback *self, gint64 moment, gint64 n, gint16 *samples)
{
  int channels = (int) bb_wav_get_channels (self->tape.wav);
  gint64 silent = CLAMP (self->plan.course.lead - moment, 0, n);

  if (silent == n)
    return;
  if (self->splicer != NULL)
    bb_splicer_read (self->splicer, moment + silent, n - silent, self->song);
  else
    bb_varispeed_read (self->varispeed, moment + silent, n - silent, self->song);

  for (gint64 i = silent; i < n; i++)
    {
      int sum = 0;

      for (int channel = 0; channel < channels; channel++)
        sum += self->song[(i - silent) * channels + channel];
      samples[i * CHANNELS] = (gint16) (sum / channels);
    }
}

static double
get_beep (gint64 since, gint64 length, int sample_rate)
{
  double rise = BEEP_RISE_MS * sample_rate / 1000.0;
  double loudness = MIN (1, MIN ((double) since, (double) (length - since)) / rise);

  return BEEP_LOUDNESS * loudness * sin (2 * G_PI * BEEP_HZ * (double) since / sample_rate);
}

/* where the song begins before a beat, it is heard under the last of them */
static void
add_beeps (const BbSetPlan *plan, gint64 moment, gint64 n, gint16 *samples)
{
  const BbCourse *course = &plan->course;
  gint64 length = MIN (course->count / 2, (gint64) plan->sample_rate * BEEP_MS / 1000);

  for (int count = 0; count < BB_COURSE_COUNTS; count++)
    {
      gint64 begin = course->hush + count * course->count;

      for (gint64 i = MAX (begin, moment); i < MIN (begin + length, moment + n); i++)
        {
          gint16 *sample = &samples[(i - moment) * CHANNELS];
          double sum = *sample + get_beep (i - begin, length, plan->sample_rate);

          *sample = (gint16) CLAMP (lrint (sum), G_MININT16, G_MAXINT16);
        }
    }
}

static gboolean
write_header (const BbSetPlan *plan, BbOutputFile *file, gint64 n_samples, GError **error)
{
  guint8 header[BB_WAV_HEADER_SIZE];

  if (!bb_wav_write_header (header, CHANNELS, (guint) plan->sample_rate, (guint64) n_samples))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                           _ ("That is longer than a WAV file can be. Export a shorter range."));
      return FALSE;
    }

  bb_output_file_write (file, header, sizeof header);
  return TRUE;
}

static gboolean
write_samples (Playback *self, BbOutputFile *file, gint64 n_samples, BbExportJob *job, GError **error)
{
  g_autofree gint16 *samples = g_new (gint16, (gsize) BLOCK * CHANNELS);

  for (gint64 moment = 0; moment < n_samples && !bb_output_file_has_failed (file); moment += BLOCK)
    {
      gint64 n = MIN (BLOCK, n_samples - moment);

      if (!bb_export_job_step (job, (guint) (moment / BLOCK), (guint) (n_samples / BLOCK + 1), error))
        return FALSE;
      memset (samples, 0, (gsize) n * CHANNELS * sizeof *samples);
      add_song (self, moment, n, samples);
      add_beeps (&self->plan, moment, n, samples);
      bb_ltc_signal_read (self->timecode, n, samples + 1, CHANNELS);
      bb_output_file_write (file, (const unsigned char *) samples, (guint) ((gsize) n * CHANNELS * sizeof *samples));
    }

  return TRUE;
}

gboolean
bb_set_sound_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_auto (Playback) playback = { .song = NULL };
  g_autoptr (BbOutputFile) file = NULL;
  gint64 n_samples;

  if (!bb_set_plan_make (&playback.plan, request, job, error))
    return FALSE;

  playback.tape.wav = bb_film_programme_open (request, job, error);
  file = playback.tape.wav != NULL ? bb_output_file_open (request->path, error) : NULL;
  if (file == NULL)
    return FALSE;

  playback_begin (&playback);
  n_samples = bb_course_get_length (&playback.plan.course);
  return write_header (&playback.plan, file, n_samples, error) &&
         write_samples (&playback, file, n_samples, job, error) && bb_export_job_step (job, 1, 1, error) &&
         bb_output_file_commit (file, error);
}

static void
describe_song (GString *text, const BbSetPlan *plan)
{
  g_autofree char *speed = bb_speed_to_label (&plan->speed);

  g_string_append_printf (text, _ ("Left: four beeps, then the song at %s"), speed);
  if (bb_speed_equal (&plan->speed, &BB_SPEED_NORMAL))
    g_string_append (text, "\n");
  else
    g_string_append_printf (text, ", %s\n", plan->keeps_pitch ? _ ("pitch kept") : _ ("pitch changed with it"));
}

char *
bb_set_sound_describe (const BbExportRequest *request, GError **error)
{
  g_autoptr (BbExportJob) job = bb_export_job_new ();
  g_autofree char *timecode = NULL, *first = NULL;
  GString *text;
  BbSetPlan plan;
  gint64 word;

  if (!bb_set_plan_make (&plan, request, job, error))
    return NULL;

  text = g_string_new (NULL);
  word = bb_set_timecode_find_word (&plan.timecode, 0, plan.frame, plan.sample_rate);
  first = bb_set_timecode_get_text (&plan.timecode, word);
  timecode = bb_set_timecode_describe (&plan.timecode);
  describe_song (text, &plan);
  g_string_append_printf (text, _ ("Right: timecode (LTC), %s\n"), timecode);
  g_string_append_printf (text, _ ("The song begins after %.3f s, at %s\n"),
                          (double) plan.course.lead / plan.sample_rate, first);
  for (guint i = 0; i < job->warnings->len; i++)
    g_string_append_printf (text, "\n%s\n", (const char *) g_ptr_array_index (job->warnings, i));
  return g_string_free (text, FALSE);
}
