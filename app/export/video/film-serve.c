/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the process do that writes videos? */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "export/video/film-helper.h"
#include "export/video/film-pictures.h"
#include "export/video/film-pieces.h"
#include "export/video/film-samples.h"
#include "helper/message.h"

/* the film that is being written */
typedef struct
{
  int socket;
  int file;
  BbFilmForm form;
  guint8 *slots; /* memory of the program's */
  gsize slot_size;
  BbFilmContainer *container;
  BbFilmPictures *pictures;
  BbFilmSamples *samples; /* NULL without sound */
  BbFilmPieces *pieces;   /* NULL unless pieces are put together */
  guint8 body[BB_FILM_BODY];
} Server;

static void
answer (const Server *self, BbFilmAnswerWord word, int number, const char *text)
{
  BbFilmAnswer message = { word, number };

  g_strlcpy (message.text, text, sizeof message.text);
  bb_message_send (self->socket, &message, sizeof message, NULL, 0, -1);
}

static int
get_number (const Server *self)
{
  const BbFilmContainer *container = self->pieces != NULL ? bb_film_pieces_get_container (self->pieces)
                                                          : self->container;

  return container != NULL ? container->number : 0;
}

/* Returns: FALSE where @status is an AVERROR, which is told */
static gboolean
check (const Server *self, int status)
{
  char text[AV_ERROR_MAX_STRING_SIZE] = "";

  if (status >= 0)
    return TRUE;

  av_make_error_string (text, sizeof text, status);
  answer (self, BB_FILM_FAILED, get_number (self), text);
  return FALSE;
}

static gboolean
map_slots (Server *self, int memory)
{
  self->slot_size = (gsize) 4 * (gsize) self->form.width * (gsize) self->form.height;
  self->slots = mmap (NULL, BB_FILM_SLOTS * self->slot_size, PROT_READ, MAP_SHARED, memory, 0);
  return self->slots != MAP_FAILED;
}

/* Returns: (nullable): the first that is there; where there is none, that is told */
static const BbFilmCodec *
choose (const Server *self, const BbFilmCodec *choices)
{
  const BbFilmCodec *choice = bb_film_codecs_choose (choices, bb_film_has_encoder);
  g_autofree char *missing = choice == NULL ? bb_film_codecs_describe (choices) : NULL;

  if (missing != NULL)
    answer (self, BB_FILM_NO_ENCODER, 0, missing);
  return choice;
}

static gboolean
add_sound (Server *self, const BbFilmFormat *format)
{
  const BbFilmCodec *choice;
  int status;

  if (self->form.sample_rate == 0 || format->audio[0].encoder == NULL)
    return TRUE;

  choice = choose (self, format->audio);
  if (choice == NULL)
    return FALSE;

  self->samples = bb_film_samples_new (&self->form, choice, self->container, &status);
  return check (self, status);
}

static gboolean
begin (Server *self)
{
  const BbFilmFormat *format = bb_film_format_get (self->form.kind);
  const BbFilmCodec *choice = choose (self, format->video);
  int status;

  if (choice == NULL)
    return FALSE;

  self->container = bb_film_container_new (&self->form, format->muxer, self->file);
  if (self->container == NULL)
    return check (self, AVERROR_MUXER_NOT_FOUND);

  self->pictures = bb_film_pictures_new (&self->form, choice, self->container, &status);
  if (!check (self, status) || !add_sound (self, format) ||
      !check (self, bb_film_container_begin (self->container, format->options)))
    return FALSE;

  answer (self, BB_FILM_BEGUN, 0, choice == format->video ? "" : choice->label);
  return TRUE;
}

static gboolean
take_frame (Server *self, const guint8 *pixels)
{
  if (!check (self, bb_film_pictures_write (self->pictures, pixels)))
    return FALSE;

  answer (self, BB_FILM_TAKEN, 0, "");
  return TRUE;
}

static gboolean
take_sound (Server *self, gsize length)
{
  int n_samples = (int) (length / (sizeof (gint16) * (gsize) self->form.channels));

  return self->samples == NULL || check (self, bb_film_samples_write (self->samples, (gint16 *) self->body, n_samples));
}

static gboolean
describe (const Server *self, int piece)
{
  g_autofree char *text = bb_film_pieces_describe (piece);

  answer (self, BB_FILM_SAYS, 0, text);
  return TRUE;
}

static gboolean
count (const Server *self, int piece)
{
  answer (self, BB_FILM_SAYS, bb_film_pieces_count (piece), "");
  return TRUE;
}

static gboolean
append (const Server *self, int piece)
{
  int n_frames = self->pieces != NULL ? bb_film_pieces_append (self->pieces, piece) : AVERROR (EINVAL);

  if (n_frames != AVERROR_INVALIDDATA && !check (self, n_frames))
    return FALSE;

  answer (self, n_frames < 0 ? BB_FILM_DIFFERS : BB_FILM_TAKEN, n_frames, "");
  return TRUE;
}

static void
end (Server *self)
{
  if (self->pieces != NULL)
    {
      if (check (self, bb_film_pieces_end (self->pieces)))
        answer (self, BB_FILM_DONE, 0, "");
    }
  else if ((self->samples == NULL || check (self, bb_film_samples_end (self->samples))) &&
           check (self, bb_film_pictures_end (self->pictures)) && check (self, bb_film_container_end (self->container)))
    answer (self, BB_FILM_DONE, 0, "");
}

/* Returns: whether there is more to do */
static gboolean
obey (Server *self, const BbFilmRequest *request, gsize length, int descriptor)
{
  switch (request->word)
    {
    case BB_FILM_BEGIN:
      memcpy (&self->form, self->body, MIN (length, sizeof self->form));
      return map_slots (self, descriptor);
    case BB_FILM_FILE:
      self->file = dup (descriptor);
      return begin (self);
    case BB_FILM_FRAME:
      return take_frame (self, self->slots + request->slot * self->slot_size);
    case BB_FILM_REPEAT:
      return take_frame (self, NULL);
    case BB_FILM_SOUND:
      return take_sound (self, length);
    case BB_FILM_DESCRIBE:
      return describe (self, descriptor);
    case BB_FILM_COUNT:
      return count (self, descriptor);
    case BB_FILM_JOIN:
      memcpy (&self->form, self->body, MIN (length, sizeof self->form));
      self->file = dup (descriptor);
      self->pieces = bb_film_pieces_new (&self->form, self->file);
      return TRUE;
    case BB_FILM_APPEND:
      return append (self, descriptor);
    default:
      end (self);
      return FALSE;
    }
}

/* until the program has read the last answer: what it sends meanwhile would otherwise be in the way of it */
static void
wait_for_end (Server *self)
{
  BbFilmRequest request;
  gsize length;

  while (bb_message_receive (self->socket, &request, sizeof request, self->body, sizeof self->body, &length, NULL))
    continue;
}

static void
clear (Server *self)
{
  g_clear_pointer (&self->samples, bb_film_samples_free);
  g_clear_pointer (&self->pictures, bb_film_pictures_free);
  g_clear_pointer (&self->container, bb_film_container_free);
  g_clear_pointer (&self->pieces, bb_film_pieces_free);
}

void
bb_film_serve (int socket)
{
  g_autofree Server *self = g_new0 (Server, 1);
  BbFilmRequest request;
  gboolean goes_on = TRUE;

  self->socket = socket;
  av_log_set_level (AV_LOG_QUIET);
  while (goes_on)
    {
      gsize length;
      int descriptor = -1;

      goes_on = bb_message_receive (socket, &request, sizeof request, self->body, sizeof self->body, &length,
                                    &descriptor) &&
                obey (self, &request, length, descriptor);
      if (descriptor >= 0)
        close (descriptor);
    }
  wait_for_end (self);
  clear (self);
}
