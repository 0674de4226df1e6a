/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does word from the engine's thread reach the thread that asked? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbEngineNote:
 * @BB_ENGINE_ENDED: the tape of the run is over
 * @BB_ENGINE_DEVICE: the state of the device changed: the message is what to tell, %NULL where all is well
 */
typedef enum
{
  BB_ENGINE_ENDED,
  BB_ENGINE_DEVICE,
} BbEngineNote;

/** Called in the main context of home; @run is what bb_engine_run() returned */
typedef void (*BbEngineFunc) (BbEngineNote note, guint run, const char *message, gpointer data);

/**
 * BbHome:
 *
 * The main context that wants to hear, and its function. Atomically reference-counted.
 */
typedef struct _BbHome BbHome;

/** Returns: (transfer full): the thread-default main context of now; @func is called there with @data */
BbHome *bb_home_new (BbEngineFunc func, gpointer data);

BbHome *bb_home_ref (BbHome *self);
void bb_home_unref (BbHome *self);

/** From the home's own thread: the function is not called any more */
void bb_home_leave (BbHome *self);

/** From any thread: the function will be called; @message is copied */
void bb_home_tell (BbHome *self, BbEngineNote note, guint run, const char *message);

G_END_DECLS
