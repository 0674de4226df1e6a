/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies on the two sides of an edge that is being rolled? */
#include "widgets/stage/two-up.h"

#include <glib/gi18n-lib.h>

#include "model/time.h"
#include "widgets/common/thumbnail.h"

/* two pictures of a large screen, and those of the edge before */
#define CACHE_BYTES (32 << 20)

struct _BbTwoUp
{
  AdwBin parent;

  BbEditor *editor;

  BbThumbnail *out_picture;
  GtkLabel *out_board;
  GtkLabel *out_time;
  BbThumbnail *in_picture;
  GtkLabel *in_board;
  GtkLabel *in_time;
};

G_DEFINE_FINAL_TYPE (BbTwoUp, bb_two_up, ADW_TYPE_BIN)

/* "7A · 2+06": which board, and how long it is now */
static void
show_board (BbTwoUp *self, guint index, BbThumbnail *picture, GtkLabel *label)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbSettings *settings = project->settings;
  g_autofree char *length = bb_time_to_seconds_and_frames (&settings->rate, bb_project_get_duration (project, index));
  g_autofree char *text = g_strdup_printf ("%s · %s", bb_editor_get_number (self->editor, index), length);

  gtk_label_set_text (label, text);
  bb_thumbnail_set_aspect (picture, bb_settings_get_aspect (settings));
  bb_thumbnail_show (picture, bb_project_get_board (project, index));
}

/* @format: (transfer none): translated, with a place for the timecode */
static void
show_time (BbTwoUp *self, gint64 frame, const char *format, GtkLabel *label)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;
  g_autofree char *timecode = bb_time_to_timecode (&settings->rate, settings->start, frame);
  g_autofree char *text = g_strdup_printf (format, timecode);

  gtk_label_set_text (label, text);
}

static void
roll_cb (BbTwoUp *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint edge = bb_editor_get_roll (self->editor).index;
  gboolean is_rolled = edge > 0 && edge < bb_project_count (project);

  gtk_widget_set_visible (GTK_WIDGET (self), is_rolled);
  if (!is_rolled)
    return;

  show_board (self, edge - 1, self->out_picture, self->out_board);
  show_board (self, edge, self->in_picture, self->in_board);
  show_time (self, bb_project_get_start (project, edge) - 1, _ ("Last Frame %s"), self->out_time);
  show_time (self, bb_project_get_start (project, edge), _ ("First Frame %s"), self->in_time);
}

void
bb_two_up_set_editor (BbTwoUp *self, BbEditor *editor)
{
  g_autoptr (BbBoardCache)
      cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));

  g_set_object (&self->editor, editor);
  bb_thumbnail_set_cache (self->out_picture, cache);
  bb_thumbnail_set_cache (self->in_picture, cache);
  g_signal_connect_object (editor, "notify::roll", G_CALLBACK (roll_cb), self, G_CONNECT_SWAPPED);
}

static void
bb_two_up_dispose (GObject *object)
{
  g_clear_object (&BB_TWO_UP (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_TWO_UP);

  G_OBJECT_CLASS (bb_two_up_parent_class)->dispose (object);
}

static void
bb_two_up_class_init (BbTwoUpClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_two_up_dispose;
  g_type_ensure (BB_TYPE_THUMBNAIL);
  gtk_widget_class_set_css_name (widget_class, "twoup");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/two-up.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTwoUp, out_picture);
  gtk_widget_class_bind_template_child (widget_class, BbTwoUp, out_board);
  gtk_widget_class_bind_template_child (widget_class, BbTwoUp, out_time);
  gtk_widget_class_bind_template_child (widget_class, BbTwoUp, in_picture);
  gtk_widget_class_bind_template_child (widget_class, BbTwoUp, in_board);
  gtk_widget_class_bind_template_child (widget_class, BbTwoUp, in_time);
}

static void
bb_two_up_init (BbTwoUp *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
