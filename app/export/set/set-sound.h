/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the sound person play on the set? */
#pragma once

#include "export/text/text-export.h"

G_BEGIN_DECLS

/**
 * bb_set_sound_export:
 *
 * A WAV file of 16 bits at the song's own sample rate. On the left: four beeps in tempo, "5 6 7 8", and then the
 * programme of the range, as one channel, at the speed that is asked for. On the right: the timecode of the video as
 * LTC, from %BB_SET_HUSH before the first beep on, so that slates have read it by then. Without a tempo the beeps are
 * warnings, a second apart, the song a second after the last. A #BbExportFunc with #BbSetOptions.
 */
gboolean bb_set_sound_export (const BbExportRequest *request, BbExportJob *job, GError **error);

/** Returns: (transfer full): what the file of @request says, in words, for who chooses it. A #BbTextFunc */
char *bb_set_sound_describe (const BbExportRequest *request, GError **error);

G_END_DECLS
