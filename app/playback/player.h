/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the rest of the program ask of the player? */
#pragma once

#include <gio/gio.h>

#include "model/frame-rate.h"
#include "audio/course/click.h"
#include "playback/shuttle.h"
#include "playback/sink.h"

G_BEGIN_DECLS

#define BB_TYPE_PLAYER (bb_player_get_type ())
G_DECLARE_FINAL_TYPE (BbPlayer, bb_player, BB, PLAYER, GObject)

/**
 * BbCountIn:
 * @BB_COUNT_IN_OFF: it plays at once
 * @BB_COUNT_IN_CLICKED: four clicks
 * @BB_COUNT_IN_SPOKEN: "five, six, seven, eight", in the language of the user
 */
typedef enum
{
  BB_COUNT_IN_OFF,
  BB_COUNT_IN_CLICKED,
  BB_COUNT_IN_SPOKEN,
} BbCountIn;

/**
 * BbPlayerBeat:
 * @position: in the video, in frames with their fraction
 * @accent: how it sounds
 */
typedef struct
{
  double position;
  BbAccent accent;
} BbPlayerBeat;

/**
 * BbPlayer:
 *
 * Plays the programme of a project. All positions are frames of the video; those given are clamped to it.
 * It belongs to the thread that made it, whose main context its signals come in; no function blocks.
 *
 * Properties: "playing" (boolean, may be set), "length" (int64, read), "volume" (double), "muted" (boolean),
 * "speed" (double; gets faster by itself while training, as far as bb_player_get_frame() is asked), "click-volume"
 * (double) and "trouble" (string or %NULL, read): what a banner tells about the sound device, as long as it is so.
 *
 * Signal "at-end": it has come to the end (or backward, to the beginning), and stands there.
 */

/** Returns: (transfer full): a player of nothing, on the default device. Needs gst_init() before. */
BbPlayer *bb_player_new (void);

/** Returns: (transfer full): a player whose sinks come from @open, which is called in another thread */
BbPlayer *bb_player_new_for_sink (BbSinkFunc open, gpointer open_data);

/**
 * bb_player_set_programme:
 * @path: (nullable): a WAV file as bb_programme_open() takes, from frame 0 on; silence follows where it is
 *   shorter than the video. %NULL: silence
 * @rate: of the video
 * @length: of the video, in frames; 0 or more
 *
 * Stays at its place, and goes on playing where it was. Nothing changes where it fails.
 *
 * Returns: %FALSE and @error, which names @path
 */
gboolean
bb_player_set_programme (BbPlayer *self, const char *path, const BbFrameRate *rate, gint64 length, GError **error);

/** Returns: the length of the video in frames */
gint64 bb_player_get_length (BbPlayer *self);

/**
 * bb_player_get_frame:
 *
 * To be asked by a widget's tick; follows the clock of the sound device.
 *
 * Returns: the frame that is heard, 0 to the last; while seeking, stepping or scrubbing the frame gone to
 */
gint64 bb_player_get_frame (BbPlayer *self);

/** Plays: from the playhead; from the beginning where that is at the end; from the start of the loop where it
 *  lies outside */
void bb_player_play (BbPlayer *self);

/** Stands at the frame that is heard */
void bb_player_pause (BbPlayer *self);

void bb_player_toggle (BbPlayer *self);

/** Pauses, and goes back to where playing was begun */
void bb_player_stop (BbPlayer *self);

/** Returns: whether it plays, or will go on when scrubbing ends */
gboolean bb_player_is_playing (BbPlayer *self);

/** Goes to @frame, to its first sample; plays on from there if it was playing */
void bb_player_seek (BbPlayer *self, gint64 frame);

/** Goes @frames further, or back where negative, pauses, and lets the frame gone to be heard */
void bb_player_step (BbPlayer *self, int frames);

/**
 * bb_player_scrub:
 *
 * Goes to @frame and lets 60 ms of it be heard. May be called as often as the pointer moves: at most 25 are
 * heard a second, always the newest. Until bb_player_scrub_end() nothing else plays.
 */
void bb_player_scrub (BbPlayer *self, gint64 frame);

/** Stands where the last scrub went to, or plays on from there if it was playing before */
void bb_player_scrub_end (BbPlayer *self);

/** J, K and L: plays backward, pauses, plays; pressed again twice and four times as fast */
void bb_player_shuttle (BbPlayer *self, BbShuttle key);

/** Returns: 0 paused, 1 playing, 2, 4, or the same backward: -1, -2, -4 */
int bb_player_get_pace (BbPlayer *self);

/** @speed: 0.25 to 2; keeps pitch */
void bb_player_set_speed (BbPlayer *self, double speed);
double bb_player_get_speed (BbPlayer *self);

/** Whether each round of the loop is faster than the one before by %BB_COURSE_FASTER, until that is as recorded */
void bb_player_set_training (BbPlayer *self, gboolean trains);
gboolean bb_player_is_training (BbPlayer *self);

/**
 * bb_player_set_beats:
 * @beats: (array length=n_beats) (nullable): ascending; copied
 *
 * What clicks and count-in go by; without two beats there is neither.
 */
void bb_player_set_beats (BbPlayer *self, const BbPlayerBeat *beats, guint n_beats);

/** Whether the beats are heard; what plays goes on */
void bb_player_set_clicking (BbPlayer *self, gboolean clicks);
gboolean bb_player_is_clicking (BbPlayer *self);

/** @volume: of clicks and count-in beside the song; 0 to 1, as bb_player_set_volume() */
void bb_player_set_click_volume (BbPlayer *self, double volume);
double bb_player_get_click_volume (BbPlayer *self);

/** Whether "5 6 7 8" is counted before it begins to play, at the tempo of where that is, so that the next beat follows
 *  on the last count. The playhead waits meanwhile. Until the voice is there, or where it cannot be had, it clicks. */
void bb_player_set_count_in (BbPlayer *self, BbCountIn count_in);
BbCountIn bb_player_get_count_in (BbPlayer *self);

/** Returns: the count that is heard now, 5 to 8; 0 where it is not counting */
int bb_player_get_count (BbPlayer *self);

/**
 * bb_player_set_loop:
 * @in: first frame
 * @out: past the last frame; no loop where it is not greater than @in
 *
 * Repeats without a gap. Playing before the loop runs into it, playing after it goes on to the end.
 */
void bb_player_set_loop (BbPlayer *self, gint64 in, gint64 out);

/** Returns: whether there is a loop; @in and @out are set to it, or to 0 */
gboolean bb_player_get_loop (BbPlayer *self, gint64 *in, gint64 *out);

/** @volume: 0 to 1, on the cubic scale that ears expect of a slider */
void bb_player_set_volume (BbPlayer *self, double volume);
double bb_player_get_volume (BbPlayer *self);

void bb_player_set_muted (BbPlayer *self, gboolean muted);
gboolean bb_player_get_muted (BbPlayer *self);

/**
 * bb_player_set_device:
 * @id: (nullable): of a #BbDevice, or %NULL for the system's default
 * @delay_ms: how much later than the device says its sound is heard; 0 to 2000
 *
 * Plays on through it, from the same place.
 */
void bb_player_set_device (BbPlayer *self, const char *id, int delay_ms);

/** Sets the delay alone, at once: for setting it by ear against a flash */
void bb_player_set_delay (BbPlayer *self, int delay_ms);

/** Tries the device again: the button of the banner */
void bb_player_retry_device (BbPlayer *self);

/** Returns: (transfer none) (nullable): what a banner tells about the sound device; %NULL when all is well */
const char *bb_player_get_trouble (BbPlayer *self);

G_END_DECLS
