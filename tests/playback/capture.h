/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What comes out of the player, sample by sample? */
#pragma once

#include "playback/player.h"

/* the left channel of the test's WAV holds the low half of a sample's index, the right the high half */
#define CAPTURE_RATE 48000

typedef struct
{
  GMutex mutex;
  gboolean sync; /* keeps time, as a device does */
  gboolean none; /* there is no device */
  guint n_opened;
  guint n_runs;      /* flushes */
  guint n_blocks;    /* buffers that were heard in the run */
  gint64 ready;      /* index of the first sample of the run, -1 before it came */
  gint64 ready_time; /* microseconds, monotonic */
  gboolean is_over;  /* nothing more comes in the run */
  GArray *heard;     /* guint32 indices of what was played in the run */
  guint heard_max;
} Capture;

Capture *capture_new (gboolean sync);
void capture_free (Capture *self);

/* a BbSinkFunc; data is the capture */
GstElement *capture_open (const char *device, char **message, gpointer data);

/* under the mutex, as they are now */
guint capture_get_runs (Capture *self);
gint64 capture_get_ready (Capture *self);
GArray *capture_copy_heard (Capture *self);

/* writes n_samples that encode their index; returns the path */
char *capture_write_wav (const char *folder, guint n_samples);

/* writes both channels of each, the left one low; returns the path */
char *capture_write_samples (const char *folder, const guint32 *samples, guint n_samples);

/* runs the default main context until check is true; fails the test after a minute */
typedef gboolean (*CaptureCheck) (gpointer data);
void capture_wait (CaptureCheck check, gpointer data);

/* lets the player come to what it was told last; paused or playing */
void capture_settle (Capture *self, BbPlayer *player, guint runs_before);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Capture, capture_free)
