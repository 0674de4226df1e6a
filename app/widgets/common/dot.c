/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a scene's colour shown beside its name? */
#include "widgets/common/dot.h"

#define SIDE 10

struct _BbDot
{
  GtkWidget parent;

  guint32 colour;
  int side;
};

G_DEFINE_FINAL_TYPE (BbDot, bb_dot, GTK_TYPE_WIDGET)

static float
channel (guint32 colour, int shift)
{
  return (float) ((colour >> shift) & 0xff) / 255.0F;
}

static void
bb_dot_measure (GtkWidget *widget,
                GtkOrientation orientation,
                int for_size,
                int *minimum,
                int *natural,
                int *minimum_baseline,
                int *natural_baseline)
{
  *minimum = *natural = BB_DOT (widget)->side;
}

static void
bb_dot_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbDot *self = BB_DOT (widget);
  float side = (float) self->side;
  graphene_rect_t area = GRAPHENE_RECT_INIT (((float) gtk_widget_get_width (widget) - side) / 2,
                                             ((float) gtk_widget_get_height (widget) - side) / 2, side, side);
  GdkRGBA colour = { channel (self->colour, 16), channel (self->colour, 8), channel (self->colour, 0), 1 };
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle, &area, side / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &circle);
  gtk_snapshot_append_color (snapshot, &colour, &area);
  gtk_snapshot_pop (snapshot);
}

static void
bb_dot_class_init (BbDotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bb_dot_measure;
  widget_class->snapshot = bb_dot_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
bb_dot_init (BbDot *self)
{
  self->side = SIDE;
}

GtkWidget *
bb_dot_new (guint32 colour, int side)
{
  BbDot *self = g_object_new (BB_TYPE_DOT, NULL);

  self->colour = colour;
  self->side = side;
  return GTK_WIDGET (self);
}

void
bb_dot_set_colour (BbDot *self, guint32 colour)
{
  if (self->colour == colour)
    return;

  self->colour = colour;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
