/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of the preview look? */
#include "window/export/page-painter.h"

#include "export/pdf/pdf-page.h"
#include "render/frame-drawing.h"

/* a page in work */
typedef struct
{
  const BbPage *page;
  guint n_pages;
  cairo_surface_t *surface;
} Painting;

BbPage *
bb_page_copy (const BbPage *self)
{
  BbPage *copy = g_memdup2 (self, sizeof *self);

  copy->document = g_object_ref (self->document);
  copy->project = bb_project_ref (self->project);
  copy->options = self->options != NULL ? bb_pdf_options_copy (self->options) : NULL;
  return copy;
}

void
bb_page_free (BbPage *self)
{
  g_object_unref (self->document);
  bb_project_unref (self->project);
  g_clear_pointer (&self->options, bb_pdf_options_free);
  g_free (self);
}

void
bb_page_get_size (const BbPage *self, double *width, double *height)
{
  if (self->options != NULL)
    {
      bb_pdf_options_get_page (self->options, width, height);
      return;
    }

  *width = self->project->settings->width;
  *height = self->project->settings->height;
}

static cairo_t *
begin_painting (Painting *painting, double *scale)
{
  const BbPage *page = painting->page;
  cairo_t *cr;
  double width, height;

  bb_page_get_size (page, &width, &height);
  *scale = MIN (page->width / width, page->height / height);
  painting->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX ((int) (width * *scale + 0.5), 1),
                                                  MAX ((int) (height * *scale + 0.5), 1));
  cr = cairo_create (painting->surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, *scale, *scale);
  return cr;
}

static void
paint_pdf (Painting *painting)
{
  const BbPage *page = painting->page;
  g_autoptr (BbPdfLayout) layout = bb_pdf_layout_new (page->project, &page->range, page->options);
  BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (page->document));
  cairo_t *cr = begin_painting (painting, &options.scale);

  painting->n_pages = layout->n_pages;
  if (layout->n_pages > 0)
    bb_pdf_page_draw (layout, MIN (page->index, layout->n_pages - 1), cr, &options);
  cairo_destroy (cr);
}

static void
paint_board (Painting *painting)
{
  const BbPage *page = painting->page;
  BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (page->document));
  cairo_t *cr = begin_painting (painting, &options.scale);
  int width = page->project->settings->width, height = page->project->settings->height;
  guint first;

  bb_export_range_get_places (&page->range, page->project, &first, &painting->n_pages);
  bb_render_frame (cr, page->project,
                   bb_project_get_start (page->project, first + MIN (page->index, painting->n_pages - 1)), width,
                   height, &options);
  cairo_destroy (cr);
}

static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes)
      bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                          (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height, GDK_MEMORY_DEFAULT, bytes, stride);
}

BbPainted *
bb_page_paint (const BbPage *page)
{
  Painting painting = { page };
  BbPainted *painted = g_new0 (BbPainted, 1);

  if (page->options != NULL)
    paint_pdf (&painting);
  else
    paint_board (&painting);
  painted->texture = make_texture (painting.surface);
  painted->n_pages = painting.n_pages;
  return painted;
}

void
bb_painted_free (BbPainted *self)
{
  g_object_unref (self->texture);
  g_free (self);
}
