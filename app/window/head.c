/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the head of a window say of its project? */
#include "window/head.h"

#include <glib/gi18n.h>

static const char *
saved_state (BbDocument *document)
{
  if (bb_document_is_read_only (document))
    return _ ("read-only");
  if (bb_document_is_untitled (document))
    return _ ("not saved under a name yet");

  return bb_document_is_modified (document) ? _ ("unsaved changes") : _ ("saved");
}

void
bb_head_show_title (BbDesk *desk, AdwWindowTitle *title)
{
  BbDocument *document = bb_editor_get_document (bb_desk_get_editor (desk));
  const BbSettings *settings = bb_document_get_project (document)->settings;
  const char *name = bb_document_get_name (document);
  const char *parts[4] = { NULL };
  g_autofree char *subtitle = NULL;
  guint n = 0;

  if (settings->artist != NULL)
    parts[n++] = settings->artist;
  if (settings->version != NULL)
    parts[n++] = settings->version;
  parts[n++] = saved_state (document);
  subtitle = g_strjoinv (" · ", (char **) parts);

  adw_window_title_set_title (title, name);
  adw_window_title_set_subtitle (title, subtitle);
  gtk_window_set_title (GTK_WINDOW (desk), name);
}

static void
set_undo_label (GtkWidget *button, GMenu *menu, const char *action, const char *text)
{
  g_menu_append (menu, text, action);
  gtk_widget_set_tooltip_text (button, text);
}

static char *
undo_text (const char *plain, const char *format, const char *label)
{
  return label != NULL ? g_strdup_printf (format, label) : g_strdup (plain);
}

void
bb_head_show_undo (BbDesk *desk, GtkWidget *undo_button, GtkWidget *redo_button, GMenu *menu)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  const char *undo_label = bb_editor_get_undo_label (editor);
  const char *redo_label = bb_editor_get_redo_label (editor);
  g_autofree char *undo = undo_text (_ ("Undo"), _ ("Undo %s"), undo_label);
  g_autofree char *redo = undo_text (_ ("Redo"), _ ("Redo %s"), redo_label);
  GActionMap *map = G_ACTION_MAP (desk);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "undo")), undo_label != NULL);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "redo")), redo_label != NULL);
  /* a drag changes the project with every motion, and these seldom */
  if (g_strcmp0 (gtk_widget_get_tooltip_text (undo_button), undo) == 0 &&
      g_strcmp0 (gtk_widget_get_tooltip_text (redo_button), redo) == 0 &&
      g_menu_model_get_n_items (G_MENU_MODEL (menu)) > 0)
    return;

  g_menu_remove_all (menu);
  set_undo_label (undo_button, menu, "win.undo", undo);
  set_undo_label (redo_button, menu, "win.redo", redo);
}
