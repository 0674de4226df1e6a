/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a part of the song named, and changed? */
#include "widgets/timeline/section-popover.h"

#include "editor/section-commands.h"
#include "model/section-names.h"
#include "model/sections.h"
#include "widgets/common/colour-grid.h"
#include "widgets/common/icon-names.h"
#include "widgets/timeline/section-targets.h"

#define N_COLUMNS 4

struct _BbSectionPopover
{
  GtkPopover parent;

  BbEditor *editor;
  char *id;
  gboolean is_dropped; /* what is typed is not to be kept */

  GtkEditable *name;
  GtkGrid *usual;
  BbColourGrid *colours;
  GtkWidget *plain_colour;
  GtkMenuButton *copy;
  GtkWidget *split;
  GtkWidget *join;
};

G_DEFINE_FINAL_TYPE (BbSectionPopover, bb_section_popover, GTK_TYPE_POPOVER)

/* the index of the section that it speaks of, or -1 where that is gone */
static int
find (BbSectionPopover *self)
{
  return self->id != NULL ? bb_sections_find (bb_editor_get_project (self->editor), self->id) : -1;
}

static void
keep_name (BbSectionPopover *self)
{
  if (!self->is_dropped && find (self) >= 0)
    {
      const BbProject *project = bb_editor_get_project (self->editor);
      g_autofree char *shown = bb_section_name_to_label (bb_sections_get (project, (guint) find (self))->name);

      if (!g_str_equal (gtk_editable_get_text (self->name), shown))
        bb_section_command_rename (self->editor, self->id, gtk_editable_get_text (self->name));
    }

  bb_editor_seal (self->editor);
}

static void
closed_cb (BbSectionPopover *self)
{
  keep_name (self);
}

/* Escape drops what is typed: a press elsewhere does not */
static gboolean
key_pressed_cb (BbSectionPopover *self, guint keyval, guint keycode, GdkModifierType state)
{
  self->is_dropped = keyval == GDK_KEY_Escape;
  return FALSE;
}

/* the colours go with the name, where it has none of its own */
static void
show_colour (BbSectionPopover *self)
{
  const BbSection *section = bb_sections_get (bb_editor_get_project (self->editor), (guint) find (self));

  bb_colour_grid_set_colour (self->colours, section->colour);
  gtk_widget_set_sensitive (self->plain_colour, section->colour != BB_SECTION_NO_COLOUR);
}

static void
set_colour (BbSectionPopover *self, guint32 colour)
{
  bb_section_command_set_colour (self->editor, self->id, colour);
  if (find (self) >= 0)
    show_colour (self);
}

static void
colour_chosen_cb (BbSectionPopover *self, guint colour)
{
  set_colour (self, colour);
}

static void
plain_colour_cb (BbSectionPopover *self)
{
  set_colour (self, BB_SECTION_NO_COLOUR);
}

/* what is typed is kept before the section becomes another */
static void
split_cb (BbSectionPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  bb_section_command_split (self->editor, self->id);
}

static void
join_cb (BbSectionPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  bb_section_command_join (self->editor, self->id);
}

static void
delete_cb (BbSectionPopover *self)
{
  self->is_dropped = TRUE;
  gtk_popover_popdown (GTK_POPOVER (self));
  bb_section_command_delete (self->editor, self->id);
}

/* a usual name needs no typing: one press, and it is closed */
static void
usual_cb (BbSectionPopover *self, GtkButton *button)
{
  gtk_editable_set_text (self->name, gtk_button_get_label (button));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
copy_cb (GtkWidget *widget, const char *name, GVariant *target)
{
  BbSectionPopover *self = BB_SECTION_POPOVER (widget);

  gtk_popover_popdown (GTK_POPOVER (self));
  bb_section_command_copy_boards (self->editor, self->id, g_variant_get_string (target, NULL));
}

static void
show_targets (BbSectionPopover *self, const BbProject *project, guint index)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  bb_section_targets_fill (menu, project, index, "section.copy");
  gtk_menu_button_set_menu_model (self->copy, G_MENU_MODEL (menu));
  gtk_widget_set_sensitive (GTK_WIDGET (self->copy), g_menu_model_get_n_items (G_MENU_MODEL (menu)) > 0);
}

void
bb_section_popover_open (BbSectionPopover *self, const char *id)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  int index = bb_sections_find (project, id);
  g_autofree char *label = NULL;

  if (index < 0)
    return;

  g_free (self->id);
  self->id = g_strdup (id);
  self->is_dropped = FALSE;
  label = bb_section_name_to_label (bb_sections_get (project, (guint) index)->name);
  gtk_editable_set_text (self->name, label);
  show_colour (self);
  show_targets (self, project, (guint) index);
  gtk_widget_set_sensitive (self->split, bb_section_command_can_split (self->editor, id));
  gtk_widget_set_sensitive (self->join, (guint) index + 1 < project->lists[BB_SECTIONS]->n_items);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
  gtk_editable_select_region (self->name, 0, -1);
}

const char *
bb_section_popover_get_id (BbSectionPopover *self)
{
  return self->id;
}

static void
bb_section_popover_dispose (GObject *object)
{
  BbSectionPopover *self = BB_SECTION_POPOVER (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_SECTION_POPOVER);

  G_OBJECT_CLASS (bb_section_popover_parent_class)->dispose (object);
}

static void
bb_section_popover_class_init (BbSectionPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_section_popover_dispose;
  g_type_ensure (BB_TYPE_COLOUR_GRID);
  gtk_widget_class_install_action (widget_class, "section.copy", "s", copy_cb);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/section-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, BbSectionPopover, name);
  gtk_widget_class_bind_template_child (widget_class, BbSectionPopover, usual);
  gtk_widget_class_bind_template_child (widget_class, BbSectionPopover, colours);
  gtk_widget_class_bind_template_child (widget_class, BbSectionPopover, plain_colour);
  gtk_widget_class_bind_template_child (widget_class, BbSectionPopover, copy);
  gtk_widget_class_bind_template_child (widget_class, BbSectionPopover, split);
  gtk_widget_class_bind_template_child (widget_class, BbSectionPopover, join);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, colour_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, plain_colour_cb);
  gtk_widget_class_bind_template_callback (widget_class, split_cb);
  gtk_widget_class_bind_template_callback (widget_class, join_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
add_usual_names (BbSectionPopover *self)
{
  const char *const *names = bb_section_list_names ();

  for (int i = 0; names[i] != NULL; i++)
    {
      g_autofree char *label = bb_section_name_to_label (names[i]);
      GtkWidget *button = gtk_button_new_with_label (label);

      gtk_widget_add_css_class (button, "usual-name");
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (usual_cb), self);
      gtk_grid_attach (self->usual, button, i % N_COLUMNS, i / N_COLUMNS, 1, 1);
    }
}

static void
bb_section_popover_init (BbSectionPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  add_usual_names (self);
}

BbSectionPopover *
bb_section_popover_new (BbEditor *editor)
{
  BbSectionPopover *self = g_object_new (BB_TYPE_SECTION_POPOVER, NULL);

  self->editor = g_object_ref (editor);
  return self;
}
