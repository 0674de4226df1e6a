/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a time typed, and what is wrong with it? */
#include "window/dialogs/time-row.h"

#include "model/time.h"

struct _BbTimeRow
{
  AdwActionRow parent;

  GtkEditable *entry;
  BbFrameRate rate;
  gint64 start;
  char *shown; /* as last set: what differs from it was typed */
  char *hint;  /* the subtitle while nothing is wrong */
  BbTimeFunc apply;
  gpointer data;
};

G_DEFINE_FINAL_TYPE (BbTimeRow, bb_time_row, ADW_TYPE_ACTION_ROW)

static void
show_error (BbTimeRow *self, const GError *error)
{
  AdwActionRow *row = ADW_ACTION_ROW (self);
  g_autofree char *escaped = error != NULL ? g_markup_escape_text (error->message, -1) : NULL;

  if (self->hint == NULL)
    self->hint = g_strdup (adw_action_row_get_subtitle (row));
  adw_action_row_set_subtitle (row, error != NULL ? escaped : self->hint);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               error != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
}

static gboolean
is_typed (BbTimeRow *self)
{
  return self->shown != NULL && !g_str_equal (gtk_editable_get_text (self->entry), self->shown);
}

void
bb_time_row_connect (BbTimeRow *self, BbTimeFunc apply, gpointer data)
{
  self->apply = apply;
  self->data = data;
}

void
bb_time_row_set (BbTimeRow *self, const BbFrameRate *rate, gint64 start, gint64 frame)
{
  gboolean was_typed = is_typed (self);

  self->rate = *rate;
  self->start = start;
  g_free (self->shown);
  self->shown = bb_time_to_timecode (rate, start, frame);
  if (was_typed)
    return;

  gtk_editable_set_text (self->entry, self->shown);
  show_error (self, NULL);
}

/* shows what was taken in its full form: "12:08" as "00:00:12:08" */
static void
forget_typing (BbTimeRow *self)
{
  gtk_editable_set_text (self->entry, self->shown);
  show_error (self, NULL);
}

/* whether what is typed, if anything, could be taken; where not, the row says why */
static gboolean
apply_cb (BbTimeRow *self)
{
  g_autoptr (GError) error = NULL;
  gint64 frame;

  if (!is_typed (self))
    return TRUE;

  if (bb_time_parse (&self->rate, self->start, gtk_editable_get_text (self->entry), &frame, &error) &&
      self->apply (frame, self->data, &error))
    forget_typing (self);
  else
    show_error (self, error);
  return error == NULL;
}

gboolean
bb_time_row_finish (BbTimeRow *self)
{
  if (apply_cb (self))
    return TRUE;

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  return FALSE;
}

static void
focus_left_cb (BbTimeRow *self)
{
  apply_cb (self);
}

/* says at once what cannot be read; what can is tried only when it is complete */
static void
text_changed_cb (BbTimeRow *self)
{
  g_autoptr (GError) error = NULL;
  gint64 frame;

  if (is_typed (self))
    bb_time_parse (&self->rate, self->start, gtk_editable_get_text (self->entry), &frame, &error);
  show_error (self, error);
}

/* Escape takes back what is typed; where nothing is, it closes the dialog as ever */
static gboolean
key_pressed_cb (BbTimeRow *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape || !is_typed (self))
    return GDK_EVENT_PROPAGATE;

  forget_typing (self);
  return GDK_EVENT_STOP;
}

static void
bb_time_row_finalize (GObject *object)
{
  BbTimeRow *self = BB_TIME_ROW (object);

  g_free (self->shown);
  g_free (self->hint);

  G_OBJECT_CLASS (bb_time_row_parent_class)->finalize (object);
}

static void
bb_time_row_class_init (BbTimeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bb_time_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/time-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTimeRow, entry);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
}

static void
bb_time_row_init (BbTimeRow *self)
{
  self->rate = BB_FRAME_RATE_DEFAULT;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_bind_property (self, "title", self->entry, "tooltip-text", G_BINDING_SYNC_CREATE);
}
