/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said anywhere in a project? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

typedef enum
{
  BB_TEXT_SETTING, /* title, artist, director, version */
  BB_TEXT_CHAPTER, /* name, text, or the caption of a picture */
  BB_TEXT_SCENE,   /* name, description */
  BB_TEXT_SECTION, /* name, as people read it */
  BB_TEXT_LYRIC,   /* text, translation */
  BB_TEXT_NOTE,    /* text */
  BB_TEXT_BOARD,   /* a field, by its id */
  BB_TEXT_N_KINDS
} BbTextKind;

/**
 * BbTextSpot:
 * @kind: of what says it
 * @id: of that; %NULL for a setting. Of a caption, that of the reference
 * @field: which of its texts: "name", or the id of a field of boards
 *
 * Where a text stands.
 */
typedef struct
{
  BbTextKind kind;
  const char *id;
  const char *field;
} BbTextSpot;

/** Returns: (transfer full) (nullable): what is to stand at @spot instead of @text; %NULL where that stays */
typedef char *(*BbTextMap) (const BbTextSpot *spot, const char *text, gpointer data);

/**
 * bb_all_texts_map:
 * @map: is called for each text that is not "", in the order of the kinds above; of boards first those of the song, in
 *   order and each with its options, then those of the shelf
 *
 * What is chosen, and not typed, is no text: scene and kind of a board, who wrote a note. A name, a line of the song
 * and a note do not become "": they stay as they are. Words of a line keep their time where their letters stay.
 *
 * Returns: (transfer full): the next project; @project itself, a new reference, where nothing differs
 */
BbProject *bb_all_texts_map (const BbProject *project, BbTextMap map, gpointer data);

G_END_DECLS
