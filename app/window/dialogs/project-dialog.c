/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is true of the whole video: title, rate, picture, length, song? */
#include "window/dialogs/project-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "model/places.h"
#include "model/time.h"
#include "window/dialogs/dialog.h"
#include "window/dialogs/frame-rates.h"
#include "window/dialogs/message-dialog.h"
#include "window/dialogs/picture-sizes.h"
#include "window/dialogs/song-group.h"
#include "window/dialogs/time-row.h"

#define BB_TYPE_PROJECT_DIALOG (bb_project_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbProjectDialog, bb_project_dialog, BB, PROJECT_DIALOG, AdwPreferencesWindow)

struct _BbProjectDialog
{
  AdwPreferencesWindow parent;

  BbEditor *editor;
  gboolean is_showing; /* the rows follow the project: no edit of the user's */

  GtkWidget *page;
  GtkEditable *title_row;
  GtkEditable *artist_row;
  GtkEditable *director_row;
  GtkEditable *version_row;
  AdwComboRow *rate_row;
  AdwComboRow *size_row;
  AdwActionRow *custom_row;
  GtkSpinButton *width;
  GtkSpinButton *height;
  BbTimeRow *start_row;
  BbTimeRow *length_row;
  GtkWidget *song_length_button;
  BbSongGroup *song_group;
};

G_DEFINE_FINAL_TYPE (BbProjectDialog, bb_project_dialog, ADW_TYPE_PREFERENCES_WINDOW)

static void show_project (BbProjectDialog *self);

static const BbProject *
get_project (BbProjectDialog *self)
{
  return bb_editor_get_project (self->editor);
}

/* Texts */

typedef struct
{
  gsize row;  /* in BbProjectDialog */
  gsize text; /* in BbSettings */
  const char *key;
  const char *label;
} Text;

#define TEXT(name, label)                                                                                              \
  {                                                                                                                    \
    G_STRUCT_OFFSET (BbProjectDialog, name##_row), G_STRUCT_OFFSET (BbSettings, name), #name, label                    \
  }

static const Text texts[] = {
  TEXT (title, N_ ("Change Title")),
  TEXT (artist, N_ ("Change Artist")),
  TEXT (director, N_ ("Change Director")),
  TEXT (version, N_ ("Change Version")),
};

static GtkEditable *
row_of (BbProjectDialog *self, const Text *text)
{
  return G_STRUCT_MEMBER (GtkEditable *, self, text->row);
}

static void
show_texts (BbProjectDialog *self, const BbSettings *settings)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *now = G_STRUCT_MEMBER (char *, settings, texts[i].text);

      now = now != NULL ? now : "";
      if (!g_str_equal (gtk_editable_get_text (row_of (self, &texts[i])), now))
        gtk_editable_set_text (row_of (self, &texts[i]), now);
    }
}

static void
commit_text (BbProjectDialog *self, const Text *text)
{
  BbSettings *settings = bb_settings_copy (get_project (self)->settings);

  bb_string_set (&G_STRUCT_MEMBER (char *, settings, text->text), gtk_editable_get_text (row_of (self, text)));
  bb_editor_commit (self->editor, _ (text->label), bb_project_with_settings (get_project (self), settings), text->key);
}

static void
text_changed_cb (BbProjectDialog *self, GtkEditable *row)
{
  for (guint i = 0; !self->is_showing && i < G_N_ELEMENTS (texts); i++)
    {
      if (row_of (self, &texts[i]) == row)
        commit_text (self, &texts[i]);
    }
}

/* Frame rate */

static void
rate_selected_cb (BbProjectDialog *self)
{
  guint index = adw_combo_row_get_selected (self->rate_row), n;
  const BbFrameRate *rates = bb_frame_rate_list (&n);
  BbProject *next;

  if (self->is_showing || index >= n)
    return;

  next = bb_places_set_rate (get_project (self), &rates[index]);
  bb_frame_rates_say (self->rate_row, bb_frame_rate_equal (&next->settings->rate, &rates[index]));
  bb_editor_commit (self->editor, _ ("Change Frame Rate"), next, NULL);
  show_project (self);
}

/* Picture */

static void
show_size (BbProjectDialog *self, const BbSettings *settings)
{
  guint index = bb_picture_size_find (settings->width, settings->height);

  /* what was picked by hand stays open, whatever numbers it passes */
  if (!gtk_widget_get_visible (GTK_WIDGET (self->custom_row)))
    adw_combo_row_set_selected (self->size_row, index);
  gtk_widget_set_visible (GTK_WIDGET (self->custom_row),
                          adw_combo_row_get_selected (self->size_row) == BB_N_PICTURE_SIZES);
  gtk_spin_button_set_value (self->width, settings->width);
  gtk_spin_button_set_value (self->height, settings->height);
}

static void
commit_size (BbProjectDialog *self, int width, int height, const char *merge_key)
{
  BbSettings *settings = bb_settings_copy (get_project (self)->settings);

  settings->width = width;
  settings->height = height;
  bb_editor_commit (self->editor, _ ("Change Picture Size"), bb_project_with_settings (get_project (self), settings),
                    merge_key);
}

static void
size_selected_cb (BbProjectDialog *self)
{
  guint index = adw_combo_row_get_selected (self->size_row);

  if (self->is_showing || index > BB_N_PICTURE_SIZES)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->custom_row), index == BB_N_PICTURE_SIZES);
  if (index < BB_N_PICTURE_SIZES)
    commit_size (self, bb_picture_size_get (index)->width, bb_picture_size_get (index)->height, NULL);
}

static void
size_typed_cb (BbProjectDialog *self)
{
  if (!self->is_showing)
    commit_size (self, gtk_spin_button_get_value_as_int (self->width), gtk_spin_button_get_value_as_int (self->height),
                 "picture-size");
}

/* Time */

static gboolean
apply_start (gint64 frame, gpointer data, GError **error)
{
  BbProjectDialog *self = data;
  BbSettings *settings;
  BbProject *next;

  if (frame < 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("A video cannot start before 00:00:00:00."));
      return FALSE;
    }

  settings = bb_settings_copy (get_project (self)->settings);
  settings->start = frame;
  next = bb_project_with_settings (get_project (self), settings);
  if (!bb_project_check (next, error))
    {
      bb_project_unref (next);
      return FALSE;
    }

  bb_editor_commit (self->editor, _ ("Change Start Timecode"), next, NULL);
  return TRUE;
}

static gboolean
apply_length (gint64 frame, gpointer data, GError **error)
{
  BbProjectDialog *self = data;
  BbProject *next = bb_places_set_length (get_project (self), frame, error);

  if (next == NULL)
    return FALSE;

  bb_editor_commit (self->editor, _ ("Change Length"), next, NULL);
  return TRUE;
}

static void
song_length_cb (BbProjectDialog *self)
{
  const BbProject *project = get_project (self);
  g_autoptr (GError) error = NULL;

  if (!apply_length (bb_song_get_end (project->song, &project->settings->rate), self, &error))
    adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), bb_toast_new (error->message));
}

static void
show_times (BbProjectDialog *self, const BbProject *project)
{
  const BbSettings *settings = project->settings;

  bb_time_row_set (self->start_row, &settings->rate, 0, settings->start);
  bb_time_row_set (self->length_row, &settings->rate, 0, settings->length);
  gtk_widget_set_visible (self->song_length_button, project->song != NULL);
}

static void
show_project (BbProjectDialog *self)
{
  const BbProject *project = get_project (self);

  self->is_showing = TRUE;
  show_texts (self, project->settings);
  bb_frame_rates_show (self->rate_row, &project->settings->rate);
  show_size (self, project->settings);
  show_times (self, project);
  self->is_showing = FALSE;
}

/* what was typed last counts; where it cannot, the dialog stays and says why */
static gboolean
bb_project_dialog_close_request (GtkWindow *window)
{
  BbProjectDialog *self = BB_PROJECT_DIALOG (window);
  gboolean is_ok = bb_time_row_finish (self->start_row) && bb_time_row_finish (self->length_row) &&
                   bb_song_group_finish (self->song_group);

  return !is_ok || GTK_WINDOW_CLASS (bb_project_dialog_parent_class)->close_request (window);
}

/* times stand below each other, so the button goes before its time */
static void
align_times (BbProjectDialog *self)
{
  GtkWidget *suffixes = gtk_widget_get_parent (self->song_length_button);

  gtk_box_reorder_child_after (GTK_BOX (suffixes), self->song_length_button, NULL);
}

static void
set_editor (BbProjectDialog *self, BbEditor *editor)
{
  self->editor = g_object_ref (editor);
  gtk_widget_set_sensitive (self->page, !bb_document_is_read_only (bb_editor_get_document (editor)));
  align_times (self);
  bb_frame_rates_list (self->rate_row);
  adw_combo_row_set_model (self->size_row, bb_picture_size_list_names ());
  bb_time_row_connect (self->start_row, apply_start, self);
  bb_time_row_connect (self->length_row, apply_length, self);
  bb_song_group_set_editor (self->song_group, editor);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (show_project), self, G_CONNECT_SWAPPED);
  show_project (self);
}

static void
bb_project_dialog_dispose (GObject *object)
{
  BbProjectDialog *self = BB_PROJECT_DIALOG (object);

  self->is_showing = TRUE;
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_project_dialog_parent_class)->dispose (object);
}

static void
bind_rows (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, page);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, artist_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, director_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, version_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, rate_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, size_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, custom_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, width);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, height);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, start_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, length_row);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, song_length_button);
  gtk_widget_class_bind_template_child (widget_class, BbProjectDialog, song_group);
}

static void
bb_project_dialog_class_init (BbProjectDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_project_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = bb_project_dialog_close_request;

  g_type_ensure (BB_TYPE_SONG_GROUP);
  g_type_ensure (BB_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/project-dialog.ui");
  bind_rows (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, rate_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, size_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, size_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, song_length_cb);
}

static void
bb_project_dialog_init (BbProjectDialog *self)
{
  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bb_project_dialog_present (BbEditor *editor, GtkWindow *parent)
{
  BbProjectDialog *self = g_object_new (BB_TYPE_PROJECT_DIALOG, "transient-for", parent, NULL);

  set_editor (self, editor);
  bb_dialog_attach (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
}
