/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built to be filmed in? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbScene, bb_scene)

/**
 * BbScene:
 * @id: "s-…", what boards say in their field "scene"
 * @name: "Rooftop, night"
 * @colour: 0xRRGGBB
 * @description: location, set, costume, light; or %NULL
 */
struct _BbScene
{
  BbValue base;
  char *id;
  char *name;
  guint32 colour;
  char *description;
};

BbScene *bb_scene_new (const char *name, guint32 colour);

/** Returns: the colour that the @index-th scene gets unless told otherwise, 0xRRGGBB */
guint32 bb_scene_default_colour (guint index);

G_END_DECLS
