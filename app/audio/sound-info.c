/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of a sound beside its samples? */
#include "audio/sound-info.h"

#define GROUP "sound"

static const struct
{
  const char *key;
  gsize offset;
} texts[] = {
  { "title", G_STRUCT_OFFSET (BbSoundInfo, title) },
  { "artist", G_STRUCT_OFFSET (BbSoundInfo, artist) },
  { "album", G_STRUCT_OFFSET (BbSoundInfo, album) },
  { "cover-type", G_STRUCT_OFFSET (BbSoundInfo, cover_type) },
  { "fingerprint", G_STRUCT_OFFSET (BbSoundInfo, fingerprint) },
};

static char **
text_of (const BbSoundInfo *self, guint i)
{
  return G_STRUCT_MEMBER_P (self, texts[i].offset);
}

void
bb_sound_info_free (BbSoundInfo *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (*text_of (self, i));
  g_clear_pointer (&self->cover, g_bytes_unref);
  g_free (self);
}

static gboolean
save_cover (GBytes *cover, const char *path, GError **error)
{
  g_autofree char *cover_path = g_strconcat (path, ".cover", NULL);
  gsize size;
  const char *data = g_bytes_get_data (cover, &size);

  return g_file_set_contents_full (cover_path, data, size, G_FILE_SET_CONTENTS_NONE, 0600, error);
}

static GBytes *
load_cover (const char *path, GError **error)
{
  g_autofree char *cover_path = g_strconcat (path, ".cover", NULL);
  g_autoptr (GMappedFile) file = g_mapped_file_new (cover_path, FALSE, error);

  return file != NULL ? g_mapped_file_get_bytes (file) : NULL;
}

gboolean
bb_sound_info_save (const BbSoundInfo *self, const char *path, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (*text_of (self, i) != NULL)
        g_key_file_set_string (file, GROUP, texts[i].key, *text_of (self, i));
    }
  g_key_file_set_uint64 (file, GROUP, "sample-rate", self->sample_rate);
  g_key_file_set_uint64 (file, GROUP, "source-channels", self->source_channels);
  g_key_file_set_uint64 (file, GROUP, "samples", self->n_samples);
  g_key_file_set_boolean (file, GROUP, "cut", self->is_cut);
  g_key_file_set_uint64 (file, GROUP, "announced-samples", self->n_announced);
  g_key_file_set_uint64 (file, GROUP, "silent-samples", self->n_silent);
  g_key_file_set_uint64 (file, GROUP, "silent-at", self->silent_at);

  return (self->cover == NULL || save_cover (self->cover, path, error)) && g_key_file_save_to_file (file, path, error);
}

BbSoundInfo *
bb_sound_info_load (const char *path, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (BbSoundInfo) self = g_new0 (BbSoundInfo, 1);

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    *text_of (self, i) = g_key_file_get_string (file, GROUP, texts[i].key, NULL);
  self->sample_rate = (guint) g_key_file_get_uint64 (file, GROUP, "sample-rate", NULL);
  self->source_channels = (guint) g_key_file_get_uint64 (file, GROUP, "source-channels", NULL);
  self->n_samples = g_key_file_get_uint64 (file, GROUP, "samples", NULL);
  self->is_cut = g_key_file_get_boolean (file, GROUP, "cut", NULL);
  self->n_announced = g_key_file_get_uint64 (file, GROUP, "announced-samples", NULL);
  self->n_silent = g_key_file_get_uint64 (file, GROUP, "silent-samples", NULL);
  self->silent_at = g_key_file_get_uint64 (file, GROUP, "silent-at", NULL);

  if (self->cover_type != NULL)
    {
      self->cover = load_cover (path, error);
      if (self->cover == NULL)
        return NULL;
    }

  return g_steal_pointer (&self);
}
