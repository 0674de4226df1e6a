/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is the user doing: which frame, which boards, which brush? */
#include "editor/editor-private.h"

#include "model/numbering.h"

G_DEFINE_FINAL_TYPE (BbEditor, bb_editor, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_FRAME,
  PROP_PLAYING,
  PROP_COUNT,
  PROP_PINNED,
  PROP_ON_PLAN,
  PROP_BRUSH,
  PROP_LAYER,
  PROP_RANGE,
  PROP_ROLL,
  PROP_SNAPPING,
  PROP_SNAPPED,
  PROP_NOTE,
  PROP_AUTHOR,
  PROP_VIDEO,
  PROP_SHOWN,
  PROP_FEATURES,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SELECTION_CHANGED,
  PROJECT_CHANGED,
  OPEN_NOTE,
  OPEN_SECTION,
  OPEN_LYRIC,
  OPEN_CHAPTER,
  MESSAGE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

void
bb_editor_selection_changed (BbEditor *self)
{
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

static gboolean
counts_alike (const BbBoard *a, const BbBoard *b)
{
  return a == b || (a->starts_shot == b->starts_shot && a->number_is_alone == b->number_is_alone &&
                    g_strcmp0 (a->number, b->number) == 0);
}

/* most edits leave the numbers as they are, and each step of a drag does */
static gboolean
numbers_stay (const BbProject *old, const BbProject *current)
{
  if (bb_project_count (old) != bb_project_count (current))
    return FALSE;

  for (guint i = 0; i < bb_project_count (old); i++)
    {
      if (!counts_alike (bb_project_get_board (old, i), bb_project_get_board (current, i)))
        return FALSE;
    }

  return TRUE;
}

static void
update_numbers (BbEditor *self, const BbProject *old, const BbProject *current)
{
  g_strfreev (self->old_numbers);
  self->old_numbers = self->numbers;
  self->numbers = numbers_stay (old, current) ? g_strdupv (self->old_numbers) : bb_numbering_compute (current);
}

/* playhead and range stay at their time, as the edges do */
static void
convert_frames (BbEditor *self, const BbFrameRate *from, const BbFrameRate *to)
{
  gint64 frame = bb_time_convert_frame (from, to, self->frame);

  if (bb_frame_rate_equal (from, to))
    return;

  bb_editor_set_range (self, bb_time_convert_frame (from, to, self->in), bb_time_convert_frame (from, to, self->out));
  bb_editor_seek (self, frame);
}

static void
history_changed_cb (BbHistory *history, BbValue *old, BbValue *current, BbEditor *self)
{
  const BbProject *project = (const BbProject *) current;

  update_numbers (self, (const BbProject *) old, project);
  bb_selection_clamp (&self->selection, bb_project_count (project));
  if (self->pinned != NULL && bb_project_find_board (project, self->pinned) < 0)
    bb_editor_unpin (self);
  bb_editor_follow_shelf (self);

  g_signal_emit (self, signals[PROJECT_CHANGED], 0, old, current);
  bb_editor_renew_preview (self);
  bb_editor_renew_clicks (self);
  bb_editor_follow_roll (self, (const BbProject *) old, project);
  bb_editor_follow_note (self);
  bb_editor_selection_changed (self);
  convert_frames (self, &((const BbProject *) old)->settings->rate, &project->settings->rate);
  if (self->frame != bb_editor_clamp_frame (self, self->frame))
    bb_editor_seek (self, self->frame);
}

static void
player_playing_cb (BbPlayer *player, GParamSpec *pspec, BbEditor *self)
{
  bb_editor_tick (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
}

static void
features_changed_cb (gpointer self)
{
  g_object_notify_by_pspec (self, props[PROP_FEATURES]);
}

static void
video_changed_cb (BbEditor *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIDEO]);
}

BbVideoFrames *
bb_editor_get_video (BbEditor *self)
{
  return bb_shown_video_get_frames (self->video);
}

const BbFeatures *
bb_editor_get_features (BbEditor *self)
{
  return self->features != NULL ? bb_feature_finder_get (self->features) : NULL;
}

BbDocument *
bb_editor_get_document (BbEditor *self)
{
  return self->document;
}

BbPlayer *
bb_editor_get_player (BbEditor *self)
{
  return self->player;
}

BbSeeing *
bb_editor_get_seeing (BbEditor *self)
{
  return self->seeing;
}

const BbProject *
bb_editor_get_project (BbEditor *self)
{
  return bb_document_get_project (self->document);
}

void
bb_editor_say (BbEditor *self, const char *text)
{
  g_signal_emit (self, signals[MESSAGE], 0, text);
}

const char *const *
bb_editor_get_numbers (BbEditor *self)
{
  return (const char *const *) self->numbers;
}

const char *const *
bb_editor_get_old_numbers (BbEditor *self)
{
  return (const char *const *) self->old_numbers;
}

const char *
bb_editor_get_number (BbEditor *self, guint index)
{
  return self->numbers[index];
}

static void
bb_editor_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  BbEditor *self = BB_EDITOR (object);

  switch (id)
    {
    case PROP_FRAME:
      g_value_set_int64 (value, self->frame);
      break;
    case PROP_COUNT:
      g_value_set_int (value, self->count);
      break;
    case PROP_PLAYING:
      g_value_set_boolean (value, bb_editor_is_playing (self));
      break;
    case PROP_PINNED:
      g_value_set_boolean (value, bb_editor_is_pinned (self));
      break;
    case PROP_ON_PLAN:
      g_value_set_boolean (value, self->is_on_plan);
      break;
    case PROP_BRUSH:
      g_value_set_uint (value, self->brushes.kind);
      break;
    case PROP_LAYER:
      g_value_set_string (value, bb_editor_get_layer (self, bb_editor_get_sheet (self)));
      break;
    case PROP_RANGE:
      g_value_set_boolean (value, bb_editor_has_range (self));
      break;
    case PROP_ROLL:
      g_value_set_uint (value, self->roll.index);
      break;
    case PROP_SNAPPING:
      g_value_set_uint (value, self->snapping);
      break;
    case PROP_SNAPPED:
      g_value_set_string (value, self->snapped_name);
      break;
    case PROP_NOTE:
      g_value_set_string (value, bb_editor_get_note (self));
      break;
    case PROP_AUTHOR:
      g_value_set_string (value, self->author);
      break;
    case PROP_VIDEO:
      g_value_set_object (value, bb_editor_get_video (self));
      break;
    case PROP_SHOWN:
      g_value_set_pointer (value, (gpointer) bb_editor_get_shown (self));
      break;
    case PROP_FEATURES:
      g_value_set_pointer (value, (gpointer) bb_editor_get_features (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bb_editor_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_AUTHOR)
    bb_editor_set_author (BB_EDITOR (object), g_value_get_string (value));
  else if (id == PROP_ON_PLAN)
    bb_editor_set_on_plan (BB_EDITOR (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
bb_editor_dispose (GObject *object)
{
  BbEditor *self = BB_EDITOR (object);

  if (self->loader != NULL)
    bb_sound_loader_stop (self->loader);
  if (self->video != NULL)
    bb_shown_video_stop (self->video);
  g_clear_handle_id (&self->rolling, g_source_remove);
  bb_editor_end_preview (self);
  bb_editor_clear_beats (self);
  bb_editor_hold_snaps (self, FALSE);
  g_clear_handle_id (&self->tapping, g_source_remove);
  g_clear_pointer (&self->finder, bb_beat_finder_free);
  g_clear_pointer (&self->features, bb_feature_finder_free);
  g_clear_pointer (&self->clicked, bb_beat_grid_unref);
  g_clear_object (&self->loader);
  g_clear_object (&self->video);
  g_clear_object (&self->player);
  g_clear_object (&self->seeing);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (bb_editor_parent_class)->dispose (object);
}

static void
bb_editor_finalize (GObject *object)
{
  BbEditor *self = BB_EDITOR (object);

  g_hash_table_unref (self->layers);
  g_ptr_array_unref (self->inked);
  bb_stamp_unref (self->stamping.stamp);
  g_clear_pointer (&self->inked_next, g_ptr_array_unref);
  g_free (self->pinned);
  g_free (self->shelved);
  g_free (self->snapped_name);
  g_free (self->pace);
  g_free (self->note);
  g_free (self->author);
  g_strfreev (self->numbers);
  g_strfreev (self->old_numbers);

  G_OBJECT_CLASS (bb_editor_parent_class)->finalize (object);
}

static void
bb_editor_class_init (BbEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags both = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = bb_editor_get_property;
  object_class->set_property = bb_editor_set_property;
  object_class->dispose = bb_editor_dispose;
  object_class->finalize = bb_editor_finalize;

  props[PROP_FRAME] = g_param_spec_int64 ("frame", NULL, NULL, 0, G_MAXINT64, 0, flags);
  props[PROP_COUNT] = g_param_spec_int ("count", NULL, NULL, 0, 8, 0, flags);
  props[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, flags);
  props[PROP_PINNED] = g_param_spec_boolean ("pinned", NULL, NULL, FALSE, flags);
  props[PROP_BRUSH] = g_param_spec_uint ("brush", NULL, NULL, 0, BB_BRUSH_N_KINDS, 0, flags);
  props[PROP_LAYER] = g_param_spec_string ("layer", NULL, NULL, NULL, flags);
  props[PROP_RANGE] = g_param_spec_boolean ("range", NULL, NULL, FALSE, flags);
  props[PROP_ROLL] = g_param_spec_uint ("roll", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_SNAPPING] = g_param_spec_uint ("snapping", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_SNAPPED] = g_param_spec_string ("snapped", NULL, NULL, NULL, flags);
  props[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  props[PROP_AUTHOR] = g_param_spec_string ("author", NULL, NULL, NULL, both);
  props[PROP_ON_PLAN] = g_param_spec_boolean ("on-plan", NULL, NULL, FALSE, both);
  props[PROP_VIDEO] = g_param_spec_object ("video", NULL, NULL, BB_TYPE_VIDEO_FRAMES, flags);
  props[PROP_SHOWN] = g_param_spec_pointer ("shown", NULL, NULL, flags);
  props[PROP_FEATURES] = g_param_spec_pointer ("features", NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SELECTION_CHANGED] = g_signal_new ("selection-changed", BB_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                             NULL, G_TYPE_NONE, 0);
  signals[PROJECT_CHANGED] = g_signal_new ("project-changed", BB_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 2, BB_TYPE_VALUE, BB_TYPE_VALUE);
  signals[OPEN_NOTE] = g_signal_new ("open-note", BB_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                     1, G_TYPE_STRING);
  signals[OPEN_SECTION] = g_signal_new ("open-section", BB_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OPEN_CHAPTER] = g_signal_new ("open-chapter", BB_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OPEN_LYRIC] = g_signal_new ("open-lyric", BB_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                      1, G_TYPE_STRING);
  signals[MESSAGE] = g_signal_new ("message", BB_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_STRING);
}

static void
bb_editor_init (BbEditor *self)
{
  self->brushes = bb_brush_case_new ();
  self->shape = BB_SHAPE_ARROW;
  self->inked = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  self->layers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->seeing = bb_seeing_new ();
}

BbEditor *
bb_editor_new (BbDocument *document)
{
  BbEditor *self = g_object_new (BB_TYPE_EDITOR, NULL);

  self->document = g_object_ref (document);
  self->player = bb_player_new ();
  self->numbers = bb_numbering_compute (bb_editor_get_project (self));
  g_signal_connect_object (bb_document_get_history (document), "changed", G_CALLBACK (history_changed_cb), self, 0);
  self->video = bb_shown_video_new (document);
  g_signal_connect_object (self->video, "changed", G_CALLBACK (video_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->video, "failed", G_CALLBACK (bb_editor_say), self, G_CONNECT_SWAPPED);
  self->loader = bb_sound_loader_new (document, self->player);
  g_signal_connect_object (self->loader, "failed", G_CALLBACK (bb_editor_say), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->player, "notify::playing", G_CALLBACK (player_playing_cb), self, 0);
  g_signal_connect_object (document, "notify::progress", G_CALLBACK (bb_editor_follow_growth), self, G_CONNECT_SWAPPED);
  self->finder = bb_beat_finder_new (self);
  self->features = bb_feature_finder_new (document, features_changed_cb, self);
  bb_editor_renew_clicks (self);
  bb_sound_loader_start (self->loader);
  return self;
}
