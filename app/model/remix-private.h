/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the parts share that carry a project over to another mix? */
#pragma once

#include "model/remix-map.h"
#include "model/remix-project.h"

G_BEGIN_DECLS

/* one project on its way */
typedef struct
{
  const BbProject *project;
  const BbFrameRate *rate;
  BbRemixMap map;
  gint64 length; /* of the next project */
  GPtrArray *losses;
} BbRemix;

void bb_remix_lose (const BbRemix *self, BbLossKind kind, const char *name, gint64 frame);

/** Returns: (transfer full): the places of the next project; @shelf gains the boards that have none */
BbList *bb_remix_carry_places (const BbRemix *self, GPtrArray *shelf);

/* Each returns: (transfer full): the list of the next project */
BbList *bb_remix_carry_notes (const BbRemix *self);
BbList *bb_remix_carry_sections (const BbRemix *self);
BbList *bb_remix_carry_lyrics (const BbRemix *self);
BbList *bb_remix_carry_tempi (const BbRemix *self);
BbList *bb_remix_carry_tracks (const BbRemix *self);
BbList *bb_remix_carry_videos (const BbRemix *self);

G_END_DECLS
