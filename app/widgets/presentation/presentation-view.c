/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do those see who are to say yes? */
#include "widgets/presentation/presentation-view.h"

#include <glib/gi18n-lib.h>

#include "editor/rehearsal.h"
#include "model/lyric.h"
#include "model/time.h"
#include "widgets/common/far-layout.h"
#include "widgets/common/shown-frame.h"
#include "widgets/common/tick.h"
#include "widgets/presentation/blank-face.h"

struct _BbPresentationView
{
  GtkWidget parent;

  BbEditor *editor;
  guint tick;
  gboolean is_shown[BB_OVERLAY_N_KINDS];

  GtkWidget *content;
  BbShownFrame *picture;
  BbBlankFace *blank;
  GtkLabel *overlays[BB_OVERLAY_N_KINDS];
};

G_DEFINE_FINAL_TYPE (BbPresentationView, bb_presentation_view, GTK_TYPE_WIDGET)

static char *
say_number (BbPresentationView *self, const BbRehearsal *now)
{
  return g_strdup (bb_editor_get_shown_numbers (self->editor)[now->place]);
}

static char *
say_timecode (BbPresentationView *self, const BbRehearsal *now)
{
  const BbSettings *settings = bb_editor_get_shown (self->editor)->settings;

  return bb_time_to_timecode (&settings->rate, settings->start, now->frame);
}

static char *
say_count (BbPresentationView *self, const BbRehearsal *now)
{
  return now->count > 0 ? g_strdup_printf ("%d", now->count) : g_strdup ("");
}

static char *
say_lyric (BbPresentationView *self, const BbRehearsal *now)
{
  const BbLyric *lyric;

  if (now->lyric < 0 || !now->is_sung)
    return g_strdup ("");

  lyric = bb_list_get (bb_editor_get_shown (self->editor)->lists[BB_LYRICS], (guint) now->lyric);
  return lyric->translation != NULL ? g_strconcat (lyric->text, "\n", lyric->translation, NULL)
                                    : g_strdup (lyric->text);
}

/* in the order of BbOverlay */
static char *(*const sayings[]) (BbPresentationView *self, const BbRehearsal *now) = { say_number, say_timecode,
                                                                                       say_count, say_lyric };

static void
show_overlays (BbPresentationView *self, const BbRehearsal *now)
{
  for (guint i = 0; i < BB_OVERLAY_N_KINDS; i++)
    {
      g_autofree char *text = self->is_shown[i] ? sayings[i](self, now) : g_strdup ("");

      gtk_widget_set_visible (GTK_WIDGET (self->overlays[i]), *text != '\0');
      if (!g_str_equal (gtk_label_get_text (self->overlays[i]), text))
        gtk_label_set_text (self->overlays[i], text);
    }
}

static void
follow (BbPresentationView *self)
{
  const BbProject *project;
  g_autofree char *label = NULL;
  BbRehearsal now;
  gint64 in, out;

  if (self->editor == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  project = bb_editor_get_shown (self->editor);
  bb_rehearsal_find (project, bb_editor_get_beats (self->editor), bb_editor_get_frame (self->editor), &now);
  bb_editor_get_range (self->editor, &in, &out);
  bb_shown_frame_set_loop (self->picture, in, bb_editor_is_looping (self->editor) ? out : in);
  bb_shown_frame_show (self->picture, project, now.frame, bb_editor_is_playing (self->editor));
  bb_blank_face_show (self->blank, project, &now);
  show_overlays (self, &now);
  label = g_strdup_printf (_ ("Board %s"), bb_editor_get_shown_numbers (self->editor)[now.place]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* the editor's own window may lie behind this one, where its clock stands still */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  bb_editor_tick (BB_PRESENTATION_VIEW (widget)->editor);
  return G_SOURCE_CONTINUE;
}

static void
update_tick (BbPresentationView *self)
{
  bb_tick_set (GTK_WIDGET (self), &self->tick, tick_cb,
               self->editor != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
                   bb_editor_is_playing (self->editor));
}

static void
playing_changed_cb (BbPresentationView *self)
{
  update_tick (self);
  follow (self);
}

static void
bb_presentation_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bb_presentation_view_parent_class)->map (widget);

  playing_changed_cb (BB_PRESENTATION_VIEW (widget));
}

static void
bb_presentation_view_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bb_presentation_view_parent_class)->unmap (widget);

  update_tick (BB_PRESENTATION_VIEW (widget));
}

void
bb_presentation_view_set_editor (BbPresentationView *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  bb_shown_frame_set_document (self->picture, bb_editor_get_document (editor));
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::shown", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::playing", G_CALLBACK (playing_changed_cb), self, G_CONNECT_SWAPPED);
  playing_changed_cb (self);
}

void
bb_presentation_view_set_overlay (BbPresentationView *self, BbOverlay overlay, gboolean is_shown)
{
  self->is_shown[overlay] = is_shown;
  follow (self);
}

static void
bb_presentation_view_dispose (GObject *object)
{
  BbPresentationView *self = BB_PRESENTATION_VIEW (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_PRESENTATION_VIEW);

  G_OBJECT_CLASS (bb_presentation_view_parent_class)->dispose (object);
}

static void
bind_overlay (GtkWidgetClass *widget_class, const char *name, BbOverlay overlay)
{
  gtk_widget_class_bind_template_child_full (widget_class, name, FALSE,
                                             G_STRUCT_OFFSET (BbPresentationView, overlays) +
                                                 (gssize) ((gsize) overlay * sizeof (GtkLabel *)));
}

static void
bb_presentation_view_class_init (BbPresentationViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_presentation_view_dispose;
  widget_class->map = bb_presentation_view_map;
  widget_class->unmap = bb_presentation_view_unmap;
  gtk_widget_class_set_css_name (widget_class, "presentation");
  gtk_widget_class_set_layout_manager_type (widget_class, BB_TYPE_FAR_LAYOUT);
  g_type_ensure (BB_TYPE_BLANK_FACE);
  g_type_ensure (BB_TYPE_SHOWN_FRAME);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/presentation-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BbPresentationView, content);
  gtk_widget_class_bind_template_child (widget_class, BbPresentationView, picture);
  gtk_widget_class_bind_template_child (widget_class, BbPresentationView, blank);
  bind_overlay (widget_class, "number", BB_OVERLAY_NUMBER);
  bind_overlay (widget_class, "timecode", BB_OVERLAY_TIMECODE);
  bind_overlay (widget_class, "count", BB_OVERLAY_COUNT);
  bind_overlay (widget_class, "lyric", BB_OVERLAY_LYRIC);
}

static void
bb_presentation_view_init (BbPresentationView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");
}
