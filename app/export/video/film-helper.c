/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the program hand frames and sound to the process that writes videos? */
#include "export/video/film-helper.h"

#include <glib/gi18n-lib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "helper/helper.h"
#include "helper/message.h"
#include "helper/pixels.h"
#include "store/durable.h"

#define PROGRAM "beatboard-films"

struct _BbFilmHelper
{
  BbHelper base;
  BbFilmForm form;
  char *path;
  gboolean is_begun;
  char *substitute; /* or NULL, as before it is begun */
  GCancellable *cancellable;
  GPollFD waits[2];
  guint n_waits;

  void *memory;
  gsize size;
  cairo_surface_t *slots[BB_FILM_SLOTS];
  gint64 freed[BB_FILM_SLOTS]; /* once so many frames are taken */
  guint slot;                  /* the next picture's */
  gint64 n_sent;
  gint64 n_taken;
};

static gboolean
fail_as_told (const BbFilmHelper *self, const BbFilmAnswer *answer, GError **error)
{
  g_autofree char *name = g_filename_display_name (self->path);

  if (answer->word == BB_FILM_NO_ENCODER)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                 _ ("“%s” could not be written: there is no encoder for %s here. Export to another format, such as "
                    ".webm or .mkv."),
                 name, answer->text);
  else if (answer->number != 0)
    bb_durable_set_error (error, self->path, answer->number);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                 _ ("“%s” could not be written: the encoder says “%s”. Try another format or size."), name,
                 answer->text);
  return FALSE;
}

static gboolean
fail_as_gone (const BbFilmHelper *self, GError **error)
{
  g_autofree char *name = g_filename_display_name (self->path);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _ ("“%s” could not be written: the encoder ended unexpectedly. Try a smaller size, or another format."),
               name);
  return FALSE;
}

/* until its socket is ready for @condition; blocks */
static gboolean
wait_for (BbFilmHelper *self, GIOCondition condition, GError **error)
{
  self->waits[0].events = condition | G_IO_HUP;
  while (g_poll (self->waits, self->n_waits, -1) < 0)
    continue;
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

/* what it says next; blocks */
static gboolean
hear (BbFilmHelper *self, BbFilmAnswer *answer, GError **error)
{
  char nothing;
  gsize length;

  if (!wait_for (self, G_IO_IN, error))
    return FALSE;
  if (!bb_message_receive (self->base.socket, answer, sizeof *answer, &nothing, sizeof nothing, &length, NULL))
    return fail_as_gone (self, error);

  answer->text[sizeof answer->text - 1] = '\0';
  return TRUE;
}

static gboolean
expect (BbFilmHelper *self, BbFilmAnswerWord word, BbFilmAnswer *answer, GError **error)
{
  if (!hear (self, answer, error))
    return FALSE;

  return answer->word == word || fail_as_told (self, answer, error);
}

/* it opens its encoder while the first picture is drawn */
static gboolean
await_begun (BbFilmHelper *self, GError **error)
{
  BbFilmAnswer answer;

  if (self->is_begun)
    return TRUE;
  if (!expect (self, BB_FILM_BEGUN, &answer, error))
    return FALSE;

  self->is_begun = TRUE;
  self->substitute = *answer.text != '\0' ? g_strdup (answer.text) : NULL;
  return TRUE;
}

static gboolean
await_taken (BbFilmHelper *self, GError **error)
{
  BbFilmAnswer answer;

  if (!await_begun (self, error) || !expect (self, BB_FILM_TAKEN, &answer, error))
    return FALSE;

  self->n_taken++;
  return TRUE;
}

static gboolean
send (BbFilmHelper *self, BbFilmWord word, gconstpointer body, gsize length, int descriptor, GError **error)
{
  const BbFilmRequest request = { word, self->slot };
  BbFilmAnswer answer;

  if (!wait_for (self, G_IO_OUT, error))
    return FALSE;
  if (bb_message_send (self->base.socket, &request, sizeof request, body, length, descriptor))
    return TRUE;

  /* it may have said why */
  while (hear (self, &answer, error))
    {
      if (answer.word != BB_FILM_BEGUN && answer.word != BB_FILM_TAKEN)
        return fail_as_told (self, &answer, error);
    }
  return FALSE;
}

static gboolean
share_memory (BbFilmHelper *self, int *descriptor, GError **error)
{
  int stride = 4 * self->form.width;
  gsize slot = (gsize) stride * (gsize) self->form.height;

  self->size = BB_FILM_SLOTS * slot;
  *descriptor = bb_pixels_new (self->size, &self->memory);
  if (*descriptor < 0)
    {
      self->memory = NULL;
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                           _ ("There is too little memory for frames of this size. Export a smaller one."));
      return FALSE;
    }

  for (guint i = 0; i < BB_FILM_SLOTS; i++)
    self->slots[i] = cairo_image_surface_create_for_data ((guchar *) self->memory + i * slot, CAIRO_FORMAT_RGB24,
                                                          self->form.width, self->form.height, stride);
  return TRUE;
}

static gboolean
begin (BbFilmHelper *self, int file, GError **error)
{
  gboolean ok;
  int memory;

  if (!share_memory (self, &memory, error))
    return FALSE;

  ok = send (self, BB_FILM_BEGIN, &self->form, sizeof self->form, memory, error);
  close (memory);
  return ok && send (self, BB_FILM_FILE, NULL, 0, file, error);
}

BbFilmHelper *
bb_film_helper_new_joining (const char *path, GCancellable *cancellable, GError **error)
{
  BbFilmHelper *self;
  BbHelper base;

  if (!bb_helper_start (&base, PROGRAM, error))
    return NULL;

  self = g_new0 (BbFilmHelper, 1);
  self->base = base;
  self->is_begun = TRUE; /* it has no encoder to open */
  self->path = g_strdup (path);
  self->waits[self->n_waits++] = (GPollFD){ base.socket, 0, 0 };
  if (cancellable != NULL && g_cancellable_make_pollfd (cancellable, &self->waits[1]))
    {
      self->cancellable = g_object_ref (cancellable);
      self->n_waits++;
    }
  return self;
}

BbFilmHelper *
bb_film_helper_new (const BbFilmForm *form, const char *path, int file, GCancellable *cancellable, GError **error)
{
  g_autoptr (BbFilmHelper) self = bb_film_helper_new_joining (path, cancellable, error);

  if (self == NULL)
    return NULL;

  self->form = *form;
  self->is_begun = FALSE;
  return begin (self, file, error) ? g_steal_pointer (&self) : NULL;
}

void
bb_film_helper_free (BbFilmHelper *self)
{
  bb_helper_stop (&self->base);
  for (guint i = 0; i < BB_FILM_SLOTS; i++)
    g_clear_pointer (&self->slots[i], cairo_surface_destroy);
  if (self->memory != NULL)
    munmap (self->memory, self->size);
  if (self->cancellable != NULL)
    g_cancellable_release_fd (self->cancellable);
  g_clear_object (&self->cancellable);
  g_free (self->substitute);
  g_free (self->path);
  g_free (self);
}

const char *
bb_film_helper_get_substitute (const BbFilmHelper *self)
{
  return self->substitute;
}

/* until the encoder has @n_frames */
static gboolean
await_frames (BbFilmHelper *self, gint64 n_frames, GError **error)
{
  while (self->n_taken < n_frames)
    {
      if (!await_taken (self, error))
        return FALSE;
    }
  return TRUE;
}

/* so that one more may be sent */
static gboolean
make_room (BbFilmHelper *self, GError **error)
{
  return await_frames (self, self->n_sent + 1 - BB_FILM_ON_WAY, error);
}

cairo_surface_t *
bb_film_helper_get_surface (BbFilmHelper *self, GError **error)
{
  if (!make_room (self, error) || !await_frames (self, self->freed[self->slot], error))
    return NULL;

  return self->slots[self->slot];
}

gboolean
bb_film_helper_send_frame (BbFilmHelper *self, GError **error)
{
  cairo_surface_flush (self->slots[self->slot]);
  if (!send (self, BB_FILM_FRAME, NULL, 0, -1, error))
    return FALSE;

  self->freed[self->slot] = ++self->n_sent;
  self->slot = (self->slot + 1) % BB_FILM_SLOTS;
  return TRUE;
}

gboolean
bb_film_helper_repeat_frame (BbFilmHelper *self, GError **error)
{
  if (!make_room (self, error) || !send (self, BB_FILM_REPEAT, NULL, 0, -1, error))
    return FALSE;

  self->n_sent++;
  return TRUE;
}

gboolean
bb_film_helper_send_sound (BbFilmHelper *self, const gint16 *samples, gint64 n_samples, GError **error)
{
  const gint64 most = BB_FILM_BODY / (gint64) sizeof *samples / self->form.channels;

  while (n_samples > 0)
    {
      gint64 n = MIN (n_samples, most) * self->form.channels;

      if (!send (self, BB_FILM_SOUND, samples, (gsize) n * sizeof *samples, -1, error))
        return FALSE;
      samples += n;
      n_samples -= MIN (n_samples, most);
    }
  return TRUE;
}

gboolean
bb_film_helper_finish (BbFilmHelper *self, GError **error)
{
  BbFilmAnswer answer;

  return await_begun (self, error) && await_frames (self, self->n_sent, error) &&
         send (self, BB_FILM_END, NULL, 0, -1, error) && expect (self, BB_FILM_DONE, &answer, error);
}

gint64
bb_film_helper_get_n_taken (const BbFilmHelper *self)
{
  return self->n_taken;
}

gboolean
bb_film_helper_describe_piece (BbFilmHelper *self, int piece, char **text, GError **error)
{
  BbFilmAnswer answer;

  if (!send (self, BB_FILM_DESCRIBE, NULL, 0, piece, error) || !expect (self, BB_FILM_SAYS, &answer, error))
    return FALSE;

  *text = g_strdup (answer.text);
  return TRUE;
}

gboolean
bb_film_helper_count_frames (BbFilmHelper *self, int piece, gint64 *n_frames, GError **error)
{
  BbFilmAnswer answer;

  if (!send (self, BB_FILM_COUNT, NULL, 0, piece, error) || !expect (self, BB_FILM_SAYS, &answer, error))
    return FALSE;

  *n_frames = answer.number;
  return TRUE;
}

gboolean
bb_film_helper_begin_join (BbFilmHelper *self, const BbFilmForm *form, int file, GError **error)
{
  return send (self, BB_FILM_JOIN, form, sizeof *form, file, error);
}

gboolean
bb_film_helper_append_piece (BbFilmHelper *self, int piece, const char *name, gint64 *n_frames, GError **error)
{
  BbFilmAnswer answer;

  if (!send (self, BB_FILM_APPEND, NULL, 0, piece, error) || !hear (self, &answer, error))
    return FALSE;
  if (answer.word == BB_FILM_DIFFERS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("“%s” is damaged, or has another kind of picture or sound than the pieces before it. Export it "
                      "again."),
                   name);
      return FALSE;
    }

  *n_frames = answer.number;
  return answer.word == BB_FILM_TAKEN || fail_as_told (self, &answer, error);
}
