/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is drawn once, and stamped often? */
#pragma once

#include "model/board.h"

G_BEGIN_DECLS

/**
 * BbStampKind:
 * @BB_STAMP_INK: strokes
 * @BB_STAMP_PLAN: likewise, seen from above: they point to the right, and are aimed as they are stamped
 * @BB_STAMP_TEMPLATE: a whole board, of which new ones are made
 *
 * Names, not numbers, go into files.
 */
typedef enum
{
  BB_STAMP_INK,
  BB_STAMP_PLAN,
  BB_STAMP_TEMPLATE,
  BB_STAMP_N_KINDS
} BbStampKind;

BB_DECLARE_VALUE (BbStamp, bb_stamp)

/**
 * BbStamp:
 * @id: "p-…", unique in the project
 * @name: what people call it; or %NULL
 * @kind: what becomes of it
 * @board: what it shows. Of strokes, the middle of its picture is where the hand stamps them; none of its layers is
 *   shared
 */
struct _BbStamp
{
  BbValue base;
  char *id;
  char *name;
  BbStampKind kind;
  BbBoard *board;
};

/** Returns: (transfer full): an empty stamp with a new id */
BbStamp *bb_stamp_new (const char *name, BbStampKind kind);

/** Returns: (transfer full): a stamp of @strokes (element-type BbStroke), one at least, moved so that their middle is
 *  that of the picture */
BbStamp *bb_stamp_new_ink (const char *name, BbStampKind kind, const GPtrArray *strokes);

/** Returns: (transfer full): a template of @board, without what belongs to its place: scene, number, lock, cut,
 * transition */
BbStamp *bb_stamp_new_template (const char *name, const BbBoard *board);

/** Returns: (transfer full): a copy with ids of its own */
BbStamp *bb_stamp_duplicate (const BbStamp *self);

/** Puts @board in place of that of a writable stamp; takes it over (transfer full) */
void bb_stamp_take_board (BbStamp *self, BbBoard *board);

/** Returns: (transfer full): a new board as @self shows it */
BbBoard *bb_stamp_make_board (const BbStamp *self);

/** Returns: (transfer full) (element-type BbStroke): the strokes of all its layers that show, the lowest first */
GPtrArray *bb_stamp_list_strokes (const BbStamp *self);

/** Returns: (transfer none): the name of @kind in files */
const char *bb_stamp_kind_to_name (BbStampKind kind);

G_END_DECLS
