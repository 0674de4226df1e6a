/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which page of the preferences shows all keys? */
#include "window/dialogs/keys-page.h"

#include "window/dialogs/key-question.h"
#include "window/dialogs/key-row.h"
#include "window/keys/user-keys.h"

struct _BbKeysPage
{
  AdwPreferencesPage parent;

  GPtrArray *groups; /* of AdwPreferencesGroup, the page's */
  GPtrArray *rows;   /* of BbKeyRow, the groups' */
  GtkWidget *search;
  GtkWidget *nothing;
  GtkWidget *reset_button;
};

G_DEFINE_FINAL_TYPE (BbKeysPage, bb_keys_page, ADW_TYPE_PREFERENCES_PAGE)

static void
update (BbKeysPage *self)
{
  g_ptr_array_foreach (self->rows, (GFunc) (void *) bb_key_row_update, NULL);
  gtk_widget_set_sensitive (self->reset_button, bb_key_map_is_any_changed (bb_user_keys_get_map (bb_user_keys_get ())));
}

static void
reset_all_cb (BbKeysPage *self)
{
  bb_key_question_reset_all (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))));
}

/* a group of which nothing is found goes with its title */
static void
search_changed_cb (BbKeysPage *self)
{
  g_autofree char *text = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  gboolean is_any = FALSE;

  for (guint i = 0; i < self->groups->len; i++)
    gtk_widget_hide (self->groups->pdata[i]);

  for (guint i = 0; i < self->rows->len; i++)
    {
      gboolean is_found = bb_key_row_matches (self->rows->pdata[i], text);

      gtk_widget_set_visible (self->rows->pdata[i], is_found);
      if (is_found)
        gtk_widget_show (gtk_widget_get_ancestor (self->rows->pdata[i], ADW_TYPE_PREFERENCES_GROUP));
      is_any = is_any || is_found;
    }
  gtk_widget_set_visible (self->nothing, !is_any);
}

static void
add_group (BbKeysPage *self, const BbKeyGroup *group)
{
  GtkWidget *widget = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", group->title, NULL);
  guint before = self->rows->len;

  for (guint i = 0; i < group->entries->len; i++)
    {
      GtkWidget *row = bb_key_row_new (group->entries->pdata[i]);

      if (row == NULL)
        continue;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), row);
      g_ptr_array_add (self->rows, row);
    }

  if (self->rows->len == before)
    {
      g_object_unref (g_object_ref_sink (widget));
      return;
    }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), ADW_PREFERENCES_GROUP (widget));
  g_ptr_array_add (self->groups, widget);
}

static void
fill (BbKeysPage *self)
{
  const GPtrArray *groups = bb_key_list_get ();

  for (guint i = 0; i < groups->len; i++)
    add_group (self, groups->pdata[i]);
}

static void
map_cb (BbKeysPage *self)
{
  if (self->groups->len == 0)
    fill (self);
  gtk_widget_grab_focus (self->search);
}

static void
bb_keys_page_finalize (GObject *object)
{
  BbKeysPage *self = BB_KEYS_PAGE (object);

  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (bb_keys_page_parent_class)->finalize (object);
}

static void
bb_keys_page_class_init (BbKeysPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bb_keys_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/keys-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BbKeysPage, search);
  gtk_widget_class_bind_template_child (widget_class, BbKeysPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, BbKeysPage, reset_button);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
bb_keys_page_init (BbKeysPage *self)
{
  self->groups = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
  g_signal_connect_object (bb_user_keys_get (), "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
