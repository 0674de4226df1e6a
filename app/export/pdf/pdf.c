/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the PDF written? */
#include "export/pdf/pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "audio/sound.h"
#include "export/media-source.h"
#include "export/output-file.h"
#include "export/pdf/pdf-layouts.h"
#include "export/pdf/pdf-words.h"
#include "import/picture/picture.h"
#include "store/media.h"

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

/* before the page is shown */
static void
add_label (cairo_surface_t *surface, const BbPdfPages *pages, guint page)
{
  g_autofree char *label = pages->klass->label != NULL ? pages->klass->label (pages->layout, page) : NULL;

  if (label != NULL)
    cairo_pdf_surface_set_page_label (surface, label);
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
      add_label (surface, pages, i);
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

/* the song's peaks are in the cache, or made; without them its shape is not drawn */
static void
find_peaks (BbPdfOptions *options, const BbExportRequest *request, BbExportJob *job)
{
  const BbSong *song = request->project->song;
  g_autofree char *path = song != NULL ? bb_media_get_path (request->folder, song->media) : NULL;
  g_autofree char *hash = song != NULL ? bb_media_dup_hash (song->media) : NULL;
  g_autoptr (BbSound) sound = NULL;

  if (song == NULL || options->peaks != NULL || !bb_pdf_options_shows_song (options))
    return;

  sound = bb_sound_load (path, hash, (BbDecodeRule) song->decoding, NULL, NULL, NULL, job->cancellable, NULL);
  if (sound != NULL)
    options->peaks = bb_peaks_ref (bb_sound_get_peaks (sound));
}

static void
check_logo (const BbPdfOptions *options, BbExportJob *job)
{
  g_autofree char *name = options->logo != NULL ? g_path_get_basename (options->logo) : NULL;
  g_autoptr (GError) error = NULL;
  BbPictureHeader header;

  if (options->has_title_page && name != NULL && !bb_picture_probe (options->logo, &header, &error))
    bb_export_job_take_warning (job, g_strdup_printf (_ ("The logo “%s” is left out: %s"), name, error->message));
}

gboolean
bb_pdf_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autoptr (BbPdfOptions) options = bb_pdf_options_copy (request->options);
  g_autoptr (BbPdfPages) pages = NULL;
  g_autoptr (BbMediaSource) source = NULL;

  find_peaks (options, request, job);
  check_logo (options, job);
  pages = bb_pdf_layouts_lay (request->project, &request->range, options, error);
  if (pages == NULL)
    return FALSE;

  source = bb_media_source_new (request->project, request->folder, TRUE, job);
  return write_pages (pages, source, request->path, job, error);
}
