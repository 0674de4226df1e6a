/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the one see who presents? */
#include "widgets/presentation/presenter-view.h"

#include <glib/gi18n-lib.h>

#include "editor/rehearsal-words.h"
#include "model/note.h"
#include "widgets/common/far-layout.h"
#include "widgets/common/thumbnail.h"

/* two pictures of half a screen */
#define CACHE_BYTES (32 << 20)

struct _BbPresenterView
{
  GtkWidget parent;

  BbEditor *editor;
  guint clock_source;

  GtkWidget *content;
  GtkLabel *elapsed;
  GtkLabel *left;
  GtkLabel *clock;
  GtkLabel *now_heading;
  BbThumbnail *now_picture;
  GtkWidget *next;
  GtkLabel *next_heading;
  BbThumbnail *next_picture;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (BbPresenterView, bb_presenter_view, GTK_TYPE_WIDGET)

static void
show_text (GtkLabel *label, const char *text)
{
  if (!g_str_equal (gtk_label_get_text (label), text))
    gtk_label_set_text (label, text);
}

static void
show_times (BbPresenterView *self, const BbProject *project, gint64 frame)
{
  g_autofree char *elapsed = bb_rehearsal_say_time (project, frame);
  g_autofree char *left = bb_rehearsal_say_time (project, project->settings->length - frame);
  g_autofree char *to_go = g_strdup_printf (_ ("%s left"), left);

  show_text (self->elapsed, elapsed);
  show_text (self->left, to_go);
}

static void
show_boards (BbPresenterView *self, const BbProject *project, const BbRehearsal *now)
{
  const char *const *numbers = bb_editor_get_shown_numbers (self->editor);
  double aspect = bb_settings_get_aspect (project->settings);
  gboolean has_next = now->place + 1 < bb_project_count (project);
  g_autofree char *heading = g_strdup_printf (_ ("Board %s"), numbers[now->place]);
  g_autofree char *until = NULL, *next_heading = NULL;

  show_text (self->now_heading, heading);
  bb_thumbnail_set_aspect (self->now_picture, aspect);
  bb_thumbnail_show (self->now_picture, bb_project_get_board (project, now->place));
  gtk_widget_set_visible (self->next, has_next);
  if (!has_next)
    return;

  until = bb_rehearsal_say_next (now, project);
  next_heading = g_strdup_printf ("%s: %s", until, numbers[now->place + 1]);
  show_text (self->next_heading, next_heading);
  bb_thumbnail_set_aspect (self->next_picture, aspect);
  bb_thumbnail_show (self->next_picture, bb_project_get_board (project, now->place + 1));
}

static void
add_line (GString *text, const char *before, const char *line)
{
  if (*line == '\0')
    return;

  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, before);
  g_string_append (text, line);
}

/* what the board says, and what was noted here */
static void
show_words (BbPresenterView *self, const BbProject *project, const BbRehearsal *now)
{
  static const char *const fields[] = { BB_FIELD_ID_ACTION, BB_FIELD_ID_CAMERA, BB_FIELD_ID_CHOREOGRAPHY,
                                        BB_FIELD_ID_NOTES };
  const BbBoard *board = bb_project_get_board (project, now->place);
  g_autoptr (GString) text = g_string_new ("");

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    add_line (text, "", bb_board_get_text (board, fields[i]));
  for (guint i = 0; i < now->n_notes; i++)
    add_line (text, "● ", ((const BbNote *) bb_list_get (project->lists[BB_NOTES], now->notes[i]))->text);
  show_text (self->text, text->str);
}

static void
follow (BbPresenterView *self)
{
  const BbProject *project;
  BbRehearsal now;

  if (self->editor == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  project = bb_editor_get_shown (self->editor);
  bb_rehearsal_find (project, bb_editor_get_beats (self->editor), bb_editor_get_frame (self->editor), &now);
  show_times (self, project, now.frame);
  show_boards (self, project, &now);
  show_words (self, project, &now);
}

static gboolean
clock_cb (gpointer data)
{
  BbPresenterView *self = data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%H:%M:%S");

  show_text (self->clock, time);
  return G_SOURCE_CONTINUE;
}

static void
bb_presenter_view_map (GtkWidget *widget)
{
  BbPresenterView *self = BB_PRESENTER_VIEW (widget);

  GTK_WIDGET_CLASS (bb_presenter_view_parent_class)->map (widget);

  clock_cb (self);
  self->clock_source = g_timeout_add_seconds (1, clock_cb, self);
  follow (self);
}

static void
bb_presenter_view_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&BB_PRESENTER_VIEW (widget)->clock_source, g_source_remove);

  GTK_WIDGET_CLASS (bb_presenter_view_parent_class)->unmap (widget);
}

void
bb_presenter_view_set_editor (BbPresenterView *self, BbEditor *editor)
{
  g_autoptr (BbBoardCache)
      cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));

  g_set_object (&self->editor, editor);
  bb_thumbnail_set_dark (self->now_picture);
  bb_thumbnail_set_dark (self->next_picture);
  bb_thumbnail_set_cache (self->now_picture, cache);
  bb_thumbnail_set_cache (self->next_picture, cache);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::shown", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  follow (self);
}

static void
bb_presenter_view_dispose (GObject *object)
{
  BbPresenterView *self = BB_PRESENTER_VIEW (object);

  g_clear_handle_id (&self->clock_source, g_source_remove);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_PRESENTER_VIEW);

  G_OBJECT_CLASS (bb_presenter_view_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/presenter-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, content);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, elapsed);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, left);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, clock);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, now_heading);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, now_picture);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, next);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, next_heading);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, next_picture);
  gtk_widget_class_bind_template_child (widget_class, BbPresenterView, text);
}

static void
bb_presenter_view_class_init (BbPresenterViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_presenter_view_dispose;
  widget_class->map = bb_presenter_view_map;
  widget_class->unmap = bb_presenter_view_unmap;
  gtk_widget_class_set_css_name (widget_class, "presentation");
  gtk_widget_class_set_layout_manager_type (widget_class, BB_TYPE_FAR_LAYOUT);
  g_type_ensure (BB_TYPE_THUMBNAIL);
  bind_children (widget_class);
}

static void
bb_presenter_view_init (BbPresenterView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
