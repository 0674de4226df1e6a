/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project presented, on which windows? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Presents the project of @desk, from its playhead: on one monitor the video alone, on another, where there is one,
 *  what helps to present. No board can be changed until it ends */
void bb_presentation_begin (BbDesk *desk);

/** Ends that, where it goes on */
void bb_presentation_end (BbDesk *desk);

/** Changes the monitors over, where there are two, and remembers that */
void bb_presentation_swap (BbDesk *desk);

G_END_DECLS
