/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the sheet that is drawn on: the plan of the board, or its picture? */
#include "widgets/stage/plan-pane.h"

#include <glib/gi18n-lib.h>

#include "editor/plan-commands.h"
#include "widgets/common/thumbnail.h"

/* the picture's pixels, at most: a board that stands upright is narrower */
#define WIDTH 224
#define HEIGHT 240
/* those of a song that plays by */
#define CACHE_BYTES (16 << 20)

struct _BbPlanPane
{
  AdwBin parent;

  BbEditor *editor;
  GtkWidget *button;
  BbThumbnail *picture;
  GtkLabel *caption;
};

G_DEFINE_FINAL_TYPE (BbPlanPane, bb_plan_pane, ADW_TYPE_BIN)

static void
show_sheet (BbPlanPane *self)
{
  const BbBoard *board = bb_editor_get_board (self->editor);
  gboolean is_on_plan = bb_editor_is_on_plan (self->editor);
  double aspect = bb_settings_get_aspect (bb_editor_get_project (self->editor)->settings);
  const char *name = is_on_plan ? C_ ("board", "Picture") : bb_board_has_plan (board) ? _ ("Plan") : _ ("No plan yet");
  const char *tooltip = is_on_plan ? _ ("Draw on the Picture (Alt+F)") : _ ("Draw on the Plan (Alt+F)");

  gtk_widget_set_size_request (GTK_WIDGET (self->picture), (int) MIN (WIDTH, HEIGHT * aspect), -1);
  bb_thumbnail_set_aspect (self->picture, aspect);
  bb_thumbnail_show (self->picture, is_on_plan ? board : board->plan);
  gtk_label_set_text (self->caption, name);
  gtk_widget_set_tooltip_text (self->button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
}

static void
update (BbPlanPane *self)
{
  gboolean is_wanted = bb_seeing_has_plan_beside (bb_editor_get_seeing (self->editor)) &&
                       bb_plan_command_has_any (self->editor);

  gtk_widget_set_visible (GTK_WIDGET (self), is_wanted || bb_editor_is_on_plan (self->editor));
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    show_sheet (self);
}

void
bb_plan_pane_set_editor (BbPlanPane *self, BbEditor *editor)
{
  g_autoptr (BbBoardCache)
      cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));

  g_set_object (&self->editor, editor);
  bb_thumbnail_set_cache (self->picture, cache);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bb_editor_get_seeing (editor), "notify::plan-beside", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_plan_pane_dispose (GObject *object)
{
  g_clear_object (&BB_PLAN_PANE (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_PLAN_PANE);

  G_OBJECT_CLASS (bb_plan_pane_parent_class)->dispose (object);
}

static void
bb_plan_pane_class_init (BbPlanPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_plan_pane_dispose;
  g_type_ensure (BB_TYPE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/plan-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, BbPlanPane, button);
  gtk_widget_class_bind_template_child (widget_class, BbPlanPane, picture);
  gtk_widget_class_bind_template_child (widget_class, BbPlanPane, caption);
}

static void
bb_plan_pane_init (BbPlanPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_thumbnail_set_dark (self->picture);
}
