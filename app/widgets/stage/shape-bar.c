/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shape is drawn next? */
#include "widgets/stage/shape-bar.h"

#include <glib/gi18n-lib.h>

#include "render/ink/ink-letters.h"
#include "render/ink/ink-outline.h"
#include "sketch/shape.h"

/* pixels */
#define SIDE 22
#define LINE 1.5

struct _BbShapeBar
{
  AdwBin parent;
};

G_DEFINE_FINAL_TYPE (BbShapeBar, bb_shape_bar, ADW_TYPE_BIN)

/* a curve for the arrow that goes as the hand went, and for the others where they begin and end, in a square of 100 */
static const struct
{
  const char *label;
  double from_x;
  double from_y;
  double to_x;
  double to_y;
} faces[BB_SHAPE_N_KINDS] = {
  [BB_SHAPE_LINE] = { N_ ("Line"), 10, 90, 90, 10 },
  [BB_SHAPE_RECTANGLE] = { N_ ("Rectangle"), 8, 20, 92, 80 },
  [BB_SHAPE_ELLIPSE] = { N_ ("Ellipse"), 6, 18, 94, 82 },
  [BB_SHAPE_ARROW] = { N_ ("Arrow: Somebody Moves"), 12, 88, 88, 12 },
  [BB_SHAPE_PATH] = { N_ ("Curved Arrow: Somebody Moves That Way"), 8, 80, 92, 24 },
  [BB_SHAPE_PAN] = { N_ ("Pan: The Camera Turns Across"), 2, 50, 98, 50 },
  [BB_SHAPE_TILT] = { N_ ("Tilt: The Camera Turns Up or Down"), 50, 98, 50, 2 },
  [BB_SHAPE_TRAVEL] = { N_ ("Travel: The Camera Moves"), 8, 92, 92, 8 },
  [BB_SHAPE_PUSH] = { N_ ("Push In"), 4, 12, 96, 88 },
  [BB_SHAPE_PULL] = { N_ ("Pull Out"), 4, 12, 96, 88 },
  [BB_SHAPE_ORBIT] = { N_ ("Orbit: The Camera Goes Around"), 4, 22, 96, 82 },
  [BB_SHAPE_PERFORMER] = { N_ ("Performer: A Disc with the Next Letter, and Where They Go"), 8, 8, 92, 92 },
};

/* "A", in the middle of a disc */
static void
add_letter (GPtrArray *strokes, double unit)
{
  const BbBrush brush = { BB_BRUSH_LETTERS, (gint32) (60 * unit), 0x000000ff };
  BbStroke *letter = bb_ink_letters ("A", &brush, 30 * unit, 50 * unit);

  if (letter != NULL)
    g_ptr_array_add (strokes, letter);
}

static GPtrArray *
draw_face (BbShapeKind kind)
{
  const double unit = SIDE * BB_INK_UNITS_PER_PIXEL / 100.0;
  const BbBrush brush = { BB_BRUSH_PEN, (gint32) (LINE * BB_INK_UNITS_PER_PIXEL), 0x000000ff };
  const double bend = kind == BB_SHAPE_PATH ? 40 : 0;
  BbInkPoint way[12];
  GPtrArray *strokes;

  for (guint i = 0; i < G_N_ELEMENTS (way); i++)
    {
      double share = (double) i / (G_N_ELEMENTS (way) - 1);

      way[i] = (BbInkPoint){ (gint32) (unit * (faces[kind].from_x + (faces[kind].to_x - faces[kind].from_x) * share)),
                             (gint32) (unit * (faces[kind].from_y + (faces[kind].to_y - faces[kind].from_y) * share +
                                               bend * share * (share - 1))),
                             0 };
    }
  /* a performer's disc is as large as those on a plan */
  strokes = bb_shape_draw (kind == BB_SHAPE_PERFORMER ? BB_SHAPE_ELLIPSE : kind, &brush, way, G_N_ELEMENTS (way),
                           FALSE);
  if (kind == BB_SHAPE_PERFORMER)
    add_letter (strokes, unit);
  /* of two frames, small as they are, the one that the camera ends on */
  if (kind == BB_SHAPE_PUSH || kind == BB_SHAPE_PULL)
    g_ptr_array_remove_index (strokes, kind == BB_SHAPE_PUSH ? 0 : 1);
  return strokes;
}

static void
draw (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer kind)
{
  g_autoptr (GPtrArray) strokes = draw_face ((BbShapeKind) GPOINTER_TO_UINT (kind));
  GdkRGBA colour;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &colour);
  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_scale (cr, 1.0 / BB_INK_UNITS_PER_PIXEL, 1.0 / BB_INK_UNITS_PER_PIXEL);
  for (guint i = 0; i < strokes->len; i++)
    bb_ink_outline_add (cr, g_ptr_array_index (strokes, i));
  cairo_fill (cr);
}

static GtkWidget *
make_button (BbShapeKind kind)
{
  GtkWidget *button = gtk_toggle_button_new (), *area = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), SIDE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), SIDE);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw, GUINT_TO_POINTER (kind), NULL);
  gtk_button_set_child (GTK_BUTTON (button), area);
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_set_tooltip_text (button, _ (faces[kind].label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ (faces[kind].label), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.shape");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bb_shape_to_name (kind));
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static void
bb_shape_bar_class_init (BbShapeBarClass *klass)
{
}

static void
bb_shape_bar_init (BbShapeBar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  for (guint i = 0; i < BB_SHAPE_N_KINDS; i++)
    gtk_box_append (GTK_BOX (box), make_button ((BbShapeKind) i));
  gtk_widget_add_css_class (box, "shape-bar");
  adw_bin_set_child (ADW_BIN (self), box);
}
