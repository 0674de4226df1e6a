/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a chapter listed? */
#include "widgets/treatment/chapter-row.h"

#include <glib/gi18n-lib.h>

#include "model/chapter-names.h"

struct _BbChapterRow
{
  GtkListBoxRow parent;

  char *id;
  GtkLabel *name;
  GtkLabel *extent;
};

G_DEFINE_FINAL_TYPE (BbChapterRow, bb_chapter_row, GTK_TYPE_LIST_BOX_ROW)

/* "240 characters · 3 pictures" */
static char *
describe_extent (const BbChapter *chapter)
{
  guint n_letters = chapter->text != NULL ? (guint) g_utf8_strlen (chapter->text, -1) : 0;
  guint n_pictures = chapter->references->n_items;
  g_autofree char *letters = g_strdup_printf (ngettext ("%u character", "%u characters", n_letters), n_letters);
  g_autofree char *pictures = g_strdup_printf (ngettext ("%u picture", "%u pictures", n_pictures), n_pictures);

  if (n_letters == 0 && n_pictures == 0)
    return g_strdup (_ ("Still empty"));
  if (n_letters > 0 && n_pictures > 0)
    return g_strdup_printf ("%s · %s", letters, pictures);
  return g_strdup (n_letters > 0 ? letters : pictures);
}

void
bb_chapter_row_show (BbChapterRow *self, const BbChapter *chapter)
{
  g_autofree char *extent = describe_extent (chapter);
  const char *name = bb_chapter_name_to_label (chapter->name);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", name, extent);

  g_free (self->id);
  self->id = g_strdup (chapter->id);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->extent, extent);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

const char *
bb_chapter_row_get_chapter (BbChapterRow *self)
{
  return self->id;
}

static void
bb_chapter_row_dispose (GObject *object)
{
  g_clear_pointer (&BB_CHAPTER_ROW (object)->id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_CHAPTER_ROW);

  G_OBJECT_CLASS (bb_chapter_row_parent_class)->dispose (object);
}

static void
bb_chapter_row_class_init (BbChapterRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_chapter_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/chapter-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbChapterRow, name);
  gtk_widget_class_bind_template_child (widget_class, BbChapterRow, extent);
}

static void
bb_chapter_row_init (BbChapterRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bb_chapter_row_new (void)
{
  return g_object_new (BB_TYPE_CHAPTER_ROW, NULL);
}
