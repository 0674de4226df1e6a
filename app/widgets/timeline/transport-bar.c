/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which controls stand between stage and timeline? */
#include "widgets/timeline/transport-bar.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/beat-length.h"
#include "model/time.h"
#include "widgets/common/select-all.h"
#include "widgets/timeline/beat-display.h"
#include "widgets/timeline/play-popover.h"
#include "widgets/timeline/tempo-button.h"

struct _BbTransportBar
{
  AdwBin parent;

  BbEditor *editor;
  GtkButton *play_button;
  GtkEntry *timecode;
  GtkLabel *board_label;
  GtkLabel *length_label;
  GtkMenuButton *snap_button;
  GtkMenuButton *speed_button;
  int percent; /* that it shows */
  BbPlayPopover *play_popover;
  GtkScale *volume;
  BbBeatDisplay *beat_display;
  BbTempoButton *tempo_button;
};

G_DEFINE_FINAL_TYPE (BbTransportBar, bb_transport_bar, ADW_TYPE_BIN)

static gboolean
is_typing (BbTransportBar *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->timecode));
}

static void
update_timecode (BbTransportBar *self)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;
  g_autofree char *text = bb_time_to_timecode (&settings->rate, settings->start, bb_editor_get_frame (self->editor));

  if (!is_typing (self))
    gtk_editable_set_text (GTK_EDITABLE (self->timecode), text);
}

static void
update_board (BbTransportBar *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint index = bb_editor_get_current (self->editor);
  g_autofree char *board = g_strdup_printf (_ ("Board %s"), bb_editor_get_number (self->editor, index));
  g_autofree char *length = bb_beat_length_describe (bb_editor_get_beats (self->editor), &project->settings->rate,
                                                     bb_project_get_start (project, index),
                                                     bb_project_get_start (project, index + 1));

  gtk_label_set_text (self->board_label, board);
  gtk_label_set_text (self->length_label, length);
}

static void
update_play (BbTransportBar *self)
{
  gboolean is_playing = bb_editor_is_playing (self->editor);
  const char *text = is_playing ? _ ("Pause (Space)") : _ ("Play (Space)");

  gtk_button_set_icon_name (self->play_button,
                            is_playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play_button), text);
}

/* who forgets that it is slow judges the cut by it; J and L run backward and faster */
static void
update_speed (BbTransportBar *self)
{
  BbPlayer *player = bb_editor_get_player (self->editor);
  int pace = bb_player_get_pace (player);
  int percent = (int) lrint ((pace != 0 ? pace : 1) * bb_player_get_speed (player) * 100);
  g_autofree char *number = g_strdup_printf (_ ("%d %%"), ABS (percent));
  g_autofree char *label = g_strconcat (percent < 0 ? "−" : "", number, NULL);
  g_autofree char *tooltip = g_strdup_printf (_ ("Speed: %s"), label);

  if (percent == self->percent)
    return;

  self->percent = percent;
  if (percent != 100)
    gtk_menu_button_set_label (self->speed_button, label);
  else
    gtk_menu_button_set_icon_name (self->speed_button, "power-profile-performance-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->speed_button), tooltip);
}

static const char *
describe_snapping (guint kinds)
{
  static const struct
  {
    BbSnapKind kind;
    const char *label;
  } steps[] = {
    { BB_SNAP_HALF, N_ ("Snap: Half Beats") },
    { BB_SNAP_BEAT, N_ ("Snap: Beats") },
    { BB_SNAP_BAR, N_ ("Snap: Bars") },
    { BB_SNAP_EIGHT, N_ ("Snap: Eights") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (kinds & BB_SNAP_FLAG (steps[i].kind))
        return _ (steps[i].label);
    }

  return kinds != 0 ? _ ("Snap") : _ ("No Snapping");
}

static void
update_snapping (BbTransportBar *self)
{
  const char *text = describe_snapping (bb_editor_get_snapping (self->editor));

  gtk_menu_button_set_label (self->snap_button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->snap_button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
frame_changed_cb (BbTransportBar *self)
{
  update_timecode (self);
  update_speed (self);
}

static void
playing_changed_cb (BbTransportBar *self)
{
  update_play (self);
  update_speed (self);
}

/* a typed time is gone to; what is none is said, and the playhead's time comes back */
static void
timecode_activate_cb (BbTransportBar *self)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;
  g_autoptr (GError) error = NULL;
  gint64 frame;

  if (bb_time_parse (&settings->rate, settings->start, gtk_editable_get_text (GTK_EDITABLE (self->timecode)), &frame,
                     &error))
    bb_editor_seek (self->editor, frame);
  else
    bb_editor_say (self->editor, error->message);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-timeline", NULL);
  update_timecode (self);
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  BbTransportBar *self = BB_TRANSPORT_BAR (widget);

  if (!is_typing (self))
    return FALSE;

  gtk_widget_activate_action (widget, "win.focus-timeline", NULL);
  update_timecode (self);
  return TRUE;
}

static void
project_changed_cb (BbTransportBar *self)
{
  update_timecode (self);
  update_board (self);
}

void
bb_transport_bar_set_editor (BbTransportBar *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (frame_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::playing", G_CALLBACK (playing_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::snapping", G_CALLBACK (update_snapping), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update_board), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bb_editor_get_player (editor), "notify::speed", G_CALLBACK (update_speed), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (bb_editor_get_player (editor), "volume", gtk_range_get_adjustment (GTK_RANGE (self->volume)),
                          "value", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  bb_beat_display_set_editor (self->beat_display, editor);
  bb_tempo_button_set_editor (self->tempo_button, editor);
  bb_play_popover_set_editor (self->play_popover, editor);
  project_changed_cb (self);
  playing_changed_cb (self);
  update_snapping (self);
}

void
bb_transport_bar_open_tempo (BbTransportBar *self)
{
  bb_tempo_button_open (self->tempo_button);
}

static void
bb_transport_bar_dispose (GObject *object)
{
  g_clear_object (&BB_TRANSPORT_BAR (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_TRANSPORT_BAR);

  G_OBJECT_CLASS (bb_transport_bar_parent_class)->dispose (object);
}

static void
bb_transport_bar_class_init (BbTransportBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_transport_bar_dispose;
  g_type_ensure (BB_TYPE_PLAY_POPOVER);
  g_type_ensure (BB_TYPE_BEAT_DISPLAY);
  g_type_ensure (BB_TYPE_TEMPO_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/transport-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, play_button);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, timecode);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, board_label);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, length_label);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, snap_button);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, speed_button);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, play_popover);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, volume);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, beat_display);
  gtk_widget_class_bind_template_child (widget_class, BbTransportBar, tempo_button);
  gtk_widget_class_bind_template_callback (widget_class, timecode_activate_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
bb_transport_bar_init (BbTransportBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_entry_select_all_on_focus (self->timecode);
}
