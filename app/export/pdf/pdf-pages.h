/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is any layout for those who write, or preview, its pages? */
#pragma once

#include "export/pdf/pdf-content.h"
#include "render/board-drawing.h"

G_BEGIN_DECLS

/**
 * BbPdfPagesClass:
 * @draw: draws @page, counted from 0, in points, the top left corner of the page at the origin of @cr; returns %FALSE
 *   where a picture was still on its way
 * @name: (transfer full): by which the page is found in the outline
 * @free: frees the layout
 * @find: (nullable): the page, from 0, that has the picture of the board at @place; -1 where none has
 * @label: (nullable) (transfer full): what readers call @page, where it is not its number
 *
 * What each layout can do.
 */
typedef struct
{
  gboolean (*draw) (gconstpointer layout, guint page, cairo_t *cr, const BbRenderOptions *options);
  char *(*name) (gconstpointer layout, guint page);
  void (*free) (gpointer layout);
  int (*find) (gconstpointer layout, guint place);
  char *(*label) (gconstpointer layout, guint page);
} BbPdfPagesClass;

/**
 * BbPdfPages:
 * @klass: what it can do
 * @layout: of the kind of @klass
 * @content: what it is of; the layout's
 * @width: of each page in points
 * @height: likewise
 * @n_pages: how many there are
 *
 * Read only; any thread.
 */
typedef struct
{
  const BbPdfPagesClass *klass;
  gpointer layout;
  const BbPdfContent *content;
  double width;
  double height;
  guint n_pages;
} BbPdfPages;

/** Lays @project. Returns: (transfer full) (nullable): its pages; %NULL and @error where it lacks what they need */
typedef BbPdfPages *(*BbPdfPagesFunc) (const BbProject *project,
                                       const BbExportRange *range,
                                       const BbPdfOptions *options,
                                       GError **error);

/** Returns: (transfer full): the pages of @layout, which it takes over */
BbPdfPages *bb_pdf_pages_new (const BbPdfPagesClass *klass,
                              gpointer layout,
                              const BbPdfContent *content,
                              double width,
                              double height,
                              guint n_pages);

void bb_pdf_pages_free (BbPdfPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPdfPages, bb_pdf_pages_free)

G_END_DECLS
