/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large are letters that are read from afar? */
#include "widgets/common/height-style.h"

/* from which height on letters are larger, and how that is called in style.css */
static const struct
{
  int height;
  const char *style;
} sizes[] = {
  { 0, "height-small" }, { 600, "height-720" }, { 780, "height-900" }, { 920, "height-1080" }, { 1300, "height-1440" },
};

static const char *
find_size (int height)
{
  guint i = G_N_ELEMENTS (sizes) - 1;

  while (i > 0 && sizes[i].height > height)
    i--;
  return sizes[i].style;
}

/* later, for while it is laid out nothing may ask for more room */
static gboolean
change_cb (gpointer data)
{
  BbHeightStyle *self = data;

  self->changing = 0;
  gtk_widget_remove_css_class (self->widget, self->style);
  self->style = find_size (gtk_widget_get_height (self->widget));
  gtk_widget_add_css_class (self->widget, self->style);
  return G_SOURCE_REMOVE;
}

void
bb_height_style_init (BbHeightStyle *self, GtkWidget *widget)
{
  *self = (BbHeightStyle){ .widget = widget, .style = sizes[0].style };
  gtk_widget_add_css_class (widget, self->style);
}

void
bb_height_style_follow (BbHeightStyle *self, int height)
{
  if (self->style != find_size (height) && self->changing == 0)
    self->changing = g_idle_add_full (G_PRIORITY_HIGH_IDLE, change_cb, self, NULL);
}

void
bb_height_style_clear (BbHeightStyle *self)
{
  g_clear_handle_id (&self->changing, g_source_remove);
}
