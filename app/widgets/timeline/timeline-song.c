/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are sections and lyrics made and changed over their lanes? */
#include "widgets/timeline/timeline-song.h"

#include "editor/lyric-commands.h"
#include "editor/section-commands.h"
#include "model/lyrics.h"
#include "model/sections.h"
#include "widgets/timeline/lyric-popover.h"
#include "widgets/timeline/section-popover.h"
#include "widgets/timeline/song-menu.h"
#include "widgets/timeline/timeline-private.h"

struct _BbTimelineSong
{
  BbTimeline *timeline;
  BbEditor *editor; /* the timeline's */
  BbSongMenu *menu;
  BbSectionPopover *section;
  BbLyricPopover *lyric;
};

/* where popovers point */

static void
point (BbTimelineSong *self, GtkPopover *popover, BbLane lane, gint64 frame)
{
  const BbLanesLayout *layout = &self->timeline->layout;
  const BbSpan *span = &layout->lanes[lane];
  double x = bb_timeline_frame_to_x (self->timeline, frame);

  /* a page that turned may have taken the frame along */
  x = CLAMP (x, layout->gutter, MAX (layout->width - 1, layout->gutter));
  gtk_popover_set_pointing_to (popover, &(GdkRectangle){ (int) x, (int) span->y, 1, MAX ((int) span->height, 1) });
}

/* the frame at which a stretch of the song begins; @otherwise where it has none */
static gint64
find_frame (const BbProject *project, gint64 from, gint64 otherwise)
{
  gint64 frame;

  if (project->song == NULL ||
      !bb_song_sample_to_frame (project->song, &project->settings->rate, (double) from, &frame))
    return otherwise;

  return frame;
}

static gint64
find_section_frame (BbTimelineSong *self, const char *id)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  int index = id != NULL ? bb_sections_find (project, id) : -1;

  return index >= 0 ? find_frame (project, bb_sections_get (project, (guint) index)->from, 0) : 0;
}

static gint64
find_lyric_frame (BbTimelineSong *self, const char *id, gint64 otherwise)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  int index = id != NULL ? bb_lyrics_find (project, id) : -1;

  return index >= 0 ? find_frame (project, bb_lyrics_get (project, (guint) index)->from, otherwise) : otherwise;
}

static void
point_all (BbTimelineSong *self)
{
  if (self->editor == NULL)
    return;

  point (self, GTK_POPOVER (self->section), BB_LANE_SECTIONS,
         find_section_frame (self, bb_section_popover_get_id (self->section)));
  point (self, GTK_POPOVER (self->lyric), BB_LANE_LYRICS,
         find_lyric_frame (self, bb_lyric_popover_get_id (self->lyric), bb_lyric_popover_get_frame (self->lyric)));
}

static void
open_section_cb (BbTimelineSong *self, const char *id)
{
  if (!bb_editor_is_playing (self->editor))
    bb_timeline_reveal (self->timeline, find_section_frame (self, id));
  bb_section_popover_open (self->section, id);
  point_all (self);
}

static void
open_lyric_cb (BbTimelineSong *self, const char *id)
{
  gint64 frame = bb_editor_get_frame (self->editor);

  if (!bb_editor_is_playing (self->editor))
    bb_timeline_reveal (self->timeline, find_lyric_frame (self, id, frame));
  bb_lyric_popover_open (self->lyric, id, frame);
  point_all (self);
}

/* presses */

static void
open_section (BbTimelineSong *self, int index)
{
  bb_section_command_open (self->editor, bb_sections_get (bb_editor_get_project (self->editor), (guint) index)->id);
}

/* where nothing is written yet, the whole text is asked for */
static void
make_lyric (BbTimelineSong *self, gint64 frame)
{
  if (bb_editor_get_project (self->editor)->lists[BB_LYRICS]->n_items == 0)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->timeline), "win.lyrics", NULL);
      return;
    }

  bb_editor_seek (self->editor, frame);
  bb_lyric_command_open (self->editor, NULL);
}

/* when the button is up: the press before it has dragged nothing */
static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbTimelineSong *self)
{
  BbLanesHit hit = bb_timeline_pick (self->timeline, x, y);

  if (n_press != 2)
    return;

  if (bb_hit_is_section (hit.kind))
    open_section (self, hit.index);
  else if (hit.kind == BB_HIT_SECTIONS)
    bb_section_command_make (self->editor, hit.frame);
  else if (bb_hit_is_lyric (hit.kind))
    bb_lyric_command_open (self->editor, bb_lyrics_get (bb_editor_get_project (self->editor), (guint) hit.index)->id);
  else if (hit.kind == BB_HIT_LYRICS)
    make_lyric (self, hit.frame);
}

/* the playhead is where the press was: what is split there, or begins */
static void
menu_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbTimelineSong *self)
{
  BbLanesHit hit = bb_timeline_pick (self->timeline, x, y);
  gboolean is_here = bb_hit_is_section (hit.kind) || hit.kind == BB_HIT_SECTIONS || bb_hit_is_lyric (hit.kind) ||
                     hit.kind == BB_HIT_LYRICS ||
                     (bb_hit_is_song (hit.kind) && bb_editor_get_project (self->editor)->song != NULL);

  if (!is_here)
    return;

  /* where the keyboard is again when the menu closes */
  gtk_widget_grab_focus (GTK_WIDGET (self->timeline));
  bb_editor_seek (self->editor, hit.frame);
  bb_song_menu_open (self->menu, &hit, x, y);
}

static void
add_click (BbTimelineSong *self, guint button, const char *signal, GCallback callback)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), button);
  g_signal_connect (click, signal, callback, self);
  gtk_widget_add_controller (GTK_WIDGET (self->timeline), GTK_EVENT_CONTROLLER (click));
}

BbTimelineSong *
bb_timeline_song_new (BbTimeline *timeline)
{
  BbTimelineSong *self = g_new0 (BbTimelineSong, 1);

  self->timeline = timeline;
  self->menu = bb_song_menu_new (GTK_WIDGET (timeline));
  add_click (self, GDK_BUTTON_PRIMARY, "released", G_CALLBACK (released_cb));
  add_click (self, GDK_BUTTON_SECONDARY, "pressed", G_CALLBACK (menu_pressed_cb));
  return self;
}

static void
add_popover (BbTimelineSong *self, GtkWidget *popover)
{
  gtk_widget_set_parent (popover, GTK_WIDGET (self->timeline));
  g_signal_connect_object (popover, "closed", G_CALLBACK (gtk_widget_grab_focus), self->timeline, G_CONNECT_SWAPPED);
}

void
bb_timeline_song_follow (BbTimelineSong *self, BbEditor *editor)
{
  self->editor = editor;
  bb_song_menu_set_editor (self->menu, editor);
  self->section = bb_section_popover_new (editor);
  self->lyric = bb_lyric_popover_new (editor);
  add_popover (self, GTK_WIDGET (self->section));
  add_popover (self, GTK_WIDGET (self->lyric));
  /* they live as long as the popovers that they open */
  g_signal_connect_data (editor, "open-section", G_CALLBACK (open_section_cb), self, NULL, G_CONNECT_SWAPPED);
  g_signal_connect_data (editor, "open-lyric", G_CALLBACK (open_lyric_cb), self, NULL, G_CONNECT_SWAPPED);
}

void
bb_timeline_song_allocate (BbTimelineSong *self)
{
  point_all (self);
  bb_song_menu_allocate (self->menu);
  if (self->editor == NULL)
    return;

  gtk_popover_present (GTK_POPOVER (self->section));
  gtk_popover_present (GTK_POPOVER (self->lyric));
}

void
bb_timeline_song_moved (BbTimelineSong *self)
{
  bb_song_menu_close (self->menu);
  point_all (self);
}

void
bb_timeline_song_free (BbTimelineSong *self)
{
  if (self->editor != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->editor, self);
      gtk_widget_unparent (GTK_WIDGET (self->section));
      gtk_widget_unparent (GTK_WIDGET (self->lyric));
    }
  bb_song_menu_free (self->menu);
  g_free (self);
}
