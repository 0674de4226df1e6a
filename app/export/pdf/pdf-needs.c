/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much room do the words of boards need? */
#include "export/pdf/pdf-needs.h"

#include <math.h>

#include "export/pdf/pdf-words.h"

/* between caption and text, in points */
#define LINE_GAP 2
/* nothing is rounded to pixels, so what is measured once holds for every size, but for this, in points */
#define UNIT 100.0
#define SLACK 0.5
/* in letters */
#define SAME_WIDTH 1e-6
#define NOT_YET -1

/* number and time of a board, at a size of one point */
typedef struct
{
  double number;
  double time;
} Widths;

/* the texts at a size of one point, and one width */
typedef struct
{
  double width;
  double *heights;
} Texts;

struct _BbPdfNeeds
{
  const BbPdfContent *content;
  PangoContext *context;
  Widths *widths;     /* of each board */
  double caption;     /* the widest, at a size of one point */
  double timecode;    /* likewise */
  double number_line; /* height, likewise */
  double time_line;   /* likewise */
  GArray *texts;      /* of Texts */
};

/* gives the height of @markup, and its width where that is asked for */
static double
measure (PangoContext *context, const char *markup, double size, gboolean is_bold, double wrap, double *width)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (context, size, is_bold, wrap);
  double across, down;

  pango_layout_set_markup (text, markup, -1);
  bb_pdf_text_measure (text, &across, &down);
  if (width != NULL)
    *width = across;
  return down;
}

static char *
make_number (const BbPdfNeeds *self, guint board, guint part)
{
  guint place = bb_pdf_content_get_place (self->content, board);
  g_autofree char *number = bb_pdf_words_get_number (self->content, place, part);

  return g_markup_escape_text (number, -1);
}

static char *
make_time (const BbPdfNeeds *self, guint board)
{
  return bb_pdf_words_get_time (self->content, bb_pdf_content_get_place (self->content, board));
}

static void
measure_caption (BbPdfNeeds *self, guint board)
{
  Widths *widths = &self->widths[board];
  g_autofree char *number = make_number (self, board, 0);
  g_autofree char *time = make_time (self, board);
  double timecode;

  self->number_line = measure (self->context, number, UNIT, TRUE, -1, &widths->number) / UNIT * BB_PDF_NUMBER_SHARE;
  self->time_line = measure (self->context, time, UNIT, FALSE, -1, &widths->time) / UNIT;
  /* it wraps behind the timecode */
  measure (self->context, time, UNIT, FALSE, widths->time - 1, &timecode);

  widths->number *= BB_PDF_NUMBER_SHARE / UNIT;
  widths->time /= UNIT;
  self->timecode = MAX (self->timecode, timecode / UNIT);
  self->caption = MAX (self->caption, widths->number + 1 + widths->time);
}

BbPdfNeeds *
bb_pdf_needs_new (const BbPdfContent *content, PangoContext *context)
{
  BbPdfNeeds *self = g_new0 (BbPdfNeeds, 1);

  self->content = content;
  self->context = context;
  self->widths = g_new (Widths, content->places->len);
  self->texts = g_array_new (FALSE, FALSE, sizeof (Texts));
  for (guint i = 0; i < content->places->len; i++)
    measure_caption (self, i);
  return self;
}

void
bb_pdf_needs_free (BbPdfNeeds *self)
{
  for (guint i = 0; i < self->texts->len; i++)
    g_free (g_array_index (self->texts, Texts, i).heights);
  g_array_unref (self->texts);
  g_free (self->widths);
  g_free (self);
}

/* at the left; a typed one may be long */
static double
set_number (const BbPdfNeeds *self, guint board, guint part, double size, double width, double *height)
{
  double number = self->widths[board].number * size;
  g_autofree char *text = NULL;

  *height = self->number_line * size;
  if (part == 0 && number <= width - SLACK)
    return number;

  text = make_number (self, board, part);
  *height = measure (self->context, text, size * BB_PDF_NUMBER_SHARE, TRUE, width, &number);
  return number;
}

static double
set_time (const BbPdfNeeds *self, guint board, double size, double width)
{
  g_autofree char *text = NULL;

  if (self->widths[board].time * size <= width - SLACK)
    return self->time_line * size;

  text = make_time (self, board);
  return measure (self->context, text, size, FALSE, width, NULL);
}

BbPdfCaption
bb_pdf_needs_get_caption (const BbPdfNeeds *self, guint board, guint part, double size, double width)
{
  BbPdfCaption caption = { 0 };
  double number = set_number (self, board, part, size, width, &caption.number_height);

  if (part > 0)
    return caption;

  caption.time_width = MIN (self->widths[board].time * size, width);
  caption.time_height = set_time (self, board, size, width);
  caption.is_stacked = number + size + caption.time_width > width - SLACK;
  return caption;
}

double
bb_pdf_caption_get_height (const BbPdfCaption *self)
{
  return self->number_height + (self->is_stacked ? self->time_height : 0) + LINE_GAP;
}

double
bb_pdf_needs_get_caption_width (const BbPdfNeeds *self, double size)
{
  return self->caption * size + 2 * SLACK;
}

double
bb_pdf_needs_get_timecode_width (const BbPdfNeeds *self, double size)
{
  return self->timecode * size + 2 * SLACK;
}

/* none of them is measured yet */
static Texts
make_texts (const BbPdfNeeds *self, double width)
{
  Texts texts = { width, g_new (double, self->content->places->len) };

  for (guint i = 0; i < self->content->places->len; i++)
    texts.heights[i] = NOT_YET;
  return texts;
}

/* text that is larger by as much as its width breaks in the same places */
static const Texts *
find_texts (BbPdfNeeds *self, double width)
{
  Texts texts;

  for (guint i = 0; i < self->texts->len; i++)
    {
      const Texts *known = &g_array_index (self->texts, Texts, i);

      if (fabs (known->width - width) < SAME_WIDTH)
        return known;
    }

  texts = make_texts (self, width);
  g_array_append_val (self->texts, texts);
  return &g_array_index (self->texts, Texts, self->texts->len - 1);
}

static double
measure_text (const BbPdfNeeds *self, guint board, double width)
{
  guint place = bb_pdf_content_get_place (self->content, board);
  g_autoptr (PangoLayout) text = bb_pdf_content_set_text (self->content, self->context, place, UNIT, width * UNIT);

  return text != NULL ? bb_pdf_text_get_height (text) / UNIT : 0;
}

double
bb_pdf_needs_get_text_height (BbPdfNeeds *self, guint board, double size, double width)
{
  const Texts *texts = find_texts (self, width / size);

  if (texts->heights[board] == NOT_YET)
    texts->heights[board] = measure_text (self, board, texts->width);
  return texts->heights[board] * size;
}
