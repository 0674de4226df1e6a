/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the PDF written? */
#include "export/pdf/pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "export/media-source.h"
#include "export/output-file.h"
#include "export/pdf/pdf-layouts.h"
#include "export/pdf/pdf-words.h"

/* pictures that are not handed on as they are have no more dots than print can show */
#define DOTS_PER_INCH 300.0

static void
set_metadata (cairo_surface_t *surface, cairo_pdf_metadata_t what, const char *text)
{
  if (text != NULL && *text != '\0')
    cairo_pdf_surface_set_metadata (surface, what, text);
}

/* what it is, and of what */
static char *
make_subject (const BbSettings *settings)
{
  const char *parts[] = { _ ("Storyboard"), NULL, NULL, NULL };
  guint n = 1;

  if (settings->artist != NULL)
    parts[n++] = settings->artist;
  if (settings->version != NULL)
    parts[n++] = settings->version;
  return g_strjoinv (" · ", (char **) parts);
}

static void
describe (cairo_surface_t *surface, const BbPdfPages *pages)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *moment = g_date_time_format (now, "%Y-%m-%dT%H:%M:%S%:z");
  g_autofree char *title = bb_pdf_words_get_title (pages->content);
  const BbSettings *settings = pages->content->project->settings;
  g_autofree char *subject = make_subject (settings);

  set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, settings->director != NULL ? settings->director : settings->artist);
  set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Beatboard " BB_VERSION);
  set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
}

static void
add_outline (cairo_surface_t *surface, const BbPdfPages *pages, guint page)
{
  g_autofree char *name = pages->klass->name (pages->layout, page);
  g_autofree char *target = g_strdup_printf ("page=%u pos=[0 0]", page + 1);

  cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, name, target, 0);
}

static gboolean
draw_pages (cairo_surface_t *surface,
            const BbPdfPages *pages,
            BbMediaSource *source,
            const BbOutputFile *file,
            BbExportJob *job,
            GError **error)
{
  BbRenderOptions options = bb_render_options_make (bb_media_source_get (source));
  cairo_t *cr = cairo_create (surface);
  gboolean ok = TRUE;

  options.target = BB_TARGET_VECTOR;
  options.scale = DOTS_PER_INCH / 72;
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < pages->n_pages && !bb_output_file_has_failed (file); i++)
    {
      ok = bb_export_job_step (job, i, pages->n_pages, error);
      if (!ok)
        break;
      if (i > 0)
        cairo_show_page (cr);
      bb_media_source_begin_page (source);
      pages->klass->draw (pages->layout, i, cr, &options);
      add_outline (surface, pages, i);
    }

  /* on the last page, or Cairo 1.18 gives it one of its own */
  cairo_tag_end (cr, "Document");
  cairo_show_page (cr);
  cairo_destroy (cr);
  return ok;
}

static gboolean
write_pages (const BbPdfPages *pages, BbMediaSource *source, const char *path, BbExportJob *job, GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (path, error);
  cairo_surface_t *surface;
  cairo_status_t status;
  gboolean ok;

  if (file == NULL)
    return FALSE;

  surface = cairo_pdf_surface_create_for_stream (bb_output_file_write, file, pages->width, pages->height);
  describe (surface, pages);
  ok = draw_pages (surface, pages, source, file, job, error);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return ok && bb_output_file_check (file, status, error) && bb_export_job_step (job, 1, 1, error) &&
         bb_output_file_commit (file, error);
}

gboolean
bb_pdf_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autoptr (BbPdfPages) pages = bb_pdf_layouts_lay (request->project, &request->range, request->options, error);
  g_autoptr (BbMediaSource) source = NULL;

  if (pages == NULL)
    return FALSE;

  source = bb_media_source_new (request->project, request->folder, TRUE, job);
  return write_pages (pages, source, request->path, job, error);
}
