/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are all boards laid out, and which of them are looked for? */
#include "widgets/boards/overview-bar.h"

#include <glib/gi18n-lib.h>

#include "model/scene.h"
#include "model/section.h"
#include "widgets/common/icon-names.h"

#define SIZE_STEP 20

/* what can be looked for beside text, in the order of the lists */
enum
{
  SECTION,
  SCENE,
  KIND,
  N_CHOICES
};

struct _BbOverviewBar
{
  AdwBin parent;

  BbEditor *editor;
  BbList *sections; /* that the lists show */
  BbList *scenes;
  gboolean is_filling;
  GPtrArray *ids[N_CHOICES]; /* of the rows of each list; the first is NULL: all */

  GtkToggleButton *rows;
  GtkToggleButton *search;
  GtkSearchBar *search_bar;
  GtkSearchEntry *entry;
  GtkDropDown *choices[N_CHOICES];
  GtkLabel *counts;
  GtkMenuButton *scene_button;
  GtkMenuButton *kind_button;
  GtkAdjustment *size;
};

G_DEFINE_FINAL_TYPE (BbOverviewBar, bb_overview_bar, ADW_TYPE_BIN)

enum
{
  LAYOUT_CHANGED,
  FILTER_CHANGED,
  FOUND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

gboolean
bb_overview_bar_get_layout (BbOverviewBar *self, int *size)
{
  *size = (int) gtk_adjustment_get_value (self->size);
  return gtk_toggle_button_get_active (self->rows);
}

void
bb_overview_bar_step_size (BbOverviewBar *self, double steps)
{
  gtk_adjustment_set_value (self->size, gtk_adjustment_get_value (self->size) + steps * SIZE_STEP);
}

void
bb_overview_bar_get_filter (BbOverviewBar *self, BbBoardFilter *filter)
{
  char **const fields[N_CHOICES] = { &filter->section, &filter->scene, &filter->kind };

  if (!gtk_search_bar_get_search_mode (self->search_bar))
    return;

  filter->text = bb_board_filter_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  for (guint i = 0; i < N_CHOICES; i++)
    {
      guint chosen = gtk_drop_down_get_selected (self->choices[i]);

      if (chosen < self->ids[i]->len)
        *fields[i] = g_strdup (g_ptr_array_index (self->ids[i], chosen));
    }
}

void
bb_overview_bar_show_counts (BbOverviewBar *self, guint n_chosen, guint n_seen, guint n_all)
{
  g_autofree char *seen = n_seen == n_all ? g_strdup_printf (ngettext ("%u board", "%u boards", n_all), n_all)
                                          : g_strdup_printf (_ ("%u of %u boards"), n_seen, n_all);
  g_autofree char *chosen = g_strdup_printf (_ ("%u chosen"), n_chosen);
  g_autofree char *both = n_chosen > 1 ? g_strconcat (seen, " · ", chosen, NULL) : g_strdup (seen);

  gtk_label_set_text (self->counts, both);
}

void
bb_overview_bar_find (BbOverviewBar *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
layout_changed_cb (BbOverviewBar *self)
{
  g_signal_emit (self, signals[LAYOUT_CHANGED], 0);
}

static void
filter_changed_cb (BbOverviewBar *self)
{
  if (!self->is_filling)
    g_signal_emit (self, signals[FILTER_CHANGED], 0);
}

/* a search that is put away looks for nothing */
static void
search_mode_cb (BbOverviewBar *self)
{
  if (!gtk_search_bar_get_search_mode (self->search_bar))
    {
      self->is_filling = TRUE;
      for (guint i = 0; i < N_CHOICES; i++)
        gtk_drop_down_set_selected (self->choices[i], 0);
      self->is_filling = FALSE;
    }
  filter_changed_cb (self);
}

/* the boards that were found are next */
static void
found_cb (BbOverviewBar *self)
{
  /* the entry has not told of the last letters yet */
  filter_changed_cb (self);
  g_signal_emit (self, signals[FOUND], 0);
}

/* lists of what can be looked for */

static void
begin_list (BbOverviewBar *self, guint which, const char *all)
{
  const char *const first[] = { all, NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (first);

  g_clear_pointer (&self->ids[which], g_ptr_array_unref);
  self->ids[which] = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->ids[which], NULL);
  gtk_drop_down_set_model (self->choices[which], G_LIST_MODEL (list));
}

static void
add_choice (BbOverviewBar *self, guint which, const char *id, const char *label)
{
  gtk_string_list_append (GTK_STRING_LIST (gtk_drop_down_get_model (self->choices[which])), label);
  g_ptr_array_add (self->ids[which], g_strdup (id));
}

static void
fill_kinds (BbOverviewBar *self)
{
  guint n;
  const BbShotKind *kinds = bb_field_list_kinds (&n);

  begin_list (self, KIND, _ ("All Kinds"));
  for (guint i = 0; i < n; i++)
    add_choice (self, KIND, kinds[i].id, _ (kinds[i].label));
  add_choice (self, KIND, "", _ ("No Kind"));
}

static void
fill_sections (BbOverviewBar *self)
{
  begin_list (self, SECTION, _ ("All Sections"));
  for (guint i = 0; i < self->sections->n_items; i++)
    {
      const BbSection *section = bb_list_get (self->sections, i);

      add_choice (self, SECTION, section->id, section->name);
    }
}

static void
fill_scenes (BbOverviewBar *self)
{
  begin_list (self, SCENE, _ ("All Scenes"));
  for (guint i = 0; i < self->scenes->n_items; i++)
    {
      const BbScene *scene = bb_list_get (self->scenes, i);

      add_choice (self, SCENE, scene->id, scene->name);
    }
  add_choice (self, SCENE, "", _ ("No Scene"));
}

/* what was looked for may be gone: then all is looked for */
static void
update_lists (BbOverviewBar *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);

  self->is_filling = TRUE;
  if (bb_value_set (&self->sections, project->lists[BB_SECTIONS]))
    fill_sections (self);
  if (bb_value_set (&self->scenes, project->lists[BB_SCENES]))
    fill_scenes (self);
  self->is_filling = FALSE;
}

/* menus of what the chosen boards are given */

static void
add_item (GMenu *menu, const char *label, const char *action, const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static void
fill_scene_menu_cb (GtkMenuButton *button, gpointer data)
{
  const BbList *scenes = BB_OVERVIEW_BAR (data)->scenes;
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < scenes->n_items; i++)
    {
      const BbScene *scene = bb_list_get (scenes, i);

      add_item (menu, scene->name, "overview.set-scene", scene->id);
    }
  add_item (menu, _ ("No Scene"), "overview.set-scene", "");
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
fill_kind_menu (GtkMenuButton *button)
{
  guint n;
  const BbShotKind *kinds = bb_field_list_kinds (&n);
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < n; i++)
    add_item (menu, _ (kinds[i].label), "overview.set-kind", kinds[i].id);
  add_item (menu, _ ("No Kind"), "overview.set-kind", "");
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

void
bb_overview_bar_set_editor (BbOverviewBar *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update_lists), self, G_CONNECT_SWAPPED);
  update_lists (self);
}

static void
bb_overview_bar_dispose (GObject *object)
{
  BbOverviewBar *self = BB_OVERVIEW_BAR (object);

  g_clear_object (&self->editor);
  bb_value_set (&self->sections, NULL);
  bb_value_set (&self->scenes, NULL);

  G_OBJECT_CLASS (bb_overview_bar_parent_class)->dispose (object);
}

static void
bb_overview_bar_finalize (GObject *object)
{
  for (guint i = 0; i < N_CHOICES; i++)
    g_clear_pointer (&BB_OVERVIEW_BAR (object)->ids[i], g_ptr_array_unref);

  G_OBJECT_CLASS (bb_overview_bar_parent_class)->finalize (object);
}

static void
bb_overview_bar_class_init (BbOverviewBarClass *klass)
{
  static const char *const names[N_CHOICES] = { "section", "scene", "kind" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_overview_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = bb_overview_bar_finalize;
  signals[LAYOUT_CHANGED] = g_signal_new ("layout-changed", BB_TYPE_OVERVIEW_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
  signals[FILTER_CHANGED] = g_signal_new ("filter-changed", BB_TYPE_OVERVIEW_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);

  signals[FOUND] = g_signal_new ("found", BB_TYPE_OVERVIEW_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/overview-bar.ui");
  for (guint i = 0; i < N_CHOICES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE,
                                               G_STRUCT_OFFSET (BbOverviewBar, choices) +
                                                   (gssize) (i * sizeof (GtkDropDown *)));
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, rows);
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, search);
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, search_bar);
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, entry);
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, counts);
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, scene_button);
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, kind_button);
  gtk_widget_class_bind_template_child (widget_class, BbOverviewBar, size);
  gtk_widget_class_bind_template_callback (widget_class, layout_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_mode_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_cb);
}

/* GTK gives its icons no names */
static void
name_icons (GtkWidget *entry)
{
  for (GtkWidget *child = gtk_widget_get_first_child (entry); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_IMAGE (child))
        gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Clear the Search"),
                                        -1);
    }
}

/* what slides in is there a frame later only, and letters that are typed by then would be lost. Without a kind of
 * transition it would take its room while it is away, too */
static void
open_at_once (GtkSearchBar *bar)
{
  gtk_revealer_set_transition_duration (GTK_REVEALER (gtk_widget_get_first_child (GTK_WIDGET (bar))), 0);
}

static void
bb_overview_bar_init (BbOverviewBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  self->is_filling = TRUE;
  fill_kinds (self);
  self->is_filling = FALSE;
  fill_kind_menu (self->kind_button);
  gtk_menu_button_set_create_popup_func (self->scene_button, fill_scene_menu_cb, self, NULL);
  name_icons (GTK_WIDGET (self->entry));
  bb_icon_names_by_tooltip (GTK_WIDGET (self->scene_button));
  bb_icon_names_by_tooltip (GTK_WIDGET (self->kind_button));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->entry));
  open_at_once (self->search_bar);
}
