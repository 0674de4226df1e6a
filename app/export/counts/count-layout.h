/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does everything of a count sheet lie on which page? */
#pragma once

#include "export/counts/count-words.h"
#include "export/pdf/pdf-content.h"
#include "export/pdf/pdf-header.h"

G_BEGIN_DECLS

/**
 * BbCountPlaced:
 * @row: index of it
 * @page: on which it stands, from 0
 * @y: of its top
 * @height: of it
 * @is_headed: whether it says the name of its section
 * @texts: (element-type BbCountText): what stands below and beside its counts
 *
 * A row on its page; in points.
 */
typedef struct
{
  guint row;
  guint page;
  double y;
  double height;
  gboolean is_headed;
  GArray *texts;
} BbCountPlaced;

/**
 * BbCountLayout:
 * @content: what the header says
 * @rows: what the rows say
 * @body: of a page, below its header
 * @header: likewise
 * @columns: of all pages
 * @summary: what stands above the first row: tempo, and how often each section is counted
 * @summary_height: of it
 * @placed: (element-type BbCountPlaced): the rows, in order
 * @page_width: in points, as @page_height
 * @n_pages: at least 1
 */
typedef struct
{
  BbPdfContent *content;
  BbCountRows *rows;
  BbPdfBox body;
  BbPdfHeader header;
  BbCountColumns columns;
  char *summary;
  double summary_height;
  GArray *placed;
  double page_width;
  double page_height;
  guint n_pages;
} BbCountLayout;

/* in points: above the counts, the tag with a board's number, and texts */
#define BB_COUNT_TOP 2.0
#define BB_COUNT_TAG 10.0
#define BB_COUNT_TAG_SIZE 7.5
#define BB_COUNT_LEFT 62.0
#define BB_COUNT_SUMMARY_SIZE 9.0
/* of a row: name of the section, number, timecode */
#define BB_COUNT_LEAST_HEIGHT 38.0

/** Returns: (transfer full) (nullable): @project's rows on pages; %NULL and @error as bb_count_rows_new() */
BbCountLayout *
bb_count_layout_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

void bb_count_layout_free (BbCountLayout *self);

/** Returns: (transfer none): the row at @index, as it is placed */
static inline const BbCountPlaced *
bb_count_layout_get (const BbCountLayout *self, guint index)
{
  return &g_array_index (self->placed, BbCountPlaced, index);
}

G_END_DECLS
