/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told of the video before its boards, and what is it to look like? */
#pragma once

#include "model/board.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbReference, bb_reference)

/**
 * BbReference:
 * @id: "r-…", unique in the project
 * @media: "media/<sha256>.<ext>", in the project's folder
 * @media_name: the name the file came with
 * @width: of the picture in pixels; 0 where it is not known
 * @height: likewise
 * @caption: what it stands for: "This red, this rain"; or %NULL
 *
 * A picture that says how something is to look.
 */
struct _BbReference
{
  BbValue base;
  char *id;
  char *media;
  char *media_name;
  int width;
  int height;
  char *caption;
};

/** Returns: (transfer full): a reference with a new id and no caption */
BbReference *bb_reference_new (const char *media, const char *media_name, int width, int height);

/** Returns: width to height as it is shown: no wider than 3 to 1 nor narrower than 1 to 2; 3 to 2 where it is not known
 */
double bb_reference_get_aspect (const BbReference *self);

/** Returns: (transfer full): a board that shows it alone, all of it: what draws boards draws references too */
BbBoard *bb_reference_make_board (const BbReference *self);

BB_DECLARE_VALUE (BbChapter, bb_chapter)

/**
 * BbChapter:
 * @id: "t-…", unique in the project
 * @name: what it is about, see model/chapter-names.h; never %NULL
 * @text: paragraphs, parted by line ends; or %NULL
 * @references: list of #BbReference, in the order in which they are shown
 *
 * A part of the treatment: the concept, the mood, the story, pictures to go by.
 */
struct _BbChapter
{
  BbValue base;
  char *id;
  char *name;
  char *text;
  BbList *references;
};

/** Returns: (transfer full): a chapter with a new id in which nothing stands */
BbChapter *bb_chapter_new (const char *name);

/** Puts @references (list of #BbReference) in place of those of a writable chapter; takes it over (transfer full) */
void bb_chapter_take_references (BbChapter *self, BbList *references);

/** Returns: whether it has neither text nor pictures */
gboolean bb_chapter_is_empty (const BbChapter *self);

G_END_DECLS
