/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said about the current board? */
#include "widgets/inspector/inspector.h"

#include <glib/gi18n-lib.h>

#include "widgets/inspector/choice-row.h"
#include "widgets/inspector/field-menu.h"
#include "widgets/inspector/layer-list.h"
#include "widgets/inspector/move-card.h"
#include "widgets/inspector/place-card.h"
#include "widgets/inspector/reveal.h"
#include "widgets/inspector/text-field.h"

struct _BbInspector
{
  AdwBin parent;

  BbEditor *editor;
  BbList *own_fields; /* those that are shown */
  GtkLabel *title;
  GtkLabel *hint;
  BbPlaceCard *place;
  BbMoveCard *move;
  GtkBox *rows;
  GtkBox *cards;
  BbFieldMenu *field_menu;
  BbLayerList *layers;
  GtkViewport *viewport;
};

G_DEFINE_FINAL_TYPE (BbInspector, bb_inspector, ADW_TYPE_BIN)

/* rows stand together in one card, long texts have each its own */
static const struct
{
  GtkWidget *(*new_widget) (BbEditor *editor, const BbField *field);
  gboolean is_card;
} types[BB_FIELD_N_TYPES] = {
  [BB_FIELD_LINE] = { bb_text_field_new, FALSE },
  [BB_FIELD_TEXT] = { bb_text_field_new, TRUE },
  [BB_FIELD_KIND] = { bb_choice_row_new, FALSE },
  [BB_FIELD_SCENE] = { bb_choice_row_new, FALSE },
};

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
update_fields (BbInspector *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  g_autoptr (BbList) fields = NULL;

  if (!bb_value_set (&self->own_fields, project->lists[BB_FIELDS]))
    return;

  clear (self->rows);
  clear (self->cards);
  fields = bb_project_list_fields (project);
  for (guint i = 0; i < fields->n_items; i++)
    {
      const BbField *field = bb_list_get (fields, i);

      gtk_box_append (types[field->type].is_card ? self->cards : self->rows,
                      types[field->type].new_widget (self->editor, field));
    }
}

static void
update_title (BbInspector *self)
{
  guint current = bb_editor_get_current (self->editor);
  const char *number = bb_editor_get_number (self->editor, current);
  gboolean is_shelved = bb_editor_get_shelved (self->editor) != NULL;
  guint first, n;
  g_autofree char *title = NULL;
  g_autofree char *hint = g_strdup_printf (_ ("Scene and kind are set for all of them, the rest for board %s."),
                                           number);

  bb_editor_get_selection (self->editor, &first, &n);
  title = is_shelved ? g_strdup (_ ("Board on the Shelf"))
          : n > 1    ? g_strdup_printf (ngettext ("%d board", "%d boards", n), (int) n)
                     : g_strdup_printf (_ ("Board %s"), number);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->hint, is_shelved ? _ ("It has no number and no time until it is on the song.") : hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), n > 1 || is_shelved);
  gtk_widget_set_visible (GTK_WIDGET (self->place), !is_shelved);
  gtk_widget_set_visible (GTK_WIDGET (self->move), !is_shelved);
}

void
bb_inspector_set_editor (BbInspector *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  bb_place_card_set_editor (self->place, editor);
  bb_move_card_set_editor (self->move, editor);
  bb_field_menu_set_editor (self->field_menu, editor);
  bb_layer_list_set_editor (self->layers, editor);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update_fields), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);
  update_fields (self);
  update_title (self);
}

static void
bb_inspector_dispose (GObject *object)
{
  BbInspector *self = BB_INSPECTOR (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->own_fields, bb_list_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_INSPECTOR);

  G_OBJECT_CLASS (bb_inspector_parent_class)->dispose (object);
}

static void
bb_inspector_class_init (BbInspectorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_inspector_dispose;
  g_type_ensure (BB_TYPE_PLACE_CARD);
  g_type_ensure (BB_TYPE_MOVE_CARD);
  g_type_ensure (BB_TYPE_FIELD_MENU);
  g_type_ensure (BB_TYPE_LAYER_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, BbInspector, title);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, hint);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, place);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, move);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, rows);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, cards);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, field_menu);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, layers);
  gtk_widget_class_bind_template_child (widget_class, BbInspector, viewport);
}

static void
bb_inspector_init (BbInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_reveal_attach (self->viewport);
}
