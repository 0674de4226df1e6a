/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is shown around the canvas: which board it is, and whether it is pinned? */
#include "widgets/stage/stage.h"

#include <glib/gi18n-lib.h>

#include "editor/crop-commands.h"
#include "editor/move-words.h"
#include "editor/placement-commands.h"
#include "editor/plan-commands.h"
#include "model/moves.h"
#include "model/numbering.h"
#include "model/options.h"
#include "model/scene.h"
#include "render/hatch.h"
#include "widgets/common/dot.h"
#include "widgets/stage/compare-view.h"
#include "widgets/stage/seeing-popover.h"
#include "widgets/stage/letter-entry.h"
#include "widgets/stage/plan-pane.h"
#include "widgets/stage/shape-bar.h"
#include "widgets/stage/stamp-bar.h"
#include "widgets/stage/two-up.h"
#include "widgets/common/video-view.h"

struct _BbStage
{
  AdwBin parent;

  BbEditor *editor;
  BbCanvas *canvas;
  GtkLabel *board_badge;
  GtkWidget *scene_badge;
  BbDot *scene_dot;
  GtkLabel *scene_name;
  GtkLabel *move_badge;
  GtkLabel *pin_badge;
  GtkWidget *grey_badge;
  GtkWidget *scribble_badge;
  GtkButton *view_badge;
  GtkWidget *shapes;
  GtkButton *take_plan;
  BbPlanPane *plan;
  BbStampBar *stamps;
  BbLetterEntry *letters;
  BbTwoUp *two_up;
  BbCompareView *compare;
  BbSeeingPopover *seeing_popover;
  BbVideoView *video;
  BbVideoFeed *feed;
  char *video_place;
};

enum
{
  PROP_0,
  PROP_VIDEO_PLACE,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BbStage, bb_stage, ADW_TYPE_BIN)

/* @scene: (nullable) */
static void
show_scene (BbStage *self, const BbScene *scene)
{
  gtk_widget_set_visible (self->scene_badge, scene != NULL && *scene->name != '\0');
  if (scene == NULL)
    return;

  gtk_label_set_text (self->scene_name, scene->name);
  bb_dot_set_colour (self->scene_dot, scene->colour);
}

/* "10A · MCU, push in": what a director calls it; "10A · B/3 · MCU" where it is one of three options */
static char *
describe (BbEditor *editor, const BbBoard *board)
{
  guint index = bb_editor_get_current (editor);
  gboolean is_shelved = bb_editor_get_shelved (editor) != NULL;
  const char *camera = bb_board_get_text (board, BB_FIELD_ID_CAMERA);
  const char *name = is_shelved ? _ ("On the Shelf") : bb_editor_get_number (editor, index);
  g_autofree char *option = is_shelved
                                ? NULL
                                : bb_options_describe (bb_project_get_place (bb_editor_get_project (editor), index));
  g_autoptr (GString) text = g_string_new (name);

  if (option != NULL)
    g_string_append_printf (text, " · %s", option);
  if (bb_editor_is_on_plan (editor))
    {
      g_string_append_printf (text, " · %s", _ ("Plan"));
      return g_strdup (text->str);
    }
  if (*camera != '\0')
    g_string_append_printf (text, " · %s", camera);
  return g_strdup (text->str);
}

/* Returns: (transfer full): what a hand may do that crops or places; %NULL where it does neither */
static char *
describe_hand (BbStage *self)
{
  const BbCropGuide *guide = bb_crop_command_get_guide (self->editor);

  if (guide != NULL)
    return g_strdup_printf (_ ("%s · Drag it, or use arrow keys · Esc ends"), guide->label);
  if (bb_editor_get_tool (self->editor) != BB_STAGE_TOOL_PLACE || bb_editor_is_playing (self->editor))
    return NULL;

  return g_strdup (bb_placement_command_find (self->editor) != NULL
                       ? _ ("Drag it, or its handles · Esc ends")
                       : _ ("No picture to place here: drop one on the stage · Esc ends"));
}

/* "Push in to 60 %", or what a hand may do where the board is framed and nothing moves yet */
static void
show_move (BbStage *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint index = bb_editor_get_current (self->editor);
  gboolean is_placed = bb_editor_get_shelved (self->editor) == NULL && !bb_editor_is_on_plan (self->editor);
  gboolean moves = is_placed && bb_moves_has_any (project, index);
  gboolean is_framing = is_placed && bb_editor_get_tool (self->editor) == BB_STAGE_TOOL_CAMERA &&
                        !bb_editor_is_playing (self->editor);
  g_autofree char *words = describe_hand (self);
  gboolean is_at_hand = words != NULL;

  if (!is_at_hand)
    words = bb_move_words_describe (project, index);
  gtk_widget_set_visible (GTK_WIDGET (self->move_badge), moves || is_framing || is_at_hand);
  gtk_label_set_text (self->move_badge, moves || is_at_hand ? words : _ ("Drag the frame that the camera ends on"));
}

/* "Go On from the Plan of 9B", on one that is empty */
static void
show_offer (BbStage *self)
{
  int model = bb_editor_is_on_plan (self->editor) ? bb_plan_command_find_model (self->editor) : -1;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->take_plan), model >= 0 && !bb_editor_is_playing (self->editor));
  if (model < 0)
    return;

  text = g_strdup_printf (_ ("Go On from the Plan of %s"), bb_editor_get_number (self->editor, (guint) model));
  gtk_button_set_label (self->take_plan, text);
}

static void
update_badges (BbStage *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbBoard *board = bb_editor_get_board (self->editor);
  const BbScene *scene = bb_project_find_scene (project, bb_board_get_text (board, BB_FIELD_ID_SCENE));
  g_autofree char *text = describe (self->editor, board);
  g_autofree char *label = g_strdup_printf (_ ("Board %s"), text);

  gtk_label_set_text (self->board_badge, text);
  show_scene (self, scene);
  show_move (self);
  show_offer (self);
  gtk_widget_set_visible (self->shapes, bb_editor_get_tool (self->editor) == BB_STAGE_TOOL_SHAPE);
  gtk_widget_set_visible (GTK_WIDGET (self->pin_badge), bb_editor_is_pinned (self->editor));
  gtk_widget_set_visible (self->scribble_badge, bb_editor_is_scribbling (self->editor));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->canvas), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  bb_board_is_empty (board) ? bb_get_not_boarded_label () : "", -1);
}

/* from where the picture is looked at, until that is as usual */
static void
update_view_badge (BbStage *self)
{
  const BbStageView view = bb_canvas_get_view (self->canvas);
  g_autofree char *text = bb_stage_view_describe (&view);

  gtk_button_set_label (self->view_badge, text);
  gtk_widget_set_visible (GTK_WIDGET (self->view_badge), !bb_stage_view_is_fit (&view));
}

static void
write_cb (BbStage *self, double x, double y)
{
  double left = x, middle = y;

  bb_canvas_from_ink (self->canvas, &left, &middle);
  bb_letter_entry_begin (self->letters, self->editor, x, y, left, middle,
                         1 / bb_canvas_get_ink_per_pixel (self->canvas));
}

static void
fit_cb (BbStage *self)
{
  bb_canvas_fit (self->canvas);
  gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
}

/* in a corner, or under what is drawn */
static void
place_video (BbStage *self)
{
  gboolean is_under = g_strcmp0 (self->video_place, "under") == 0;

  bb_video_view_set_place (self->video, self->video_place);
  bb_canvas_set_video (self->canvas, is_under ? self->feed : NULL);
}

void
bb_stage_set_editor (BbStage *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  bb_canvas_set_editor (self->canvas, editor);
  bb_two_up_set_editor (self->two_up, editor);
  bb_plan_pane_set_editor (self->plan, editor);
  bb_stamp_bar_set_editor (self->stamps, editor);
  bb_letter_entry_set_stage (self->letters, GTK_WIDGET (self->canvas));
  bb_compare_view_set_editor (self->compare, editor);
  bb_seeing_popover_set_editor (self->seeing_popover, editor);
  g_object_bind_property (bb_editor_get_seeing (editor), "value-check", self->grey_badge, "visible",
                          G_BINDING_SYNC_CREATE);
  self->feed = bb_video_feed_new (editor);
  bb_video_view_set_feed (self->video, self->feed, editor);
  place_video (self);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update_badges), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::playing", G_CALLBACK (update_badges), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::brush", G_CALLBACK (update_badges), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::pinned", G_CALLBACK (update_badges), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::note", G_CALLBACK (update_badges), self, G_CONNECT_SWAPPED);
  update_badges (self);
}

void
bb_stage_set_stamps (BbStage *self, BbStampLibrary *own, BbStampLibrary *fixed)
{
  bb_stamp_bar_set_libraries (self->stamps, own, fixed);
}

void
bb_stage_set_stamp_group (BbStage *self, const char *name)
{
  bb_stamp_bar_set_group (self->stamps, name);
}

BbCanvas *
bb_stage_get_canvas (BbStage *self)
{
  return self->canvas;
}

gboolean
bb_stage_cancel_stroke (BbStage *self)
{
  return bb_canvas_cancel (self->canvas);
}

static void
bb_stage_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, BB_STAGE (object)->video_place);
}

static void
bb_stage_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  BbStage *self = BB_STAGE (object);

  g_free (self->video_place);
  self->video_place = g_value_dup_string (value);
  place_video (self);
}

static void
bb_stage_dispose (GObject *object)
{
  g_clear_object (&BB_STAGE (object)->editor);
  g_clear_object (&BB_STAGE (object)->feed);
  g_clear_pointer (&BB_STAGE (object)->video_place, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_STAGE);

  G_OBJECT_CLASS (bb_stage_parent_class)->dispose (object);
}

static void
bb_stage_class_init (BbStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_stage_dispose;
  G_OBJECT_CLASS (klass)->get_property = bb_stage_get_property;
  G_OBJECT_CLASS (klass)->set_property = bb_stage_set_property;
  props[PROP_VIDEO_PLACE] = g_param_spec_string ("video-place", NULL, NULL, "bottom-end",
                                                 G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
  g_type_ensure (BB_TYPE_CANVAS);
  g_type_ensure (BB_TYPE_COMPARE_VIEW);
  g_type_ensure (BB_TYPE_DOT);
  g_type_ensure (BB_TYPE_SEEING_POPOVER);
  g_type_ensure (BB_TYPE_LETTER_ENTRY);
  g_type_ensure (BB_TYPE_PLAN_PANE);
  g_type_ensure (BB_TYPE_SHAPE_BAR);
  g_type_ensure (BB_TYPE_STAMP_BAR);
  g_type_ensure (BB_TYPE_TWO_UP);
  g_type_ensure (BB_TYPE_VIDEO_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/stage.ui");
  gtk_widget_class_bind_template_child (widget_class, BbStage, canvas);
  gtk_widget_class_bind_template_child (widget_class, BbStage, board_badge);
  gtk_widget_class_bind_template_child (widget_class, BbStage, scene_badge);
  gtk_widget_class_bind_template_child (widget_class, BbStage, scene_dot);
  gtk_widget_class_bind_template_child (widget_class, BbStage, scene_name);
  gtk_widget_class_bind_template_child (widget_class, BbStage, move_badge);
  gtk_widget_class_bind_template_child (widget_class, BbStage, pin_badge);
  gtk_widget_class_bind_template_child (widget_class, BbStage, scribble_badge);
  gtk_widget_class_bind_template_child (widget_class, BbStage, view_badge);
  gtk_widget_class_bind_template_child (widget_class, BbStage, grey_badge);
  gtk_widget_class_bind_template_child (widget_class, BbStage, shapes);
  gtk_widget_class_bind_template_child (widget_class, BbStage, stamps);
  gtk_widget_class_bind_template_child (widget_class, BbStage, letters);
  gtk_widget_class_bind_template_child (widget_class, BbStage, take_plan);
  gtk_widget_class_bind_template_child (widget_class, BbStage, plan);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
  gtk_widget_class_bind_template_child (widget_class, BbStage, two_up);
  gtk_widget_class_bind_template_child (widget_class, BbStage, compare);
  gtk_widget_class_bind_template_child (widget_class, BbStage, seeing_popover);
  gtk_widget_class_bind_template_child (widget_class, BbStage, video);
  gtk_widget_class_bind_template_callback (widget_class, update_view_badge);
  gtk_widget_class_bind_template_callback (widget_class, fit_cb);
}

static void
bb_stage_init (BbStage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
