/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brush is in hand? */
#include "widgets/stage/brush-panel.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "widgets/stage/swatch.h"

#define N_COLOURS 8

typedef struct
{
  guint32 colour;
  const char *name;
} Colour;

/* what a storyboard is drawn in: black and greys first, then what marks movement, light and notes */
static const Colour line_colours[N_COLOURS] = {
  { 0x1a1a1aff, N_ ("Black") },  { 0x77767bff, N_ ("Grey") },  { 0xc0bfbcff, N_ ("Light grey") },
  { 0xffffffff, N_ ("White") },  { 0xd5408aff, N_ ("Pink") },  { 0x3584e4ff, N_ ("Blue") },
  { 0xe5a50aff, N_ ("Yellow") }, { 0x26a269ff, N_ ("Green") },
};

/* what it is shaded with, under lines: four greys, and the same colours, light */
static const Colour tone_colours[N_COLOURS] = {
  { 0xe4e4e4ff, N_ ("Grey 1") },       { 0xd0d0d0ff, N_ ("Grey 2") },      { 0xa8a8a8ff, N_ ("Grey 3") },
  { 0x7c7c7cff, N_ ("Grey 4") },       { 0xf3aeccff, N_ ("Light pink") },  { 0xa9d0f7ff, N_ ("Light blue") },
  { 0xf8e08eff, N_ ("Light yellow") }, { 0xa8dcbdff, N_ ("Light green") },
};

struct _BbBrushPanel
{
  AdwBin parent;

  BbEditor *editor;
  GtkGrid *swatches;
  GtkLabel *size_label;
  GtkScale *size;
  const Colour *colours; /* that the swatches show */
};

G_DEFINE_FINAL_TYPE (BbBrushPanel, bb_brush_panel, ADW_TYPE_BIN)

/* the scale goes by the width's square root: fine steps where lines are thin */
static double
size_to_position (gint32 size)
{
  return sqrt (size / (double) BB_BRUSH_SIZE_MAX);
}

static gint32
position_to_size (double position)
{
  return MAX ((gint32) lround (position * position * BB_BRUSH_SIZE_MAX), BB_INK_UNITS_PER_PIXEL / 2);
}

static void
show_colours (BbBrushPanel *self, const Colour *colours)
{
  GtkWidget *child;

  if (self->colours == colours)
    return;

  self->colours = colours;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->swatches))) != NULL)
    gtk_grid_remove (self->swatches, child);
  for (int i = 0; i < N_COLOURS; i++)
    gtk_grid_attach (self->swatches, bb_swatch_new (colours[i].colour, _ (colours[i].name)), i % 2, i / 2, 1, 1);
}

/* an eraser shows those of what was drawn with before */
static void
update (BbBrushPanel *self)
{
  BbBrush brush = bb_editor_get_brush (self->editor);
  double pixels = brush.size / (double) BB_INK_UNITS_PER_PIXEL;
  g_autofree char *text = g_strdup_printf (pixels < 10 ? "%.1f" : "%.0f", pixels);

  if (brush.kind != BB_BRUSH_ERASER)
    show_colours (self, brush.kind == BB_BRUSH_MARKER || brush.kind == BB_BRUSH_FILL ? tone_colours : line_colours);
  gtk_widget_set_sensitive (GTK_WIDGET (self->size), brush.kind != BB_BRUSH_FILL);
  gtk_label_set_text (self->size_label, brush.kind == BB_BRUSH_FILL ? "" : text);
  gtk_range_set_value (GTK_RANGE (self->size), size_to_position (brush.size));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->size), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static gboolean
size_changed_cb (BbBrushPanel *self, GtkScrollType scroll, double value)
{
  bb_editor_set_brush_size (self->editor, position_to_size (CLAMP (value, 0, 1)));
  return FALSE;
}

void
bb_brush_panel_set_editor (BbBrushPanel *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "notify::brush", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_brush_panel_dispose (GObject *object)
{
  g_clear_object (&BB_BRUSH_PANEL (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_BRUSH_PANEL);

  G_OBJECT_CLASS (bb_brush_panel_parent_class)->dispose (object);
}

static void
bb_brush_panel_class_init (BbBrushPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_brush_panel_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/brush-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, BbBrushPanel, swatches);
  gtk_widget_class_bind_template_child (widget_class, BbBrushPanel, size_label);
  gtk_widget_class_bind_template_child (widget_class, BbBrushPanel, size);
  gtk_widget_class_bind_template_callback (widget_class, size_changed_cb);
}

static void
bb_brush_panel_init (BbBrushPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_colours (self, line_colours);
}
