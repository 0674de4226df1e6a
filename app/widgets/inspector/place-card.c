/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which number has the current board, and when does it show? */
#include "widgets/inspector/place-card.h"

#include <glib/gi18n-lib.h>

#include "editor/beat-length.h"
#include "editor/board-commands.h"
#include "editor/held-board.h"
#include "editor/time-commands.h"
#include "model/options.h"
#include "model/time.h"
#include "widgets/common/icon-names.h"
#include "widgets/common/select-all.h"

struct _BbPlaceCard
{
  AdwBin parent;

  BbEditor *editor;
  BbHeldBoard held; /* which one is shown */
  gboolean is_showing;

  GtkEntry *number;
  GtkWidget *option_row;
  GtkLabel *option;
  GtkSwitch *starts_shot;
  GtkLabel *start;
  GtkEntry *length;
  GtkLabel *frames;
};

G_DEFINE_FINAL_TYPE (BbPlaceCard, bb_place_card, ADW_TYPE_BIN)

static void
show_text (GtkEntry *entry, const char *shown)
{
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), shown))
    gtk_editable_set_text (GTK_EDITABLE (entry), shown);
}

static void
update_length (BbPlaceCard *self, const BbProject *project, guint index)
{
  gint64 duration = bb_project_get_duration (project, index);
  gboolean is_last = index + 1 == bb_project_count (project);
  g_autofree char *length = bb_time_to_seconds_and_frames (&project->settings->rate, duration);
  gint64 start = bb_project_get_start (project, index);
  g_autofree char *frames = bb_beat_length_describe_short (bb_editor_get_beats (self->editor), start, start + duration);

  if ((gtk_widget_get_state_flags (GTK_WIDGET (self->length)) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
    show_text (self->length, length);
  gtk_label_set_text (self->frames, frames);
  gtk_editable_set_editable (GTK_EDITABLE (self->length), !is_last);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->length),
                               is_last
                                   ? _ ("The last board lasts until the end of the video")
                                   : _ ("Type 2b, 1+12, 1.5s, a timecode or a number of frames: the next edge moves"));
}

static void
update_option (BbPlaceCard *self, const BbPlace *place)
{
  g_autofree char *option = bb_options_describe (place);

  gtk_widget_set_visible (self->option_row, option != NULL);
  gtk_label_set_text (self->option, option != NULL ? option : "");
}

static void
update (BbPlaceCard *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbSettings *settings = project->settings;
  guint index = bb_held_board_follow (&self->held, self->editor);
  const BbBoard *board = bb_project_get_board (project, index);
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start,
                                                bb_project_get_start (project, index));

  self->is_showing = TRUE;
  show_text (self->number, board->number != NULL ? board->number : "");
  gtk_entry_set_placeholder_text (self->number,
                                  board->number == NULL ? bb_editor_get_number (self->editor, index) : NULL);
  gtk_switch_set_active (self->starts_shot, board->starts_shot || index == 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->starts_shot), index > 0);
  gtk_label_set_text (self->start, start);
  update_option (self, bb_project_get_place (project, index));
  update_length (self, project, index);
  self->is_showing = FALSE;
}

static void
number_changed_cb (BbPlaceCard *self)
{
  if (!self->is_showing)
    bb_board_command_set_number (self->editor, self->held.id, gtk_editable_get_text (GTK_EDITABLE (self->number)));
}

static void
starts_shot_changed_cb (BbPlaceCard *self)
{
  if (!self->is_showing)
    bb_board_command_toggle_cut (self->editor);
}

/* a typed length is taken where it is one; what is none is said */
static void
take_length (BbPlaceCard *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->length));
  gint64 duration = bb_project_get_duration (project, bb_held_board_follow (&self->held, self->editor));
  g_autofree char *shown = bb_time_to_seconds_and_frames (&project->settings->rate, duration);
  g_autoptr (GError) error = NULL;
  gint64 length;
  double beats;

  if (g_str_equal (text, shown))
    return;

  if (bb_beat_length_parse (text, &beats))
    bb_time_command_set_length_in_beats (self->editor, self->held.id, beats);
  else if (bb_time_parse_length (&project->settings->rate, text, &length, &error))
    bb_board_command_set_length (self->editor, self->held.id, length);
  else
    bb_editor_say (self->editor, error->message);
}

static void
activated_cb (BbPlaceCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-timeline", NULL);
}

static void
focus_entered_cb (BbPlaceCard *self)
{
  self->held.is_held = TRUE;
}

static void
focus_left_cb (BbPlaceCard *self)
{
  take_length (self);
  self->held.is_held = FALSE;
  bb_editor_seal (self->editor);
  update (self);
}

/* a half-typed length is dropped */
static gboolean
escape_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  BbPlaceCard *self = BB_PLACE_CARD (widget);
  const BbProject *project = bb_editor_get_project (self->editor);
  gint64 duration = bb_project_get_duration (project, bb_held_board_follow (&self->held, self->editor));
  g_autofree char *length = bb_time_to_seconds_and_frames (&project->settings->rate, duration);

  show_text (self->length, length);
  return gtk_widget_activate_action (widget, "win.focus-timeline", NULL);
}

void
bb_place_card_set_editor (BbPlaceCard *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_place_card_dispose (GObject *object)
{
  BbPlaceCard *self = BB_PLACE_CARD (object);

  g_clear_object (&self->editor);
  bb_held_board_clear (&self->held);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_PLACE_CARD);

  G_OBJECT_CLASS (bb_place_card_parent_class)->dispose (object);
}

static void
bb_place_card_class_init (BbPlaceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_place_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/place-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BbPlaceCard, number);
  gtk_widget_class_bind_template_child (widget_class, BbPlaceCard, option_row);
  gtk_widget_class_bind_template_child (widget_class, BbPlaceCard, option);
  gtk_widget_class_bind_template_child (widget_class, BbPlaceCard, starts_shot);
  gtk_widget_class_bind_template_child (widget_class, BbPlaceCard, start);
  gtk_widget_class_bind_template_child (widget_class, BbPlaceCard, length);
  gtk_widget_class_bind_template_child (widget_class, BbPlaceCard, frames);
  gtk_widget_class_bind_template_callback (widget_class, number_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, starts_shot_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
bb_place_card_init (BbPlaceCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  bb_entry_select_all_on_focus (self->length);
}
