/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is any layout for those who write, or preview, its pages? */
#include "export/pdf/pdf-pages.h"

BbPdfPages *
bb_pdf_pages_new (const BbPdfPagesClass *klass,
                  gpointer layout,
                  const BbPdfContent *content,
                  double width,
                  double height,
                  guint n_pages)
{
  BbPdfPages *self = g_new (BbPdfPages, 1);

  *self = (BbPdfPages){ klass, layout, content, width, height, n_pages };
  return self;
}

void
bb_pdf_pages_free (BbPdfPages *self)
{
  self->klass->free (self->layout);
  g_free (self);
}
