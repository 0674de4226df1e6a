/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When is a part of the song heard in the video? */
#pragma once

#include "export/range.h"

G_BEGIN_DECLS

/**
 * BbHeard:
 * @begin: sample of the video, counted from its start
 * @end: the sample after its last
 */
typedef struct
{
  gint64 begin;
  gint64 end;
} BbHeard;

/** Returns: (transfer full) (element-type BbHeard): where the samples @from to @to of @project's song are heard within
 *  @range, as far as the song map plays them there: often once, and as often as it repeats them */
GArray *bb_heard_list (const BbProject *project, const BbExportRange *range, gint64 from, gint64 to);

/** Returns: whether @project has lyrics and a song; else %FALSE and @error, which says how to come by them */
gboolean bb_heard_check_lyrics (const BbProject *project, GError **error);

G_END_DECLS
