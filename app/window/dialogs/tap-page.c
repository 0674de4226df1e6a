/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is seen and pressed while lyrics are tapped along? */
#include "window/dialogs/tap-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "editor/lyric-tapping.h"

/* where Y lies: a Hangul layout says a letter of its own there */
#define KEYCODE_Y 29
/* words that are not sung yet */
#define WAITING_ALPHA 0x8000

struct _BbTapPage
{
  GtkBox parent;

  BbEditor *editor;        /* of tapping, which holds it */
  BbLyricTapping *tapping; /* NULL before and after */

  GtkLabel *before;
  GtkLabel *now;
  GtkLabel *after;
  GtkButton *button;
  GtkLabel *hint;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (BbTapPage, bb_tap_page, GTK_TYPE_BOX)

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* what was sung is plain, what is sung with the next tap stands out, and what comes later waits */
static void
mark_word (BbTapPage *self, const char *text, gint64 at)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);
  PangoAttribute *waiting = pango_attr_foreground_alpha_new (WAITING_ALPHA);
  const char *word = g_utf8_offset_to_pointer (text, MIN (at, g_utf8_strlen (text, -1)));

  line->start_index = (guint) (word - text);
  line->end_index = line->start_index + (guint) strcspn (word, " \t");
  waiting->start_index = line->end_index;
  pango_attr_list_insert (attributes, line);
  pango_attr_list_insert (attributes, waiting);
  gtk_label_set_attributes (self->now, attributes);
}

/* what begins with the next tap is the large one */
static void
show_lines (BbTapPage *self)
{
  const char *now = bb_lyric_tapping_get_line (self->tapping, 0);
  guint total, number = bb_lyric_tapping_get_number (self->tapping, &total);
  g_autofree char *count = g_strdup_printf (_ ("%u of %u"), number, total);
  gint64 at;

  gtk_label_set_text (self->before, bb_lyric_tapping_get_line (self->tapping, -1));
  gtk_label_set_text (self->now, now);
  gtk_label_set_text (self->after, bb_lyric_tapping_get_line (self->tapping, 1));
  gtk_label_set_text (self->count, count);
  if (bb_lyric_tapping_get_word (self->tapping, &at))
    mark_word (self, now, at);
}

static void
set_playing (BbTapPage *self, gboolean is_playing)
{
  if (bb_editor_is_playing (self->editor) != is_playing)
    bb_editor_toggle_playing (self->editor);
}

static void
tap (BbTapPage *self)
{
  if (!bb_lyric_tapping_tap (self->tapping))
    g_signal_emit (self, signals[DONE], 0);
  else
    show_lines (self);
}

/* the last one back, and the song with it to a moment before */
static void
untap (BbTapPage *self)
{
  bb_lyric_tapping_untap (self->tapping);
  show_lines (self);
}

static void
pressed_cb (BbTapPage *self)
{
  tap (self);
}

static void
bb_tap_page_dispose (GObject *object)
{
  BbTapPage *self = BB_TAP_PAGE (object);

  g_clear_pointer (&self->tapping, bb_lyric_tapping_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_TAP_PAGE);

  G_OBJECT_CLASS (bb_tap_page_parent_class)->dispose (object);
}

static void
bb_tap_page_class_init (BbTapPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_tap_page_dispose;
  signals[DONE] = g_signal_new ("done", BB_TYPE_TAP_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/tap-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTapPage, before);
  gtk_widget_class_bind_template_child (widget_class, BbTapPage, now);
  gtk_widget_class_bind_template_child (widget_class, BbTapPage, after);
  gtk_widget_class_bind_template_child (widget_class, BbTapPage, button);
  gtk_widget_class_bind_template_child (widget_class, BbTapPage, hint);
  gtk_widget_class_bind_template_child (widget_class, BbTapPage, count);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
}

static void
bb_tap_page_init (BbTapPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bb_tap_page_begin (BbTapPage *self, BbEditor *editor, guint index, gboolean by_words)
{
  self->tapping = bb_lyric_tapping_new (editor, index, by_words);
  self->editor = editor;
  gtk_button_set_label (self->button, by_words ? _ ("The Word Begins") : _ ("The Line Begins"));
  gtk_label_set_text (self->hint, by_words
                                      ? _ ("Press Space or Y as each word begins. Backspace takes the last one back.")
                                      : _ ("Press Space or Y as each line begins. Backspace takes the last one back."));
  show_lines (self);
  set_playing (self, TRUE);
}

/* what was tapped is kept, and the song stands still */
void
bb_tap_page_end (BbTapPage *self)
{
  if (self->tapping == NULL)
    return;

  set_playing (self, FALSE);
  bb_lyric_tapping_keep (self->tapping);
  g_clear_pointer (&self->tapping, bb_lyric_tapping_free);
}

gboolean
bb_tap_page_is_tapping (BbTapPage *self)
{
  return self->tapping != NULL;
}

gboolean
bb_tap_page_hear (BbTapPage *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean is_y = keyval == GDK_KEY_y || keyval == GDK_KEY_Y || keycode == KEYCODE_Y;

  if (self->tapping == NULL || state & (GDK_CONTROL_MASK | GDK_ALT_MASK))
    return FALSE;

  if (keyval == GDK_KEY_space || is_y)
    tap (self);
  else if (keyval == GDK_KEY_BackSpace)
    untap (self);
  else
    return FALSE;

  return TRUE;
}
