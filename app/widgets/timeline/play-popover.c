/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the song played: how fast, with a click, counted in? */
#include "widgets/timeline/play-popover.h"

#include "editor/track-commands.h"

struct _BbPlayPopover
{
  GtkPopover parent;

  BbEditor *editor;
  GtkScale *click_volume;
  GtkWidget *no_beats;
  GtkWidget *by_beats;
  GtkWidget *mixes;
  GtkWidget *tracks;
  GtkDropDown *heard;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BbPlayPopover, bb_play_popover, GTK_TYPE_POPOVER)

/* a song whose beats nobody knows cannot be clicked */
static void
update_beats (BbPlayPopover *self)
{
  gboolean has_beats = bb_editor_get_beats (self->editor)->n > 1;

  gtk_widget_set_visible (self->no_beats, !has_beats);
  gtk_widget_set_sensitive (self->by_beats, has_beats);
}

/* a song that took the place of another mix */
static void
update_mixes (BbPlayPopover *self)
{
  gtk_widget_set_visible (self->mixes, bb_document_can_compare (bb_editor_get_document (self->editor)));
}

/* there is something to choose where a track lies beside the song */
static void
update_tracks (BbPlayPopover *self)
{
  g_auto (GStrv) names = bb_track_command_list (self->editor);
  g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) names);

  self->is_updating = TRUE;
  gtk_widget_set_visible (self->tracks, g_strv_length (names) > 2);
  gtk_drop_down_set_model (self->heard, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (self->heard, bb_track_command_get_heard (self->editor));
  self->is_updating = FALSE;
}

static void
heard_changed_cb (BbPlayPopover *self)
{
  if (!self->is_updating && self->editor != NULL)
    bb_track_command_hear (self->editor, gtk_drop_down_get_selected (self->heard));
}

static void
project_changed_cb (BbPlayPopover *self, const BbProject *old, const BbProject *current)
{
  update_beats (self);
  update_mixes (self);
  if (old->lists[BB_TRACKS] != current->lists[BB_TRACKS])
    update_tracks (self);
}

void
bb_play_popover_set_editor (BbPlayPopover *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bb_editor_get_document (editor), "notify::sound", G_CALLBACK (update_tracks), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (bb_editor_get_player (editor), "click-volume",
                          gtk_range_get_adjustment (GTK_RANGE (self->click_volume)), "value",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  update_beats (self);
  update_mixes (self);
  update_tracks (self);
}

static void
bb_play_popover_dispose (GObject *object)
{
  g_clear_object (&BB_PLAY_POPOVER (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_PLAY_POPOVER);

  G_OBJECT_CLASS (bb_play_popover_parent_class)->dispose (object);
}

static void
bb_play_popover_class_init (BbPlayPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_play_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/play-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, BbPlayPopover, click_volume);
  gtk_widget_class_bind_template_child (widget_class, BbPlayPopover, no_beats);
  gtk_widget_class_bind_template_child (widget_class, BbPlayPopover, by_beats);
  gtk_widget_class_bind_template_child (widget_class, BbPlayPopover, mixes);
  gtk_widget_class_bind_template_child (widget_class, BbPlayPopover, tracks);
  gtk_widget_class_bind_template_child (widget_class, BbPlayPopover, heard);
  gtk_widget_class_bind_template_callback (widget_class, heard_changed_cb);
}

static void
bb_play_popover_init (BbPlayPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
