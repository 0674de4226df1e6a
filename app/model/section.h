/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of the song is it? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbSection, bb_section)

#define BB_SECTION_NO_COLOUR G_MAXUINT32

/**
 * BbSection:
 * @name: "intro", "verse", "pre-chorus", "chorus", "dance break", "bridge", "outro", or typed
 * @from: its first sample of the song
 * @to: the sample after its last
 * @colour: 0xRRGGBB, or %BB_SECTION_NO_COLOUR for that of its name
 */
struct _BbSection
{
  BbValue base;
  char *id;
  char *name;
  gint64 from;
  gint64 to;
  guint32 colour;
};

BbSection *bb_section_new (const char *name, gint64 from, gint64 to);

G_END_DECLS
