/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the texts of a row stand? */
#include "export/counts/count-words.h"

/* in points */
#define BETWEEN 8
#define LINE_GAP 1
#define NOTES_TOP 2
/* what is set in a width that it has exactly must not wrap for a rounding */
#define SLACK 0.5
/* farther from its count than this, a line shows where it begins */
#define SHIFTED 2

static const struct
{
  double size;
  gboolean is_bold;
} styles[BB_N_COUNT_STYLES] = {
  [BB_COUNT_LYRIC] = { 9, FALSE },
  [BB_COUNT_TRANSLATION] = { 7.5, FALSE },
  [BB_COUNT_NOTE] = { 7.5, FALSE },
};

PangoLayout *
bb_count_text_set (PangoContext *context, BbCountStyle style, const char *markup, double width)
{
  PangoLayout *layout = bb_pdf_text_new (context, styles[style].size, styles[style].is_bold, width);

  pango_layout_set_markup (layout, markup, -1);
  return layout;
}

/* one line of lyrics below the counts, which may hold several */
typedef struct
{
  double cursor; /* x from which it is free */
  double height;
} Slot;

/* where words go */
typedef struct
{
  guint slot;
  double x;
  double width;
  double height; /* of what is sung, without its translation */
  double onset;
} Item;

/* lyrics on their way below the counts */
typedef struct
{
  const BbCountColumns *columns;
  double right;
  PangoContext *context;
  GArray *slots;
  GArray *items; /* for each words of the row */
} Placing;

static void
measure (const Placing *self, BbCountStyle style, const char *text, double wrap, double *width, double *height)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  g_autoptr (PangoLayout) layout = bb_count_text_set (self->context, style, markup, wrap);

  bb_pdf_text_measure (layout, width, height);
}

/* the first line that has room, or a new one */
static guint
find_slot (Placing *self, double wanted, double need, double *x)
{
  Slot fresh = { self->columns->counts, 0 };

  for (guint i = 0; i < self->slots->len; i++)
    {
      const Slot *slot = &g_array_index (self->slots, Slot, i);

      *x = MAX (MIN (wanted, self->right - need), slot->cursor);
      if (*x + need <= self->right)
        return i;
    }

  *x = MAX (MIN (wanted, self->right - need), self->columns->counts);
  g_array_append_val (self->slots, fresh);
  return self->slots->len - 1;
}

static void
place (Placing *self, const BbCountWords *words)
{
  double wanted = self->columns->counts + (words->column - 1) * self->columns->width;
  double room = self->right - self->columns->counts;
  double sung, translated = 0, height, more = 0;
  Item item = { 0 };
  Slot *slot;

  measure (self, BB_COUNT_LYRIC, words->text, -1, &sung, &height);
  if (words->translation != NULL)
    measure (self, BB_COUNT_TRANSLATION, words->translation, -1, &translated, &more);
  item.width = MIN (MAX (sung, translated) + SLACK, room);
  item.slot = find_slot (self, wanted, item.width, &item.x);
  item.onset = wanted - item.x > SHIFTED ? wanted : -1;

  measure (self, BB_COUNT_LYRIC, words->text, item.width, &sung, &item.height);
  if (words->translation != NULL)
    measure (self, BB_COUNT_TRANSLATION, words->translation, item.width, &translated, &more);
  slot = &g_array_index (self->slots, Slot, item.slot);
  slot->cursor = item.x + item.width + BETWEEN;
  slot->height = MAX (slot->height, item.height + more + LINE_GAP);
  g_array_append_val (self->items, item);
}

static void
add_text (GArray *texts, BbCountStyle style, const char *text, const Item *item, double y)
{
  BbCountText placed = { style,       g_markup_escape_text (text, -1),           item->x, y,
                         item->width, style == BB_COUNT_LYRIC ? item->onset : -1 };

  g_array_append_val (texts, placed);
}

/* Returns: the bottom of the last line */
static double
add_lyrics (const Placing *self, const BbCountRow *row, double top, GArray *texts)
{
  double y = top;

  for (guint i = 0; i < self->slots->len; i++)
    {
      for (guint j = 0; j < row->words->len; j++)
        {
          const BbCountWords *words = &g_array_index (row->words, BbCountWords, j);
          const Item *item = &g_array_index (self->items, Item, j);

          if (item->slot != i)
            continue;
          add_text (texts, BB_COUNT_LYRIC, words->text, item, y);
          if (words->translation != NULL)
            add_text (texts, BB_COUNT_TRANSLATION, words->translation, item, y + item->height);
        }
      y += g_array_index (self->slots, Slot, i).height;
    }

  return y;
}

static double
place_lyrics (const BbCountRow *row,
              const BbCountColumns *columns,
              int n_columns,
              double top,
              PangoContext *context,
              GArray *texts)
{
  g_autoptr (GArray) slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (Item));
  Placing placing = { columns, columns->counts + n_columns * columns->width, context, slots, items };

  for (guint i = 0; i < row->words->len; i++)
    place (&placing, &g_array_index (row->words, BbCountWords, i));
  return add_lyrics (&placing, row, top, texts);
}

static char *
write_notes (const BbCountRow *row)
{
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < row->notes->len; i++)
    {
      const BbCountNote *note = &g_array_index (row->notes, BbCountNote, i);
      g_autofree char *text = g_markup_printf_escaped ("<b>%s</b> %s", note->label, note->text);

      g_string_append_printf (markup, i > 0 ? "\n%s" : "%s", text);
    }
  return g_string_free (markup, FALSE);
}

static double
place_notes (const BbCountRow *row, const BbCountColumns *columns, PangoContext *context, GArray *texts)
{
  BbCountText text = { BB_COUNT_NOTE, NULL, columns->notes, NOTES_TOP, columns->notes_width, -1 };
  g_autoptr (PangoLayout) layout = NULL;

  if (row->notes->len == 0)
    return 0;

  text.markup = write_notes (row);
  layout = bb_count_text_set (context, BB_COUNT_NOTE, text.markup, text.width);
  g_array_append_val (texts, text);
  return NOTES_TOP + bb_pdf_text_get_height (layout);
}

double
bb_count_words_place (const BbCountRow *row,
                      const BbCountColumns *columns,
                      int n_columns,
                      double top,
                      PangoContext *context,
                      GArray *texts)
{
  double lyrics = place_lyrics (row, columns, n_columns, top, context, texts);
  double notes = place_notes (row, columns, context, texts);

  return MAX (lyrics, notes);
}
