/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a timeline written in a test's table? */
#pragma once

#include "model/project.h"

/*
 * "0:a 24:+b! 48:- *30 96" is a board that shows picture a from frame 0, b from 24, a blank one from 48, a note
 * at 30, and a video of 96 frames. + continues the shot, ! is locked, "t (a quote) only says t, and shows nothing.
 */

/** Returns: (transfer full): the project that @text draws */
BbProject *bb_test_story_parse (const char *text);

/** Returns: (transfer full): @project as text */
char *bb_test_story_draw (const BbProject *project);

/** Returns: (transfer full): a board with the picture @name, or as the text above says */
BbBoard *bb_test_story_board (const char *name);
