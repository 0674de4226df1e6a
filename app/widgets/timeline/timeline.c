/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user see and move in time? */
#include "widgets/timeline/timeline-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/timeline/lanes-dirty.h"

#define THUMBNAIL_BYTES (96 * 1024 * 1024)
/* of the widget's own font */
#define FONT_SHARE 0.85

G_DEFINE_FINAL_TYPE (BbTimeline, bb_timeline, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_BANDS,
};

BbEditor *
bb_timeline_get_editor (BbTimeline *self)
{
  return self->editor;
}

static cairo_surface_t *
get_thumbnail (gpointer data, const BbBoard *board, int width, int height)
{
  return bb_board_cache_lookup (BB_TIMELINE (data)->thumbnails, board, width, height);
}

static BbLanesView
make_view (BbTimeline *self)
{
  BbSound *sound = bb_document_get_sound (bb_editor_get_document (self->editor));

  return (BbLanesView){
    .project = bb_editor_get_shown (self->editor),
    .numbers = bb_editor_get_shown_numbers (self->editor),
    .peaks = bb_editor_get_shown_peaks (self->editor),
    .wav = sound != NULL ? bb_sound_get_wav (sound) : NULL,
    .features = bb_editor_get_features (self->editor),
    .has_bands = self->has_bands,
    .beats = bb_editor_get_beats (self->editor),
    .layout = self->layout,
    .scale = self->scale,
    .palette = bb_palette_get (adw_style_manager_get_dark (adw_style_manager_get_default ())),
    .font = self->font,
    .device_scale = gtk_widget_get_scale_factor (GTK_WIDGET (self)),
    .get_thumbnail = get_thumbnail,
    .thumbnail_data = self,
  };
}

BbLanesHit
bb_timeline_pick (BbTimeline *self, double x, double y)
{
  return bb_lanes_hit (&self->layout, &self->scale, bb_editor_get_project (self->editor), x, y);
}

gboolean
bb_timeline_cancel_drag (BbTimeline *self)
{
  return bb_timeline_input_cancel (self->input);
}

static void
update_layout (BbTimeline *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  if (self->editor == NULL || width == 0 || height == 0)
    return;

  self->layout = bb_lanes_layout_make (bb_editor_get_shown (self->editor), width, height,
                                       bb_lanes_measure_text (self->font));
  bb_timeline_tiles_invalidate_all (self->tiles);
  bb_timeline_update_axis (self);
  gtk_widget_queue_draw (widget);
}

static void
update_font (BbTimeline *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *own = pango_context_get_font_description (context);
  double points = pango_font_description_get_size (own);

  g_clear_pointer (&self->font, pango_font_description_free);
  self->font = pango_font_description_copy (own);
  if (!pango_font_description_get_size_is_absolute (own))
    points *= pango_cairo_context_get_resolution (context) / 72.0;
  pango_font_description_set_absolute_size (self->font, round (points * FONT_SHARE));
}

/* the twin for a screen reader: GTK 4.8 lets no widget of ours describe its parts */
static void
update_label (BbTimeline *self)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;
  g_autofree char *time = bb_time_to_timecode (&settings->rate, settings->start, bb_editor_get_frame (self->editor));
  guint first, n;
  const char *snapped = bb_editor_get_snapped (self->editor, NULL);
  g_autofree char *text = NULL;

  bb_editor_get_selection (self->editor, &first, &n);
  if (snapped != NULL)
    text = g_strdup_printf (_ ("Timeline: snapped to %s"), snapped);
  else if (n == 1)
    text = g_strdup_printf (_ ("Timeline: playhead at %s, board %s"), time, bb_editor_get_number (self->editor, first));
  else
    text = g_strdup_printf (_ ("Timeline: playhead at %s, boards %s to %s"), time,
                            bb_editor_get_number (self->editor, first),
                            bb_editor_get_number (self->editor, first + n - 1));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
frame_changed_cb (BbTimeline *self)
{
  gint64 frame = bb_editor_get_frame (self->editor);

  if (bb_editor_is_playing (self->editor))
    {
      bb_timeline_turn_page (self, frame);
    }
  else
    {
      bb_timeline_reveal (self, frame);
      update_label (self);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
selection_changed_cb (BbTimeline *self)
{
  update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
invalidate_frames (BbTimeline *self, gint64 start, gint64 end)
{
  /* narrow boards stand for their neighbours */
  double margin = MAX (BB_LANES_MARGIN, self->layout.picture_width);

  bb_timeline_tiles_invalidate (self->tiles, start * self->scale.pixels_per_frame - margin,
                                end * self->scale.pixels_per_frame + margin);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* other lanes need another height */
static void
renew_layout (BbTimeline *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
  update_layout (self);
}

static void
project_changed_cb (BbTimeline *self, BbValue *old, BbValue *current)
{
  gint64 start, end;
  BbDirty dirty = bb_lanes_find_dirty ((const BbProject *) old, bb_editor_get_old_numbers (self->editor),
                                       (const BbProject *) current, bb_editor_get_numbers (self->editor), &start, &end);

  self->scale = bb_lanes_scale_at_rate (&self->scale, &((const BbProject *) old)->settings->rate,
                                        &((const BbProject *) current)->settings->rate);
  if (dirty == BB_DIRTY_ALL)
    renew_layout (self);
  else if (dirty == BB_DIRTY_RANGE)
    invalidate_frames (self, start, end);
}

static void
thumbnail_ready_cb (BbTimeline *self, BbValue *board)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  int index = bb_project_find_board (project, ((const BbBoard *) board)->id);

  if (index >= 0)
    invalidate_frames (self, bb_project_get_start (project, index), bb_project_get_start (project, index + 1));
}

void
bb_timeline_redraw_all (BbTimeline *self)
{
  bb_timeline_tiles_invalidate_all (self->tiles);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
snapshot_lanes (BbTimeline *self, GtkSnapshot *snapshot, const BbLanesView *view)
{
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT ((float) self->layout.gutter, 0,
                                                         (float) bb_lanes_layout_get_lane_width (&self->layout),
                                                         (float) self->layout.height));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) self->layout.gutter, 0));
  bb_timeline_tiles_snapshot (self->tiles, snapshot, view);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
bb_timeline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbTimeline *self = BB_TIMELINE (widget);
  BbLanesView view;
  cairo_t *cr;

  if (self->editor == NULL || self->layout.height < 1)
    return;

  view = make_view (self);
  bb_timeline_view_video (self, &view);
  snapshot_lanes (self, snapshot, &view);
  bb_timeline_snapshot_marks (self, snapshot, &view);
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, 0, (float) self->layout.gutter, (float) self->layout.height));
  bb_lanes_draw_gutter (cr, &view);
  cairo_destroy (cr);
}

static void
bb_timeline_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  BbTimeline *self = BB_TIMELINE (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 240 : 150;
  *natural = 600;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->editor == NULL)
    return;

  *minimum = (int) bb_lanes_layout_get_least_height (bb_editor_get_shown (self->editor),
                                                     bb_lanes_measure_text (self->font));
  *natural = (int) bb_lanes_layout_get_natural_height (bb_editor_get_project (self->editor),
                                                       bb_lanes_measure_text (self->font));
}

static void
bb_timeline_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  update_layout (BB_TIMELINE (widget));
  bb_timeline_input_allocate (BB_TIMELINE (widget)->input);
  bb_timeline_place_note (BB_TIMELINE (widget));
  if (BB_TIMELINE (widget)->note_popover != NULL)
    gtk_popover_present (GTK_POPOVER (BB_TIMELINE (widget)->note_popover));
}

static void
bb_timeline_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (bb_timeline_parent_class)->css_changed (widget, change);
  update_font (BB_TIMELINE (widget));
  update_layout (BB_TIMELINE (widget));
}

void
bb_timeline_set_editor (BbTimeline *self, BbEditor *editor)
{
  BbDocument *document = bb_editor_get_document (editor);

  g_set_object (&self->editor, editor);
  bb_timeline_input_follow (self->input, editor);
  bb_timeline_follow_notes (self, editor);
  bb_timeline_follow_video (self, editor);
  self->thumbnails = bb_board_cache_new (THUMBNAIL_BYTES, bb_document_get_pictures (document));
  g_signal_connect_object (self->thumbnails, "ready", G_CALLBACK (thumbnail_ready_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (frame_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::shown", G_CALLBACK (renew_layout), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::range", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::roll", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::snapped", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::sound", G_CALLBACK (bb_timeline_redraw_all), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::features", G_CALLBACK (bb_timeline_redraw_all), self, G_CONNECT_SWAPPED);
  update_label (self);
  update_layout (self);
}

static void
bb_timeline_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  BbTimeline *self = BB_TIMELINE (object);

  /* the only one */
  self->has_bands = g_value_get_boolean (value);
  bb_timeline_redraw_all (self);
}

static void
bb_timeline_dispose (GObject *object)
{
  BbTimeline *self = BB_TIMELINE (object);

  g_clear_pointer (&self->input, bb_timeline_input_free);
  if (self->note_popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->note_popover)));
  g_clear_pointer (&self->tiles, bb_timeline_tiles_free);
  g_clear_pointer (&self->font, pango_font_description_free);
  g_clear_object (&self->thumbnails);
  g_clear_object (&self->video);
  g_clear_object (&self->adjustment);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_timeline_parent_class)->dispose (object);
}

static void
bb_timeline_class_init (BbTimelineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_timeline_dispose;
  G_OBJECT_CLASS (klass)->set_property = bb_timeline_set_property;
  g_object_class_install_property (G_OBJECT_CLASS (klass), PROP_BANDS,
                                   g_param_spec_boolean ("bands", NULL, NULL, TRUE,
                                                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  widget_class->snapshot = bb_timeline_snapshot;
  widget_class->measure = bb_timeline_measure;
  widget_class->size_allocate = bb_timeline_size_allocate;
  widget_class->css_changed = bb_timeline_css_changed;
  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bb_timeline_init (BbTimeline *self)
{
  self->tiles = bb_timeline_tiles_new ();
  self->input = bb_timeline_input_new (self);
  self->hover.index = -1;
  self->landing = -1;
  self->has_bands = TRUE;
  bb_timeline_init_axis (self);
  bb_timeline_init_tooltip (self);
  update_font (self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (bb_timeline_redraw_all), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self, "notify::scale-factor", G_CALLBACK (bb_timeline_redraw_all), self);
  g_signal_connect_swapped (self, "notify::has-focus", G_CALLBACK (gtk_widget_queue_draw), self);
}
