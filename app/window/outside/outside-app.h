/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which program opens a board, with what kind of file? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbOutsideApp:
 * @app: that draws
 * @suffix: of what is written for it: ".ora", ".svg" or ".png"
 */
typedef struct
{
  GAppInfo *app;
  const char *suffix;
} BbOutsideApp;

/** Returns: (transfer full) (element-type BbOutsideApp): all that are installed, each once, with the best file that it
 *  both opens and writes: layers first; of each kind the user's own first */
GPtrArray *bb_outside_app_list (void);

/** Returns: the index in @apps of the one whose id is @wanted; 0, as the first is the usual one, where there is none */
guint bb_outside_app_find (const GPtrArray *apps, const char *wanted);

G_END_DECLS
