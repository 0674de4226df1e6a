/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one track named, moved, made louder and taken out? */
#include "window/dialogs/track-row.h"

#include <string.h>

#include "editor/track-commands.h"
#include "editor/track-offset.h"
#include "model/tracks.h"

struct _BbTrackRow
{
  AdwPreferencesRow parent;

  BbEditor *editor;
  char *id;
  char *shown; /* what the offset said when nobody had typed yet */
  gboolean is_updating;

  GtkEditable *name;
  GtkEditable *offset;
  GtkSpinButton *gain;
};

G_DEFINE_FINAL_TYPE (BbTrackRow, bb_track_row, ADW_TYPE_PREFERENCES_ROW)

void
bb_track_row_update (BbTrackRow *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbTrack *track = bb_tracks_find (project, self->id);

  if (track == NULL)
    return;

  self->is_updating = TRUE;
  if (g_strcmp0 (gtk_editable_get_text (self->name), track->name) != 0)
    gtk_editable_set_text (self->name, track->name != NULL ? track->name : track->media_name);
  g_free (self->shown);
  self->shown = bb_track_offset_describe (project, track->sample);
  gtk_editable_set_text (self->offset, self->shown);
  gtk_spin_button_set_value (self->gain, track->gain);
  self->is_updating = FALSE;
}

static void
name_changed_cb (BbTrackRow *self)
{
  if (!self->is_updating && self->editor != NULL)
    bb_track_command_rename (self->editor, self->id, gtk_editable_get_text (self->name));
}

/* what cannot be read is put back */
static void
place_cb (BbTrackRow *self)
{
  if (self->editor == NULL || g_strcmp0 (gtk_editable_get_text (self->offset), self->shown) == 0)
    return;

  bb_track_command_place (self->editor, self->id, gtk_editable_get_text (self->offset));
  bb_track_row_update (self);
}

static void
gain_changed_cb (BbTrackRow *self)
{
  if (!self->is_updating && self->editor != NULL)
    bb_track_command_set_gain (self->editor, self->id, gtk_spin_button_get_value_as_int (self->gain));
}

/* "−6 dB" */
static gboolean
gain_output_cb (BbTrackRow *self)
{
  int gain = gtk_spin_button_get_value_as_int (self->gain);
  g_autofree char *text = g_strdup_printf ("%s%d dB", gain > 0 ? "+" : gain < 0 ? "−" : "", ABS (gain));

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->gain)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->gain), text);
  return TRUE;
}

/* with the unit or without, with a hyphen or a minus */
static int
gain_input_cb (BbTrackRow *self, double *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->gain));
  gboolean is_less = g_str_has_prefix (text, "−");
  const char *digits = is_less ? text + strlen ("−") : text;
  char *end;

  *value = g_strtod (digits, &end) * (is_less ? -1 : 1);
  return end == digits ? GTK_INPUT_ERROR : TRUE;
}

static void
remove_cb (BbTrackRow *self)
{
  bb_track_command_remove (self->editor, self->id);
}

const char *
bb_track_row_get_id (BbTrackRow *self)
{
  return self->id;
}

static void
bb_track_row_dispose (GObject *object)
{
  BbTrackRow *self = BB_TRACK_ROW (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (bb_track_row_parent_class)->dispose (object);
}

static void
bb_track_row_class_init (BbTrackRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_track_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/track-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTrackRow, name);
  gtk_widget_class_bind_template_child (widget_class, BbTrackRow, offset);
  gtk_widget_class_bind_template_child (widget_class, BbTrackRow, gain);
  gtk_widget_class_bind_template_callback (widget_class, gain_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, gain_input_cb);
  gtk_widget_class_bind_template_callback (widget_class, gain_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, place_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
bb_track_row_init (BbTrackRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

BbTrackRow *
bb_track_row_new (BbEditor *editor, const BbTrack *track)
{
  BbTrackRow *self = g_object_new (BB_TYPE_TRACK_ROW, NULL);

  self->editor = g_object_ref (editor);
  self->id = g_strdup (track->id);
  bb_track_row_update (self);
  return self;
}
