/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a choreographer see, two metres from the screen? */
#include "widgets/rehearsal/rehearsal-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "editor/rehearsal-words.h"
#include "model/notes.h"
#include "model/section.h"
#include "render/timeline/lanes.h"
#include "widgets/common/far-layout.h"
#include "widgets/common/tick.h"
#include "widgets/common/video-view.h"
#include "widgets/rehearsal/count-face.h"
#include "widgets/rehearsal/frame-picture.h"
#include "widgets/rehearsal/lyric-lines.h"
#include "widgets/rehearsal/note-entry.h"
#include "widgets/rehearsal/rehearsal-bar.h"
#include "widgets/rehearsal/shot-cards.h"

/* of the next board, and of that after it */
#define CACHE_BYTES (8 << 20)
/* of the video, where the stage has it elsewhere */
#define USUAL_CORNER "bottom-end"

struct _BbRehearsalView
{
  GtkWidget parent;

  BbEditor *editor;
  BbProject *project; /* that it shows */
  BbRehearsal shown;
  guint tick;

  GtkWidget *content;
  BbFramePicture *picture;
  BbVideoView *video;
  BbLyricLines *lyric;
  GtkLabel *title;
  GtkStack *count_or_hint;
  BbCountFace *face;
  BbShotCards *cards;
  BbNoteEntry *note;
  AdwToastOverlay *toasts;
  BbRehearsalBar *bar;
};

G_DEFINE_FINAL_TYPE (BbRehearsalView, bb_rehearsal_view, GTK_TYPE_WIDGET)

/* @part: 0 to 255, as is @strongest, which becomes full. Returns: it so much lighter, in 16 bits */
static guint16
lighten (guint part, guint strongest)
{
  guint full = part * 255 / strongest;

  return (guint16) ((full + (255 - full) / 5) * 257);
}

/* the sections' own colours carry white letters; as letters on black they have to be lighter */
static PangoAttribute *
make_section_colour (const BbSection *section)
{
  guint32 colour = bb_lanes_get_section_colour (section);
  guint red = (colour >> 24) & 0xff, green = (colour >> 16) & 0xff, blue = (colour >> 8) & 0xff;
  guint strongest = MAX (MAX (red, green), MAX (blue, 1));

  return pango_attr_foreground_new (lighten (red, strongest), lighten (green, strongest), lighten (blue, strongest));
}

static void
insert_until (PangoAttrList *attributes, PangoAttribute *attribute, gsize end)
{
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/* "Chorus 1 · eight 2 of 4", the first in the colour of the section */
static void
show_title (BbRehearsalView *self, const BbRehearsal *now)
{
  g_autofree char *name = bb_rehearsal_name_section (self->project, now->section);
  g_autofree char *eight = bb_rehearsal_say_eight (now);
  g_autofree char *text = g_strconcat (name, *name != '\0' && *eight != '\0' ? " · " : "", eight, NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (now->section >= 0)
    {
      insert_until (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), strlen (name));
      insert_until (attributes,
                    make_section_colour (bb_list_get (self->project->lists[BB_SECTIONS], (guint) now->section)),
                    strlen (name));
    }
  gtk_label_set_text (self->title, text);
  gtk_label_set_attributes (self->title, attributes);
}

static void
name_picture (BbRehearsalView *self, const BbRehearsal *now)
{
  const BbSettings *settings = self->project->settings;
  g_autofree char *label = g_strdup_printf (_ ("Board %s"), bb_editor_get_shown_numbers (self->editor)[now->place]);

  bb_video_view_set_aspect (self->video, bb_settings_get_aspect (settings));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
show_picture (BbRehearsalView *self, const BbRehearsal *now)
{
  gint64 in, out;

  bb_editor_get_range (self->editor, &in, &out);
  bb_frame_picture_set_loop (self->picture, in, bb_editor_is_looping (self->editor) ? out : in);
  bb_frame_picture_show (self->picture, self->project, now->frame, bb_editor_is_playing (self->editor));
}

static void
show_scribbles (BbRehearsalView *self, const BbRehearsal *now)
{
  g_autoptr (BbList) scribbles = bb_notes_list_scribbles (self->project, now->frame, NULL);

  bb_frame_picture_set_scribbles (self->picture, scribbles);
}

static void
show_count (BbRehearsalView *self, const BbRehearsal *now)
{
  int counted_in = bb_player_get_count (bb_editor_get_player (self->editor));

  bb_count_face_show (self->face, counted_in > 0 ? counted_in : now->count, now->counts, counted_in > 0);
}

static void
find_now (BbRehearsalView *self, BbRehearsal *now)
{
  const BbBeatGrid *beats = bb_editor_get_beats (self->editor);
  gint64 in, out;

  bb_rehearsal_find (self->project, beats, bb_editor_get_frame (self->editor), now);
  bb_editor_get_range (self->editor, &in, &out);
  if (bb_editor_is_looping (self->editor))
    bb_rehearsal_turn_back (now, self->project, beats, in, out);
}

static gboolean
is_other_eight (const BbRehearsal *a, const BbRehearsal *b)
{
  return a->section != b->section || a->eight != b->eight || a->n_eights != b->n_eights || a->counts != b->counts ||
         (a->count == 0) != (b->count == 0);
}

/* what the playhead moves, and of that only what differs */
static void
follow (BbRehearsalView *self)
{
  BbRehearsal now;
  const BbRehearsal shown = self->shown;

  find_now (self, &now);
  self->shown = now;
  show_count (self, &now);
  if (is_other_eight (&shown, &now))
    show_title (self, &now);
  if (shown.place != now.place)
    name_picture (self, &now);
  show_picture (self, &now);
  show_scribbles (self, &now);
  bb_lyric_lines_show (self->lyric, &now);
  bb_shot_cards_show (self->cards, &now);
  bb_rehearsal_bar_follow (self->bar);
}

/* all of it: another project, or seen again */
static void
refresh (BbRehearsalView *self)
{
  const BbProject *project = bb_editor_get_shown (self->editor);
  gboolean is_counted = bb_editor_get_beats (self->editor)->n > 0;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  bb_value_set (&self->project, project);
  bb_lyric_lines_set_project (self->lyric, project);
  bb_shot_cards_set_project (self->cards, project, bb_editor_get_shown_numbers (self->editor));
  gtk_stack_set_visible_child_name (self->count_or_hint, is_counted ? "count" : "hint");
  bb_rehearsal_bar_update (self->bar);
  follow (self);
  show_title (self, &self->shown);
  name_picture (self, &self->shown);
}

static void
frame_changed_cb (BbRehearsalView *self)
{
  if (self->project != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    follow (self);
}

/* while it is counted in, the playhead waits, and the count goes on */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  BbRehearsalView *self = BB_REHEARSAL_VIEW (widget);

  show_count (self, &self->shown);
  return G_SOURCE_CONTINUE;
}

static void
update_tick (BbRehearsalView *self)
{
  bb_tick_set (GTK_WIDGET (self), &self->tick, tick_cb,
               gtk_widget_get_mapped (GTK_WIDGET (self)) && bb_editor_is_playing (self->editor));
}

static void
playing_changed_cb (BbRehearsalView *self)
{
  update_tick (self);
  refresh (self);
}

static void
bb_rehearsal_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bb_rehearsal_view_parent_class)->map (widget);

  if (BB_REHEARSAL_VIEW (widget)->editor != NULL)
    playing_changed_cb (BB_REHEARSAL_VIEW (widget));
}

static void
bb_rehearsal_view_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bb_rehearsal_view_parent_class)->unmap (widget);

  if (BB_REHEARSAL_VIEW (widget)->editor != NULL)
    update_tick (BB_REHEARSAL_VIEW (widget));
}

void
bb_rehearsal_view_set_editor (BbRehearsalView *self, BbEditor *editor)
{
  g_autoptr (BbBoardCache)
      cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));
  g_autoptr (BbVideoFeed) feed = bb_video_feed_new (editor);

  g_set_object (&self->editor, editor);
  bb_frame_picture_set_document (self->picture, bb_editor_get_document (editor));
  bb_shot_cards_set_cache (self->cards, cache);
  bb_rehearsal_bar_set_editor (self->bar, editor);
  bb_video_view_set_feed (self->video, feed, editor);
  bb_note_entry_set_editor (self->note, editor);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (frame_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::shown", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::range", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::playing", G_CALLBACK (playing_changed_cb), self, G_CONNECT_SWAPPED);
  playing_changed_cb (self);
}

void
bb_rehearsal_view_set_mirrored (BbRehearsalView *self, gboolean is_mirrored)
{
  bb_frame_picture_set_mirrored (self->picture, is_mirrored);
  bb_video_view_set_mirrored (self->video, is_mirrored);
}

/* here nobody draws over it */
void
bb_rehearsal_view_set_video_place (BbRehearsalView *self, const char *place)
{
  bb_video_view_set_place (self->video, g_str_equal (place, "under") ? USUAL_CORNER : place);
}

void
bb_rehearsal_view_ask_note (BbRehearsalView *self)
{
  bb_note_entry_ask (self->note);
}

void
bb_rehearsal_view_add_toast (BbRehearsalView *self, AdwToast *toast)
{
  adw_toast_overlay_add_toast (self->toasts, toast);
}

gboolean
bb_rehearsal_view_drop_note (BbRehearsalView *self)
{
  return bb_note_entry_drop (self->note);
}

static void
bb_rehearsal_view_dispose (GObject *object)
{
  BbRehearsalView *self = BB_REHEARSAL_VIEW (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->project, bb_project_unref);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_REHEARSAL_VIEW);

  G_OBJECT_CLASS (bb_rehearsal_view_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (BB_TYPE_COUNT_FACE);
  g_type_ensure (BB_TYPE_FRAME_PICTURE);
  g_type_ensure (BB_TYPE_LYRIC_LINES);
  g_type_ensure (BB_TYPE_NOTE_ENTRY);
  g_type_ensure (BB_TYPE_REHEARSAL_BAR);
  g_type_ensure (BB_TYPE_SHOT_CARDS);
  g_type_ensure (BB_TYPE_VIDEO_VIEW);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/rehearsal-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, content);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, picture);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, video);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, lyric);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, title);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, count_or_hint);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, face);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, cards);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, note);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, toasts);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalView, bar);
}

static void
bb_rehearsal_view_class_init (BbRehearsalViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_rehearsal_view_dispose;
  widget_class->map = bb_rehearsal_view_map;
  widget_class->unmap = bb_rehearsal_view_unmap;
  gtk_widget_class_set_css_name (widget_class, "rehearsal");
  gtk_widget_class_set_layout_manager_type (widget_class, BB_TYPE_FAR_LAYOUT);
  ensure_types ();
  bind_children (widget_class);
}

static void
bb_rehearsal_view_init (BbRehearsalView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
