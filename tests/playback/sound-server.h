/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands for a sound device in a test? A PulseAudio of its own, with two sinks and no hardware. */
#pragma once

#include <glib.h>

typedef struct
{
  char *folder;
  char *socket;
  GPid pid; /* 0: not running */
} SoundServer;

/* for main(): no device of the machine may be found */
void sound_server_hide_devices (void);

/* sets the environment so that this one is found; its sinks, of 48 kHz, are "first" and "second" */
SoundServer *sound_server_new (void);
void sound_server_free (SoundServer *self);

void sound_server_start (SoundServer *self);
void sound_server_kill (SoundServer *self);

/* Returns: what comes out of "first", as it comes: raw S16LE, stereo at 48 kHz; it ends with the server */
GIOChannel *sound_server_record (SoundServer *self);

/* a GSpawnChildSetupFunc: a test that fails leaves nobody behind */
void sound_server_end_with_test (gpointer data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SoundServer, sound_server_free)
