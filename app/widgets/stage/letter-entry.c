/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is text composed where it will stand? */
#include "widgets/stage/letter-entry.h"

#include "editor/board-commands.h"
#include "render/ink/ink-letters.h"

struct _BbLetterEntry
{
  AdwBin parent;

  GtkText *text;
  GtkWidget *stage; /* not owned */
  BbEditor *editor; /* while something is written */
  char *board;
  double x;
  double y;
};

G_DEFINE_FINAL_TYPE (BbLetterEntry, bb_letter_entry, ADW_TYPE_BIN)

/* nothing is written twice: what ends it first, Return or leaving it, counts */
static void
end (BbLetterEntry *self, gboolean is_kept)
{
  g_autoptr (BbEditor) editor = g_steal_pointer (&self->editor);
  g_autofree char *written = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->text)));
  g_autoptr (BbStroke) stroke = NULL;

  if (editor == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  if (is_kept && bb_editor_may_edit (editor))
    {
      BbBrush brush = bb_editor_get_brush_of (editor, BB_BRUSH_LETTERS);

      stroke = bb_ink_letters (written, &brush, self->x, self->y);
    }
  if (stroke != NULL)
    bb_board_command_add_stroke (editor, self->board, stroke);
}

static void
activate_cb (BbLetterEntry *self)
{
  end (self, TRUE);
  gtk_widget_grab_focus (self->stage);
}

static void
leave_cb (BbLetterEntry *self)
{
  end (self, TRUE);
}

/* what the text does not want is no key of the stage either */
static gboolean
key_cb (BbLetterEntry *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return TRUE;

  end (self, FALSE);
  gtk_widget_grab_focus (self->stage);
  return TRUE;
}

/* as wide as what is written, and room for a syllable that is composed: it is not to scroll */
static void
resize_cb (BbLetterEntry *self)
{
  const char *written = gtk_editable_get_text (GTK_EDITABLE (self->text));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->text), written);
  int width, height;

  pango_layout_set_attributes (layout, gtk_text_get_attributes (self->text));
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_widget_set_size_request (GTK_WIDGET (self->text), width + 2 * height, -1);
}

/* as it will look */
static void
set_look (BbLetterEntry *self, const BbBrush *brush, double scale)
{
  PangoFontDescription *font = pango_font_description_from_string (BB_INK_LETTERS_FONT);
  PangoAttrList *attributes = pango_attr_list_new ();
  guint16 red = (guint16) ((brush->colour >> 24) * 0x101), green = (guint16) (((brush->colour >> 16) & 0xff) * 0x101);
  guint16 blue = (guint16) (((brush->colour >> 8) & 0xff) * 0x101);

  pango_font_description_set_absolute_size (font, brush->size * scale * PANGO_SCALE);
  pango_attr_list_insert (attributes, pango_attr_font_desc_new (font));
  pango_attr_list_insert (attributes, pango_attr_foreground_new (red, green, blue));
  gtk_text_set_attributes (self->text, attributes);
  pango_attr_list_unref (attributes);
  pango_font_description_free (font);
}

void
bb_letter_entry_set_stage (BbLetterEntry *self, GtkWidget *stage)
{
  self->stage = stage;
}

void
bb_letter_entry_begin (BbLetterEntry *self,
                       BbEditor *editor,
                       double x,
                       double y,
                       double left,
                       double middle,
                       double scale)
{
  BbBrush brush = bb_editor_get_brush_of (editor, BB_BRUSH_LETTERS);
  int height;

  end (self, TRUE);
  self->editor = g_object_ref (editor);
  g_free (self->board);
  self->board = g_strdup (bb_editor_get_sheet (editor)->id);
  self->x = x;
  self->y = y;
  gtk_editable_set_text (GTK_EDITABLE (self->text), "");
  set_look (self, &brush, scale);
  resize_cb (self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  gtk_widget_set_margin_start (GTK_WIDGET (self), (int) MAX (left, 0));
  gtk_widget_set_margin_top (GTK_WIDGET (self), (int) MAX (middle - height / 2.0, 0));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
bb_letter_entry_dispose (GObject *object)
{
  BbLetterEntry *self = BB_LETTER_ENTRY (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->board, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_LETTER_ENTRY);

  G_OBJECT_CLASS (bb_letter_entry_parent_class)->dispose (object);
}

static void
bb_letter_entry_class_init (BbLetterEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_letter_entry_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/letter-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLetterEntry, text);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
bb_letter_entry_init (BbLetterEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
