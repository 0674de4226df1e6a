/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a line of the song written, and changed? */
#include "widgets/timeline/lyric-popover.h"

#include "editor/lyric-commands.h"
#include "model/lyrics.h"
#include "widgets/common/icon-names.h"

struct _BbLyricPopover
{
  GtkPopover parent;

  BbEditor *editor;
  char *id; /* of the line; NULL for a new one */
  gint64 frame;
  gboolean is_dropped; /* what is written is not to be kept */

  GtkEditable *text;
  GtkEditable *translation;
  GtkWidget *shift;
  GtkWidget *split;
  GtkWidget *join;
  GtkWidget *trash;
};

G_DEFINE_FINAL_TYPE (BbLyricPopover, bb_lyric_popover, GTK_TYPE_POPOVER)

/* the index of the line that it speaks of, or -1 */
static int
find (BbLyricPopover *self)
{
  return self->id != NULL ? bb_lyrics_find (bb_editor_get_project (self->editor), self->id) : -1;
}

static char *
get_text (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

static void
closed_cb (BbLyricPopover *self)
{
  g_autofree char *text = get_text (self->text);
  g_autofree char *translation = get_text (self->translation);

  if (!self->is_dropped)
    bb_lyric_command_write (self->editor, self->id, self->frame, text, translation);
}

/* Escape drops what is written: a press elsewhere does not */
static gboolean
key_pressed_cb (BbLyricPopover *self, guint keyval, guint keycode, GdkModifierType state)
{
  self->is_dropped = keyval == GDK_KEY_Escape;
  return FALSE;
}

static void
all_cb (BbLyricPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.lyrics", NULL);
}

/* what is written is kept before the line becomes another */
static void
shift_cb (BbLyricPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  bb_lyric_command_shift_here (self->editor, self->id);
}

static void
split_cb (BbLyricPopover *self)
{
  int at = gtk_editable_get_position (self->text);

  gtk_popover_popdown (GTK_POPOVER (self));
  bb_lyric_command_split (self->editor, self->id, at);
}

static void
join_cb (BbLyricPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  bb_lyric_command_join (self->editor, self->id);
}

static void
delete_cb (BbLyricPopover *self)
{
  self->is_dropped = TRUE;
  gtk_popover_popdown (GTK_POPOVER (self));
  bb_lyric_command_delete (self->editor, self->id);
}

static void
show_line (BbLyricPopover *self, int index)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbLyric *line = index >= 0 ? bb_lyrics_get (project, (guint) index) : NULL;
  const char *translation = line != NULL ? line->translation : NULL;

  gtk_editable_set_text (self->text, line != NULL ? line->text : "");
  gtk_editable_set_text (self->translation, translation != NULL ? translation : "");
  gtk_widget_set_sensitive (self->shift, line != NULL);
  gtk_widget_set_sensitive (self->split, line != NULL);
  gtk_widget_set_sensitive (self->trash, line != NULL);
  gtk_widget_set_sensitive (self->join, line != NULL && (guint) index + 1 < project->lists[BB_LYRICS]->n_items);
}

void
bb_lyric_popover_open (BbLyricPopover *self, const char *id, gint64 frame)
{
  g_free (self->id);
  self->id = g_strdup (id);
  self->frame = frame;
  self->is_dropped = FALSE;
  show_line (self, find (self));
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
  gtk_editable_set_position (self->text, -1);
}

const char *
bb_lyric_popover_get_id (BbLyricPopover *self)
{
  return self->id;
}

gint64
bb_lyric_popover_get_frame (BbLyricPopover *self)
{
  return self->frame;
}

static void
bb_lyric_popover_dispose (GObject *object)
{
  BbLyricPopover *self = BB_LYRIC_POPOVER (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_LYRIC_POPOVER);

  G_OBJECT_CLASS (bb_lyric_popover_parent_class)->dispose (object);
}

static void
bb_lyric_popover_class_init (BbLyricPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_lyric_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/lyric-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLyricPopover, text);
  gtk_widget_class_bind_template_child (widget_class, BbLyricPopover, translation);
  gtk_widget_class_bind_template_child (widget_class, BbLyricPopover, shift);
  gtk_widget_class_bind_template_child (widget_class, BbLyricPopover, split);
  gtk_widget_class_bind_template_child (widget_class, BbLyricPopover, join);
  gtk_widget_class_bind_template_child (widget_class, BbLyricPopover, trash);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, shift_cb);
  gtk_widget_class_bind_template_callback (widget_class, split_cb);
  gtk_widget_class_bind_template_callback (widget_class, join_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
bb_lyric_popover_init (BbLyricPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}

BbLyricPopover *
bb_lyric_popover_new (BbEditor *editor)
{
  BbLyricPopover *self = g_object_new (BB_TYPE_LYRIC_POPOVER, NULL);

  self->editor = g_object_ref (editor);
  return self;
}
