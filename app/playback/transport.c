/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the playhead run, or stand, and what sounds? */
#include "playback/transport.h"

#include "audio/course/count-in.h"
#include "model/time.h"

#define SCRUB_GRAIN_MS 60
#define STEP_GRAIN_MS 40
#define COUNTED_FROM 5

static void hear_scrub (BbTransport *self);

static gint64
to_sample (BbTransport *self, gint64 frame)
{
  return bb_time_frame_to_sample (&self->rate, frame, self->sample_rate);
}

static gint64
get_end (BbTransport *self)
{
  return to_sample (self, self->length);
}

static gint64
clamp_frame (BbTransport *self, gint64 frame)
{
  return CLAMP (frame, 0, MAX (0, self->length - 1));
}

/* whether the engine's position is the playhead */
static gboolean
is_running (BbTransport *self)
{
  return self->playing && !self->scrubbing;
}

/* and takes on the speed that a round came to */
static gint64
get_sample (BbTransport *self)
{
  BbCourse course;
  gint64 moment;

  if (!is_running (self))
    return self->hold;

  moment = bb_engine_get_moment (self->engine, &course);
  if (course.gets_faster)
    self->speed = bb_course_get_speed (&course, moment);

  return bb_tape_get_position (&course.tape, bb_course_get_offset (&course, moment));
}

static gboolean
has_loop (BbTransport *self)
{
  return self->loop_out > self->loop_in;
}

/* the tape of playing on from a sample; a loop that lies behind does not count */
static BbTape
make_tape (BbTransport *self, gint64 sample)
{
  gint64 out = to_sample (self, self->loop_out);

  if (self->pace < 0)
    return (BbTape){ sample, 0, 0, 0 };
  if (has_loop (self) && sample < out)
    return (BbTape){ sample, out, to_sample (self, self->loop_in), out };

  return (BbTape){ sample, MAX (sample, get_end (self)), 0, 0 };
}

static BbCourse
make_course (BbTransport *self, gint64 sample)
{
  return (BbCourse){
    .tape = make_tape (self, sample),
    .speed = ABS (self->pace) * self->speed,
    .gets_faster = self->trains && self->pace == 1,
  };
}

static void
run_from (BbTransport *self, gint64 sample)
{
  BbCourse course = make_course (self, sample);

  self->run = bb_engine_run (self->engine, &course, TRUE);
}

static void
begin (BbTransport *self)
{
  BbCourse course = make_course (self, self->begun);

  if (self->counts_in && self->click != NULL)
    bb_count_in_add (&course, self->click, (gint64) self->sample_rate * BB_COURSE_HUSH / 1000);
  self->run = bb_engine_run (self->engine, &course, TRUE);
}

/* stands there, the first samples ready */
static void
hold_at (BbTransport *self, gint64 sample)
{
  BbCourse course = { .tape = { sample, MAX (sample, get_end (self)), 0, 0 }, .speed = 1 };

  self->hold = sample;
  self->run = bb_engine_run (self->engine, &course, FALSE);
}

static void
play_grain (BbTransport *self, gint64 sample, gint64 n_samples)
{
  gint64 end = MIN (sample + n_samples, get_end (self));
  BbCourse course = { .tape = { sample, MAX (sample, end), 0, 0 }, .speed = 1 };

  self->hold = sample;
  self->run = bb_engine_run (self->engine, &course, TRUE);
}

static void
go_on_from (BbTransport *self, gint64 sample)
{
  if (is_running (self))
    run_from (self, sample);
  else
    hold_at (self, sample);
}

static void
stop_scrub_timer (BbTransport *self)
{
  if (self->scrub_timer != NULL)
    g_source_destroy (self->scrub_timer);
  g_clear_pointer (&self->scrub_timer, g_source_unref);
}

static void
stop_scrubbing (BbTransport *self)
{
  stop_scrub_timer (self);
  self->scrubbing = FALSE;
}

static void
pause_at (BbTransport *self, gint64 sample)
{
  stop_scrubbing (self);
  self->playing = FALSE;
  self->pace = 1;
  hold_at (self, sample);
}

void
bb_transport_init (BbTransport *self, BbEngine *engine)
{
  *self = (BbTransport){
    .engine = engine,
    .rate = BB_FRAME_RATE_DEFAULT,
    .sample_rate = 48000,
    .pace = 1,
    .speed = 1,
    .scrub = BB_SCRUB_INIT,
  };
}

void
bb_transport_clear (BbTransport *self)
{
  stop_scrub_timer (self);
  g_clear_pointer (&self->click, bb_click_unref);
}

void
bb_transport_set_programme (BbTransport *self, BbProgramme *programme, const BbFrameRate *rate, gint64 length)
{
  gint64 sample = get_sample (self);
  int sample_rate = bb_programme_get_rate (programme);

  self->begun = gst_util_uint64_scale_round (self->begun, sample_rate, self->sample_rate);
  sample = gst_util_uint64_scale_round (sample, sample_rate, self->sample_rate);
  self->rate = *rate;
  self->length = length;
  self->sample_rate = sample_rate;
  bb_engine_set_programme (self->engine, programme);
  go_on_from (self, MIN (sample, get_end (self)));
}

gint64
bb_transport_get_frame (BbTransport *self)
{
  return clamp_frame (self, bb_time_frame_at_sample (&self->rate, get_sample (self), self->sample_rate));
}

/* where playing begins, from a playhead that stands */
static gint64
find_start (BbTransport *self)
{
  gint64 in = to_sample (self, self->loop_in);

  if (has_loop (self) && (self->hold < in || self->hold >= to_sample (self, self->loop_out)))
    return in;

  return self->hold >= get_end (self) ? 0 : self->hold;
}

void
bb_transport_play (BbTransport *self)
{
  gboolean was_running = is_running (self);

  if ((was_running && self->pace == 1) || self->length == 0)
    return;

  self->begun = was_running ? get_sample (self) : find_start (self);
  self->playing = TRUE;
  self->pace = 1;
  if (self->scrubbing)
    return;
  if (was_running)
    run_from (self, self->begun);
  else
    begin (self);
}

void
bb_transport_pause (BbTransport *self)
{
  if (self->scrubbing)
    self->playing = FALSE;
  else if (self->playing)
    pause_at (self, get_sample (self));
}

void
bb_transport_stop (BbTransport *self)
{
  if (self->playing)
    pause_at (self, MIN (self->begun, get_end (self)));
}

void
bb_transport_seek (BbTransport *self, gint64 frame)
{
  stop_scrubbing (self);
  go_on_from (self, to_sample (self, clamp_frame (self, frame)));
}

void
bb_transport_step (BbTransport *self, int frames)
{
  gint64 frame = clamp_frame (self, bb_transport_get_frame (self) + frames);
  gint64 sample = to_sample (self, frame);

  stop_scrubbing (self);
  self->playing = FALSE;
  self->pace = 1;
  play_grain (self, sample,
              MAX (to_sample (self, frame + 1) - sample, (gint64) self->sample_rate * STEP_GRAIN_MS / 1000));
}

static gboolean
scrub_timer_cb (gpointer data)
{
  BbTransport *self = data;

  g_clear_pointer (&self->scrub_timer, g_source_unref);
  hear_scrub (self);

  return G_SOURCE_REMOVE;
}

static void
wait_for_scrub (BbTransport *self, gint64 delay_us)
{
  g_autoptr (GMainContext) context = g_main_context_ref_thread_default ();

  self->scrub_timer = g_timeout_source_new ((delay_us + 999) / 1000);
  g_source_set_callback (self->scrub_timer, scrub_timer_cb, self, NULL);
  g_source_attach (self->scrub_timer, context);
}

/* what is due now is heard; what is not comes back when it is */
static void
hear_scrub (BbTransport *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 delay;
  gint64 frame;

  if (bb_scrub_take (&self->scrub, now, &frame))
    play_grain (self, to_sample (self, frame), (gint64) self->sample_rate * SCRUB_GRAIN_MS / 1000);

  delay = bb_scrub_get_delay (&self->scrub, now);
  if (delay >= 0 && self->scrub_timer == NULL)
    wait_for_scrub (self, delay);
}

void
bb_transport_scrub (BbTransport *self, gint64 frame)
{
  frame = clamp_frame (self, frame);
  if (!self->scrubbing)
    bb_scrub_begin (&self->scrub);
  self->scrubbing = TRUE;
  self->hold = to_sample (self, frame);
  bb_scrub_offer (&self->scrub, frame);
  hear_scrub (self);
}

void
bb_transport_scrub_end (BbTransport *self)
{
  if (!self->scrubbing)
    return;

  stop_scrubbing (self);
  go_on_from (self, self->hold);
}

void
bb_transport_shuttle (BbTransport *self, BbShuttle key)
{
  int pace = bb_shuttle_next (is_running (self) ? self->pace : 0, key);
  gint64 sample = get_sample (self);

  if (pace == 0 || self->length == 0)
    {
      bb_transport_pause (self);
      return;
    }

  stop_scrubbing (self);
  if (!self->playing)
    self->begun = sample;
  self->playing = TRUE;
  self->pace = pace;
  run_from (self, sample);
}

void
bb_transport_set_speed (BbTransport *self, double speed)
{
  gint64 sample = get_sample (self);

  self->speed = speed;
  if (is_running (self))
    run_from (self, sample);
}

void
bb_transport_set_training (BbTransport *self, gboolean trains)
{
  gint64 sample = get_sample (self);

  self->trains = trains;
  if (is_running (self) && has_loop (self) && self->speed < 1)
    run_from (self, sample);
}

void
bb_transport_set_click (BbTransport *self, BbClick *click)
{
  g_clear_pointer (&self->click, bb_click_unref);
  self->click = click != NULL ? bb_click_ref (click) : NULL;
}

int
bb_transport_get_count (BbTransport *self)
{
  BbCourse course;
  gint64 moment = bb_engine_get_moment (self->engine, &course);
  int count = is_running (self) ? bb_course_get_count (&course, moment) : -1;

  return count < 0 ? 0 : COUNTED_FROM + count;
}

void
bb_transport_set_loop (BbTransport *self, gint64 in, gint64 out)
{
  gint64 sample = get_sample (self);

  self->loop_in = CLAMP (in, 0, self->length);
  self->loop_out = CLAMP (out, self->loop_in, self->length);
  if (is_running (self))
    run_from (self, sample);
}

gboolean
bb_transport_ended (BbTransport *self, guint run)
{
  if (run != self->run || self->scrubbing)
    return FALSE;

  if (!self->playing)
    {
      /* the sound of a step */
      hold_at (self, self->hold);
      return FALSE;
    }

  pause_at (self, self->pace < 0 ? 0 : get_end (self));

  return TRUE;
}
