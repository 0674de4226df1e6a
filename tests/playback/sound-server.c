/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands for a sound device in a test? A PulseAudio of its own, with two sinks and no hardware. */
#include "sound-server.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include "capture.h"

static gboolean
is_listening (gpointer data)
{
  SoundServer *self = data;

  return g_file_test (self->socket, G_FILE_TEST_EXISTS);
}

void
sound_server_hide_devices (void)
{
  g_setenv ("ALSA_CONFIG_PATH", "/dev/null", TRUE);
  g_setenv ("PIPEWIRE_REMOTE", "beatboard-test-none", TRUE);
}

void
sound_server_end_with_test (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

void
sound_server_start (SoundServer *self)
{
  g_autofree char *protocol = g_strdup_printf ("module-native-protocol-unix socket=%s auth-anonymous=1", self->socket);
  const char *argv[] = { "pulseaudio",
                         "-n",
                         "--daemonize=no",
                         "--exit-idle-time=-1",
                         "--use-pid-file=no",
                         "--disable-shm=yes",
                         "-L",
                         protocol,
                         "-L",
                         "module-null-sink sink_name=first rate=48000",
                         "-L",
                         "module-null-sink sink_name=second rate=48000",
                         NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_async (NULL, (char **) argv, NULL,
                 G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL,
                 sound_server_end_with_test, NULL, &self->pid, &error);
  g_assert_no_error (error);
  capture_wait (is_listening, self);
}

void
sound_server_kill (SoundServer *self)
{
  if (self->pid == 0)
    return;

  kill (self->pid, SIGKILL);
  waitpid (self->pid, NULL, 0);
  self->pid = 0;
  g_unlink (self->socket);
}

SoundServer *
sound_server_new (void)
{
  SoundServer *self = g_new0 (SoundServer, 1);
  g_autofree char *address = NULL;

  self->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  self->socket = g_build_filename (self->folder, "socket", NULL);
  address = g_strconcat ("unix:", self->socket, NULL);
  g_setenv ("PULSE_SERVER", address, TRUE);
  g_setenv ("HOME", self->folder, TRUE);
  g_setenv ("XDG_RUNTIME_DIR", self->folder, TRUE);
  sound_server_start (self);

  return self;
}

void
sound_server_free (SoundServer *self)
{
  const char *argv[] = { "rm", "-rf", self->folder, NULL };

  sound_server_kill (self);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_free (self->socket);
  g_free (self->folder);
  g_free (self);
}

GIOChannel *
sound_server_record (SoundServer *self)
{
  const char *argv[] = { "parec",
                         "--device=first.monitor",
                         "--raw",
                         "--rate=48000",
                         "--channels=2",
                         "--format=s16le",
                         "--latency-msec=2",
                         "--process-time-msec=1",
                         NULL };
  g_autoptr (GError) error = NULL;
  GIOChannel *channel;
  int output;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                            NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  channel = g_io_channel_unix_new (output);
  g_io_channel_set_encoding (channel, NULL, NULL);
  g_io_channel_set_buffered (channel, FALSE);

  return channel;
}
