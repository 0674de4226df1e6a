/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the window learn how far long work is? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Called with what is done, 0 to 1, or below 0 where that is not known; in any thread */
typedef void (*BbProgress) (double share, gpointer data);

/**
 * BbProgressMeter:
 *
 * What was reported last of one kind of work. Main thread, but for the reports.
 */
typedef struct _BbProgressMeter BbProgressMeter;

/** Called on the main thread after each report */
typedef void (*BbProgressMeterFunc) (gpointer data);

/** Returns: (transfer full): a meter that stands at 0, and calls @moved with @data */
BbProgressMeter *bb_progress_meter_new (BbProgressMeterFunc moved, gpointer data);

/** Calls nobody any more: not of what is reported already, either */
void bb_progress_meter_free (BbProgressMeter *self);

/** A #BbProgress of the meter that is its data. Any thread, as long as the meter is there */
void bb_progress_meter_report (double share, gpointer meter);

/** Returns: what was reported last, -1 to 1 */
double bb_progress_meter_get_share (BbProgressMeter *self);

G_END_DECLS
