/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large are the pictures of a page, and where do their words stand? */
#include "export/pdf/pdf-fit.h"

#include <math.h>

/* in points */
#define CELL_GAP 14
#define DENSE_CELL_GAP 10
#define PICTURE_GAP 4
#define SIDE_GAP 8
#define SLACK 0.1
#define MIN_SIZE 7.0
#define MAX_SIZE 10.0

/* of the text, from large to small */
static const double size_shares[] = { 1, 0.9, 0.8 };

/* letters of its size that a column at the side has room for, at least */
#define MIN_LETTERS 11

/* a board that needs a cell more costs as much as if all pictures shrank by this power of the cells' count, and the
 * first that does breaks the rhythm of the pages */
#define CROWDING 3
#define BROKEN_RHYTHM 0.75
/* cells, for a number that is cut off */
#define FORBIDDING 1e6

/* the usual is liked a little better */
static const double placing_merits[BB_N_PDF_PLACINGS] = {
  [BB_PDF_BENEATH] = 1,
  [BB_PDF_BESIDE] = 0.95,
  [BB_PDF_AROUND] = 0.8,
};

/* pictures are tried ever smaller, down to a share of the largest */
#define PICTURE_STEP 0.985
#define SIDE_STEP 1.15
#define LEAST_PICTURE 0.4

typedef struct
{
  BbPdfFit fit;
  double merit; /* if no text runs over */
} Candidate;

/* the size suits the cell, and small cells still have one that can be read */
static double
get_largest_size (const BbPdfFit *fit)
{
  return CLAMP (5 + MIN (fit->cell_width, fit->cell_height * 1.5) / 60, MIN_SIZE, MAX_SIZE);
}

/* what the words need at the side, at least */
static double
get_least_side (const BbPdfFit *fit, const BbPdfNeeds *needs)
{
  switch (fit->placing)
    {
    case BB_PDF_BESIDE:
      return SIDE_GAP + MAX (fit->size * MIN_LETTERS, bb_pdf_needs_get_timecode_width (needs, fit->size));
    case BB_PDF_AROUND:
      return SIDE_GAP + bb_pdf_needs_get_timecode_width (needs, fit->size);
    default:
      return 0;
    }
}

/* number and time keep together: as wide as the picture, or as what is said; around it, below each other */
static double
get_caption_width (const BbPdfFit *fit, const BbPdfNeeds *needs, double side)
{
  double widest = bb_pdf_needs_get_caption_width (needs, fit->size);

  switch (fit->placing)
    {
    case BB_PDF_BESIDE:
      return MIN (widest, side);
    case BB_PDF_AROUND:
      return bb_pdf_needs_get_timecode_width (needs, fit->size);
    default:
      return MIN (MAX (widest, fit->picture_width), fit->cell_width);
    }
}

static void
set_picture (BbPdfFit *fit, const BbPdfNeeds *needs, double width, double height)
{
  double side = fit->cell_width - width - SIDE_GAP;

  fit->picture_width = width;
  fit->picture_height = height;
  fit->caption_width = get_caption_width (fit, needs, side);
  fit->text_width = fit->placing == BB_PDF_BESIDE ? side : fit->cell_width;
}

/* by height; at the side by width, of which there are few since the text is broken again in each */
static double
get_next_width (const BbPdfFit *fit)
{
  if (fit->placing == BB_PDF_BESIDE)
    return fit->cell_width - SIDE_GAP - fit->text_width * SIDE_STEP;
  return fit->picture_width * PICTURE_STEP;
}

static void
add_candidates (GArray *candidates, const BbPdfFit *cell, const BbPdfNeeds *needs, double aspect)
{
  double largest = MIN (cell->cell_width - get_least_side (cell, needs), cell->cell_height * aspect);
  double width = largest;

  while (width > 0 && width >= largest * LEAST_PICTURE)
    {
      Candidate candidate = { *cell };

      set_picture (&candidate.fit, needs, width, width / aspect);
      candidate.merit = width * width / aspect * cell->size * placing_merits[cell->placing];
      g_array_append_val (candidates, candidate);
      width = get_next_width (&candidate.fit);
    }
}

static int
compare_merit (gconstpointer a, gconstpointer b)
{
  double difference = ((const Candidate *) b)->merit - ((const Candidate *) a)->merit;

  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/* everything that may suit, the largest first */
static GArray *
list_candidates (const BbPdfFit *cell, const BbPdfNeeds *needs, double aspect)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  double largest = get_largest_size (cell);

  for (guint i = 0; i < G_N_ELEMENTS (size_shares) && largest * size_shares[i] >= MIN_SIZE; i++)
    for (guint j = 0; j < BB_N_PDF_PLACINGS; j++)
      {
        BbPdfFit fit = *cell;

        fit.size = largest * size_shares[i];
        fit.placing = j;
        add_candidates (candidates, &fit, needs, aspect);
      }

  g_array_sort (candidates, compare_merit);
  return candidates;
}

void
bb_pdf_fit_place (const BbPdfFit *self,
                  const BbPdfBox *box,
                  double caption_height,
                  BbPdfBox *picture,
                  BbPdfBox *caption,
                  BbPdfBox *text)
{
  double side = box->x + self->picture_width + SIDE_GAP;
  double below = box->y + self->picture_height + PICTURE_GAP;
  double bottom = box->y + box->height;

  *picture = (BbPdfBox){ box->x, box->y, self->picture_width, self->picture_height };
  *caption = self->placing == BB_PDF_BENEATH ? (BbPdfBox){ box->x, below, self->caption_width, caption_height }
                                             : (BbPdfBox){ side, box->y, self->caption_width, caption_height };

  *text = *caption;
  text->width = self->text_width;
  text->y = caption->y + caption_height;
  if (self->placing == BB_PDF_AROUND)
    {
      text->x = box->x;
      text->y = MAX (below, text->y);
    }
  text->height = MAX (bottom - text->y, 0);
}

/* cells that a board takes besides its own; what runs over has all the width of the next */
static double
count_more (const BbPdfFit *fit, const BbPdfCaption *words, double text_height)
{
  double caption_height = bb_pdf_caption_get_height (words);
  BbPdfBox box = { 0, 0, fit->cell_width, fit->cell_height }, picture, caption, text;
  double over;

  bb_pdf_fit_place (fit, &box, caption_height, &picture, &caption, &text);
  over = text_height - text.height + SLACK;
  if (text.y > fit->cell_height)
    return FORBIDDING;
  if (over <= 0)
    return 0;

  return ceil (over * text.width / fit->cell_width / (fit->cell_height - caption_height));
}

static double
lower_merit (double merit, double n_boards, double n_cells)
{
  if (n_cells <= n_boards)
    return merit;
  return merit * BROKEN_RHYTHM * pow (n_boards / n_cells, CROWDING);
}

/* what is left of the merit; 0 as soon as that cannot be more than @most */
static double
weigh (const Candidate *candidate, BbPdfNeeds *needs, guint n_boards, double most)
{
  const BbPdfFit *fit = &candidate->fit;
  double merit = candidate->merit, n_cells = n_boards;

  for (guint i = 0; i < n_boards && merit > most; i++)
    {
      BbPdfCaption caption = bb_pdf_needs_get_caption (needs, i, 0, fit->size, fit->caption_width);

      n_cells += count_more (fit, &caption, bb_pdf_needs_get_text_height (needs, i, fit->size, fit->text_width));
      merit = lower_merit (candidate->merit, n_boards, n_cells);
    }
  return merit > most ? merit : 0;
}

static BbPdfFit
make_cell (const BbPdfOptions *options, const BbPdfBox *body)
{
  guint columns = options->columns, rows = options->rows;
  BbPdfFit fit = { .gap = MAX (columns, rows) > 3 ? DENSE_CELL_GAP : CELL_GAP };

  fit.cell_width = (body->width - fit.gap * (columns - 1)) / columns;
  fit.cell_height = (body->height - fit.gap * (rows - 1)) / rows;
  return fit;
}

BbPdfFit
bb_pdf_fit_choose (BbPdfNeeds *needs, const BbPdfContent *content, const BbPdfOptions *options, const BbPdfBox *body)
{
  const BbSettings *settings = content->project->settings;
  BbPdfFit cell = make_cell (options, body), best = cell;
  g_autoptr (GArray) candidates = list_candidates (&cell, needs, bb_settings_get_aspect (settings));
  double most = 0;

  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      double merit = weigh (candidate, needs, content->places->len, most);

      if (merit > 0)
        {
          most = merit;
          best = candidate->fit;
        }
    }
  return best;
}
