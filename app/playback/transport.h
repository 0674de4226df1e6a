/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the playhead run, or stand, and what sounds? */
#pragma once

#include "model/frame-rate.h"
#include "playback/engine.h"
#include "playback/scrub.h"
#include "playback/shuttle.h"

G_BEGIN_DECLS

/**
 * BbTransport:
 * @engine: not owned
 * @rate: of the video
 * @length: of the video, in frames
 * @sample_rate: of the programme
 * @playing: whether it runs, or will when scrubbing ends
 * @pace: times @speed: 1, 2, 4, negative backward; 1 while not playing
 * @speed: of playing, 1 as recorded
 * @hold: the sample where it stands
 * @begun: the sample where playing began
 * @run: the engine's newest
 * @loop_in: first frame of the loop
 * @loop_out: past its last; a loop only where greater than @loop_in
 * @trains: whether each round of the loop is faster, until that is as recorded
 * @click: (nullable): the beats to count in by
 * @counts_in: whether playing begins with a count-in
 * @scrubbing: between a scrub and its end
 * @scrub: which scrubs are heard
 * @scrub_timer: (nullable): wakes for the next one
 *
 * Either it runs, and the engine knows where it is, or it holds at a sample; what sounds while it holds is
 * a grain, a short run beside the playhead. The player's inside: its functions mean what the player's say.
 */
typedef struct
{
  BbEngine *engine;
  BbFrameRate rate;
  gint64 length;
  int sample_rate;

  gboolean playing;
  int pace;
  double speed;
  gint64 hold;
  gint64 begun;
  guint run;
  gint64 loop_in;
  gint64 loop_out;

  gboolean trains;
  BbClick *click;
  gboolean counts_in;

  gboolean scrubbing;
  BbScrub scrub;
  GSource *scrub_timer;
} BbTransport;

void bb_transport_init (BbTransport *self, BbEngine *engine);
void bb_transport_clear (BbTransport *self);

/** Plays or stands over another programme, at the same place */
void bb_transport_set_programme (BbTransport *self, BbProgramme *programme, const BbFrameRate *rate, gint64 length);

gint64 bb_transport_get_frame (BbTransport *self);
void bb_transport_play (BbTransport *self);
void bb_transport_pause (BbTransport *self);
void bb_transport_stop (BbTransport *self);
void bb_transport_seek (BbTransport *self, gint64 frame);
void bb_transport_step (BbTransport *self, int frames);
void bb_transport_scrub (BbTransport *self, gint64 frame);
void bb_transport_scrub_end (BbTransport *self);
void bb_transport_shuttle (BbTransport *self, BbShuttle key);
void bb_transport_set_speed (BbTransport *self, double speed);
void bb_transport_set_training (BbTransport *self, gboolean trains);
void bb_transport_set_click (BbTransport *self, BbClick *click);
int bb_transport_get_count (BbTransport *self);
void bb_transport_set_loop (BbTransport *self, gint64 in, gint64 out);

/** The engine's run is over. Returns: whether that was the end of playing, and it stands now */
gboolean bb_transport_ended (BbTransport *self, guint run);

G_END_DECLS
