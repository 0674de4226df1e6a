/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project get fields of its own? */
#include "widgets/inspector/field-menu.h"

#include <glib/gi18n-lib.h>

#include "model/id.h"
#include "model/vocabulary.h"
#include "widgets/inspector/field-row.h"

struct _BbFieldMenu
{
  AdwBin parent;

  BbEditor *editor;
  GtkPopover *popover;
  GtkBox *rows;
  GtkEditable *name;
  GtkDropDown *type;
  GtkWidget *add_button;
};

G_DEFINE_FINAL_TYPE (BbFieldMenu, bb_field_menu, ADW_TYPE_BIN)

static char *
get_name (BbFieldMenu *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
}

static void
name_changed_cb (BbFieldMenu *self)
{
  g_autofree char *name = get_name (self);

  gtk_widget_set_sensitive (self->add_button, *name != '\0');
}

static void
add_cb (BbFieldMenu *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  BbFieldType type = gtk_drop_down_get_selected (self->type) == 0 ? BB_FIELD_LINE : BB_FIELD_TEXT;
  g_autofree char *name = get_name (self);
  g_autofree char *id = bb_id_new ("f");
  g_autoptr (BbField) field = bb_field_new (id, name, type);

  if (*name == '\0')
    return;

  gtk_popover_popdown (self->popover);
  bb_editor_commit (self->editor, _ ("New Field"), bb_vocabulary_add_field (project, field), NULL);
}

static void
opened_cb (BbFieldMenu *self)
{
  const BbList *fields = bb_editor_get_project (self->editor)->lists[BB_FIELDS];
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  for (guint i = 0; i < fields->n_items; i++)
    gtk_box_append (self->rows, bb_field_row_new (self->editor, bb_list_get (fields, i)));

  gtk_widget_set_visible (GTK_WIDGET (self->rows), fields->n_items > 0);
  gtk_editable_set_text (self->name, "");
  name_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}

void
bb_field_menu_set_editor (BbFieldMenu *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
}

static void
bb_field_menu_dispose (GObject *object)
{
  g_clear_object (&BB_FIELD_MENU (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_FIELD_MENU);

  G_OBJECT_CLASS (bb_field_menu_parent_class)->dispose (object);
}

static void
bb_field_menu_class_init (BbFieldMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_field_menu_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/field-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, BbFieldMenu, popover);
  gtk_widget_class_bind_template_child (widget_class, BbFieldMenu, rows);
  gtk_widget_class_bind_template_child (widget_class, BbFieldMenu, name);
  gtk_widget_class_bind_template_child (widget_class, BbFieldMenu, type);
  gtk_widget_class_bind_template_child (widget_class, BbFieldMenu, add_button);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
bb_field_menu_init (BbFieldMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
