/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How will the page look that is about to be exported? */
#include "window/export/export-preview.h"

#include <glib/gi18n.h>

#include "widgets/common/newest.h"
#include "window/export/page-painter.h"

/* room around the page for its shadow */
#define MARGIN 18

struct _BbExportPreview
{
  GtkWidget parent;

  BbPage *page; /* what is asked for, or NULL */
  GdkTexture *texture;
  guint n_pages;
  BbNewest *worker;
};

G_DEFINE_FINAL_TYPE (BbExportPreview, bb_export_preview, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_N_PAGES,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
say_page (BbExportPreview *self)
{
  g_autofree char *text = g_strdup_printf (_ ("Preview, page %u of %u"), self->page->index + 1, self->n_pages);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
take_n_pages (BbExportPreview *self, guint n_pages)
{
  if (self->page->index >= n_pages)
    self->page->index = MAX (n_pages, 1) - 1;
  self->n_pages = n_pages;
  say_page (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PAGES]);
}

static gpointer
paint_page (gconstpointer page)
{
  return bb_page_paint (page);
}

static void
painted (gpointer data, gpointer answer, gboolean is_newest)
{
  BbExportPreview *self = data;
  BbPainted *page = answer;

  if (is_newest)
    {
      g_set_object (&self->texture, page->texture);
      take_n_pages (self, page->n_pages);
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
  bb_painted_free (page);
}

static const BbNewestKind worker_kind = { paint_page, painted, (GDestroyNotify) bb_page_free,
                                          (GDestroyNotify) bb_painted_free };

static void
paint (BbExportPreview *self)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  int width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARGIN;
  int height = gtk_widget_get_height (GTK_WIDGET (self)) - 2 * MARGIN;

  if (self->page == NULL || width <= 0 || height <= 0)
    return;

  self->page->width = width * scale;
  self->page->height = height * scale;
  bb_newest_ask (self->worker, bb_page_copy (self->page));
}

/* a page of another shape would be stretched until the next is there */
static void
drop_misfit (BbExportPreview *self, const BbPage *next)
{
  double width, height, next_width, next_height;

  if (self->page == NULL)
    return;

  bb_page_get_size (self->page, &width, &height);
  bb_page_get_size (next, &next_width, &next_height);
  if (width != next_width || height != next_height)
    g_clear_object (&self->texture);
}

void
bb_export_preview_show (BbExportPreview *self,
                        BbDocument *document,
                        const BbPdfOptions *options,
                        const BbFilmOptions *film,
                        const BbSetOptions *set,
                        BbTextFunc make_text,
                        const BbExportRange *range)
{
  g_autoptr (BbProject) chosen = bb_export_range_choose_options (range, bb_document_get_project (document));
  BbPage page = { .document = document,
                  .project = chosen,
                  .options = (BbPdfOptions *) options,
                  .film = (BbFilmOptions *) film,
                  .set = (BbSetOptions *) set,
                  .make_text = make_text,
                  .range = *range,
                  .index = self->page != NULL ? self->page->index : 0 };

  drop_misfit (self, &page);
  g_clear_pointer (&self->page, bb_page_free);
  self->page = bb_page_copy (&page);
  paint (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_export_preview_set_page (BbExportPreview *self, guint page)
{
  if (self->page == NULL || self->page->index == page)
    return;

  self->page->index = page;
  say_page (self);
  paint (self);
}

guint
bb_export_preview_get_page (BbExportPreview *self)
{
  return self->page != NULL ? self->page->index : 0;
}

guint
bb_export_preview_get_n_pages (BbExportPreview *self)
{
  return self->n_pages;
}

/* where the paper lies: as large as its aspect allows, in the middle, on whole pixels */
static graphene_rect_t
paper_rect (BbExportPreview *self)
{
  int room_width = gtk_widget_get_width (GTK_WIDGET (self));
  int room_height = gtk_widget_get_height (GTK_WIDGET (self));
  double width, height, scale;

  bb_page_get_size (self->page, &width, &height);
  scale = MIN ((room_width - 2 * MARGIN) / width, (room_height - 2 * MARGIN) / height);
  width = (int) (width * scale + 0.5);
  height = (int) (height * scale + 0.5);
  return GRAPHENE_RECT_INIT ((int) ((room_width - width) / 2), (int) ((room_height - height) / 2), (float) width,
                             (float) height);
}

static void
bb_export_preview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbExportPreview *self = BB_EXPORT_PREVIEW (widget);
  const GdkRGBA white = { 1, 1, 1, 1 }, shade = { 0, 0, 0, 0.35 };
  GskRoundedRect outline;
  graphene_rect_t paper;

  if (self->page == NULL)
    return;

  paper = paper_rect (self);
  gsk_rounded_rect_init_from_rect (&outline, &paper, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shade, 0, 2, 0, 8);
  gtk_snapshot_append_color (snapshot, &white, &paper);
  if (self->texture != NULL)
    gtk_snapshot_append_texture (snapshot, self->texture, &paper);
}

static void
bb_export_preview_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  paint (BB_EXPORT_PREVIEW (widget));
}

static void
bb_export_preview_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  *minimum = 160;
  *natural = 420;
}

static void
bb_export_preview_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_N_PAGES)
    g_value_set_uint (value, BB_EXPORT_PREVIEW (object)->n_pages);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
bb_export_preview_dispose (GObject *object)
{
  BbExportPreview *self = BB_EXPORT_PREVIEW (object);

  g_clear_pointer (&self->worker, bb_newest_free);
  g_clear_pointer (&self->page, bb_page_free);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (bb_export_preview_parent_class)->dispose (object);
}

static void
bb_export_preview_class_init (BbExportPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = bb_export_preview_dispose;
  object_class->get_property = bb_export_preview_get_property;
  widget_class->snapshot = bb_export_preview_snapshot;
  widget_class->size_allocate = bb_export_preview_size_allocate;
  widget_class->measure = bb_export_preview_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  properties[PROP_N_PAGES] = g_param_spec_uint ("n-pages", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bb_export_preview_init (BbExportPreview *self)
{
  self->worker = bb_newest_new (&worker_kind, self);
}
