/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said and shown on pages, wherever it lies? */
#pragma once

#include "export/pdf/pdf-options.h"
#include "export/pdf/pdf-text.h"
#include "export/range.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbPdfContent:
 * @project: what is shown
 * @fields: ids of the fields that are shown
 * @date: as printed
 * @numbers: of the project's places
 * @form: (nullable): what the header calls it, behind the title; not owned
 * @places: (element-type guint): those that are shown, in the order asked for
 *
 * Read only. It knows no page: any layout can be made of it.
 */
typedef struct
{
  BbProject *project;
  GStrv fields;
  char *date;
  GStrv numbers;
  const char *form;
  GArray *places;
} BbPdfContent;

/** Returns: (transfer full): the boards of @project that show in @range, with what @options want to be said of them */
BbPdfContent *bb_pdf_content_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options);

void bb_pdf_content_free (BbPdfContent *self);

/** Returns: (transfer none) (nullable): the scene of the board at @place, or of its shot where it says none itself */
const BbScene *bb_pdf_content_find_scene (const BbPdfContent *self, guint place);

/** Returns: whether the field with id @field is shown */
gboolean bb_pdf_content_has_field (const BbPdfContent *self, const char *field);

/** Returns: the project's place that the @board-th board shown has */
guint bb_pdf_content_get_place (const BbPdfContent *self, guint board);

/** Returns: (transfer full) (nullable): all text of the board at @place, at @size and @width; %NULL without one */
PangoLayout *
bb_pdf_content_set_text (const BbPdfContent *self, PangoContext *context, guint place, double size, double width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPdfContent, bb_pdf_content_free)

G_END_DECLS
