/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a piece of a video say that it was made from? */
#include "export/video/film-manifest.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <stdio.h>

#include "store/xml-writer.h"

#define OPTIONS_DIGITS 16

static void
hash_options (BbFilmManifest *self, const BbSettings *settings, const BbFilmOptions *options)
{
  int width, height;
  g_autofree char *text = NULL;
  g_autofree char *sum = NULL;

  bb_film_options_get_size (options, settings, &width, &height);
  text = g_strdup_printf ("%dx%d %d %u %d %d %s", width, height, options->quality, options->burn_in,
                          options->is_silent != FALSE, options->has_slate != FALSE,
                          options->recipient != NULL ? options->recipient : "");
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_strlcpy (self->options, sum, OPTIONS_DIGITS + 1);
}

void
bb_film_manifest_init (BbFilmManifest *self,
                       const BbProject *project,
                       const BbExportRange *range,
                       const BbFilmOptions *options)
{
  g_autoptr (GBytes) file = bb_store_write_xml (project);
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, file);

  *self = (BbFilmManifest){ BB_VERSION };
  g_strlcpy (self->project, sum, sizeof self->project);
  hash_options (self, project->settings, options);
  self->rate = project->settings->rate;
  bb_export_range_get_frames (range, project, &self->first, &self->last);
  self->last--;
  self->length = project->settings->length;
}

char *
bb_film_manifest_to_string (const BbFilmManifest *self)
{
  return g_strdup_printf ("beatboard %s project %s options %s rate %d/%d frames %" PRId64 "-%" PRId64 " of %" PRId64
                          " lost %u",
                          self->version, self->project, self->options, self->rate.numerator, self->rate.denominator,
                          self->first, self->last, self->length, self->n_lost);
}

gboolean
bb_film_manifest_parse (BbFilmManifest *self, const char *text)
{
  *self = (BbFilmManifest){ { 0 } };
  return sscanf (text,
                 "beatboard %31s project %64[0-9a-f] options %16[0-9a-f] rate %d/%d frames %" SCNd64 "-%" SCNd64
                 " of %" SCNd64 " lost %u",
                 self->version, self->project, self->options, &self->rate.numerator, &self->rate.denominator,
                 &self->first, &self->last, &self->length, &self->n_lost) == 9 &&
         bb_frame_rate_is_valid (&self->rate) && self->first >= 0 && self->first <= self->last &&
         self->last < self->length && self->length <= BB_LENGTH_MAX;
}

char *
bb_film_manifest_compare (const BbFilmManifest *self, const BbFilmManifest *other)
{
  if (!g_str_equal (self->project, other->project))
    return g_strdup (_ ("it was made from another state of the project"));
  if (!g_str_equal (self->options, other->options))
    return g_strdup (_ ("it was made with other options"));
  if (!g_str_equal (self->version, other->version))
    return g_strdup_printf (_ ("it was made by version %s of Beatboard"), other->version);

  return bb_frame_rate_equal (&self->rate, &other->rate) ? NULL : g_strdup (_ ("it has another frame rate"));
}
