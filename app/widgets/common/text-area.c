/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a text of any length typed, that is kept as it is typed? */
#include "widgets/common/text-area.h"

#include "widgets/common/buffer-text.h"
#include "widgets/common/text-height.h"

/* without a key, until what follows is a step of its own; in milliseconds */
#define PAUSE 1500

struct _BbTextArea
{
  AdwBin parent;

  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkLabel *hint;
  gboolean is_line;
  gboolean is_showing;
  guint pause;
};

enum
{
  TYPED,
  PAUSED,
  ENDED,
  PICTURE_PASTED,
  N_SIGNALS
};

enum
{
  PROP_HINT = 1,
  PROP_LABEL,
  PROP_LINE,
  PROP_LEADING,
  N_PROPERTIES
};

static guint signals[N_SIGNALS];
static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (BbTextArea, bb_text_area, ADW_TYPE_BIN)

static void
pause_now (BbTextArea *self)
{
  g_clear_handle_id (&self->pause, g_source_remove);
  g_signal_emit (self, signals[PAUSED], 0);
}

static gboolean
pause_cb (gpointer data)
{
  BbTextArea *self = data;

  self->pause = 0;
  pause_now (self);
  return G_SOURCE_REMOVE;
}

static void
show_hint (BbTextArea *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->hint), gtk_text_buffer_get_char_count (self->buffer) == 0);
}

static void
changed_cb (BbTextArea *self)
{
  show_hint (self);
  if (self->is_showing)
    return;

  g_clear_handle_id (&self->pause, g_source_remove);
  self->pause = g_timeout_add (PAUSE, pause_cb, self);
  g_signal_emit (self, signals[TYPED], 0);
}

/* what an input method is about to write stands where the hint would */
static void
preedit_cb (BbTextArea *self, const char *preedit)
{
  show_hint (self);
  if (*preedit != '\0')
    gtk_widget_set_visible (GTK_WIDGET (self->hint), FALSE);
}

static void
focus_left_cb (BbTextArea *self)
{
  pause_now (self);
}

static gboolean
key_pressed_cb (BbTextArea *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean is_return = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;

  if (!self->is_line || !is_return || (state & GDK_SHIFT_MASK) != 0)
    return FALSE;

  g_signal_emit (self, signals[ENDED], 0);
  return TRUE;
}

/* files have their names as text with them; a text may have a picture of it with it */
static gboolean
holds_picture (GdkContentFormats *formats)
{
  gboolean has_files = gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST) ||
                       gdk_content_formats_contain_mime_type (formats, "text/uri-list");
  gboolean has_picture = gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE) ||
                         gdk_content_formats_contain_mime_type (formats, "image/png");
  gboolean has_text = gdk_content_formats_contain_gtype (formats, G_TYPE_STRING) ||
                      gdk_content_formats_contain_mime_type (formats, "text/plain") ||
                      gdk_content_formats_contain_mime_type (formats, "text/plain;charset=utf-8");

  return has_files || (has_picture && !has_text);
}

static void
paste_cb (BbTextArea *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  if (!holds_picture (gdk_clipboard_get_formats (clipboard)))
    return;

  g_signal_stop_emission_by_name (self->view, "paste-clipboard");
  g_signal_emit (self, signals[PICTURE_PASTED], 0);
}

void
bb_text_area_show (BbTextArea *self, const char *text)
{
  self->is_showing = TRUE;
  if (bb_buffer_text_follow (self->buffer, text != NULL ? text : "") && gtk_widget_get_mapped (GTK_WIDGET (self)))
    bb_text_height_ask (self->view);
  self->is_showing = FALSE;
  show_hint (self);
}

char *
bb_text_area_get_text (BbTextArea *self)
{
  return bb_buffer_text_get (self->buffer);
}

void
bb_text_area_set_hint (BbTextArea *self, const char *hint)
{
  gtk_label_set_text (self->hint, hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, hint, -1);
}

void
bb_text_area_set_name (BbTextArea *self, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
bb_text_area_set_editable (BbTextArea *self, gboolean is_editable)
{
  gtk_text_view_set_editable (self->view, is_editable);
}

static void
bb_text_area_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  BbTextArea *self = BB_TEXT_AREA (object);

  switch (id)
    {
    case PROP_HINT:
      bb_text_area_set_hint (self, g_value_get_string (value));
      break;
    case PROP_LABEL:
      bb_text_area_set_name (self, g_value_get_string (value));
      break;
    case PROP_LINE:
      self->is_line = g_value_get_boolean (value);
      break;
    case PROP_LEADING:
      gtk_text_view_set_pixels_inside_wrap (self->view, g_value_get_int (value));
      gtk_text_view_set_pixels_below_lines (self->view, 2 * g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static gboolean
bb_text_area_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BB_TEXT_AREA (widget)->view));
}

static void
bb_text_area_dispose (GObject *object)
{
  BbTextArea *self = BB_TEXT_AREA (object);

  g_clear_handle_id (&self->pause, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_TEXT_AREA);

  G_OBJECT_CLASS (bb_text_area_parent_class)->dispose (object);
}

static void
add_signals (void)
{
  static const char *const names[N_SIGNALS] = { "typed", "paused", "ended", "picture-pasted" };

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], BB_TYPE_TEXT_AREA, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bb_text_area_class_init (BbTextAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->set_property = bb_text_area_set_property;
  G_OBJECT_CLASS (klass)->dispose = bb_text_area_dispose;
  widget_class->grab_focus = bb_text_area_grab_focus;
  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_LINE] = g_param_spec_boolean ("line", NULL, NULL, FALSE, flags);
  properties[PROP_LEADING] = g_param_spec_int ("leading", NULL, NULL, 0, 100, 0, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
  add_signals ();
  gtk_widget_class_set_css_name (widget_class, "textarea");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/text-area.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTextArea, view);
  gtk_widget_class_bind_template_child (widget_class, BbTextArea, buffer);
  gtk_widget_class_bind_template_child (widget_class, BbTextArea, hint);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, preedit_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, paste_cb);
}

static void
bb_text_area_init (BbTextArea *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_text_height_attach (self->view);
  show_hint (self);
}
