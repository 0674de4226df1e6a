/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of PDF is asked for? */
#include "export/pdf/pdf-options.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <stdint.h>

#include "model/field.h"

/* in points; ISO 216 and ANSI Y14.1 */
static const struct
{
  const char *name;
  const char *label;
  double width;
  double height;
} papers[BB_N_PAPERS] = {
  [BB_PAPER_A4] = { "a4", N_ ("A4"), 210 / 25.4 * 72, 297 / 25.4 * 72 },
  [BB_PAPER_LETTER] = { "letter", N_ ("Letter"), 612, 792 },
};

static const struct
{
  const char *name;
  const char *label;
} layouts[BB_N_PDF_LAYOUTS] = {
  [BB_PDF_LAYOUT_BOARDS] = { "boards", N_ ("Grid of boards") },
  [BB_PDF_LAYOUT_CONTE] = { "conte", N_ ("Conte sheet") },
  [BB_PDF_LAYOUT_PITCH] = { "pitch", N_ ("One board a page") },
  [BB_PDF_LAYOUT_CONTACT] = { "contact", N_ ("Contact sheet") },
  [BB_PDF_LAYOUT_SHOTS] = { "shots", N_ ("Shot list") },
  [BB_PDF_LAYOUT_PLANS] = { "plans", N_ ("Plans from above") },
  [BB_PDF_LAYOUT_COUNTS] = { "counts", N_ ("Count sheet") },
  [BB_PDF_LAYOUT_TREATMENT] = { "treatment", N_ ("Treatment") },
  [BB_PDF_LAYOUT_SET] = { "set-playback", N_ ("Set playback") },
};

static const char *const sorts[BB_N_PDF_SORTS] = { [BB_PDF_SORT_TIME] = "time", [BB_PDF_SORT_SCENE] = "scene" };

static const char *const default_fields[] = {
  BB_FIELD_ID_SCENE,        BB_FIELD_ID_KIND,        BB_FIELD_ID_ACTION,
  BB_FIELD_ID_CAMERA,       BB_FIELD_ID_CAMERA_RATE, BB_FIELD_ID_LYRIC,
  BB_FIELD_ID_CHOREOGRAPHY, BB_FIELD_ID_NOTES,       NULL,
};

/* that of the user's country, from the locale */
static BbPaper
get_default_paper (void)
{
#ifdef __GLIBC__
  /* the locale gives millimetres in place of a pointer; Letter is 279 of them high */
  if ((int) (intptr_t) nl_langinfo (_NL_PAPER_HEIGHT) == 279)
    return BB_PAPER_LETTER;
#endif
  return BB_PAPER_A4;
}

BbPdfOptions *
bb_pdf_options_new (void)
{
  BbPdfOptions *self = g_new0 (BbPdfOptions, 1);

  self->columns = 2;
  self->rows = 3;
  self->paper = get_default_paper ();
  self->has_header = TRUE;
  self->has_treatment = TRUE;
  self->key_place = -1;
  return self;
}

BbPdfOptions *
bb_pdf_options_copy (const BbPdfOptions *self)
{
  BbPdfOptions *copy = g_memdup2 (self, sizeof *self);

  copy->fields = g_strdupv (self->fields);
  copy->date = g_strdup (self->date);
  copy->logo = g_strdup (self->logo);
  copy->peaks = self->peaks != NULL ? bb_peaks_ref (self->peaks) : NULL;
  return copy;
}

void
bb_pdf_options_free (BbPdfOptions *self)
{
  g_strfreev (self->fields);
  g_free (self->date);
  g_free (self->logo);
  g_clear_pointer (&self->peaks, bb_peaks_unref);
  g_free (self);
}

/* Returns: %FALSE where @text is no grid */
static gboolean
set_grid (BbPdfOptions *self, const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("^\\s*([1-9])\\s*[xX×]\\s*([1-9])\\s*$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (g_regex_match (regex, text, 0, &match))
    {
      g_autofree char *columns = g_match_info_fetch (match, 1);
      g_autofree char *rows = g_match_info_fetch (match, 2);

      if (columns[0] - '0' <= BB_PDF_GRID_MAX && rows[0] - '0' <= BB_PDF_GRID_MAX)
        {
          self->columns = (guint) (columns[0] - '0');
          self->rows = (guint) (rows[0] - '0');
          self->layout = BB_PDF_LAYOUT_BOARDS;
          return TRUE;
        }
    }

  return FALSE;
}

gboolean
bb_pdf_options_set_layout (BbPdfOptions *self, const char *text, GError **error)
{
  for (guint i = 0; i < BB_N_PDF_LAYOUTS; i++)
    {
      if (!g_str_equal (text, layouts[i].name))
        continue;
      self->layout = i;
      return TRUE;
    }
  if (set_grid (self, text))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("“%s” is no layout of a page: say boards across, x, boards down, from 1x1 to 4x4, or conte, pitch, "
                  "contact, shots, plans, counts, treatment or set-playback."),
               text);
  return FALSE;
}

const char *
bb_pdf_layout_get_label (BbPdfLayoutKind layout)
{
  g_return_val_if_fail (layout < BB_N_PDF_LAYOUTS, NULL);

  return _ (layouts[layout].label);
}

const char *
bb_pdf_layout_to_name (BbPdfLayoutKind layout)
{
  g_return_val_if_fail (layout < BB_N_PDF_LAYOUTS, NULL);

  return layouts[layout].name;
}

BbPdfLayoutKind
bb_pdf_layout_from_name (const char *name)
{
  for (guint i = 0; i < BB_N_PDF_LAYOUTS; i++)
    {
      if (g_str_equal (layouts[i].name, name))
        return i;
    }

  return BB_PDF_LAYOUT_BOARDS;
}

gboolean
bb_pdf_sort_from_name (const char *name, BbPdfSort *sort)
{
  for (guint i = 0; i < BB_N_PDF_SORTS; i++)
    {
      if (g_ascii_strcasecmp (sorts[i], name) == 0)
        {
          *sort = i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
bb_pdf_sort_to_name (BbPdfSort sort)
{
  g_return_val_if_fail (sort < BB_N_PDF_SORTS, NULL);

  return sorts[sort];
}

gboolean
bb_pdf_options_may_turn (const BbPdfOptions *self, const BbSettings *settings)
{
  /* a wide picture that has a page of its own lies on the long side of it */
  gboolean is_wide = settings->width > settings->height;

  return self->layout != BB_PDF_LAYOUT_PITCH &&
         (self->layout != BB_PDF_LAYOUT_BOARDS || self->columns * self->rows > 1 || !is_wide);
}

gboolean
bb_pdf_options_may_have_treatment (const BbPdfOptions *self)
{
  return self->layout == BB_PDF_LAYOUT_BOARDS || self->layout == BB_PDF_LAYOUT_CONTE ||
         self->layout == BB_PDF_LAYOUT_PITCH || self->layout == BB_PDF_LAYOUT_CONTACT;
}

gboolean
bb_pdf_options_has_boards (const BbPdfOptions *self)
{
  return self->layout < BB_PDF_LAYOUT_COUNTS;
}

gboolean
bb_pdf_options_shows_song (const BbPdfOptions *self)
{
  return self->has_title_page || self->layout == BB_PDF_LAYOUT_CONTE;
}

void
bb_pdf_options_get_page (const BbPdfOptions *self, const BbSettings *settings, double *width, double *height)
{
  gboolean is_landscape;

  g_return_if_fail (self->paper < BB_N_PAPERS);

  is_landscape = self->is_landscape || !bb_pdf_options_may_turn (self, settings);
  *width = is_landscape ? papers[self->paper].height : papers[self->paper].width;
  *height = is_landscape ? papers[self->paper].width : papers[self->paper].height;
}

const char *const *
bb_pdf_default_fields (void)
{
  return default_fields;
}

const char *
bb_paper_to_name (BbPaper paper)
{
  g_return_val_if_fail (paper < BB_N_PAPERS, NULL);

  return papers[paper].name;
}

gboolean
bb_paper_from_name (const char *name, BbPaper *paper)
{
  for (guint i = 0; i < BB_N_PAPERS; i++)
    {
      if (g_ascii_strcasecmp (papers[i].name, name) == 0)
        {
          *paper = i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
bb_paper_get_label (BbPaper paper)
{
  g_return_val_if_fail (paper < BB_N_PAPERS, NULL);

  return _ (papers[paper].label);
}
