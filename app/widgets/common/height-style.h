/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large are letters that are read from afar? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BbHeightStyle:
 *
 * A style class of a widget, "height-1080", that follows its height, so that all letters in it can.
 */
typedef struct
{
  GtkWidget *widget;
  const char *style;
  guint changing;
} BbHeightStyle;

/** Lets @self style @widget, which holds it */
void bb_height_style_init (BbHeightStyle *self, GtkWidget *widget);

/** To be called where the widget is laid out */
void bb_height_style_follow (BbHeightStyle *self, int height);

/** Before the widget goes */
void bb_height_style_clear (BbHeightStyle *self);

G_END_DECLS
