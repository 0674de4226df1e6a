/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do menus, tooltips and the shortcuts window say the keys that the user has? */
#include "window/keys/key-hints.h"

#include "window/keys/key-list.h"

#define TOOLTIP "bb-key-tooltip" /* what a tooltip says by default */
#define SHOWN "bb-key-shown"     /* what we let it say */
#define STANDARD "bb-accel"      /* an item's accel by default */
/* "(F2)", "(Ctrl+Shift+F)": no words */
#define KEY_IN_WORDS "\\s*\\((?:(?:Ctrl|Shift|Alt)\\+)*[^\\s()]+\\)"

typedef void (*Visit) (GtkWidget *widget);

static void
visit_all (GtkWidget *widget, Visit visit)
{
  visit (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    visit_all (child, visit);
}

static const BbKeyMap *
get_map (void)
{
  return bb_user_keys_get_map (bb_user_keys_get ());
}

/* tooltips */

/* the first slot of what @widget does, or NULL */
static const BbKeySlot *
find_slot (GtkWidget *widget, gboolean *is_changed)
{
  const char *name = GTK_IS_ACTIONABLE (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;
  GVariant *target = name != NULL ? gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)) : NULL;
  g_autofree char *action = name != NULL ? g_action_print_detailed_name (name, target) : NULL;

  for (guint i = 0; action != NULL && i < bb_key_map_get_n_slots (get_map ()); i++)
    {
      const BbKeySlot *slot = bb_key_map_get (get_map (), i);

      *is_changed = bb_key_map_is_changed (get_map (), i);
      if (g_str_equal (slot->action, action))
        return slot;
    }

  return NULL;
}

static char *
put_key (const char *tooltip, const BbKeySlot *slot)
{
  g_autoptr (GRegex) regex = g_regex_new (KEY_IN_WORDS, 0, 0, NULL);
  g_autofree char *label = bb_key_code_get_label (slot->key);
  g_autofree char *key = *label != '\0' ? g_strdup_printf (" (%s)", label) : g_strdup ("");

  return g_regex_replace_literal (regex, tooltip, -1, 0, key, 0, NULL);
}

static void
show_tooltip (GtkWidget *widget)
{
  const char *standard = g_object_get_data (G_OBJECT (widget), TOOLTIP);
  gboolean is_changed;
  const BbKeySlot *slot = find_slot (widget, &is_changed);
  g_autofree char *tooltip = slot != NULL && is_changed ? put_key (standard, slot) : g_strdup (standard);

  g_object_set_data_full (G_OBJECT (widget), SHOWN, g_strdup (tooltip), g_free);
  gtk_widget_set_tooltip_text (widget, tooltip);
}

/* what others let it say is what it says by default */
static void
tooltip_changed_cb (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (g_strcmp0 (tooltip, g_object_get_data (G_OBJECT (widget), SHOWN)) == 0)
    return;

  g_object_set_data_full (G_OBJECT (widget), TOOLTIP, g_strdup (tooltip), g_free);
  show_tooltip (widget);
}

static void
visit_tooltip (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);
  gboolean is_known = g_object_get_data (G_OBJECT (widget), TOOLTIP) != NULL;
  gboolean is_changed;

  if (tooltip == NULL || (!is_known && find_slot (widget, &is_changed) == NULL))
    return;

  if (!is_known)
    {
      g_object_set_data_full (G_OBJECT (widget), TOOLTIP, g_strdup (tooltip), g_free);
      g_object_set_data_full (G_OBJECT (widget), SHOWN, g_strdup (tooltip), g_free);
      g_signal_connect (widget, "notify::tooltip-text", G_CALLBACK (tooltip_changed_cb), NULL);
    }
  show_tooltip (widget);
}

/* menus */

static char *
get_text (GMenuModel *model, int index, const char *attribute)
{
  char *text = NULL;

  g_menu_model_get_item_attribute (model, index, attribute, "s", &text);
  return text;
}

/* the key that what has @standard by default has now; NULL if that is in no table */
static char *
get_accel (const char *standard)
{
  guint slot = bb_key_map_find_standard (get_map (), bb_key_code_parse (standard));

  return slot != BB_KEY_NONE ? bb_key_code_to_string (bb_key_map_get (get_map (), slot)->key) : NULL;
}

static void
put_accel (GMenu *menu, int index, const char *standard, const char *accel)
{
  g_autoptr (GMenuItem) item = g_menu_item_new_from_model (G_MENU_MODEL (menu), index);

  g_menu_item_set_attribute (item, STANDARD, "s", standard);
  g_menu_item_set_attribute (item, "accel", "s", accel);
  g_menu_remove (menu, index);
  g_menu_insert_item (menu, index, item);
}

static void
show_item (GMenu *menu, int index)
{
  GMenuModel *model = G_MENU_MODEL (menu);
  g_autofree char *known = get_text (model, index, STANDARD);
  g_autofree char *shown = get_text (model, index, "accel");
  const char *standard = known != NULL ? known : shown;
  g_autofree char *accel = standard != NULL ? get_accel (standard) : NULL;

  if (accel == NULL)
    return;
  /* they may be written otherwise, and be one */
  if (!bb_key_code_equal (bb_key_code_parse (accel), bb_key_code_parse (shown)))
    put_accel (menu, index, standard, accel);
}

static void
show_model (GMenuModel *model)
{
  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      const char *const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };

      for (guint j = 0; j < G_N_ELEMENTS (links); j++)
        {
          g_autoptr (GMenuModel) link = g_menu_model_get_item_link (model, i, links[j]);

          if (link != NULL)
            show_model (link);
        }
      if (G_IS_MENU (model))
        show_item (G_MENU (model), i);
    }
}

static void
visit_menu (GtkWidget *widget)
{
  GMenuModel *model = GTK_IS_POPOVER_MENU (widget) ? gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (widget)) : NULL;

  if (model != NULL)
    show_model (model);
}

/* the shortcuts window */

static gboolean
is_fixed (GtkWidget *shortcut)
{
  GtkWidget *section = gtk_widget_get_ancestor (shortcut, GTK_TYPE_SHORTCUTS_SECTION);

  return g_str_equal (gtk_widget_get_name (shortcut), "fixed") ||
         (section != NULL && g_str_equal (gtk_widget_get_name (section), "fixed"));
}

/* the line with that title and those keys by default; what is found by searching is a copy with no name */
static const BbKeyEntry *
find_entry (const char *title, const char *accelerator)
{
  const GPtrArray *groups = bb_key_list_get ();

  for (guint i = 0; i < groups->len; i++)
    {
      const BbKeyGroup *group = groups->pdata[i];

      for (guint j = 0; j < group->entries->len; j++)
        {
          const BbKeyEntry *entry = group->entries->pdata[j];

          if (!entry->is_fixed && g_str_equal (entry->title, title) && g_str_equal (entry->accelerator, accelerator))
            return entry;
        }
    }

  return NULL;
}

static void
visit_shortcut (GtkWidget *widget)
{
  g_autofree char *title = NULL;
  g_autofree char *accelerator = NULL;
  const BbKeyEntry *entry = g_object_get_data (G_OBJECT (widget), STANDARD);

  if (!GTK_IS_SHORTCUTS_SHORTCUT (widget) || is_fixed (widget))
    return;

  g_object_get (widget, "title", &title, "accelerator", &accelerator, NULL);
  if (entry == NULL)
    entry = find_entry (title, accelerator);
  if (entry == NULL)
    return;

  g_object_set_data (G_OBJECT (widget), STANDARD, (gpointer) entry);
  g_free (accelerator);
  accelerator = bb_key_entry_get_accelerator (entry, get_map ());
  g_object_set (widget, "accelerator", accelerator, "visible", *accelerator != '\0', NULL);
}

void
bb_key_hints_show (GtkWidget *widget)
{
  visit_all (widget, visit_tooltip);
  visit_all (widget, visit_menu);
}

static void
show_shortcuts (GtkWidget *widget)
{
  visit_all (widget, visit_shortcut);
}

void
bb_key_hints_attach (GtkWidget *widget, GtkWidget *shortcuts_window)
{
  bb_key_hints_show (widget);
  show_shortcuts (shortcuts_window);
  g_signal_connect_object (bb_user_keys_get (), "changed", G_CALLBACK (bb_key_hints_show), widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (bb_user_keys_get (), "changed", G_CALLBACK (show_shortcuts), shortcuts_window,
                           G_CONNECT_SWAPPED);
}
