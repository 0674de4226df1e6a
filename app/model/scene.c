/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built to be filmed in? */
#include "model/scene.h"

#include "model/id.h"

static void
own (gpointer value)
{
  BbScene *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
  self->description = g_strdup (self->description);
}

static void
clear (gpointer value)
{
  BbScene *self = value;

  g_free (self->id);
  g_free (self->name);
  g_free (self->description);
}

static const BbValueClass klass = { "scene", sizeof (BbScene), own, clear };

/* GNOME's palette, those that keep apart on light and dark */
static const guint32 scene_colours[] = { 0x3584e4, 0xe5a50a, 0x9141ac, 0x26a269, 0xe66100,
                                         0xd5408a, 0x2190a4, 0xa51d2d, 0x865e3c, 0x63719a };

BbScene *
bb_scene_new (const char *name, guint32 colour)
{
  BbScene *self = bb_value_new (&klass);

  self->id = bb_id_new ("s");
  self->name = bb_string_compose (name);
  self->colour = colour & 0xffffff;
  return self;
}

guint32
bb_scene_default_colour (guint index)
{
  return scene_colours[index % G_N_ELEMENTS (scene_colours)];
}
