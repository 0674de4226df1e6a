/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is sung, and when? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbLyric, bb_lyric)

/**
 * BbLyric:
 * @text: one line of the song
 * @from: its first sample of the song
 * @to: the sample after its last
 */
struct _BbLyric
{
  BbValue base;
  char *id;
  char *text;
  gint64 from;
  gint64 to;
};

BbLyric *bb_lyric_new (const char *text, gint64 from, gint64 to);

G_END_DECLS
