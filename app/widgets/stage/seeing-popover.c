/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What helps the eye on the stage? */
#include "widgets/stage/seeing-popover.h"

#include <glib/gi18n-lib.h>

#include "editor/seen-boards.h"
#include "widgets/stage/frame-palette.h"

struct _BbSeeingPopover
{
  GtkPopover parent;

  BbEditor *editor;
  GtkSpinButton *before;
  GtkSpinButton *after;
  GtkScale *onion_strength;
  GtkSwitch *light_table;
  GtkLabel *light_board;
  GtkScale *light_strength;
  BbFramePalette *palette;
};

G_DEFINE_FINAL_TYPE (BbSeeingPopover, bb_seeing_popover, GTK_TYPE_POPOVER)

/* "Board 7A"; one of the shelf has no number */
static char *
describe_light (BbEditor *editor)
{
  const BbBoard *board = bb_seen_boards_get_light (editor);
  int index = board != NULL ? bb_project_find_board (bb_editor_get_project (editor), board->id) : -1;

  if (board == NULL)
    return g_strdup (_ ("Nothing lies there: put a board there by its menu."));
  if (index < 0)
    return g_strdup (_ ("A board of the shelf"));

  return g_strdup_printf (_ ("Board %s"), bb_editor_get_number (editor, (guint) index));
}

static void
update_light (BbSeeingPopover *self)
{
  gboolean has_board = bb_seen_boards_get_light (self->editor) != NULL;
  g_autofree char *text = describe_light (self->editor);

  gtk_label_set_text (self->light_board, text);
  gtk_widget_set_sensitive (GTK_WIDGET (self->light_table), has_board);
  gtk_widget_set_sensitive (GTK_WIDGET (self->light_strength), has_board);
}

void
bb_seeing_popover_set_editor (BbSeeingPopover *self, BbEditor *editor)
{
  BbSeeing *seeing = bb_editor_get_seeing (editor);
  const struct
  {
    const char *name;
    gpointer shown;
  } fields[] = {
    { "onion-before", gtk_spin_button_get_adjustment (self->before) },
    { "onion-after", gtk_spin_button_get_adjustment (self->after) },
    { "onion-strength", gtk_range_get_adjustment (GTK_RANGE (self->onion_strength)) },
    { "light-strength", gtk_range_get_adjustment (GTK_RANGE (self->light_strength)) },
  };

  g_set_object (&self->editor, editor);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    g_object_bind_property (seeing, fields[i].name, fields[i].shown, "value",
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_object_bind_property (seeing, "light-table", self->light_table, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_signal_connect_object (seeing, "notify::compare", G_CALLBACK (gtk_popover_popdown), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seeing, "notify::light-board", G_CALLBACK (update_light), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update_light), self, G_CONNECT_SWAPPED);
  bb_frame_palette_set_editor (self->palette, editor);
  update_light (self);
}

static void
bb_seeing_popover_dispose (GObject *object)
{
  g_clear_object (&BB_SEEING_POPOVER (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_SEEING_POPOVER);

  G_OBJECT_CLASS (bb_seeing_popover_parent_class)->dispose (object);
}

static void
bb_seeing_popover_class_init (BbSeeingPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_seeing_popover_dispose;
  g_type_ensure (BB_TYPE_FRAME_PALETTE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/seeing-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, BbSeeingPopover, before);
  gtk_widget_class_bind_template_child (widget_class, BbSeeingPopover, after);
  gtk_widget_class_bind_template_child (widget_class, BbSeeingPopover, onion_strength);
  gtk_widget_class_bind_template_child (widget_class, BbSeeingPopover, light_table);
  gtk_widget_class_bind_template_child (widget_class, BbSeeingPopover, light_board);
  gtk_widget_class_bind_template_child (widget_class, BbSeeingPopover, light_strength);
  gtk_widget_class_bind_template_child (widget_class, BbSeeingPopover, palette);
}

static void
bb_seeing_popover_init (BbSeeingPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
