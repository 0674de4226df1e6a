/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a book before its boards? */
#include "export/book/book.h"

#include "export/book/contact.h"
#include "export/book/cover.h"
#include "export/book/treatment-pages.h"
#include "model/treatment.h"

#define PARTS_MOST 4

/* parts one behind the other, the last of them the boards */
typedef struct
{
  BbPdfPages *parts[PARTS_MOST];
  guint n;
} Book;

/* the part that has @page, which becomes one of its own */
static const BbPdfPages *
find_part (const Book *self, guint *page)
{
  guint i = 0;

  while (i + 1 < self->n && *page >= self->parts[i]->n_pages)
    *page -= self->parts[i++]->n_pages;
  return self->parts[i];
}

static gboolean
draw_page (gconstpointer data, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  const BbPdfPages *part = find_part (data, &page);

  return part->klass->draw (part->layout, page, cr, options);
}

static char *
name_page (gconstpointer data, guint page)
{
  const BbPdfPages *part = find_part (data, &page);

  return part->klass->name (part->layout, page);
}

static char *
write_roman (guint number)
{
  static const struct
  {
    guint value;
    const char *letters;
  } steps[] = { { 1000, "m" }, { 900, "cm" }, { 500, "d" }, { 400, "cd" }, { 100, "c" }, { 90, "xc" }, { 50, "l" },
                { 40, "xl" },  { 10, "x" },   { 9, "ix" },  { 5, "v" },    { 4, "iv" },  { 1, "i" } };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      for (; number >= steps[i].value; number -= steps[i].value)
        g_string_append (text, steps[i].letters);
    }
  return g_string_free (text, FALSE);
}

static char *
label_page (gconstpointer data, guint page)
{
  const Book *self = data;
  guint local = page;

  return find_part (self, &local) == self->parts[self->n - 1] ? g_strdup_printf ("%u", local + 1)
                                                              : write_roman (page + 1);
}

static void
free_book (gpointer data)
{
  Book *self = data;

  for (guint i = 0; i < self->n; i++)
    bb_pdf_pages_free (self->parts[i]);
  g_free (self);
}

static guint
count_pages (const Book *self)
{
  guint n = 0;

  for (guint i = 0; i < self->n; i++)
    n += self->parts[i]->n_pages;
  return n;
}

BbPdfPages *
bb_book_bind (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, BbPdfPages *boards)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_book, .label = label_page };
  gboolean has_contact = options->has_contact && options->layout != BB_PDF_LAYOUT_CONTACT &&
                         boards->klass->find != NULL;
  gboolean has_treatment = options->has_treatment && bb_pdf_options_may_have_treatment (options) &&
                           !bb_treatment_is_empty (project);
  BbPdfPages *contact = NULL;
  Book *self;

  if (!options->has_title_page && !has_treatment && !has_contact)
    return boards;

  self = g_new0 (Book, 1);
  if (options->has_title_page)
    self->parts[self->n++] = bb_cover_pages_new (project, options, boards);
  if (has_treatment)
    self->parts[self->n++] = bb_treatment_pages_new_before (project, options, boards);
  if (has_contact)
    self->parts[self->n++] = contact = bb_contact_pages_new_before (project, range, options, boards);
  if (contact != NULL)
    bb_contact_pages_link (contact, boards, count_pages (self));
  self->parts[self->n++] = boards;
  return bb_pdf_pages_new (&klass, self, boards->content, boards->width, boards->height, count_pages (self));
}
