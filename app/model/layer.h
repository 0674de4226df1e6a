/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one sheet of a board: an imported picture, or ink? */
#pragma once

#include "model/list.h"
#include "model/move-key.h"
#include "model/placement.h"
#include "sketch/stroke.h"

G_BEGIN_DECLS

typedef enum
{
  BB_LAYER_INK,
  BB_LAYER_PICTURE
} BbLayerKind;

typedef enum
{
  BB_FIT_INSIDE, /* the whole picture shows, with paper beside it */
  BB_FIT_FILL,   /* the picture area is filled, and the picture cropped */
  BB_FIT_N
} BbFit;

BB_DECLARE_VALUE (BbLayer, bb_layer)

/**
 * BbLayer:
 * @id: "l-…", unique in the project
 * @kind: which of the two parts below holds
 * @name: typed by the user, or %NULL
 * @is_hidden: neither shown nor exported
 * @is_locked: takes no ink, and is not moved by hand
 * @opacity: 0 to 1000
 * @is_shared: the very same layer may lie on several boards, as bb_sharing_settle() keeps it
 * @keys: list of #BbMoveKey, sorted by at: how it moves on its own while the board shows; empty where it does not
 * @strokes: (element-type BbStroke): ink, oldest first; never changed in place
 * @media: picture: "media/<sha256>.<ext>", in the project's folder
 * @media_name: picture: the name the file came with
 * @fit: picture: how it lies in the picture area
 * @placement: picture: how else
 */
struct _BbLayer
{
  BbValue base;
  char *id;
  BbLayerKind kind;
  char *name;
  gboolean is_hidden;
  gboolean is_locked;
  gboolean is_shared;
  int opacity;
  BbList *keys;

  GPtrArray *strokes;

  char *media;
  char *media_name;
  BbFit fit;
  BbPlacement placement;
};

#define BB_OPACITY_MAX 1000

/** Returns: (transfer full): an empty ink layer with a new id */
BbLayer *bb_layer_new_ink (void);

/** Returns: (transfer full): a picture layer with a new id, fitted inside */
BbLayer *bb_layer_new_picture (const char *media, const char *media_name);

/** Returns: (transfer full): a copy with an id of its own, which no other board shares */
BbLayer *bb_layer_duplicate (const BbLayer *self);

/** Adds to a writable ink layer; takes a reference to @stroke */
void bb_layer_add_stroke (BbLayer *self, BbStroke *stroke);

/** Takes over @strokes (transfer full), which has bb_stroke_unref() as its free function */
void bb_layer_take_strokes (BbLayer *self, GPtrArray *strokes);

/** Puts @keys (list of #BbMoveKey) in place of those of a writable layer; takes them over (transfer full) */
void bb_layer_take_keys (BbLayer *self, BbList *keys);

/** Returns: whether there is nothing on it to see: no picture and no strokes */
gboolean bb_layer_is_empty (const BbLayer *self);

/** Returns: (transfer none): the name of @fit in files: "fit" or "fill" */
const char *bb_fit_to_name (BbFit fit);

G_END_DECLS
