/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project presented, on which windows? */
#include "window/presentation.h"

#include <glib/gi18n.h>

#include "widgets/presentation/presentation-view.h"
#include "widgets/presentation/presenter-view.h"
#include "window/actions/present-keys.h"
#include "window/dialogs/dialog.h"
#include "window/monitors.h"
#include "window/settings.h"

/* on a window that presents */
#define PRESENTATION "beatboard-presentation"

/* in the order of BbOverlay */
static const char *const overlays[] = { "present-number", "present-timecode", "present-count", "present-lyric" };

typedef struct
{
  GtkWindow *screen;
  GtkWindow *presenter; /* on a second monitor, or NULL */
  gboolean was_rehearsing;
  guint inhibition;
} Presentation;

static Presentation *
get_presentation (BbDesk *desk)
{
  return g_object_get_data (G_OBJECT (desk), PRESENTATION);
}

/* windows that nobody manages are as large as they say */
static void
cover (GtkWindow *window, GdkMonitor *monitor)
{
  GdkRectangle area;

  gdk_monitor_get_geometry (monitor, &area);
  gtk_window_set_default_size (window, area.width, area.height);
  gtk_window_fullscreen_on_monitor (window, monitor);
}

static gboolean
close_request_cb (BbDesk *desk)
{
  bb_presentation_end (desk);
  return TRUE;
}

static GtkWindow *
window_new (BbDesk *desk, GtkWidget *view, const char *title)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_title (window, title);
  gtk_window_set_decorated (window, FALSE);
  gtk_window_set_child (window, view);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "win", G_ACTION_GROUP (desk));
  bb_present_keys_attach (view);
  bb_dialog_attach (window);
  g_signal_connect_object (window, "close-request", G_CALLBACK (close_request_cb), desk, G_CONNECT_SWAPPED);
  gtk_window_set_focus (window, view);
  return window;
}

static void
overlay_changed_cb (BbPresentationView *view, const char *key, GSettings *settings)
{
  for (guint i = 0; i < G_N_ELEMENTS (overlays); i++)
    {
      if (g_str_equal (key, overlays[i]))
        bb_presentation_view_set_overlay (view, (BbOverlay) i, g_settings_get_boolean (settings, key));
    }
}

static void
clicked_cb (GtkGestureClick *gesture, int n, double x, double y, BbDesk *desk)
{
  bb_editor_step_edge (bb_desk_get_editor (desk), 1);
}

static GtkWidget *
view_new (BbDesk *desk)
{
  GtkWidget *view = g_object_new (BB_TYPE_PRESENTATION_VIEW, NULL);
  GtkGesture *click = gtk_gesture_click_new ();
  GSettings *settings = bb_settings_get ();

  bb_presentation_view_set_editor (BB_PRESENTATION_VIEW (view), bb_desk_get_editor (desk));
  g_signal_connect_object (click, "pressed", G_CALLBACK (clicked_cb), desk, 0);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (settings, "changed", G_CALLBACK (overlay_changed_cb), view, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (overlays); i++)
    overlay_changed_cb (BB_PRESENTATION_VIEW (view), overlays[i], settings);
  return view;
}

static GtkWidget *
presenter_new (BbDesk *desk)
{
  GtkWidget *view = g_object_new (BB_TYPE_PRESENTER_VIEW, NULL);

  bb_presenter_view_set_editor (BB_PRESENTER_VIEW (view), bb_desk_get_editor (desk));
  return view;
}

/* lays the windows onto their monitors; a presenter's comes and goes with the second one */
static void
place (BbDesk *desk, Presentation *self)
{
  g_autofree char *connector = g_settings_get_string (bb_settings_get (), "present-monitor");
  g_autoptr (GdkMonitor) other = NULL;
  g_autoptr (GdkMonitor) monitor = bb_monitors_choose (GTK_WINDOW (desk), connector, &other);

  if (other != NULL && self->presenter == NULL)
    self->presenter = window_new (desk, presenter_new (desk), _ ("For the Presenter"));
  else if (other == NULL && self->presenter != NULL)
    gtk_window_destroy (g_steal_pointer (&self->presenter));

  if (self->presenter != NULL)
    {
      cover (self->presenter, other);
      gtk_window_present (self->presenter);
    }
  if (monitor != NULL)
    cover (self->screen, monitor);
  gtk_window_present (self->screen);
}

/* what lies behind: boards are not changed there meanwhile either */
static void
hold (BbDesk *desk, gboolean holds)
{
  gtk_widget_set_sensitive (adw_application_window_get_content (ADW_APPLICATION_WINDOW (desk)), !holds);
}

/* before the windows, which reach for the desk */
static void
free_cb (gpointer data)
{
  Presentation *self = data;

  gtk_window_destroy (self->screen);
  if (self->presenter != NULL)
    gtk_window_destroy (self->presenter);
  g_free (self);
}

void
bb_presentation_begin (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  Presentation *self = get_presentation (desk);

  if (self != NULL)
    {
      gtk_window_present (self->screen);
      return;
    }

  self = g_new0 (Presentation, 1);
  self->was_rehearsing = bb_editor_is_rehearsing (editor);
  self->screen = window_new (desk, view_new (desk), _ ("Presentation"));
  self->inhibition = gtk_application_inhibit (gtk_window_get_application (GTK_WINDOW (desk)), GTK_WINDOW (desk),
                                              GTK_APPLICATION_INHIBIT_IDLE, _ ("A project is presented"));
  g_object_set_data_full (G_OBJECT (desk), PRESENTATION, self, free_cb);
  hold (desk, TRUE);
  bb_editor_set_rehearsing (editor, TRUE);
  place (desk, self);
}

void
bb_presentation_end (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  Presentation *self = get_presentation (desk);

  if (self == NULL)
    return;

  if (bb_editor_is_playing (editor))
    bb_editor_toggle_playing (editor);
  if (self->inhibition != 0)
    gtk_application_uninhibit (gtk_window_get_application (GTK_WINDOW (desk)), self->inhibition);
  bb_editor_set_rehearsing (editor, self->was_rehearsing);
  g_object_set_data (G_OBJECT (desk), PRESENTATION, NULL);
  hold (desk, FALSE);
  bb_desk_focus (desk);
  gtk_window_present (GTK_WINDOW (desk));
}

void
bb_presentation_swap (BbDesk *desk)
{
  g_autofree char *connector = g_settings_get_string (bb_settings_get (), "present-monitor");
  Presentation *self = get_presentation (desk);
  g_autoptr (GdkMonitor) other = NULL;
  g_autoptr (GdkMonitor) monitor = bb_monitors_choose (GTK_WINDOW (desk), connector, &other);

  if (self == NULL || other == NULL || gdk_monitor_get_connector (other) == NULL)
    return;

  g_settings_set_string (bb_settings_get (), "present-monitor", gdk_monitor_get_connector (other));
  place (desk, self);
}
