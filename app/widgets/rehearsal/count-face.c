/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the count read from across the room? */
#include "widgets/rehearsal/count-face.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* of the widget's height */
#define DOTS_SHARE 0.2
#define GAP_SHARE 0.07
/* of a dot's room */
#define DOT_SHARE 0.84
/* of a dot, its number */
#define NUMBER_SHARE 0.46

static const GdkRGBA lit = { 229 / 255.0F, 165 / 255.0F, 10 / 255.0F, 1 };
static const GdkRGBA waiting = { 0.6F, 0.757F, 0.945F, 1 };
static const GdkRGBA ground = { 1, 1, 1, 0.09F };
static const GdkRGBA quiet = { 1, 1, 1, 0.6F };
static const GdkRGBA on_lit = { 0.08F, 0.08F, 0.08F, 1 };

struct _BbCountFace
{
  GtkWidget parent;

  int count;
  int counts;
  gboolean is_in;
};

G_DEFINE_FINAL_TYPE (BbCountFace, bb_count_face, GTK_TYPE_WIDGET)

/* @height: of the digits, in pixels */
static PangoLayout *
set_digits (BbCountFace *self, const char *text, double height, PangoWeight weight)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "8");
  PangoFontDescription *font = pango_font_description_copy (
      pango_context_get_font_description (pango_layout_get_context (layout)));
  PangoRectangle ink;

  pango_font_description_set_weight (font, weight);
  pango_font_description_set_absolute_size (font, height * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_get_extents (layout, &ink, NULL);
  pango_font_description_set_absolute_size (font, height * height * PANGO_SCALE * PANGO_SCALE / MAX (ink.height, 1));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (font);
  return layout;
}

/* with the middle of its ink at @x and @y */
static void
append_digits (GtkSnapshot *snapshot, PangoLayout *layout, double x, double y, const GdkRGBA *colour)
{
  PangoRectangle ink;

  pango_layout_get_pixel_extents (layout, &ink, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (x - ink.x - ink.width / 2.0),
                                                          (float) round (y - ink.y - ink.height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_count (BbCountFace *self, GtkSnapshot *snapshot, double width, double height)
{
  g_autofree char *text = self->count > 0 ? g_strdup_printf ("%d", self->count) : g_strdup ("–");
  g_autoptr (PangoLayout) layout = set_digits (self, text, height, PANGO_WEIGHT_HEAVY);
  const GdkRGBA *colour = self->count == 0 ? &quiet : self->is_in ? &waiting : &lit;

  append_digits (snapshot, layout, width / 2, height / 2, colour);
}

static void
snapshot_dot (BbCountFace *self, GtkSnapshot *snapshot, int count, double x, double y, double side)
{
  gboolean is_lit = count == self->count;
  g_autofree char *text = g_strdup_printf ("%d", count);
  g_autoptr (PangoLayout)
      layout = set_digits (self, text, side * NUMBER_SHARE, is_lit ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  const GdkRGBA *fill = !is_lit ? &ground : self->is_in ? &waiting : &lit;
  graphene_rect_t area = GRAPHENE_RECT_INIT ((float) round (x - side / 2), (float) round (y - side / 2),
                                             (float) round (side), (float) round (side));
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle, &area, area.size.width / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &circle);
  gtk_snapshot_append_color (snapshot, fill, &area);
  gtk_snapshot_pop (snapshot);
  append_digits (snapshot, layout, area.origin.x + area.size.width / 2, area.origin.y + area.size.height / 2,
                 is_lit ? &on_lit : &quiet);
}

static void
bb_count_face_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbCountFace *self = BB_COUNT_FACE (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double row = height * DOTS_SHARE;
  double room = MIN (width / MAX (self->counts, 8), row / DOT_SHARE);
  double left = (width - room * self->counts) / 2;

  snapshot_count (self, snapshot, width, height - row - height * GAP_SHARE);
  for (int i = 0; i < self->counts; i++)
    snapshot_dot (self, snapshot, i + 1, left + (i + 0.5) * room, height - row / 2, room * DOT_SHARE);
}

void
bb_count_face_show (BbCountFace *self, int count, int counts, gboolean is_in)
{
  g_autofree char *label = NULL;

  if (self->count == count && self->counts == counts && self->is_in == is_in)
    return;

  self->count = count;
  self->counts = counts;
  self->is_in = is_in;
  label = g_strdup_printf (_ ("Count %d of %d"), count, counts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
bb_count_face_class_init (BbCountFaceClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = bb_count_face_snapshot;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "countface");
}

static void
bb_count_face_init (BbCountFace *self)
{
  self->counts = 8;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}
