/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a picture to go by shown, and what it stands for said? */
#include "widgets/treatment/reference-cell.h"

#include <glib/gi18n-lib.h>

#include "editor/treatment-commands.h"
#include "widgets/common/icon-names.h"
#include "widgets/common/text-area.h"

struct _BbReferenceCell
{
  GtkFlowBoxChild parent;

  BbEditor *editor;
  char *chapter;
  char *reference;
  char *media;

  BbThumbnail *thumbnail;
  BbTextArea *caption;
  GtkWidget *back;
  GtkWidget *on;
  GtkWidget *trash;
};

static guint pasted_signal;

G_DEFINE_FINAL_TYPE (BbReferenceCell, bb_reference_cell, GTK_TYPE_FLOW_BOX_CHILD)

/* a thumbnail shows boards: one of this picture alone */
static void
show_picture (BbReferenceCell *self, const BbReference *reference)
{
  g_autoptr (BbBoard) board = NULL;

  bb_thumbnail_set_aspect (self->thumbnail, bb_reference_get_aspect (reference));
  if (g_strcmp0 (self->media, reference->media) == 0)
    return;

  g_free (self->media);
  self->media = g_strdup (reference->media);
  board = bb_reference_make_board (reference);
  bb_thumbnail_show (self->thumbnail, board);
}

static void
say (GtkWidget *widget, const char *what, const char *name)
{
  g_autofree char *text = g_strdup_printf ("%s: %s", what, name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* to a screen reader those of several pictures are told apart */
static void
say_all (BbReferenceCell *self, const BbReference *reference)
{
  GtkWidget *buttons[] = { self->back, self->on, self->trash };
  const char *name = reference->media_name != NULL ? reference->media_name : reference->media;
  g_autofree char *caption = g_strdup_printf (_ ("Caption: %s"), name);

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    say (buttons[i], gtk_widget_get_tooltip_text (buttons[i]), name);
  bb_text_area_set_name (self->caption, caption);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->thumbnail), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->thumbnail), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  say (GTK_WIDGET (self), _ ("Reference"), reference->caption != NULL ? reference->caption : name);
}

void
bb_reference_cell_show (BbReferenceCell *self, const BbChapter *chapter, guint index)
{
  const BbReference *reference = bb_list_get (chapter->references, index);
  gboolean is_read_only = bb_document_is_read_only (bb_editor_get_document (self->editor));

  bb_string_set (&self->chapter, chapter->id);
  bb_string_set (&self->reference, reference->id);
  show_picture (self, reference);
  bb_text_area_show (self->caption, reference->caption);
  bb_text_area_set_editable (self->caption, !is_read_only);
  gtk_widget_set_sensitive (self->back, index > 0);
  gtk_widget_set_sensitive (self->on, index + 1 < chapter->references->n_items);
  say_all (self, reference);
}

const char *
bb_reference_cell_get_reference (BbReferenceCell *self)
{
  return self->reference;
}

static void
typed_cb (BbReferenceCell *self)
{
  g_autofree char *text = bb_text_area_get_text (self->caption);

  bb_treatment_command_set_caption (self->editor, self->chapter, self->reference, text);
}

static void
paused_cb (BbReferenceCell *self)
{
  bb_editor_seal (self->editor);
}

/* back to the picture, from which arrow keys go on */
static void
ended_cb (BbReferenceCell *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
picture_pasted_cb (BbReferenceCell *self)
{
  g_signal_emit (self, pasted_signal, 0);
}

static void
back_cb (BbReferenceCell *self)
{
  bb_treatment_command_move_reference (self->editor, self->chapter, self->reference, -1);
}

static void
on_cb (BbReferenceCell *self)
{
  bb_treatment_command_move_reference (self->editor, self->chapter, self->reference, 1);
}

static void
trash_cb (BbReferenceCell *self)
{
  bb_treatment_command_remove_reference (self->editor, self->chapter, self->reference);
}

static gboolean
move_key_cb (GtkWidget *widget, GVariant *by, gpointer data)
{
  BbReferenceCell *self = BB_REFERENCE_CELL (widget);

  bb_treatment_command_move_reference (self->editor, self->chapter, self->reference, g_variant_get_int32 (by));
  return TRUE;
}

static gboolean
delete_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  trash_cb (BB_REFERENCE_CELL (widget));
  return TRUE;
}

static gboolean
caption_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BB_REFERENCE_CELL (widget)->caption));
}

static void
bb_reference_cell_dispose (GObject *object)
{
  BbReferenceCell *self = BB_REFERENCE_CELL (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->chapter, g_free);
  g_clear_pointer (&self->reference, g_free);
  g_clear_pointer (&self->media, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_REFERENCE_CELL);

  G_OBJECT_CLASS (bb_reference_cell_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_ALT_MASK, move_key_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_ALT_MASK, move_key_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, caption_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, caption_key_cb, NULL);
}

static void
bb_reference_cell_class_init (BbReferenceCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_reference_cell_dispose;
  g_type_ensure (BB_TYPE_THUMBNAIL);
  g_type_ensure (BB_TYPE_TEXT_AREA);
  pasted_signal = g_signal_new ("picture-pasted", BB_TYPE_REFERENCE_CELL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/reference-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, BbReferenceCell, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, BbReferenceCell, caption);
  gtk_widget_class_bind_template_child (widget_class, BbReferenceCell, back);
  gtk_widget_class_bind_template_child (widget_class, BbReferenceCell, on);
  gtk_widget_class_bind_template_child (widget_class, BbReferenceCell, trash);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, paused_cb);
  gtk_widget_class_bind_template_callback (widget_class, ended_cb);
  gtk_widget_class_bind_template_callback (widget_class, picture_pasted_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_cb);
  gtk_widget_class_bind_template_callback (widget_class, trash_cb);
  add_keys (widget_class);
}

static void
bb_reference_cell_init (BbReferenceCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}

GtkWidget *
bb_reference_cell_new (BbEditor *editor, BbBoardCache *cache)
{
  BbReferenceCell *self = g_object_new (BB_TYPE_REFERENCE_CELL, NULL);

  self->editor = g_object_ref (editor);
  bb_thumbnail_set_cache (self->thumbnail, cache);
  return GTK_WIDGET (self);
}
