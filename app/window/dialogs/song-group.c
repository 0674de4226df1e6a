/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which song does the project stand on, and where does it begin? */
#include "window/dialogs/song-group.h"

#include <glib/gi18n.h>

#include "window/dialogs/song-cover.h"
#include "window/dialogs/time-row.h"

#define COVER_SIZE 48
#define ICON_SIZE 16

struct _BbSongGroup
{
  AdwPreferencesGroup parent;

  BbEditor *editor;

  AdwActionRow *song_row;
  GtkImage *cover;
  GtkButton *song_button;
  BbTimeRow *start_row;
};

G_DEFINE_FINAL_TYPE (BbSongGroup, bb_song_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
apply_start (gint64 frame, gpointer data, GError **error)
{
  BbSongGroup *self = data;
  const BbProject *project = bb_editor_get_project (self->editor);
  g_autoptr (BbSong) song = bb_song_copy (project->song);

  bb_song_set_start (song, frame);
  bb_editor_commit (self->editor, _ ("Move Song"), bb_project_with_song (project, song), NULL);
  return TRUE;
}

static gint64
get_start (const BbSong *song)
{
  return song->map->n_items > 0 ? ((const BbStretch *) bb_list_get (song->map, 0))->start : 0;
}

static void
describe_song (BbSongGroup *self, const BbSong *song)
{
  const char *name = song->title != NULL ? song->title : song->media_name;
  g_autofree char *title = g_markup_escape_text (name, -1);
  g_autofree char *file = g_markup_escape_text (song->media_name, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->song_row), title);
  adw_action_row_set_subtitle (self->song_row, file);
}

static void
show_cover (BbSongGroup *self, const BbSong *song)
{
  BbDocument *document = bb_editor_get_document (self->editor);
  g_autoptr (GdkTexture) texture = song != NULL && song->cover != NULL
                                       ? bb_song_cover_load (bb_document_get_pictures (document), song->cover)
                                       : NULL;

  if (texture != NULL)
    gtk_image_set_from_paintable (self->cover, GDK_PAINTABLE (texture));
  else
    gtk_image_set_from_icon_name (self->cover, "audio-x-generic-symbolic");
  gtk_image_set_pixel_size (self->cover, texture != NULL ? COVER_SIZE : ICON_SIZE);
}

static void
show_song (BbSongGroup *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gboolean has_song = project->song != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->start_row), has_song);
  gtk_button_set_label (self->song_button, has_song ? _ ("_Replace…") : _ ("_Choose…"));
  if (!has_song)
    return;

  describe_song (self, project->song);
  bb_time_row_set (self->start_row, &project->settings->rate, project->settings->start, get_start (project->song));
}

/* the file chooser stands over the window, so the dialog makes room for it */
static void
choose_song_cb (BbSongGroup *self)
{
  GtkWindow *dialog = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (dialog));

  gtk_window_close (dialog);
  gtk_widget_activate_action (parent, "win.import-song", NULL);
}

void
bb_song_group_set_editor (BbSongGroup *self, BbEditor *editor)
{
  g_return_if_fail (self->editor == NULL);

  self->editor = g_object_ref (editor);
  bb_time_row_connect (self->start_row, apply_start, self);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (show_song), self, G_CONNECT_SWAPPED);
  show_song (self);
  show_cover (self, bb_editor_get_project (editor)->song);
}

gboolean
bb_song_group_finish (BbSongGroup *self)
{
  return bb_time_row_finish (self->start_row);
}

static void
bb_song_group_finalize (GObject *object)
{
  g_clear_object (&BB_SONG_GROUP (object)->editor);

  G_OBJECT_CLASS (bb_song_group_parent_class)->finalize (object);
}

static void
bb_song_group_class_init (BbSongGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bb_song_group_finalize;

  g_type_ensure (BB_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/song-group.ui");
  gtk_widget_class_bind_template_child (widget_class, BbSongGroup, song_row);
  gtk_widget_class_bind_template_child (widget_class, BbSongGroup, cover);
  gtk_widget_class_bind_template_child (widget_class, BbSongGroup, song_button);
  gtk_widget_class_bind_template_child (widget_class, BbSongGroup, start_row);
  gtk_widget_class_bind_template_callback (widget_class, choose_song_cb);
}

static void
bb_song_group_init (BbSongGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
