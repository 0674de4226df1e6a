/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is playing steered while rehearsing? */
#include "widgets/rehearsal/rehearsal-bar.h"

#include <glib/gi18n-lib.h>

#include "editor/rehearsal-loop.h"
#include "editor/rehearsal-words.h"
#include "widgets/rehearsal/section-strip.h"

struct _BbRehearsalBar
{
  AdwBin parent;

  BbEditor *editor;
  GtkButton *play_button;
  GtkWidget *loop_button;
  GtkLabel *loop_label;
  GtkLabel *time_label;
  BbSectionStrip *strip;
};

G_DEFINE_FINAL_TYPE (BbRehearsalBar, bb_rehearsal_bar, ADW_TYPE_BIN)

static void
update_play (BbRehearsalBar *self)
{
  gboolean is_playing = bb_editor_is_playing (self->editor);

  gtk_button_set_icon_name (self->play_button,
                            is_playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play_button), is_playing ? _ ("Pause (Space)") : _ ("Play (Space)"));
}

static void
update_loop (BbRehearsalBar *self)
{
  g_autofree char *text = bb_rehearsal_say_loop (self->editor);
  gint64 in = 0, out = 0;

  gtk_widget_remove_css_class (self->loop_button, "on");
  if (bb_editor_is_looping (self->editor))
    {
      bb_editor_get_range (self->editor, &in, &out);
      gtk_widget_add_css_class (self->loop_button, "on");
    }
  gtk_label_set_text (self->loop_label, text);
  bb_section_strip_set_loop (self->strip, in, out);
}

void
bb_rehearsal_bar_update (BbRehearsalBar *self)
{
  bb_section_strip_set_project (self->strip, bb_editor_get_project (self->editor));
  bb_rehearsal_bar_follow (self);
  update_play (self);
  update_loop (self);
}

void
bb_rehearsal_bar_follow (BbRehearsalBar *self)
{
  g_autofree char *time = bb_rehearsal_say_time (bb_editor_get_project (self->editor),
                                                 bb_editor_get_frame (self->editor));

  /* a label that is told what it says already does nothing */
  gtk_label_set_text (self->time_label, time);
  bb_section_strip_set_frame (self->strip, bb_editor_get_frame (self->editor));
}

static void
go_cb (BbRehearsalBar *self, gint64 frame)
{
  bb_editor_seek (self->editor, frame);
}

void
bb_rehearsal_bar_set_editor (BbRehearsalBar *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
}

static void
bb_rehearsal_bar_dispose (GObject *object)
{
  g_clear_object (&BB_REHEARSAL_BAR (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_REHEARSAL_BAR);

  G_OBJECT_CLASS (bb_rehearsal_bar_parent_class)->dispose (object);
}

static void
bb_rehearsal_bar_class_init (BbRehearsalBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_rehearsal_bar_dispose;
  g_type_ensure (BB_TYPE_SECTION_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/rehearsal-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalBar, play_button);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalBar, loop_button);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalBar, loop_label);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalBar, time_label);
  gtk_widget_class_bind_template_child (widget_class, BbRehearsalBar, strip);
  gtk_widget_class_bind_template_callback (widget_class, go_cb);
}

static void
bb_rehearsal_bar_init (BbRehearsalBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
