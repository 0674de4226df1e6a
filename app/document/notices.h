/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What ought the user to know, and what of it first? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* what a notice speaks of; of several, the first is read first, and one that stays until it is mended hides none */
typedef enum
{
  BB_NOTICE_COMPARING, /* that two mixes are heard, and not the video */
  BB_NOTICE_FILE,      /* how it opened, and whether it can be kept safe */
  BB_NOTICE_SONG,      /* that it is cut off, or another than it was */
  BB_NOTICE_TRACK,     /* that one beside the song cannot be heard */
  BB_NOTICE_FILES,     /* which others are missing */
  BB_NOTICE_LOST_SONG, /* that it is missing, or not what came in */
  BB_N_NOTICES
} BbNotice;

/**
 * BbNotices:
 *
 * A text of each kind at most. Main thread.
 */
typedef struct _BbNotices BbNotices;

/** Called when one has become another */
typedef void (*BbNoticesFunc) (gpointer data);

/** Returns: (transfer full): none yet; calls @changed with @data */
BbNotices *bb_notices_new (BbNoticesFunc changed, gpointer data);
void bb_notices_free (BbNotices *self);

/** Lets @notice say @text, or nothing more where %NULL */
void bb_notices_set (BbNotices *self, BbNotice notice, const char *text);

/** Returns: (transfer none) (nullable): what @notice says */
const char *bb_notices_get (BbNotices *self, BbNotice notice);

/** Returns: the one to be read first; %BB_N_NOTICES where there is none */
BbNotice bb_notices_find_first (BbNotices *self);

G_END_DECLS
