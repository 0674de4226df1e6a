/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a process begin and end that opens strangers' files, so that none of them ends the program? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* where the process finds its end of the socket */
#define BB_HELPER_SOCKET 3

/**
 * BbHelper:
 * @pid: the process
 * @socket: the program's end; see bb_message_send()
 */
typedef struct
{
  GPid pid;
  int socket;
} BbHelper;

/**
 * bb_helper_start:
 * @program: its name: it lies beside this program, or where helpers are installed
 *
 * Returns: whether @helper runs; or %FALSE and @error (%G_IO_ERROR)
 */
gboolean bb_helper_start (BbHelper *helper, const char *program, GError **error);

/** Ends it, whatever it does. */
void bb_helper_stop (const BbHelper *helper);

/** What the helper's own program calls before it opens anything, with one thread still: see bb_jail_enter(). */
void bb_helper_begin (void);

G_END_DECLS
