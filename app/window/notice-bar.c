/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must the user know for as long as it lasts, and what can be done about it? */
#include "window/notice-bar.h"

#include <glib/gi18n.h>

/**
 * Remedy:
 * @label: of the button
 * @apply: what it does
 */
typedef struct
{
  const char *label;
  void (*apply) (BbNoticeBar *self);
} Remedy;

struct _BbNoticeBar
{
  AdwBin parent;

  BbEditor *editor;
  const Remedy *remedy;
  char *closed; /* what the player told when its message was closed */

  GtkRevealer *revealer;
  GtkLabel *label;
  GtkButton *button;
  GtkWidget *close;
};

G_DEFINE_FINAL_TYPE (BbNoticeBar, bb_notice_bar, ADW_TYPE_BIN)

static BbDocument *
get_document (BbNoticeBar *self)
{
  return bb_editor_get_document (self->editor);
}

static void
dismiss (BbNoticeBar *self)
{
  bb_document_dismiss_notice (get_document (self));
}

static void
choose_song (BbNoticeBar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.import-song", NULL);
}

static void
retry_device (BbNoticeBar *self)
{
  bb_player_retry_device (bb_editor_get_player (self->editor));
}

static const Remedy of_notices[] = {
  [BB_REMEDY_READ] = { N_ ("OK"), dismiss },
  [BB_REMEDY_STOP_COMPARING] = { N_ ("Stop Comparing"), dismiss },
  [BB_REMEDY_CHOOSE_SONG] = { N_ ("Choose It Again…"), choose_song },
};
static const Remedy of_trouble = { N_ ("Try Again"), retry_device };

static void
show (BbNoticeBar *self, const char *text, const Remedy *remedy)
{
  self->remedy = remedy;
  gtk_label_set_text (self->label, text);
  gtk_button_set_label (self->button, _ (remedy->label));
  gtk_widget_set_visible (self->close, remedy->apply != dismiss);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

/* the keyboard does not go with it */
static void
hide (BbNoticeBar *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-timeline", NULL);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static void
update (BbNoticeBar *self)
{
  const char *notice = bb_document_get_notice (get_document (self));
  const char *trouble = bb_player_get_trouble (bb_editor_get_player (self->editor));

  if (trouble == NULL)
    g_clear_pointer (&self->closed, g_free);
  if (notice != NULL)
    show (self, notice, &of_notices[bb_document_get_remedy (get_document (self))]);
  else if (g_strcmp0 (trouble, self->closed) != 0)
    show (self, trouble, &of_trouble);
  else
    hide (self);
}

/* told once: until it is over and comes back */
static void
close_cb (BbNoticeBar *self)
{
  if (bb_document_get_notice (get_document (self)) != NULL)
    {
      dismiss (self);
      return;
    }

  g_free (self->closed);
  self->closed = g_strdup (bb_player_get_trouble (bb_editor_get_player (self->editor)));
  update (self);
}

static void
clicked_cb (BbNoticeBar *self)
{
  self->remedy->apply (self);
}

void
bb_notice_bar_set_editor (BbNoticeBar *self, BbEditor *editor)
{
  self->editor = g_object_ref (editor);
  g_signal_connect_object (bb_editor_get_player (editor), "notify::trouble", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_document (self), "notify::notice", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  /* what was for reading only may not be any more */
  g_signal_connect_object (get_document (self), "notify::path", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_notice_bar_dispose (GObject *object)
{
  g_clear_object (&BB_NOTICE_BAR (object)->editor);
  g_clear_pointer (&BB_NOTICE_BAR (object)->closed, g_free);

  G_OBJECT_CLASS (bb_notice_bar_parent_class)->dispose (object);
}

static void
bb_notice_bar_class_init (BbNoticeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_notice_bar_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BbNoticeBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, BbNoticeBar, label);
  gtk_widget_class_bind_template_child (widget_class, BbNoticeBar, button);
  gtk_widget_class_bind_template_child (widget_class, BbNoticeBar, close);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
}

static void
bb_notice_bar_init (BbNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
