/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are practice videos shown, mirrored and taken from? */
#pragma once

#include "window/workspace.h"
#include "window/desk.h"

G_BEGIN_DECLS

void bb_video_actions_add (BbDesk *desk);

/** Brings them up to date with the videos that there are */
void bb_video_actions_update (BbDesk *desk);

/** Adds "video-place", which is one of @settings */
void bb_video_actions_add_place (BbDesk *desk, GSettings *settings);

/** Lets the stage of @workspace and the rehearsal show the video where @settings say */
void bb_video_actions_follow (BbDesk *desk, BbWorkspace *workspace, GSettings *settings);

G_END_DECLS
