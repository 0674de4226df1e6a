/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is text set on paper? */
#include "export/pdf/pdf-text.h"

/* the first that has a letter sets it: families whose Korean is drawn to their Latin come first */
#define FAMILIES "NanumBarunGothic, Noto Sans CJK KR, Noto Sans KR, NanumGothic, Noto Sans, sans-serif"

/* shares of the size */
#define LEADING 0.22
#define PARAGRAPH_GAP 0.3

/* letters of a Korean word that stays on one line; a longer one may break, or it would not fit */
#define WHOLE_WORD_MAX 14

PangoContext *
bb_pdf_text_create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  return context;
}

PangoLayout *
bb_pdf_text_new (PangoContext *context, double size, gboolean is_bold, double width)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (FAMILIES);

  pango_font_description_set_size (font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (font, is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  pango_layout_set_spacing (layout, (int) (size * LEADING * PANGO_SCALE));
  pango_font_description_free (font);
  return layout;
}

void
bb_pdf_text_limit (PangoLayout *layout, int n_lines)
{
  pango_layout_set_height (layout, -n_lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
}

static void
keep_word (PangoAttrList *attributes, guint start, const char *word, const char *end)
{
  PangoAttribute *attribute;

  if (g_utf8_pointer_to_offset (word, end) > WHOLE_WORD_MAX)
    return;

  attribute = pango_attr_allow_breaks_new (FALSE);
  attribute->start_index = start;
  attribute->end_index = start + (guint) (end - word);
  pango_attr_list_insert (attributes, attribute);
}

void
bb_pdf_text_keep_words (PangoAttrList *attributes, const char *text)
{
  const char *word = text;
  gboolean is_hangul = FALSE;

  for (const char *at = word;; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c != 0 && !g_unichar_isspace (c))
        {
          is_hangul = is_hangul || g_unichar_get_script (c) == G_UNICODE_SCRIPT_HANGUL;
          continue;
        }
      if (is_hangul)
        keep_word (attributes, (guint) (word - text), word, at);
      if (c == 0)
        return;
      word = g_utf8_next_char (at);
      is_hangul = FALSE;
    }
}

void
bb_pdf_text_set_markup (PangoLayout *layout, const char *markup)
{
  PangoAttrList *attributes;

  pango_layout_set_markup (layout, markup, -1);
  attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));
  if (attributes == NULL)
    attributes = pango_attr_list_new ();
  bb_pdf_text_keep_words (attributes, pango_layout_get_text (layout));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

void
bb_pdf_text_measure (PangoLayout *layout, double *width, double *height)
{
  int across, down;

  pango_layout_get_size (layout, &across, &down);
  *width = (double) across / PANGO_SCALE;
  *height = (double) down / PANGO_SCALE;
}

/* walks over lines as they stand below each other, with a gap before each paragraph but the first */
typedef struct
{
  PangoLayoutIter *iter;
  double gap;
  double shift; /* of the gaps so far */
  gboolean is_first;
} Walk;

static Walk
start_walk (PangoLayout *layout)
{
  const PangoFontDescription *font = pango_layout_get_font_description (layout);

  return (Walk){ pango_layout_get_iter (layout), PARAGRAPH_GAP * pango_font_description_get_size (font), 0, TRUE };
}

/* at each line: where it ends, and its baseline */
static double
step_walk (Walk *walk, double *baseline)
{
  int bottom;

  if (!walk->is_first && pango_layout_iter_get_line_readonly (walk->iter)->is_paragraph_start)
    walk->shift += walk->gap;
  walk->is_first = FALSE;
  pango_layout_iter_get_line_yrange (walk->iter, NULL, &bottom);
  *baseline = (pango_layout_iter_get_baseline (walk->iter) + walk->shift) / PANGO_SCALE;
  return (bottom + walk->shift) / PANGO_SCALE;
}

/* how many lines end above @most, and where the last of them does */
static guint
walk_lines (PangoLayout *layout, double most, double *height)
{
  Walk walk = start_walk (layout);
  double baseline, bottom;
  guint n = 0;

  *height = 0;
  while ((bottom = step_walk (&walk, &baseline)) <= most)
    {
      *height = bottom;
      n++;
      if (!pango_layout_iter_next_line (walk.iter))
        break;
    }

  pango_layout_iter_free (walk.iter);
  return n;
}

double
bb_pdf_text_get_height (PangoLayout *layout)
{
  double height;

  walk_lines (layout, G_MAXDOUBLE, &height);
  return height;
}

guint
bb_pdf_text_count_fitting (PangoLayout *layout, double height)
{
  double used;

  return walk_lines (layout, height, &used);
}

void
bb_pdf_text_skip (PangoLayout *layout, guint bytes)
{
  const char *text = pango_layout_get_text (layout);
  g_autofree char *rest = g_strdup (text + bytes);
  PangoAttrList *attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));

  /* the rest of a field has no label to hang behind */
  if (bytes > 0 && text[bytes - 1] != '\n')
    pango_layout_set_indent (layout, 0);
  pango_attr_list_update (attributes, 0, (int) bytes, 0);
  pango_layout_set_text (layout, rest, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

void
bb_pdf_text_draw_lines (cairo_t *cr, PangoLayout *layout, guint n, double x, double y)
{
  Walk walk = start_walk (layout);

  for (guint i = 0; i < n; i++)
    {
      PangoRectangle extents;
      double baseline;

      step_walk (&walk, &baseline);
      pango_layout_iter_get_line_extents (walk.iter, NULL, &extents);
      cairo_move_to (cr, x + (double) extents.x / PANGO_SCALE, y + baseline);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (walk.iter));
      if (!pango_layout_iter_next_line (walk.iter))
        break;
    }
  pango_layout_iter_free (walk.iter);
}

void
bb_pdf_text_draw (cairo_t *cr, PangoLayout *layout, double x, double y)
{
  bb_pdf_text_draw_lines (cr, layout, (guint) pango_layout_get_line_count (layout), x, y);
}
