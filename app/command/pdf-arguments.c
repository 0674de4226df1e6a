/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is asked of a PDF on the command line? */
#include "command/pdf-arguments.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "export/pdf/pdf-presets.h"
#include "model/numbering.h"
#include "model/treatment.h"

void
bb_pdf_arguments_clear (BbPdfArguments *self)
{
  g_free (self->layout);
  g_free (self->sort);
  g_free (self->paper);
  g_free (self->fields);
  g_free (self->key);
  g_free (self->logo);
  g_free (self->preset);
}

static gboolean
parse_layout (const BbPdfArguments *asked, BbPdfOptions *options, GError **error)
{
  GError *failure = NULL;

  return asked->layout == NULL || bb_pdf_options_set_layout (options, asked->layout, &failure) ||
         bb_arguments_propagate (error, failure);
}

static gboolean
parse_sort (const BbPdfArguments *asked, BbPdfOptions *options, GError **error)
{
  return asked->sort == NULL || bb_pdf_sort_from_name (asked->sort, &options->sort) ||
         bb_arguments_fail (error, _ ("“%s” is no order. Say time or scene."), asked->sort);
}

static gboolean
parse_paper (const BbPdfArguments *asked, BbPdfOptions *options, GError **error)
{
  return asked->paper == NULL || bb_paper_from_name (asked->paper, &options->paper) ||
         bb_arguments_fail (error, _ ("“%s” is no paper. Say a4 or letter."), asked->paper);
}

/* "scene, kind, action" and so on */
static char *
join_fields (const BbProject *project)
{
  g_autoptr (BbList) fields = bb_project_list_fields (project);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < fields->n_items; i++)
    g_string_append_printf (text, i > 0 ? ", %s" : "%s", ((const BbField *) bb_list_get (fields, i))->id);
  return g_string_free (text, FALSE);
}

static gboolean
check_field (const BbProject *project, const char *id, GError **error)
{
  g_autofree char *known = NULL;

  if (bb_project_find_field (project, id) != NULL)
    return TRUE;

  known = join_fields (project);
  return bb_arguments_fail (error, _ ("“%s” is no field of this project. It has %s."), id, known);
}

static gboolean
parse_fields (const BbPdfArguments *asked, const BbProject *project, BbPdfOptions *options, GError **error)
{
  const char *text = asked->fields;

  if (text == NULL)
    return TRUE;

  g_strfreev (options->fields);
  options->fields = g_strsplit (g_str_equal (text, "none") ? "" : text, ",", 0);
  for (guint i = 0; options->fields[i] != NULL; i++)
    {
      if (!check_field (project, options->fields[i], error))
        return FALSE;
    }

  return TRUE;
}

/* who asks for a treatment by name is told where it stands empty, or has no place */
static gboolean
check_treatment (const BbPdfArguments *asked, const BbProject *project, const BbPdfOptions *options, GError **error)
{
  if (!asked->has_treatment)
    return TRUE;
  if (asked->has_no_treatment)
    return bb_arguments_fail (error, _ ("With a treatment, and without one: leave one of them out."));
  if (!bb_pdf_options_may_have_treatment (options) && options->layout != BB_PDF_LAYOUT_TREATMENT)
    return bb_arguments_fail (error, _ ("A treatment stands before boards, conte, pitch or contact."));
  return !bb_treatment_is_empty (project) ||
         bb_arguments_fail (error, _ ("Nothing is written in the treatment of this project yet."));
}

static gboolean
parse_cover (const BbPdfArguments *asked, const BbProject *project, BbPdfOptions *options, GError **error)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);

  options->has_title_page = options->has_title_page || asked->has_cover || asked->key != NULL || asked->logo != NULL;
  options->has_pictures = asked->has_pictures;
  options->has_contact = options->has_contact || asked->has_contact;
  options->has_treatment = (options->has_treatment || asked->has_treatment) && !asked->has_no_treatment;
  if (asked->logo != NULL)
    {
      g_free (options->logo);
      options->logo = g_strdup (asked->logo);
    }
  if (asked->key == NULL)
    return TRUE;

  for (guint i = 0; numbers[i] != NULL; i++)
    {
      if (g_ascii_strcasecmp (numbers[i], asked->key) != 0)
        continue;
      options->key_place = (int) i;
      return TRUE;
    }

  return bb_arguments_fail (error, _ ("No board has the number “%s”."), asked->key);
}

/* Returns: (transfer full) (nullable): what is kept by the name that was typed, or what is usual */
static BbPdfOptions *
find_preset (const BbPdfArguments *asked, GError **error)
{
  GError *failure = NULL;
  BbPdfOptions *options;

  if (asked->preset == NULL)
    return bb_pdf_options_new ();

  options = bb_pdf_presets_load (asked->preset, &failure);
  if (options == NULL)
    bb_arguments_propagate (error, failure);
  return options;
}

/* what was typed goes before what the preset says */
BbPdfOptions *
bb_pdf_arguments_make_options (const BbPdfArguments *asked, const BbProject *project, GError **error)
{
  g_autoptr (BbPdfOptions) options = find_preset (asked, error);

  if (options == NULL || !parse_layout (asked, options, error) || !parse_sort (asked, options, error) ||
      !parse_paper (asked, options, error) || !parse_fields (asked, project, options, error) ||
      !parse_cover (asked, project, options, error) || !check_treatment (asked, project, options, error))
    return NULL;

  options->is_landscape = options->is_landscape || asked->is_landscape;
  return g_steal_pointer (&options);
}
