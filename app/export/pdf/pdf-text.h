/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is text set on paper? */
#pragma once

#include <pango/pangocairo.h>

#include "model/project.h"

G_BEGIN_DECLS

/* greys of print, 0xRRGGBBAA: what is read first, what is read second */
#define BB_PDF_INK 0x111111ff
#define BB_PDF_SECOND 0x5a5a5aff

/* of a board's number, in shares of its text's size */
#define BB_PDF_NUMBER_SHARE 1.3

/** Returns: (transfer full): a context in which sizes are points and nothing is rounded to pixels, so that text breaks
 *  the same way on screen and on paper. For the calling thread only. */
PangoContext *bb_pdf_text_create_context (void);

/**
 * bb_pdf_text_new:
 * @size: in points
 * @width: at which it wraps, in points; below 0 for never
 *
 * Returns: (transfer full): an empty layout
 */
PangoLayout *bb_pdf_text_new (PangoContext *context, double size, gboolean is_bold, double width);

/** Unicode lets a line end between any two syllables; Korean is read, and searched, by words: adds to @attributes that
 *  those of @text stay whole */
void bb_pdf_text_keep_words (PangoAttrList *attributes, const char *text);

/** Gives @layout what @markup says; Korean words of it stay whole */
void bb_pdf_text_set_markup (PangoLayout *layout, const char *markup);

/** Shows no more than @n_lines lines of @layout, of one paragraph, and says by an ellipsis that there is more */
void bb_pdf_text_limit (PangoLayout *layout, int n_lines);

/**
 * bb_pdf_text_new_for_board:
 * @fields: ids, in their order
 *
 * Returns: (transfer full) (nullable): what @board says in @fields, one paragraph each, which hangs behind its label,
 *   scene and kind in one before them; %NULL where it says nothing
 */
PangoLayout *bb_pdf_text_new_for_board (PangoContext *context,
                                        const BbProject *project,
                                        const BbBoard *board,
                                        const char *const *fields,
                                        double size,
                                        double width);

/** Gives the size of @layout in points, without gaps between paragraphs */
void bb_pdf_text_measure (PangoLayout *layout, double *width, double *height);

/** Returns: the height of @layout with its gaps between paragraphs, in points */
double bb_pdf_text_get_height (PangoLayout *layout);

/** Drops the first @bytes of @layout, so that it goes on from there */
void bb_pdf_text_skip (PangoLayout *layout, guint bytes);

/** Returns: how many lines of @layout have room in @height points */
guint bb_pdf_text_count_fitting (PangoLayout *layout, double height);

/** Draws the first @n lines of @layout; @x and @y are the top left corner */
void bb_pdf_text_draw_lines (cairo_t *cr, PangoLayout *layout, guint n, double x, double y);

/** Draws all of @layout; @x and @y are the top left corner */
void bb_pdf_text_draw (cairo_t *cr, PangoLayout *layout, double x, double y);

G_END_DECLS
