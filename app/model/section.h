/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of the song is it? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbSection, bb_section)

/**
 * BbSection:
 * @name: "intro", "verse", "pre-chorus", "chorus", "dance break", "bridge", "outro", or typed
 * @from: its first sample of the song
 * @to: the sample after its last
 */
struct _BbSection
{
  BbValue base;
  char *id;
  char *name;
  gint64 from;
  gint64 to;
};

BbSection *bb_section_new (const char *name, gint64 from, gint64 to);

G_END_DECLS
