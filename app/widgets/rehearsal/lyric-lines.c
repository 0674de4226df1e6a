/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the line that is sung read, and how far it is sung? */
#include "widgets/rehearsal/lyric-lines.h"

#include "model/lyric.h"

/* of what is sung, in 16 bits */
#define SUNG_RED 0x6262
#define SUNG_GREEN 0xa0a0
#define SUNG_BLUE 0xeaea
/* a line that is too long for the room has smaller letters, as long as they are read from afar */
#define LEAST_SCALE 0.6
/* of a line whose turn it is not yet */
#define WAITING_ALPHA 0x9999

struct _BbLyricLines
{
  AdwBin parent;

  BbProject *project;
  int lyric; /* that it shows; -1 for none */
  int next_lyric;
  gint64 n_sung;
  gboolean is_sung;
  GtkLabel *line;
  GtkLabel *translation;
  GtkLabel *next;
  int width; /* that the letters fit */
  guint fitting;
};

G_DEFINE_FINAL_TYPE (BbLyricLines, bb_lyric_lines, ADW_TYPE_BIN)

static const BbLyric *
get_lyric (BbLyricLines *self, int index)
{
  const BbList *lyrics = self->project->lists[BB_LYRICS];

  return index >= 0 && index < (int) lyrics->n_items ? bb_list_get (lyrics, (guint) index) : NULL;
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
}

/* Returns: how large the letters of @label may be, 1 for as large as they are meant */
static double
find_scale (BbLyricLines *self, GtkLabel *label)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (label), gtk_label_get_text (label));
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return self->width > 0 ? CLAMP ((double) self->width / MAX (width, 1), LEAST_SCALE, 1) : 1;
}

static PangoAttrList *
make_fitting (BbLyricLines *self, GtkLabel *label)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (find_scale (self, label)));
  return attributes;
}

static void
fit (BbLyricLines *self, GtkLabel *label)
{
  g_autoptr (PangoAttrList) attributes = make_fitting (self, label);

  gtk_label_set_attributes (label, attributes);
}

static void
show_line (BbLyricLines *self)
{
  const BbLyric *lyric = get_lyric (self, self->lyric);
  const BbLyric *next = get_lyric (self, self->next_lyric);

  show_text (self->line, lyric != NULL ? lyric->text : NULL);
  show_text (self->translation, lyric != NULL ? lyric->translation : NULL);
  show_text (self->next, next != NULL ? next->text : NULL);
  fit (self, self->translation);
  fit (self, self->next);
}

/* the weight stays, for the line must not move while it is sung */
static void
show_sung (BbLyricLines *self)
{
  const char *text = gtk_label_get_text (self->line);
  g_autoptr (PangoAttrList) attributes = make_fitting (self, self->line);
  PangoAttribute *attribute = pango_attr_foreground_new (SUNG_RED, SUNG_GREEN, SUNG_BLUE);

  attribute->end_index = (guint) (g_utf8_offset_to_pointer (text, MIN (self->n_sung, g_utf8_strlen (text, -1))) - text);
  pango_attr_list_insert (attributes, attribute);
  if (!self->is_sung)
    pango_attr_list_insert (attributes, pango_attr_foreground_alpha_new (WAITING_ALPHA));
  gtk_label_set_attributes (self->line, attributes);
}

/* later, for while it is drawn nothing may ask to be laid out anew */
static gboolean
fit_cb (gpointer data)
{
  BbLyricLines *self = data;

  self->fitting = 0;
  fit (self, self->translation);
  fit (self, self->next);
  show_sung (self);
  return G_SOURCE_REMOVE;
}

static void
bb_lyric_lines_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbLyricLines *self = BB_LYRIC_LINES (widget);

  GTK_WIDGET_CLASS (bb_lyric_lines_parent_class)->snapshot (widget, snapshot);
  if (self->width != gtk_widget_get_width (widget) && self->fitting == 0)
    self->fitting = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fit_cb, self, NULL);
  self->width = gtk_widget_get_width (widget);
}

void
bb_lyric_lines_show (BbLyricLines *self, const BbRehearsal *now)
{
  gboolean is_other = now->lyric != self->lyric || now->next_lyric != self->next_lyric;

  if (!is_other && now->n_sung == self->n_sung && now->is_sung == self->is_sung)
    return;

  self->n_sung = now->n_sung;
  self->is_sung = now->is_sung;
  if (is_other)
    {
      self->lyric = now->lyric;
      self->next_lyric = now->next_lyric;
      show_line (self);
    }
  show_sung (self);
}

void
bb_lyric_lines_set_project (BbLyricLines *self, const BbProject *project)
{
  const BbList *lyrics = project->lists[BB_LYRICS];
  gboolean is_translated = FALSE;

  if (!bb_value_set (&self->project, project))
    return;

  for (guint i = 0; i < lyrics->n_items && !is_translated; i++)
    is_translated = ((const BbLyric *) bb_list_get (lyrics, i))->translation != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), lyrics->n_items > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->translation), is_translated);
  self->lyric = MIN (self->lyric, (int) lyrics->n_items - 1);
  self->next_lyric = MIN (self->next_lyric, (int) lyrics->n_items - 1);
  show_line (self);
  show_sung (self);
}

static void
bb_lyric_lines_dispose (GObject *object)
{
  g_clear_pointer (&BB_LYRIC_LINES (object)->project, bb_project_unref);
  g_clear_handle_id (&BB_LYRIC_LINES (object)->fitting, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_LYRIC_LINES);

  G_OBJECT_CLASS (bb_lyric_lines_parent_class)->dispose (object);
}

static void
bb_lyric_lines_class_init (BbLyricLinesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_lyric_lines_dispose;
  widget_class->snapshot = bb_lyric_lines_snapshot;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/lyric-lines.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLyricLines, line);
  gtk_widget_class_bind_template_child (widget_class, BbLyricLines, translation);
  gtk_widget_class_bind_template_child (widget_class, BbLyricLines, next);
}

static void
bb_lyric_lines_init (BbLyricLines *self)
{
  self->lyric = self->next_lyric = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}
