/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sizes of the picture does a menu offer? */
#include "window/dialogs/picture-sizes.h"

#include <glib/gi18n.h>

static const BbPictureSize sizes[BB_N_PICTURE_SIZES] = {
  { "16:9", 1920, 1080 }, { "9:16", 1080, 1920 }, { "1:1", 1080, 1080 }, { "4:5", 1080, 1350 }, { "2.39:1", 1920, 804 },
};

const BbPictureSize *
bb_picture_size_get (guint index)
{
  g_return_val_if_fail (index < BB_N_PICTURE_SIZES, NULL);

  return &sizes[index];
}

guint
bb_picture_size_find (int width, int height)
{
  guint index = 0;

  while (index < BB_N_PICTURE_SIZES && (sizes[index].width != width || sizes[index].height != height))
    index++;
  return index;
}

static GListModel *
make_names (void)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  for (guint i = 0; i < BB_N_PICTURE_SIZES; i++)
    gtk_string_list_take (names, g_strdup_printf ("%s · %d × %d", sizes[i].name, sizes[i].width, sizes[i].height));
  gtk_string_list_append (names, _ ("Another Size"));
  return G_LIST_MODEL (names);
}

GListModel *
bb_picture_size_list_names (void)
{
  static GListModel *names;

  if (names == NULL)
    names = make_names ();
  return names;
}
