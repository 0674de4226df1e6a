/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests of exports get projects from, and how do they ask others about the result? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

#define BOARD_LENGTH 45

/** Returns: (transfer full): a board with @media (or NULL) as a picture */
BbBoard *make_board (const char *media);

/** Returns: (transfer full): an ink layer with a wave */
BbLayer *make_wave (void);

/** Returns: (transfer full): a project called "Neon Tide 네온" with @boards (transfer full), 45 frames each */
BbProject *make_project (GPtrArray *boards, int width, int height);

/** Returns: (transfer full): the usual one: pictures, ink, scenes, Korean, a board that is empty */
BbProject *make_usual_project (guint n_boards);

/** Returns: (transfer full): what a command prints; asserts that it went well */
char *ask (const char *first, ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
