/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is asked of a PDF on the command line? */
#pragma once

#include "export/pdf/pdf-options.h"

G_BEGIN_DECLS

/** BbPdfArguments: what was typed, %NULL where nothing was */
typedef struct
{
  char *layout;
  char *sort;
  char *paper;
  gboolean is_landscape;
  char *fields;
  gboolean has_cover;
  gboolean has_treatment;
  gboolean has_no_treatment;
  gboolean has_contact;
  gboolean has_pictures;
  char *key;
  char *logo;
  char *preset;
} BbPdfArguments;

void bb_pdf_arguments_clear (BbPdfArguments *self);

/** Returns: (transfer full) (nullable): what @self means for a PDF of @project; %NULL and @error, which names what is
 * not understood */
BbPdfOptions *bb_pdf_arguments_make_options (const BbPdfArguments *self, const BbProject *project, GError **error);

G_END_DECLS
