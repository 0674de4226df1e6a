/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed into a time that was just clicked? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets a click or Tab into @entry choose all of it, so that what is typed takes its place */
void bb_entry_select_all_on_focus (GtkEntry *entry);

G_END_DECLS
