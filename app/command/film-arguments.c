/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said of a video on the command line? */
#include "command/film-arguments.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"

#define MEGABYTES_MAX 1e6

void
bb_film_arguments_clear (BbFilmArguments *self)
{
  g_free (self->size);
  g_free (self->quality);
  g_free (self->megabytes);
  g_free (self->burn_in);
  g_free (self->recipient);
}

gboolean
bb_film_arguments_are_empty (const BbFilmArguments *self)
{
  return self->size == NULL && self->quality == NULL && self->megabytes == NULL && self->burn_in == NULL &&
         self->recipient == NULL && !self->is_silent && !self->has_slate && !self->is_resumed && !self->is_mirrored;
}

static gboolean
parse_quality (const BbFilmArguments *self, BbFilmOptions *options, GError **error)
{
  return self->quality == NULL || bb_film_quality_from_name (self->quality, &options->quality) ||
         bb_arguments_fail (error, _ ("“%s” is no quality. Say small, good or best."), self->quality);
}

static gboolean
parse_megabytes (const BbFilmArguments *self, const char *path, BbFilmOptions *options, GError **error)
{
  BbFilmKind kind;
  char *end;

  if (self->megabytes == NULL)
    return TRUE;
  if (!bb_film_kind_find (path, &kind) || !bb_film_kind_has_bits (kind))
    return bb_arguments_fail (error, _ ("The size of such a file cannot be chosen. Leave --megabytes out, or let the "
                                        "name end in .mp4 or .webm."));

  options->megabytes = g_ascii_strtod (self->megabytes, &end);
  return (end != self->megabytes && *end == '\0' && options->megabytes > 0 && options->megabytes <= MEGABYTES_MAX) ||
         bb_arguments_fail (error, _ ("“%s” is no number of megabytes. Write one such as 25."), self->megabytes);
}

static gboolean
check_resumed (const BbFilmArguments *self, const char *path, GError **error)
{
  BbFilmKind kind;

  return !self->is_resumed || (bb_film_kind_find (path, &kind) && bb_film_kind_has_pieces (kind)) ||
         bb_arguments_fail (error, _ ("Only .mkv and .mov say what they were made from. Leave --resume out, or let the "
                                      "name end so."));
}

static gboolean
parse_texts (const BbFilmArguments *self, BbFilmOptions *options, GError **error)
{
  GError *failure = NULL;

  if ((self->size != NULL && !bb_film_options_set_size (options, self->size, &failure)) ||
      (self->burn_in != NULL && !bb_film_options_set_burn_in (options, self->burn_in, &failure)))
    return bb_arguments_propagate (error, failure);

  return TRUE;
}

BbFilmOptions *
bb_film_arguments_parse (const BbFilmArguments *self, const char *path, GError **error)
{
  g_autoptr (BbFilmOptions) options = bb_film_options_new ();

  if (!parse_texts (self, options, error) || !parse_quality (self, options, error) ||
      !parse_megabytes (self, path, options, error) || !check_resumed (self, path, error))
    return NULL;

  options->recipient = g_strdup (self->recipient);
  options->is_silent = self->is_silent;
  options->has_slate = self->has_slate;
  options->is_resumed = self->is_resumed;
  return g_steal_pointer (&options);
}
