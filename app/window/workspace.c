/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do stage, timeline, inspector and board list stand together? */
#include "window/workspace.h"

#include <math.h>

#include "widgets/boards/board-list.h"
#include "widgets/common/icon-names.h"
#include "widgets/inspector/side-pages.h"
#include "widgets/stage/brush-panel.h"
#include "widgets/timeline/transport-bar.h"
#include "window/keys/hearing.h"

/* the least width of the stage, in pixels */
#define STAGE 640
#define STAGE_BESIDE_SHELF 450

struct _BbWorkspace
{
  AdwBin parent;

  BbEditor *editor;
  BbBrushPanel *tools;
  BbStage *stage;
  BbSidePages *inspector;
  BbBoardList *board_list;
  BbTreatmentView *treatment;
  BbShelfView *shelf;
  BbTransportBar *transport;
  BbTimeline *timeline;
  AdwFlap *flap;
  GtkStack *views;
  GtkPaned *paned;
  AdwToastOverlay *toasts;
  GtkScrollbar *scrollbar;
  int height;             /* for which stage and timeline were divided */
  int position;           /* and where */
  gboolean is_quiet;      /* the shelf comes up without the keyboard */
  gboolean has_inspector; /* while it is put away for another view */
  double timeline_share;  /* of the timeline, if the user has moved the divider; or 0 */
};

G_DEFINE_FINAL_TYPE (BbWorkspace, bb_workspace, ADW_TYPE_BIN)

static gboolean
shows (BbWorkspace *self, const char *view)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->views), view) == 0;
}

/* the overview and the treatment have the whole height, and all of the width until the inspector is asked for */
static gboolean
is_alone (BbWorkspace *self)
{
  return !shows (self, "draw");
}

static void
share (BbWorkspace *self)
{
  gboolean has_all = is_alone (self);

  gtk_widget_set_visible (gtk_paned_get_end_child (self->paned), !has_all);
  if (has_all)
    self->has_inspector = adw_flap_get_reveal_flap (self->flap);
  adw_flap_set_reveal_flap (self->flap, !has_all && self->has_inspector);
}

/* the view that goes would take the focus with it, and the plain keys would be dead */
void
bb_workspace_set_view (BbWorkspace *self, const char *view)
{
  gboolean was_alone = is_alone (self);

  gtk_stack_set_visible_child_name (self->views, view);
  if (is_alone (self))
    bb_editor_set_on_plan (self->editor, FALSE);
  if (is_alone (self) != was_alone)
    share (self);
  bb_workspace_focus (self);
}

void
bb_workspace_find (BbWorkspace *self)
{
  bb_board_list_find (self->board_list);
}

/* the stage makes room, so that a narrow window stays narrow; a shelf that is put away leaves nothing on the stage */
static void
shelf_shown_cb (BbWorkspace *self)
{
  gboolean is_shown = gtk_widget_get_visible (GTK_WIDGET (self->shelf));

  gtk_widget_set_size_request (GTK_WIDGET (self->stage), is_shown ? STAGE_BESIDE_SHELF : STAGE, -1);
  if (!is_shown)
    {
      bb_editor_take_shelved (self->editor, NULL);
      bb_workspace_focus (self);
    }
  else if (!self->is_quiet)
    bb_shelf_view_focus (self->shelf);
}

void
bb_workspace_show_shelf (BbWorkspace *self)
{
  self->is_quiet = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self->shelf), TRUE);
  self->is_quiet = FALSE;
}

BbShelfView *
bb_workspace_get_shelf (BbWorkspace *self)
{
  return self->shelf;
}

void
bb_workspace_add_actions (BbWorkspace *self, GActionMap *actions)
{
  g_autoptr (GPropertyAction) inspector = g_property_action_new ("inspector", self->flap, "reveal-flap");
  g_autoptr (GPropertyAction) shelf = g_property_action_new ("shelf", self->shelf, "visible");

  g_action_map_add_action (actions, G_ACTION (shelf));
  g_action_map_add_action (actions, G_ACTION (inspector));
}

BbTimeline *
bb_workspace_get_timeline (BbWorkspace *self)
{
  return self->timeline;
}

BbTreatmentView *
bb_workspace_get_treatment (BbWorkspace *self)
{
  return self->treatment;
}

BbStage *
bb_workspace_get_stage (BbWorkspace *self)
{
  return self->stage;
}

void
bb_workspace_focus (BbWorkspace *self)
{
  if (shows (self, "overview"))
    bb_board_list_focus (self->board_list);
  else if (shows (self, "treatment"))
    bb_treatment_view_focus (self->treatment);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->timeline));
}

void
bb_workspace_focus_inspector (BbWorkspace *self)
{
  adw_flap_set_reveal_flap (self->flap, TRUE);
  bb_side_pages_focus_board (self->inspector);
}

void
bb_workspace_focus_notes (BbWorkspace *self)
{
  adw_flap_set_reveal_flap (self->flap, TRUE);
  bb_side_pages_focus_notes (self->inspector);
}

void
bb_workspace_add_toast (BbWorkspace *self, AdwToast *toast)
{
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* the timeline gets what it likes, as long as the stage keeps the larger part, until the user divides */
static int
find_division (BbWorkspace *self, int height)
{
  int natural, least, most;

  gtk_widget_measure (gtk_paned_get_end_child (self->paned), GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
  g_object_get (self->paned, "min-position", &least, "max-position", &most, NULL);
  if (self->timeline_share > 0)
    return CLAMP (height - (int) round (self->timeline_share * height), least, most);

  return CLAMP (MAX (height - natural, height * 4 / 7), least, most);
}

/* a window of another size takes from both, or gives to both */
static void
height_changed_cb (BbWorkspace *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self->paned));

  if (height == 0 || height == self->height)
    return;

  self->height = height;
  self->position = find_division (self, height);
  gtk_paned_set_position (self->paned, self->position);
}

static void
divided_cb (BbWorkspace *self)
{
  int position = gtk_paned_get_position (self->paned);

  if (self->height != gtk_widget_get_height (GTK_WIDGET (self->paned)) || position == self->position)
    return;

  self->position = position;
  self->timeline_share = 1 - position / (double) self->height;
}

static void
bb_workspace_dispose (GObject *object)
{
  g_clear_object (&BB_WORKSPACE (object)->editor);

  G_OBJECT_CLASS (bb_workspace_parent_class)->dispose (object);
}

static void
bb_workspace_class_init (BbWorkspaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_workspace_dispose;
  g_type_ensure (BB_TYPE_BRUSH_PANEL);
  g_type_ensure (BB_TYPE_STAGE);
  g_type_ensure (BB_TYPE_SIDE_PAGES);
  g_type_ensure (BB_TYPE_BOARD_LIST);
  g_type_ensure (BB_TYPE_TREATMENT_VIEW);
  g_type_ensure (BB_TYPE_SHELF_VIEW);
  g_type_ensure (BB_TYPE_TRANSPORT_BAR);
  g_type_ensure (BB_TYPE_TIMELINE);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/workspace.ui");
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, tools);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, stage);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, inspector);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, board_list);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, treatment);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, shelf);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, transport);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, timeline);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, flap);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, views);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, paned);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, toasts);
  gtk_widget_class_bind_template_child (widget_class, BbWorkspace, scrollbar);
  gtk_widget_class_bind_template_callback (widget_class, height_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, divided_cb);
  gtk_widget_class_bind_template_callback (widget_class, shelf_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, bb_workspace_focus);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.focus-timeline", NULL);
}

static void
bb_workspace_init (BbWorkspace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}

BbWorkspace *
bb_workspace_new (BbEditor *editor)
{
  BbWorkspace *self = g_object_new (BB_TYPE_WORKSPACE, NULL);

  self->editor = g_object_ref (editor);
  bb_brush_panel_set_editor (self->tools, editor);
  bb_stage_set_editor (self->stage, editor);
  bb_side_pages_set_editor (self->inspector, editor);
  bb_board_list_set_editor (self->board_list, editor);
  bb_treatment_view_set_editor (self->treatment, editor);
  bb_shelf_view_set_editor (self->shelf, editor);
  bb_transport_bar_set_editor (self->transport, editor);
  bb_timeline_set_editor (self->timeline, editor);
  gtk_scrollbar_set_adjustment (self->scrollbar, bb_timeline_get_adjustment (self->timeline));
  bb_keys_attach (GTK_WIDGET (self->stage));
  bb_keys_attach (GTK_WIDGET (self->timeline));
  bb_keys_attach (GTK_WIDGET (self->board_list));
  bb_keys_attach (GTK_WIDGET (self->shelf));
  return self;
}

void
bb_workspace_open_tempo (BbWorkspace *self)
{
  bb_transport_bar_open_tempo (self->transport);
}
