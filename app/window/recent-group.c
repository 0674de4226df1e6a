/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the recent projects offered, on the welcome page and in the menu? */
#include "window/recent-group.h"

#include "window/recent.h"

#define OPEN "app.open-path"

struct _BbRecentGroup
{
  AdwPreferencesGroup parent;

  GPtrArray *rows; /* of the group, which holds them */
};

G_DEFINE_FINAL_TYPE (BbRecentGroup, bb_recent_group, ADW_TYPE_PREFERENCES_GROUP)

static GtkWidget *
make_row (const char *path)
{
  g_autofree char *name = bb_recent_get_name (path);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), path);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), OPEN);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", path);
  return row;
}

void
bb_recent_group_show (BbRecentGroup *self, const char *const *paths)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      GtkWidget *row = make_row (paths[i]);

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
      g_ptr_array_add (self->rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len > 0);
}

static GMenuItem *
make_item (const char *path)
{
  g_autofree char *name = bb_recent_get_name (path);
  g_auto (GStrv) parts = g_strsplit (name, "_", -1);
  g_autofree char *label = g_strjoinv ("__", parts); /* one alone would mark a key */
  GMenuItem *item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, OPEN, "s", path);
  return item;
}

void
bb_recent_fill_menu (GMenu *menu, const char *const *paths)
{
  g_menu_remove_all (menu);
  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GMenuItem) item = make_item (paths[i]);

      g_menu_append_item (menu, item);
    }
}

static void
bb_recent_group_finalize (GObject *object)
{
  g_ptr_array_unref (BB_RECENT_GROUP (object)->rows);

  G_OBJECT_CLASS (bb_recent_group_parent_class)->finalize (object);
}

static void
bb_recent_group_class_init (BbRecentGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_recent_group_finalize;
}

static void
bb_recent_group_init (BbRecentGroup *self)
{
  self->rows = g_ptr_array_new ();
}
