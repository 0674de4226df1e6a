/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of video is asked for? */
#include "export/video/film-options.h"

#include <glib/gi18n-lib.h>

static const char *const qualities[BB_N_FILM_QUALITIES] = { "small", "good", "best" };

static const struct
{
  const char *name;
  const char *label;
} burns[BB_N_FILM_BURNS] = {
  [BB_FILM_BURN_NUMBER] = { "number", N_ ("Number") },    [BB_FILM_BURN_TIMECODE] = { "timecode", N_ ("Timecode") },
  [BB_FILM_BURN_COUNT] = { "count", N_ ("Count") },       [BB_FILM_BURN_LYRIC] = { "lyric", N_ ("Lyric") },
  [BB_FILM_BURN_SECTION] = { "section", N_ ("Section") }, [BB_FILM_BURN_NOTE] = { "note", N_ ("Note") },
  [BB_FILM_BURN_VERSION] = { "version", N_ ("Version") },
};

static const struct
{
  const char *suffix;
  gboolean has_bits;
  gboolean has_sound;
} kinds[BB_N_FILM_KINDS] = {
  [BB_FILM_MP4] = { ".mp4", TRUE, TRUE },
  [BB_FILM_WEBM] = { ".webm", TRUE, TRUE },
  [BB_FILM_MOV] = { ".mov", FALSE, TRUE },
  [BB_FILM_MKV] = { ".mkv", FALSE, TRUE },
  [BB_FILM_GIF] = { ".gif" },
  [BB_FILM_WEBP] = { ".webp" },
};

BbFilmOptions *
bb_film_options_new (void)
{
  BbFilmOptions *self = g_new0 (BbFilmOptions, 1);

  self->quality = BB_FILM_GOOD;
  self->speed = BB_SPEED_NORMAL;
  return self;
}

BbFilmOptions *
bb_film_options_copy (const BbFilmOptions *self)
{
  BbFilmOptions *copy = g_memdup2 (self, sizeof *self);

  copy->recipient = g_strdup (self->recipient);
  return copy;
}

void
bb_film_options_free (BbFilmOptions *self)
{
  g_free (self->recipient);
  g_free (self);
}

static gboolean
fail_size (const char *text, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("“%s” is no size of a video: say its height, such as 720, or both sides, such as 1280x720, of %d to "
                  "%d pixels."),
               text, BB_SIZE_MIN, BB_FILM_SIDE_MAX);
  return FALSE;
}

static gboolean
is_side (gint64 side)
{
  return side >= BB_SIZE_MIN && side <= BB_FILM_SIDE_MAX;
}

gboolean
bb_film_options_set_size (BbFilmOptions *self, const char *text, GError **error)
{
  g_autoptr (GRegex) regex = g_regex_new ("^\\s*(?:(\\d{1,5})\\s*[xX×]\\s*)?(\\d{1,5})p?\\s*$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *width = NULL;
  g_autofree char *height = NULL;
  gint64 sides[2];

  if (!g_regex_match (regex, text, 0, &match))
    return fail_size (text, error);

  width = g_match_info_fetch (match, 1);
  height = g_match_info_fetch (match, 2);
  sides[0] = g_ascii_strtoll (width, NULL, 10);
  sides[1] = g_ascii_strtoll (height, NULL, 10);
  if ((*width != '\0' && !is_side (sides[0])) || !is_side (sides[1]))
    return fail_size (text, error);

  self->width = (int) sides[0];
  self->height = (int) sides[1];
  return TRUE;
}

static gboolean
add_burn (BbFilmOptions *self, const char *name, GError **error)
{
  g_autofree char *all = NULL;
  const char *names[BB_N_FILM_BURNS + 1] = { NULL };

  for (BbFilmBurn burn = 0; burn < BB_N_FILM_BURNS; burn++)
    {
      if (g_str_equal (name, burns[burn].name))
        {
          self->burn_in |= 1u << burn;
          return TRUE;
        }
      names[burn] = burns[burn].name;
    }

  all = g_strjoinv (", ", (char **) names);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("“%s” cannot be written over the picture. It can have %s."), name, all);
  return FALSE;
}

gboolean
bb_film_options_set_burn_in (BbFilmOptions *self, const char *text, GError **error)
{
  g_auto (GStrv) names = g_strsplit (text, ",", 0);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!add_burn (self, g_strstrip (names[i]), error))
        return FALSE;
    }
  return TRUE;
}

/* chroma has half of the pixels each way */
static int
make_even (double side)
{
  return CLAMP (2 * (int) (side / 2 + 0.5), BB_SIZE_MIN, BB_FILM_SIDE_MAX);
}

void
bb_film_options_get_size (const BbFilmOptions *self, const BbSettings *settings, int *width, int *height)
{
  double aspect = bb_settings_get_aspect (settings);
  double most = MIN (BB_FILM_SIDE_MAX / (double) MAX (settings->width, settings->height), 1);
  double high = self->height > 0 ? self->height : settings->height * most;

  *height = make_even (high);
  *width = make_even (self->width > 0 ? self->width : high * aspect);
}

const char *
bb_film_quality_to_name (BbFilmQuality quality)
{
  return qualities[quality];
}

gboolean
bb_film_quality_from_name (const char *name, BbFilmQuality *quality)
{
  for (BbFilmQuality i = 0; i < BB_N_FILM_QUALITIES; i++)
    {
      if (g_str_equal (name, qualities[i]))
        {
          *quality = i;
          return TRUE;
        }
    }
  return FALSE;
}

const char *
bb_film_burn_to_name (BbFilmBurn burn)
{
  return burns[burn].name;
}

const char *
bb_film_burn_get_label (BbFilmBurn burn)
{
  return _ (burns[burn].label);
}

gboolean
bb_film_kind_find (const char *path, BbFilmKind *kind)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (BbFilmKind i = 0; i < BB_N_FILM_KINDS; i++)
    {
      if (g_str_has_suffix (lower, kinds[i].suffix))
        {
          *kind = i;
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
bb_film_kind_has_bits (BbFilmKind kind)
{
  return kinds[kind].has_bits;
}

gboolean
bb_film_kind_has_pieces (BbFilmKind kind)
{
  return kind == BB_FILM_MKV || kind == BB_FILM_MOV;
}

gboolean
bb_film_kind_has_sound (BbFilmKind kind)
{
  return kinds[kind].has_sound;
}
