/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of the preview look? */
#include "window/export/page-painter.h"

#include <string.h>

#include "export/pdf/pdf-layouts.h"
#include "export/pdf/pdf-text.h"
#include "export/practice/practice-film.h"
#include "export/video/film-frames.h"
#include "render/frame-drawing.h"

/* how text is shown, in points */
#define TEXT_WIDTH 420
#define TEXT_HEIGHT 594
#define TEXT_MARGIN 28
#define TEXT_SIZE 9
/* of a text, no more can be seen of it on a page, in bytes */
#define TEXT_MOST 8000

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
  copy->film = self->film != NULL ? bb_film_options_copy (self->film) : NULL;
  copy->set = g_memdup2 (self->set, sizeof *self->set);
  return copy;
}

void
bb_page_free (BbPage *self)
{
  g_object_unref (self->document);
  bb_project_unref (self->project);
  g_clear_pointer (&self->options, bb_pdf_options_free);
  g_clear_pointer (&self->film, bb_film_options_free);
  g_free (self->set);
  g_free (self);
}

void
bb_page_get_size (const BbPage *self, double *width, double *height)
{
  if (self->make_text != NULL)
    {
      *width = TEXT_WIDTH;
      *height = TEXT_HEIGHT;
      return;
    }
  if (self->options != NULL)
    {
      bb_pdf_options_get_page (self->options, self->project->settings, width, height);
      return;
    }
  if (self->film != NULL)
    {
      int pixels[2];

      bb_film_options_get_size (self->film, self->project->settings, &pixels[0], &pixels[1]);
      *width = pixels[0];
      *height = pixels[1];
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
show_text (cairo_t *cr, const char *words, guint32 colour)
{
  PangoContext *context = bb_pdf_text_create_context ();
  g_autoptr (PangoLayout) text = bb_pdf_text_new (context, TEXT_SIZE, FALSE, TEXT_WIDTH - 2 * TEXT_MARGIN);
  g_autofree char *head = g_strndup (words, MIN (strlen (words), TEXT_MOST));
  g_autofree char *valid = g_utf8_make_valid (head, -1);

  pango_layout_set_text (text, valid, -1);
  bb_set_source_colour (cr, colour);
  cairo_rectangle (cr, 0, 0, TEXT_WIDTH, TEXT_HEIGHT - TEXT_MARGIN);
  cairo_clip (cr);
  bb_pdf_text_draw (cr, text, TEXT_MARGIN, TEXT_MARGIN);
  g_object_unref (context);
}

/* what it lacks is said where its pages would be */
static void
paint_error (Painting *painting, const GError *error)
{
  double scale, width, height;
  cairo_t *cr = begin_painting (painting, &scale);

  bb_page_get_size (painting->page, &width, &height);
  cairo_scale (cr, width / TEXT_WIDTH, width / TEXT_WIDTH);
  show_text (cr, error->message, BB_PDF_SECOND);
  cairo_destroy (cr);
}

static void
paint_pdf (Painting *painting)
{
  const BbPage *page = painting->page;
  g_autoptr (GError) error = NULL;
  g_autoptr (BbPdfPages) pages = bb_pdf_layouts_lay (page->project, &page->range, page->options, &error);
  BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (page->document));
  cairo_t *cr;

  if (pages == NULL)
    {
      paint_error (painting, error);
      return;
    }

  cr = begin_painting (painting, &options.scale);
  painting->n_pages = pages->n_pages;
  if (pages->n_pages > 0)
    pages->klass->draw (pages->layout, MIN (page->index, pages->n_pages - 1), cr, &options);
  cairo_destroy (cr);
}

/* its beginning */
static void
paint_text (Painting *painting)
{
  const BbPage *page = painting->page;
  const BbExportRequest request = { .project = page->project,
                                    .folder = bb_document_get_folder (page->document),
                                    .range = page->range,
                                    .options = page->set };
  g_autoptr (GError) error = NULL;
  g_autofree char *text = page->make_text (&request, &error);
  double scale;
  cairo_t *cr;

  if (text == NULL)
    {
      paint_error (painting, error);
      return;
    }

  cr = begin_painting (painting, &scale);
  painting->n_pages = 1;
  show_text (cr, text, BB_PDF_INK);
  cairo_destroy (cr);
}

static void
paint_board (Painting *painting)
{
  const BbPage *page = painting->page;
  BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (page->document));
  cairo_t *cr = begin_painting (painting, &options.scale);
  int width = page->project->settings->width, height = page->project->settings->height;
  guint first, place;

  bb_export_range_get_places (&page->range, page->project, &first, &painting->n_pages);
  place = first + MIN (page->index, painting->n_pages - 1);
  bb_render_place (cr, page->project, place, bb_project_get_start (page->project, place), width, height, &options,
                   NULL);
  cairo_destroy (cr);
}

/* a frame as it will be, but smaller: the first of each board */
static void
paint_film (Painting *painting)
{
  const BbPage *page = painting->page;
  g_autoptr (BbFilmOptions) options = bb_film_options_copy (page->film);
  g_autoptr (BbFilmFrames) frames = NULL;
  double scale, width, height;
  guint first, place;
  gint64 frame;

  bb_page_get_size (page, &width, &height);
  scale = MIN (page->width / width, page->height / height);
  options->width = MAX ((int) (width * scale), BB_SIZE_MIN);
  options->height = MAX ((int) (height * scale), BB_SIZE_MIN);
  bb_film_options_get_size (options, page->project->settings, &options->width, &options->height);

  bb_export_range_get_places (&page->range, page->project, &first, &painting->n_pages);
  place = first + MIN (page->index, painting->n_pages - 1);
  frame = MAX (bb_project_get_start (page->project, place), page->range.first);
  painting->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, options->width, options->height);
  if (options->is_practice)
    {
      bb_practice_film_preview (page->project, bb_document_get_pictures (page->document), options, painting->surface,
                                frame);
      return;
    }
  frames = bb_film_frames_new (page->project, bb_document_get_pictures (page->document), options);
  bb_film_frames_draw (frames, painting->surface, frame);
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

  if (page->make_text != NULL)
    paint_text (&painting);
  else if (page->options != NULL)
    paint_pdf (&painting);
  else if (page->film != NULL)
    paint_film (&painting);
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
