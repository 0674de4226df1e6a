/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What shape has the song? */
#include "export/book/strip.h"

#include <math.h>

#include "export/text/heard.h"
#include "model/section-names.h"
#include "model/section.h"
#include "model/time.h"
#include "render/timeline/waveform.h"

/* in points */
#define COLUMNS_A_POINT 2
#define SECTION_HEIGHT 5.0
#define SECTION_GAP 1.0
#define CUT_HEIGHT 4.0
#define CUT_WIDTH 0.4
#define NAME_SIZE 7.0
#define NAME_HEIGHT 11.0
#define MARK_WIDTH 1.0
#define GAP 2.0

#define WAVE_COLOUR 0xb4c2d6ff
#define CUT_COLOUR 0x707070ff
#define MARK_COLOUR 0xe01b24ff

/* a strip in hand */
typedef struct
{
  const BbSongStrip *song;
  const BbPdfSheet *sheet;
  const BbPdfBox *box;
} Strip;

static double
get_x (const Strip *strip, gint64 frame)
{
  return strip->box->x + strip->box->width * (double) frame / (double) strip->song->project->settings->length;
}

/* one outline around all columns: a picture would be coarse in print */
static void
trace_wave (cairo_t *cr, const BbPeak *columns, guint n, const BbPdfBox *box)
{
  double middle = box->y + box->height / 2;

  cairo_new_path (cr);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, box->x + box->width * i / n, middle - columns[i].max * box->height / 2);
  for (guint i = n; i > 0; i--)
    cairo_line_to (cr, box->x + box->width * (i - 1) / n, middle - columns[i - 1].min * box->height / 2 + 0.3);
  cairo_close_path (cr);
}

static void
draw_wave (const Strip *strip, double height)
{
  const BbProject *project = strip->song->project;
  guint n = (guint) (strip->box->width * COLUMNS_A_POINT);
  g_autofree BbPeak *columns = g_new0 (BbPeak, n + 1);
  const BbPdfBox box = { strip->box->x, strip->box->y, strip->box->width, height };

  if (strip->song->peaks == NULL || project->song == NULL)
    return;

  bb_waveform_read (project->song, &project->settings->rate, strip->song->peaks, NULL, 0,
                    (double) project->settings->length / n, n, columns);
  trace_wave (strip->sheet->cr, columns, n, &box);
  bb_set_source_colour (strip->sheet->cr, WAVE_COLOUR);
  cairo_fill (strip->sheet->cr);
}

static void
draw_name (const Strip *strip, const BbSection *section, double x, double y, double width)
{
  g_autofree char *name = bb_section_name_to_label (section->name);
  g_autoptr (PangoLayout) text = bb_pdf_text_new (strip->sheet->context, NAME_SIZE, FALSE, width);

  pango_layout_set_text (text, name, -1);
  bb_pdf_text_limit (text, 1);
  bb_pdf_sheet_show_text (strip->sheet, "P", text, x, y, BB_PDF_SECOND);
}

static void
draw_section (const Strip *strip, const BbSection *section, double y)
{
  const BbProject *project = strip->song->project;
  const BbFrameRate *rate = &project->settings->rate;
  g_autoptr (GArray) heard = bb_heard_list (project, &BB_EXPORT_ALL, section->from, section->to);

  for (guint i = 0; i < heard->len; i++)
    {
      const BbHeard *part = &g_array_index (heard, BbHeard, i);
      double x = get_x (strip, bb_time_sample_to_frame (rate, part->begin, project->song->sample_rate));
      double end = get_x (strip, bb_time_sample_to_frame (rate, part->end, project->song->sample_rate));
      double width = MAX (end - x - SECTION_GAP, 0.2);

      bb_set_source_colour (strip->sheet->cr, section->colour != BB_SECTION_NO_COLOUR
                                                  ? section->colour << 8 | 0xff
                                                  : bb_palette_get_section_colour (section->name));
      cairo_rectangle (strip->sheet->cr, x, y, width, SECTION_HEIGHT);
      cairo_fill (strip->sheet->cr);
      if (strip->song->has_names && width > NAME_SIZE * 2)
        draw_name (strip, section, x, y + SECTION_HEIGHT + GAP, width);
    }
}

static void
draw_cuts (const Strip *strip, double y)
{
  const BbProject *project = strip->song->project;

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      if (i > 0 && !bb_project_get_board (project, i)->starts_shot)
        continue;
      cairo_rectangle (strip->sheet->cr, get_x (strip, bb_project_get_start (project, i)), y, CUT_WIDTH, CUT_HEIGHT);
    }
  bb_set_source_colour (strip->sheet->cr, CUT_COLOUR);
  cairo_fill (strip->sheet->cr);
}

static void
draw_mark (const Strip *strip)
{
  double x = get_x (strip, strip->song->first), end = get_x (strip, strip->song->end);

  if (strip->song->end <= strip->song->first)
    return;
  cairo_rectangle (strip->sheet->cr, x, strip->box->y - GAP, end - x, strip->box->height + 2 * GAP);
  cairo_set_line_width (strip->sheet->cr, MARK_WIDTH);
  bb_set_source_colour (strip->sheet->cr, MARK_COLOUR);
  cairo_stroke (strip->sheet->cr);
}

void
bb_song_strip_draw (const BbSongStrip *self, const BbPdfSheet *sheet, const BbPdfBox *box)
{
  const Strip strip = { self, sheet, box };
  const BbList *sections = self->project->lists[BB_SECTIONS];
  double names = self->has_names && sections->n_items > 0 ? NAME_HEIGHT : 0;
  double below = CUT_HEIGHT + GAP + (sections->n_items > 0 ? SECTION_HEIGHT + GAP : 0) + names;
  double wave = box->height - below;

  cairo_tag_begin (sheet->cr, "Figure", NULL);
  draw_wave (&strip, wave);
  draw_cuts (&strip, box->y + wave + GAP / 2);
  cairo_tag_end (sheet->cr, "Figure");
  for (guint i = 0; i < sections->n_items && self->project->song != NULL; i++)
    draw_section (&strip, bb_list_get (sections, i), box->y + wave + CUT_HEIGHT + GAP);
  draw_mark (&strip);
}
