/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot needs which playback on the set, as a table? */
#pragma once

#include "export/set/set-shots.h"
#include "export/text/text-export.h"

G_BEGIN_DECLS

/**
 * bb_set_table_make:
 *
 * A row for each shot: number, timecodes, length, section, camera rate, speed of the song, how long that lasts, what
 * timecode runs at. A #BbTextFunc.
 */
char *bb_set_table_make (const BbExportRequest *request, GError **error);

/** A #BbExportFunc */
gboolean bb_set_table_export (const BbExportRequest *request, BbExportJob *job, GError **error);

/** Returns: (transfer full): the section in which @frame of @project is heard, as people read it; "" for none */
char *bb_set_table_get_section (const BbProject *project, gint64 frame);

/** Returns: (transfer full): how long @shot lasts while the song plays to it, "12.50 s" */
char *bb_set_table_get_duration (const BbProject *project, const BbSetShot *shot);

/** Returns: (transfer full): what timecode runs at meanwhile */
char *bb_set_table_get_timecode (const BbProject *project, const BbSetShot *shot);

G_END_DECLS
