/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a process do that decodes a song? */
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "audio/samples.h"
#include "audio/sound-file.h"
#include "audio/sound-helper.h"
#include "audio/tags.h"
#include "helper/message.h"

/* seconds of work that bring nothing: a decoder that runs in a circle is ended. Twice what a file is read for, which
 * ends by itself */
#define PATIENCE 10

typedef struct
{
  int socket;
  BbSoundFile *file;
  BbSamples *samples;
  BbSoundPart end;
  guint64 n_told; /* samples, as is the next */
  guint64 n_most;
  guint8 body[BB_SOUND_BODY]; /* samples to be told */
  gsize length;               /* of @body, in bytes */
  gboolean is_heard;          /* the program still listens */
} Server;

/* each time that something came of the work */
static void
wind (void)
{
  setitimer (ITIMER_PROF, &(struct itimerval){ .it_value.tv_sec = PATIENCE }, NULL);
}

static void
tell (Server *self, const BbSoundPart *part, gconstpointer body, gsize length)
{
  wind ();
  self->is_heard = self->is_heard && bb_message_send (self->socket, part, sizeof *part, body, length, -1);
}

static void
tell_text (Server *self, BbSoundWord word, const char *text)
{
  if (text != NULL)
    tell (self, &(BbSoundPart){ word }, text, MIN (strlen (text), BB_SOUND_BODY));
}

static void
tell_cover (Server *self, const BbSoundInfo *info)
{
  BbSoundPart part = { BB_SOUND_COVER };
  gsize size;
  const guint8 *bytes = g_bytes_get_data (info->cover, &size);

  g_strlcpy (part.type, info->cover_type, sizeof part.type);
  for (gsize at = 0; at < size; at += BB_SOUND_BODY)
    tell (self, &part, bytes + at, MIN (size - at, BB_SOUND_BODY));
}

static void
tell_tags (Server *self)
{
  g_autoptr (BbSoundInfo) info = g_new0 (BbSoundInfo, 1);

  bb_tags_read (self->file->format, self->file->stream, info);
  tell_text (self, BB_SOUND_TITLE, info->title);
  tell_text (self, BB_SOUND_ARTIST, info->artist);
  tell_text (self, BB_SOUND_ALBUM, info->album);
  if (info->cover != NULL)
    tell_cover (self, info);
}

static void
tell_samples (Server *self)
{
  if (self->length > 0)
    tell (self, &(BbSoundPart){ BB_SOUND_SAMPLES }, self->body, self->length);
  self->length = 0;
}

static void
begin (Server *self, const AVFrame *frame)
{
  BbSoundPart part = { BB_SOUND_FORMAT };

  self->samples = bb_samples_new (frame);
  part.sample_rate = (guint) bb_samples_get_rate (self->samples);
  part.channels = (guint) bb_samples_get_channels (self->samples);
  part.source_channels = (guint) frame->ch_layout.nb_channels;
  part.duration = bb_sound_file_get_duration (self->file);
  self->n_most = bb_sound_file_get_most (self->file, (int) part.sample_rate);
  tell (self, &part, NULL, 0);
}

static void
take_samples (Server *self, const gint16 *samples, int n)
{
  gsize sample_size = sizeof *samples * (gsize) bb_samples_get_channels (self->samples);
  guint64 n_samples = MIN ((guint64) n, self->n_most - self->n_told);
  const guint8 *bytes = (const guint8 *) samples;
  gsize rest = n_samples * sample_size;

  while (rest > 0)
    {
      gsize size = MIN (rest, BB_SOUND_BODY - self->length);

      memcpy (self->body + self->length, bytes, size);
      self->length += size;
      bytes += size;
      rest -= size;
      if (self->length == BB_SOUND_BODY)
        tell_samples (self);
    }

  if (self->file->is_lost && self->end.n_silent == 0)
    self->end.silent_at = self->n_told;
  if (self->file->is_lost)
    self->end.n_silent += n_samples;
  self->n_told += n_samples;
}

static void
take (Server *self, const AVFrame *frame)
{
  const gint16 *samples;
  int n = bb_samples_convert (self->samples, frame, &samples);

  if (n > 0)
    take_samples (self, samples, n);
  else if (n < 0)
    self->file->has_failed = TRUE;
}

static void
decode (Server *self)
{
  const AVFrame *frame = bb_sound_file_next (self->file);

  if (frame == NULL)
    return;

  begin (self, frame);
  while (frame != NULL && self->n_told < self->n_most && self->is_heard)
    {
      take (self, frame);
      frame = bb_sound_file_next (self->file);
    }
  take (self, NULL);
  tell_samples (self);
}

static void
serve (int socket, BbDecodeRule rule, int descriptor)
{
  Server *self = g_new0 (Server, 1);

  self->socket = socket;
  self->is_heard = TRUE;
  self->end.word = BB_SOUND_END;
  self->file = bb_sound_file_open (descriptor, rule);
  if (self->file->stream != NULL)
    {
      tell_tags (self);
      decode (self);
    }

  tell_text (self, BB_SOUND_MISSING, self->file->missing);
  self->end.has_failed = self->file->has_failed;
  tell (self, &self->end, NULL, 0);

  g_clear_pointer (&self->samples, bb_samples_free);
  bb_sound_file_free (self->file);
  g_free (self);
}

void
bb_sound_serve (int socket)
{
  BbDecodeRule rule;
  gsize length;
  int descriptor;

  wind ();
  if (bb_message_receive (socket, &rule, sizeof rule, NULL, 0, &length, &descriptor) && descriptor >= 0)
    serve (socket, rule, descriptor);
}
