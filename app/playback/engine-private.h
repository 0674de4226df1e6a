/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do those who ask the engine and its thread share? */
#pragma once

#include "playback/engine.h"
#include "playback/pipeline.h"

G_BEGIN_DECLS

typedef struct
{
  guint number; /* 0: none */
  BbCourse course;
  gboolean playing;
} BbEngineRun;

struct _BbEngine
{
  gatomicrefcount references;
  BbHome *home;
  BbSinkFunc open;
  gpointer open_data;
  GMainContext *context; /* the thread's */

  /* what is wanted, and what others may ask: under the mutex */
  GMutex mutex;
  GCond closed;
  BbEngineRun wanted;
  guint done; /* the run that the pipeline is at */
  BbProgramme *programme;
  char *device;
  double volume;
  BbClick *click;
  gint64 delay;
  gboolean reopen;
  gboolean reload;
  gboolean woken;
  gboolean quit;
  gboolean is_closed;
  GstElement *bin; /* of the pipeline, to be asked for the time */

  /* the thread's own */
  BbPipeline *pipeline;
  GSource *bus_watch;
  gboolean silent; /* without a device */
  guint32 seqnum;
};

/** Sets @run to what is wanted. Returns: how much of it was heard, in samples. Any thread */
gint64 bb_engine_ask (BbEngine *self, BbEngineRun *run);

/** Gives a reference back */
void bb_engine_unref (BbEngine *self);

/** The thread's: brings the pipeline to what is wanted now */
void bb_engine_work (BbEngine *self);

/** The thread itself; @data (transfer full) is the engine */
gpointer bb_engine_thread (gpointer data);

G_END_DECLS
