/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which count, bar and eight is heard? */
#include "widgets/timeline/beat-display.h"

#include <glib/gi18n-lib.h>

#include "editor/rehearsal-words.h"

struct _BbBeatDisplay
{
  AdwBin parent;

  BbEditor *editor;
  GtkLabel *count;
  GtkLabel *bar;
  GtkLabel *eight;

  const BbBeatGrid *beats; /* not owned: of what is shown, and only compared */
  int index;               /* of the beat that is shown */
};

G_DEFINE_FINAL_TYPE (BbBeatDisplay, bb_beat_display, ADW_TYPE_BIN)

/* "Chorus · eight 2 of 4" */
static char *
describe_eight (BbBeatDisplay *self)
{
  const BbProject *project = bb_editor_get_shown (self->editor);
  g_autofree char *name = NULL;
  g_autofree char *eight = NULL;
  BbRehearsal now;

  bb_rehearsal_find (project, bb_editor_get_beats (self->editor), bb_editor_get_frame (self->editor), &now);
  name = bb_rehearsal_name_section (project, now.section);
  eight = bb_rehearsal_say_eight (&now);
  return *name != '\0' ? g_strdup_printf ("%s · %s", name, eight) : g_steal_pointer (&eight);
}

static void
show (BbBeatDisplay *self, const BbBeat *beat)
{
  g_autofree char *count = g_strdup_printf ("%d", beat->count);
  g_autofree char *bar = g_strdup_printf (_ ("bar %d.%d"), (int) beat->bar, beat->beat);
  g_autofree char *eight = describe_eight (self);

  gtk_label_set_text (self->count, count);
  gtk_label_set_text (self->bar, bar);
  gtk_label_set_text (self->eight, eight);
  if (beat->count == 1)
    gtk_widget_add_css_class (GTK_WIDGET (self->count), "one");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->count), "one");
}

/* while the song waits for its count-in */
static void
show_count_in (BbBeatDisplay *self, int count_in)
{
  g_autofree char *count = g_strdup_printf ("%d", count_in);

  gtk_label_set_text (self->count, count);
  gtk_label_set_text (self->bar, _ ("Count-In"));
  gtk_label_set_text (self->eight, "");
  gtk_widget_remove_css_class (GTK_WIDGET (self->count), "one");
}

/* asked at each frame while it plays: what is shown already costs a look-up */
static void
update (BbBeatDisplay *self)
{
  const BbBeatGrid *beats = bb_editor_get_beats (self->editor);
  int index = bb_beat_grid_find (beats, bb_editor_get_frame (self->editor));

  if (beats == self->beats && index == self->index)
    return;

  self->beats = beats;
  self->index = index;
  gtk_widget_set_visible (GTK_WIDGET (self), beats->n > 0);
  if (index >= 0)
    show (self, &beats->beats[index]);
  else if (beats->n > 0)
    {
      gtk_label_set_text (self->count, "–");
      gtk_label_set_text (self->bar, "");
      gtk_label_set_text (self->eight, "");
    }
}

static void
project_changed_cb (BbBeatDisplay *self)
{
  self->beats = NULL;
  update (self);
}

static void
count_changed_cb (BbBeatDisplay *self)
{
  int count_in = bb_editor_get_count (self->editor);

  if (count_in > 0)
    show_count_in (self, count_in);
  else
    project_changed_cb (self);
}

void
bb_beat_display_set_editor (BbBeatDisplay *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::count", G_CALLBACK (count_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  project_changed_cb (self);
}

static void
bb_beat_display_dispose (GObject *object)
{
  g_clear_object (&BB_BEAT_DISPLAY (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_BEAT_DISPLAY);

  G_OBJECT_CLASS (bb_beat_display_parent_class)->dispose (object);
}

static void
bb_beat_display_class_init (BbBeatDisplayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_beat_display_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/beat-display.ui");
  gtk_widget_class_bind_template_child (widget_class, BbBeatDisplay, count);
  gtk_widget_class_bind_template_child (widget_class, BbBeatDisplay, bar);
  gtk_widget_class_bind_template_child (widget_class, BbBeatDisplay, eight);
}

static void
bb_beat_display_init (BbBeatDisplay *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->index = -1;
}
