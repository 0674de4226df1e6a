/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the click come with the flash? */
#include "window/dialogs/sync-test.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <math.h>

#include "audio/wav.h"
#include "window/dialogs/sound-settings.h"

#define SAMPLE_RATE 48000
#define SECONDS 10
/* 20 ms of a tone that dies away: sharp enough to hear when it begins */
#define CLICK_SAMPLES 960
#define CLICK_PITCH 1500.0
#define CLICK_DECAY 240.0

#define FRAMES_A_SECOND 100
#define FLASH_FRAMES 12

struct _BbSyncTest
{
  GtkWidget parent;

  GtkWidget *dot;
  BbPlayer *player;
  char *path; /* of the clicks */
  guint tick;
};

G_DEFINE_FINAL_TYPE (BbSyncTest, bb_sync_test, GTK_TYPE_WIDGET)

static gboolean
write_second (BbWavWriter *writer, GError **error)
{
  gint16 click[CLICK_SAMPLES];

  for (int i = 0; i < CLICK_SAMPLES; i++)
    click[i] = (gint16) (20000 * exp (-i / CLICK_DECAY) * sin (2 * G_PI * CLICK_PITCH * i / SAMPLE_RATE));

  return bb_wav_writer_write (writer, click, sizeof click, error) &&
         bb_wav_writer_write_silence (writer, (SAMPLE_RATE - CLICK_SAMPLES) * sizeof (gint16), error);
}

static gboolean
write_clicks (const char *path, GError **error)
{
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, error);

  if (writer == NULL)
    return FALSE;

  bb_wav_writer_set_format (writer, 1, SAMPLE_RATE);
  for (int second = 0; second < SECONDS; second++)
    {
      if (!write_second (writer, error))
        return FALSE;
    }

  return bb_wav_writer_finish (writer, error);
}

/* a temporary file of its own, so that two programs do not meet */
static char *
make_clicks (GError **error)
{
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("beatboard-click-XXXXXX.wav", &path, error);

  if (file < 0)
    return NULL;

  g_close (file, NULL);
  return write_clicks (path, error) ? g_steal_pointer (&path) : NULL;
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  BbSyncTest *self = BB_SYNC_TEST (widget);

  if (bb_player_get_frame (self->player) % FRAMES_A_SECOND < FLASH_FRAMES)
    gtk_widget_add_css_class (self->dot, "lit");
  else
    gtk_widget_remove_css_class (self->dot, "lit");
  return G_SOURCE_CONTINUE;
}

gboolean
bb_sync_test_start (BbSyncTest *self, GSettings *settings, GError **error)
{
  const BbFrameRate rate = { FRAMES_A_SECOND, 1, FALSE };

  bb_sync_test_stop (self);
  self->path = make_clicks (error);
  if (self->path == NULL)
    return FALSE;

  self->player = bb_player_new ();
  bb_sound_settings_follow (settings, self->player, FALSE);
  if (!bb_player_set_programme (self->player, self->path, &rate, SECONDS * FRAMES_A_SECOND, error))
    {
      bb_sync_test_stop (self);
      return FALSE;
    }

  bb_player_set_loop (self->player, 0, SECONDS * FRAMES_A_SECOND);
  bb_player_play (self->player);
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  return TRUE;
}

void
bb_sync_test_stop (BbSyncTest *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  if (self->dot != NULL)
    gtk_widget_remove_css_class (self->dot, "lit");
  g_clear_object (&self->player);
  if (self->path != NULL)
    g_unlink (self->path);
  g_clear_pointer (&self->path, g_free);
}

static void
bb_sync_test_dispose (GObject *object)
{
  BbSyncTest *self = BB_SYNC_TEST (object);

  bb_sync_test_stop (self);
  g_clear_pointer (&self->dot, gtk_widget_unparent);

  G_OBJECT_CLASS (bb_sync_test_parent_class)->dispose (object);
}

static void
bb_sync_test_class_init (BbSyncTestClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_sync_test_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_sync_test_init (BbSyncTest *self)
{
  self->dot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_halign (self->dot, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->dot, "sync-dot");
  gtk_widget_set_parent (self->dot, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Flashes once a second during the test"), -1);
}
