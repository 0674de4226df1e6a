/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are sections and lyrics made and changed over their lanes? */
#pragma once

#include "widgets/timeline/timeline.h"

G_BEGIN_DECLS

/**
 * BbTimelineSong:
 *
 * A double press on what lies in these lanes opens it, and one between makes something new; the other button opens a
 * menu. Lives as long as the timeline.
 */
typedef struct _BbTimelineSong BbTimelineSong;

BbTimelineSong *bb_timeline_song_new (BbTimeline *timeline);
void bb_timeline_song_free (BbTimelineSong *self);

/** Opens what @editor asks for; once the timeline has it */
void bb_timeline_song_follow (BbTimelineSong *self, BbEditor *editor);

/** Gives menus and popovers their place; part of the timeline's own allocation */
void bb_timeline_song_allocate (BbTimelineSong *self);

/** What lay under a menu lies elsewhere: it closes, and popovers follow */
void bb_timeline_song_moved (BbTimelineSong *self);

G_END_DECLS
