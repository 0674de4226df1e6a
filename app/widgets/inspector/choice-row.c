/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a field chosen that is one of several: scene, kind? */
#include "widgets/inspector/choice-row.h"

#include <glib/gi18n-lib.h>

#include "editor/board-commands.h"
#include "model/scene.h"
#include "widgets/common/dot.h"
#include "widgets/common/icon-names.h"
#include "widgets/inspector/scene-form.h"

#define SIDE 10

struct _BbChoiceRow
{
  GtkBox parent;

  BbEditor *editor;
  BbField *field;
  char *board; /* the id of the first one that was selected when the list opened */
  guint n_boards;

  GtkLabel *label;
  BbDot *dot;
  GtkLabel *value;
  GtkMenuButton *button;
  GtkPopover *popover;
  GtkStack *stack;
  GtkListBox *list;
  GtkWidget *chosen; /* its row, as long as the list shows it */
  GtkWidget *new_button;
  BbSceneForm *form;
};

G_DEFINE_FINAL_TYPE (BbChoiceRow, bb_choice_row, GTK_TYPE_BOX)

/* the button's name: what is chosen, and for which field */
static void
say (BbChoiceRow *self, const char *value)
{
  g_autofree char *name = g_strdup_printf ("%s: %s", bb_field_get_label (self->field), value);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update (BbChoiceRow *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const char *said = bb_board_get_text (bb_editor_get_board (self->editor), self->field->id);
  const BbScene *scene = bb_project_find_scene (project, said);
  gboolean is_scene = self->field->type == BB_FIELD_SCENE;
  const char *value = is_scene ? (scene != NULL ? scene->name : "") : bb_field_get_kind_label (said);

  gtk_widget_set_visible (GTK_WIDGET (self->dot), scene != NULL && is_scene);
  if (scene != NULL)
    bb_dot_set_colour (self->dot, scene->colour);
  value = *value != '\0' ? value : _ ("None");
  gtk_label_set_text (self->value, value);
  say (self, value);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button),
                            !bb_document_is_read_only (bb_editor_get_document (self->editor)));
}

static void
change_scene_cb (GtkWidget *button)
{
  GtkWidget *widget = gtk_widget_get_ancestor (button, BB_TYPE_CHOICE_ROW);
  BbChoiceRow *self = BB_CHOICE_ROW (widget);

  gtk_stack_set_visible_child_name (self->stack, "form");
  bb_scene_form_begin_change (self->form, self->editor, g_object_get_data (G_OBJECT (button), "id"));
}

static GtkWidget *
new_change_button (const char *id)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-edit-symbolic");

  g_object_set_data_full (G_OBJECT (button), "id", g_strdup (id), g_free);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_tooltip_text (button, _ ("Change or Delete Scene"));
  bb_icon_names_adopt (button);
  g_signal_connect (button, "clicked", G_CALLBACK (change_scene_cb), NULL);
  return button;
}

static GtkWidget *
new_choice_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

/* @scene: or NULL, where the choice is none */
static void
add_choice (BbChoiceRow *self, const char *id, const char *text, const BbScene *scene)
{
  const char *said = bb_board_get_text (bb_editor_get_board (self->editor), self->field->id);
  gboolean is_chosen = g_str_equal (said, id);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");
  GtkWidget *row = gtk_list_box_row_new ();

  if (scene != NULL)
    gtk_box_append (GTK_BOX (box), bb_dot_new (scene->colour, SIDE));
  gtk_box_append (GTK_BOX (box), new_choice_label (text));
  gtk_widget_set_opacity (check, is_chosen ? 1 : 0);
  gtk_box_append (GTK_BOX (box), check);
  if (scene != NULL)
    gtk_box_append (GTK_BOX (box), new_change_button (id));

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, is_chosen, -1);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (id), g_free);
  gtk_list_box_append (self->list, row);
  if (is_chosen || self->chosen == NULL)
    self->chosen = row;
}

static void
add_kinds (BbChoiceRow *self)
{
  guint n;
  const BbShotKind *kinds = bb_field_list_kinds (&n);

  for (guint i = 0; i < n; i++)
    add_choice (self, kinds[i].id, _ (kinds[i].label), NULL);
}

static void
add_scenes (BbChoiceRow *self)
{
  const BbList *scenes = bb_editor_get_project (self->editor)->lists[BB_SCENES];

  for (guint i = 0; i < scenes->n_items; i++)
    {
      const BbScene *scene = bb_list_get (scenes, i);

      add_choice (self, scene->id, scene->name, scene);
    }
}

static void
fill_list (BbChoiceRow *self)
{
  GtkWidget *child;

  self->chosen = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  add_choice (self, "", _ ("None"), NULL);
  if (self->field->type == BB_FIELD_SCENE)
    add_scenes (self);
  else
    add_kinds (self);
}

/* the arrow keys go from what is chosen: the popover has looked for its focus before there were rows */
static void
show_list (BbChoiceRow *self)
{
  fill_list (self);
  gtk_stack_set_visible_child_name (self->stack, "list");
  gtk_widget_grab_focus (self->chosen);
}

/* the song may play on while the list is open: the boards of this moment are meant */
static void
opened_cb (BbChoiceRow *self)
{
  const BbBoard *shelved = bb_editor_get_shelved (self->editor);
  guint first;

  bb_editor_get_selection (self->editor, &first, &self->n_boards);
  g_free (self->board);
  self->board = g_strdup (shelved != NULL ? shelved->id
                                          : bb_project_get_board (bb_editor_get_project (self->editor), first)->id);
  show_list (self);
}

static void
row_activated_cb (BbChoiceRow *self, GtkListBoxRow *row)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (row), "id"));

  gtk_popover_popdown (self->popover);
  bb_board_command_choose (self->editor, self->board, self->n_boards, self->field->id, id);
}

/* below the last scene the new one is reached by the same key */
static gboolean
keynav_failed_cb (BbChoiceRow *self, GtkDirectionType direction)
{
  return direction == GTK_DIR_DOWN && gtk_widget_get_visible (self->new_button) &&
         gtk_widget_grab_focus (self->new_button);
}

static void
new_scene_cb (BbChoiceRow *self)
{
  gtk_stack_set_visible_child_name (self->stack, "form");
  bb_scene_form_begin_new (self->form, self->editor, self->board, self->n_boards);
}

/* a new scene is chosen already; from one that was changed it goes back to the list */
static void
form_done_cb (BbChoiceRow *self, gboolean is_chosen)
{
  if (is_chosen)
    {
      gtk_popover_popdown (self->popover);
      return;
    }

  show_list (self);
}

static void
bb_choice_row_dispose (GObject *object)
{
  BbChoiceRow *self = BB_CHOICE_ROW (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->field, bb_field_unref);
  g_clear_pointer (&self->board, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_CHOICE_ROW);

  G_OBJECT_CLASS (bb_choice_row_parent_class)->dispose (object);
}

static void
bb_choice_row_class_init (BbChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_choice_row_dispose;
  g_type_ensure (BB_TYPE_DOT);
  g_type_ensure (BB_TYPE_SCENE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, label);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, dot);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, value);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, button);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, popover);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, stack);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, list);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, new_button);
  gtk_widget_class_bind_template_child (widget_class, BbChoiceRow, form);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_scene_cb);
  gtk_widget_class_bind_template_callback (widget_class, form_done_cb);
}

static void
bb_choice_row_init (BbChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bb_choice_row_new (BbEditor *editor, const BbField *field)
{
  BbChoiceRow *self = g_object_new (BB_TYPE_CHOICE_ROW, NULL);

  self->editor = g_object_ref (editor);
  self->field = bb_field_ref (field);
  gtk_label_set_text (self->label, bb_field_get_label (field));
  gtk_widget_set_visible (self->new_button, field->type == BB_FIELD_SCENE);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
