/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the camera move over the current board, and how does the board come in? */
#include "widgets/inspector/move-card.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "editor/move-commands.h"
#include "editor/move-words.h"
#include "widgets/common/move-menu.h"
#include "widgets/common/select-all.h"

struct _BbMoveCard
{
  AdwBin parent;

  BbEditor *editor;
  char *typed_on; /* id of the board whose numbers the keyboard is in, or NULL */

  GtkMenuButton *move;
  GtkLabel *move_label;
  GtkMenuButton *transition;
  GtkLabel *transition_label;
  GtkMenuButton *crop;
  GtkLabel *crop_label;
  GtkWidget *sees;
  GtkEntry *start;
  GtkEntry *end;
};

G_DEFINE_FINAL_TYPE (BbMoveCard, bb_move_card, ADW_TYPE_BIN)

/* Returns: (nullable): the keys of the current board itself */
static const BbList *
get_keys (BbMoveCard *self)
{
  const BbList *keys = bb_editor_get_board (self->editor)->camera;

  return keys->n_items > 0 ? keys : NULL;
}

static int
get_percent (const BbList *keys, guint index)
{
  return ((const BbMoveKey *) bb_list_get (keys, index))->scale * 100 / BB_MOVE_SCALE_USUAL;
}

static void
show_percent (GtkEntry *entry, int percent)
{
  g_autofree char *text = g_strdup_printf ("%d %%", percent);

  if ((gtk_widget_get_state_flags (GTK_WIDGET (entry)) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0 &&
      !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
name_button (GtkMenuButton *button, GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static gboolean
has_own_crop (BbMoveCard *self)
{
  const BbBoard *board = bb_editor_get_board (self->editor);

  return board->crop_x != 0 || board->crop_y != 0;
}

static void
update (BbMoveCard *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint index = bb_editor_get_current (self->editor);
  g_autofree char *move = bb_move_words_describe (project, index);
  g_autofree char *transition = bb_move_words_describe_transition (project, index);
  const BbList *keys = get_keys (self);

  name_button (self->move, self->move_label, move);
  name_button (self->transition, self->transition_label, transition);
  name_button (self->crop, self->crop_label, has_own_crop (self) ? C_ ("crop", "Own") : C_ ("crop", "Middle"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->transition), index > 0);
  gtk_widget_set_visible (self->sees, keys != NULL);
  if (keys == NULL)
    return;

  show_percent (self->start, get_percent (keys, 0));
  show_percent (self->end, get_percent (keys, keys->n_items - 1));
}

/* "60", "60 %": of the board on which typing began, for the song may have gone on */
static void
take (BbMoveCard *self, GtkEntry *entry)
{
  const BbList *keys = get_keys (self);
  gboolean is_end = entry == self->end;
  int percent = atoi (gtk_editable_get_text (GTK_EDITABLE (entry)));

  if (keys != NULL && percent > 0 && g_strcmp0 (self->typed_on, bb_editor_get_board (self->editor)->id) == 0 &&
      percent != get_percent (keys, is_end ? keys->n_items - 1 : 0))
    bb_move_command_set_scale (self->editor, is_end, percent);
}

static void
activated_cb (BbMoveCard *self, GtkEntry *entry)
{
  take (self, entry);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-timeline", NULL);
}

static void
focus_entered_cb (BbMoveCard *self)
{
  g_free (self->typed_on);
  self->typed_on = g_strdup (bb_editor_get_board (self->editor)->id);
}

static void
focus_left_cb (BbMoveCard *self, GtkEventController *controller)
{
  take (self, GTK_ENTRY (gtk_event_controller_get_widget (controller)));
  g_clear_pointer (&self->typed_on, g_free);
  bb_editor_seal (self->editor);
  update (self);
}

void
bb_move_card_set_editor (BbMoveCard *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_move_card_dispose (GObject *object)
{
  BbMoveCard *self = BB_MOVE_CARD (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->typed_on, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_MOVE_CARD);

  G_OBJECT_CLASS (bb_move_card_parent_class)->dispose (object);
}

static void
bb_move_card_class_init (BbMoveCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_move_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/move-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, move);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, move_label);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, transition);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, transition_label);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, crop);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, crop_label);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, sees);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, start);
  gtk_widget_class_bind_template_child (widget_class, BbMoveCard, end);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
}

static void
bb_move_card_init (BbMoveCard *self)
{
  g_autoptr (GMenuModel) move = bb_move_menu_load ("camera_menu");
  g_autoptr (GMenuModel) transition = bb_move_menu_load ("transition_menu");
  g_autoptr (GMenuModel) crop = bb_move_menu_load ("crop_menu");

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_menu_model (self->move, move);
  gtk_menu_button_set_menu_model (self->transition, transition);
  gtk_menu_button_set_menu_model (self->crop, crop);
  bb_entry_select_all_on_focus (self->start);
  bb_entry_select_all_on_focus (self->end);
}
