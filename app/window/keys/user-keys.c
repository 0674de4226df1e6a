/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which keys does the user have? */
#include "window/keys/user-keys.h"

#include "window/settings.h"

#define SETTING "keys"

struct _BbUserKeys
{
  GObject parent;

  BbKeyMap *map;
};

G_DEFINE_FINAL_TYPE (BbUserKeys, bb_user_keys, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
load (BbUserKeys *self)
{
  g_autoptr (GVariant) changes = g_settings_get_value (bb_settings_get (), SETTING);

  bb_key_map_load (self->map, changes);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
bb_user_keys_finalize (GObject *object)
{
  bb_key_map_free (BB_USER_KEYS (object)->map);

  G_OBJECT_CLASS (bb_user_keys_parent_class)->finalize (object);
}

static void
bb_user_keys_class_init (BbUserKeysClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_user_keys_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_OBJECT_CLASS_TYPE (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
bb_user_keys_init (BbUserKeys *self)
{
  self->map = bb_key_map_new ();
  bb_key_map_add_accelerators (self->map, bb_accelerators);
  bb_key_map_add_keys (self->map, bb_stage_keys);
  load (self);
  g_signal_connect_object (bb_settings_get (), "changed::" SETTING, G_CALLBACK (load), self, G_CONNECT_SWAPPED);
}

BbUserKeys *
bb_user_keys_get (void)
{
  static BbUserKeys *keys = NULL;

  if (keys == NULL)
    keys = g_object_new (BB_TYPE_USER_KEYS, NULL);
  return keys;
}

const BbKeyMap *
bb_user_keys_get_map (BbUserKeys *self)
{
  return self->map;
}

void
bb_user_keys_set_map (BbUserKeys *self, const BbKeyMap *map)
{
  g_settings_set_value (bb_settings_get (), SETTING, bb_key_map_save (map));
}
