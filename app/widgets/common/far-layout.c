/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large are letters that are read from afar? */
#include "widgets/common/far-layout.h"

/* so many letters go into the window's height, and into its width */
#define LETTERS_DOWN 51
#define LETTERS_ACROSS 84
#define LEAST_LETTER 11

struct _BbFarLayout
{
  GtkLayoutManager parent;

  GtkCssProvider *style;
  int letter; /* in pixels */
  guint resizing;
};

G_DEFINE_FINAL_TYPE (BbFarLayout, bb_far_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
find_letter (GtkWidget *widget)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));

  return MAX (MIN (gtk_widget_get_height (root) / LETTERS_DOWN, gtk_widget_get_width (root) / LETTERS_ACROSS),
              LEAST_LETTER);
}

/* later, for while it is laid out nothing may ask for more room */
static gboolean
resize_cb (gpointer data)
{
  BbFarLayout *self = data;
  g_autofree char *style = NULL;

  self->resizing = 0;
  self->letter = find_letter (gtk_layout_manager_get_widget (GTK_LAYOUT_MANAGER (self)));
  style = g_strdup_printf ("* { font-size: %dpx; }", self->letter);
  gtk_css_provider_load_from_data (self->style, style, -1);
  return G_SOURCE_REMOVE;
}

static void
bb_far_layout_measure (GtkLayoutManager *manager,
                       GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static void
bb_far_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  BbFarLayout *self = BB_FAR_LAYOUT (manager);

  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
  if (self->letter != find_letter (widget) && self->resizing == 0)
    self->resizing = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize_cb, self, NULL);
}

static void
bb_far_layout_root (GtkLayoutManager *manager)
{
  gtk_style_context_add_provider (gtk_widget_get_style_context (gtk_layout_manager_get_widget (manager)),
                                  GTK_STYLE_PROVIDER (BB_FAR_LAYOUT (manager)->style),
                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
bb_far_layout_unroot (GtkLayoutManager *manager)
{
  BbFarLayout *self = BB_FAR_LAYOUT (manager);

  g_clear_handle_id (&self->resizing, g_source_remove);
  gtk_style_context_remove_provider (gtk_widget_get_style_context (gtk_layout_manager_get_widget (manager)),
                                     GTK_STYLE_PROVIDER (self->style));
}

static void
bb_far_layout_finalize (GObject *object)
{
  g_object_unref (BB_FAR_LAYOUT (object)->style);

  G_OBJECT_CLASS (bb_far_layout_parent_class)->finalize (object);
}

static void
bb_far_layout_class_init (BbFarLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bb_far_layout_finalize;
  manager_class->measure = bb_far_layout_measure;
  manager_class->allocate = bb_far_layout_allocate;
  manager_class->root = bb_far_layout_root;
  manager_class->unroot = bb_far_layout_unroot;
}

static void
bb_far_layout_init (BbFarLayout *self)
{
  self->style = gtk_css_provider_new ();
}
