/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one of a project's own fields renamed or deleted? */
#include "widgets/inspector/field-row.h"

#include <glib/gi18n-lib.h>

#include "model/texts.h"
#include "model/vocabulary.h"
#include "widgets/common/icon-names.h"

struct _BbFieldRow
{
  GtkBox parent;

  BbEditor *editor;
  char *id;

  GtkEditable *name;
};

G_DEFINE_FINAL_TYPE (BbFieldRow, bb_field_row, GTK_TYPE_BOX)

static const BbField *
get_field (BbFieldRow *self)
{
  return bb_project_find_own_field (bb_editor_get_project (self->editor), self->id);
}

static void
show_name (BbFieldRow *self)
{
  const BbField *field = get_field (self);

  if (field != NULL)
    gtk_editable_set_text (self->name, field->label);
}

/* a field has some name: an empty one is not taken */
static void
rename_cb (BbFieldRow *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));

  if (*name != '\0')
    bb_editor_commit (self->editor, _ ("Rename Field"), bb_vocabulary_rename_field (project, self->id, name), NULL);
  show_name (self);
}

static gboolean
key_pressed_cb (BbFieldRow *self, guint keyval)
{
  if (keyval == GDK_KEY_Escape)
    show_name (self);
  return GDK_EVENT_PROPAGATE;
}

static void
delete_cb (BbFieldRow *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint n = bb_texts_count (project, self->id, NULL);
  g_autofree char *text =
      g_strdup_printf (ngettext ("The field is gone, and what %d board said in it. Undo brings both back.",
                                 "The field is gone, and what %d boards said in it. Undo brings both back.", n),
                       (int) n);

  bb_editor_commit (self->editor, _ ("Delete Field"), bb_vocabulary_remove_field (project, self->id), NULL);
  if (n > 0)
    bb_editor_say (self->editor, text);
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_POPOVER)));
}

static void
bb_field_row_dispose (GObject *object)
{
  BbFieldRow *self = BB_FIELD_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_FIELD_ROW);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (bb_field_row_parent_class)->dispose (object);
}

static void
bb_field_row_class_init (BbFieldRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_field_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/field-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbFieldRow, name);
  gtk_widget_class_bind_template_callback (widget_class, rename_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
bb_field_row_init (BbFieldRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}

GtkWidget *
bb_field_row_new (BbEditor *editor, const BbField *field)
{
  BbFieldRow *self = g_object_new (BB_TYPE_FIELD_ROW, NULL);

  self->editor = g_object_ref (editor);
  self->id = g_strdup (field->id);
  show_name (self);
  return GTK_WIDGET (self);
}
