/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a rehearsal keep up with the video, moves and counts and all? To be run under tests/display. */
#include "watched.h"

#include <adwaita.h>

#include "model/tempo.h"
#include "widgets/common/shown-frame.h"
#include "widgets/rehearsal/rehearsal-view.h"

typedef struct
{
  BbEditor *editor;
  BbShownFrame *picture;
  Watched watched;
} Run;

static void
add (BbProject **project, BbListKind kind, BbList *list)
{
  BbProject *next = bb_project_with_list (*project, kind, list);

  bb_project_unref (*project);
  *project = next;
}

/* a count twice a second, sections and lyrics: all that a rehearsal shows changes */
static BbProject *
make_project (void)
{
  g_autoptr (BbProject) moving = moving_make_project ();
  g_autoptr (BbSong) song = bb_song_new ("media/song.flac", "song.flac", STORYBOARD_SAMPLE_RATE,
                                         MOVING_SECONDS * STORYBOARD_SAMPLE_RATE);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 120, 4);
  BbProject *project = bb_project_with_song (moving, song);

  add (&project, BB_TEMPI, bb_list_new_from ((gpointer *) &tempo, 1));
  add (&project, BB_SECTIONS, make_sections ());
  add (&project, BB_LYRICS, make_lyrics ());
  return project;
}

/* what shows the video, somewhere within @widget; or NULL */
static BbShownFrame *
find_picture (GtkWidget *widget)
{
  BbShownFrame *found = BB_IS_SHOWN_FRAME (widget) ? BB_SHOWN_FRAME (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_picture (child);
  return found;
}

/* plays as soon as the first frame is there, as who presses the key sees it */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Run *run = data;
  double time = watched_take_time (&run->watched);
  gint64 frame;

  if (!bb_editor_is_playing (run->editor))
    {
      if (!bb_shown_frame_is_late (run->picture))
        bb_editor_toggle_playing (run->editor);
      return G_SOURCE_CONTINUE;
    }

  g_array_append_val (run->watched.times, time);
  bb_editor_tick (run->editor);
  frame = bb_editor_get_frame (run->editor);
  if (frame != run->watched.frame)
    watched_count (&run->watched, frame, bb_shown_frame_is_late (run->picture));
  return G_SOURCE_CONTINUE;
}

static GtkWidget *
show (Run *run)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
  GtkWidget *view = g_object_new (BB_TYPE_REHEARSAL_VIEW, NULL);

  gtk_css_provider_load_from_resource (style, "/io/github/beatboard/Beatboard/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  bb_rehearsal_view_set_editor (BB_REHEARSAL_VIEW (view), run->editor);
  run->picture = find_picture (view);
  return watched_show (view, tick_cb, run);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbDocument) document = NULL;
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (BbEditor) editor = NULL;
  Run run = { .watched.times = times };
  GtkWidget *window;

  adw_init ();
  gst_init (NULL, NULL);
  document = bb_document_create_untitled (project, &error);
  g_assert_no_error (error);
  run.editor = editor = bb_editor_new (document);
  window = show (&run);
  watched_wait_end (&run.watched);
  watched_print_rows (&run.watched, "frames late, rehearsing moves and dissolves",
                      "1080p24, by the clock of the player: each frame there when it is heard",
                      "main loop, a frame of the screen while rehearsing");
  gtk_window_destroy (GTK_WINDOW (window));
  bb_document_close (document);
  return EXIT_SUCCESS;
}
