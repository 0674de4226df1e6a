/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sounds lie beside the song, and where? */
#include "window/dialogs/tracks-dialog.h"

#include <glib/gi18n.h>

#include "editor/track-offset.h"
#include "window/dialogs/dialog.h"
#include "window/dialogs/track-row.h"
#include "window/offer-toast.h"

#define BB_TYPE_TRACKS_DIALOG (bb_tracks_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbTracksDialog, bb_tracks_dialog, BB, TRACKS_DIALOG, AdwWindow)

struct _BbTracksDialog
{
  AdwWindow parent;

  BbEditor *editor;
  GPtrArray *rows; /* of BbTrackRow, as they stand */
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (BbTracksDialog, bb_tracks_dialog, ADW_TYPE_WINDOW)

static const BbList *
get_tracks (BbTracksDialog *self)
{
  return bb_editor_get_project (self->editor)->lists[BB_TRACKS];
}

static gboolean
shows_all (BbTracksDialog *self)
{
  const BbList *tracks = get_tracks (self);

  if (self->rows->len != tracks->n_items)
    return FALSE;
  for (guint i = 0; i < tracks->n_items; i++)
    {
      const BbTrack *track = bb_list_get (tracks, i);

      if (g_strcmp0 (bb_track_row_get_id (self->rows->pdata[i]), track->id) != 0)
        return FALSE;
    }
  return TRUE;
}

static void
fill (BbTracksDialog *self)
{
  const BbList *tracks = get_tracks (self);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < tracks->n_items; i++)
    {
      BbTrackRow *row = bb_track_row_new (self->editor, bb_list_get (tracks, i));

      adw_preferences_group_add (self->group, GTK_WIDGET (row));
      g_ptr_array_add (self->rows, row);
    }
}

/* a row in which somebody types stays; where the last has gone there is nothing to list */
static void
project_changed_cb (BbTracksDialog *self)
{
  if (get_tracks (self)->n_items == 0)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  if (!shows_all (self))
    fill (self);
  for (guint i = 0; i < self->rows->len; i++)
    bb_track_row_update (self->rows->pdata[i]);
}

static void
bb_tracks_dialog_dispose (GObject *object)
{
  BbTracksDialog *self = BB_TRACKS_DIALOG (object);

  if (self->editor != NULL)
    g_signal_handlers_disconnect_by_data (self->editor, self);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (bb_tracks_dialog_parent_class)->dispose (object);
}

static void
bb_tracks_dialog_class_init (BbTracksDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_tracks_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/tracks-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTracksDialog, group);
}

static void
bb_tracks_dialog_init (BbTracksDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_dialog_attach (GTK_WINDOW (self));
}

void
bb_tracks_dialog_present (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  BbTracksDialog *self;

  if (bb_editor_get_project (editor)->lists[BB_TRACKS]->n_items == 0 || !bb_editor_may_edit (editor))
    return;

  self = g_object_new (BB_TYPE_TRACKS_DIALOG, "transient-for", desk, NULL);
  self->editor = g_object_ref (editor);
  g_signal_connect_swapped (editor, "project-changed", G_CALLBACK (project_changed_cb), self);
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
}

void
bb_tracks_dialog_tell (BbDesk *desk)
{
  const BbProject *project = bb_editor_get_project (bb_desk_get_editor (desk));
  const BbList *tracks = project->lists[BB_TRACKS];
  const BbTrack *track = tracks->n_items > 0 ? bb_list_get (tracks, tracks->n_items - 1) : NULL;
  g_autofree char *offset = NULL;
  g_autofree char *text = NULL;

  if (track == NULL)
    return;

  offset = bb_track_offset_describe (project, track->sample);
  text = track->sample == 0
             ? g_strdup (_ ("The track lies beside the song. What is heard is chosen where the speed is."))
             : g_strdup_printf (_ ("The track lies where it sounds as the song does, at %s. What is heard is chosen "
                                   "where the speed is."),
                                offset);
  bb_offer_toast_show (desk, text, _ ("Tracks…"), "win.tracks", NULL);
}
