/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the rhythm of a cut look over the song? */
#include "render/rhythm-drawing.h"

#include <math.h>

#include "model/places.h"
#include "model/rhythm.h"
#include "model/section-names.h"
#include "render/label.h"
#include "render/timeline/lanes.h"

#define STRIP 22.0
#define GAP 6.0
#define FONT "Cantarell 9"
/* a bar is never lower: a shot of one frame is there, too */
#define BAR_LEAST 2.0
#define NO_SCENE 0x9a9996u

typedef struct
{
  cairo_t *cr;
  const BbProject *project;
  const BbPalette *palette;
  double width;
  double height; /* of the bars */
  double longest;
} Graph;

static double
to_x (const Graph *graph, gint64 frame)
{
  return graph->width * (double) frame / (double) graph->project->settings->length;
}

/* roots: a shot of eight seconds beside those of one shows both */
static double
to_height (const Graph *graph, double length)
{
  return MAX (graph->height * sqrt (length / graph->longest), BAR_LEAST);
}

static guint32
get_colour (const Graph *graph, guint place)
{
  const BbBoard *board = bb_project_get_board (graph->project, place);
  const BbScene *scene = bb_project_find_scene (graph->project, bb_board_get_text (board, BB_FIELD_ID_SCENE));

  return (scene != NULL ? scene->colour : NO_SCENE) << 8 | 0xff;
}

static void
draw_shots (const Graph *graph, const GArray *shots)
{
  for (guint i = 0; i < shots->len; i++)
    {
      const BbRhythmShot *shot = &g_array_index (shots, BbRhythmShot, i);
      double x = to_x (graph, shot->start), right = to_x (graph, shot->start + shot->length);
      double height = to_height (graph, (double) shot->length);

      bb_set_source_colour (graph->cr, get_colour (graph, shot->place));
      cairo_rectangle (graph->cr, x, graph->height - height, MAX (right - x - 1, 0.5), height);
      cairo_fill (graph->cr);
    }
}

static void
draw_median (const Graph *graph, const GArray *shots)
{
  double y = round (graph->height - to_height (graph, bb_rhythm_find_median (shots))) + 0.5;

  bb_palette_set_source (graph->palette, graph->cr, BB_COLOUR_CELL_TEXT);
  cairo_set_line_width (graph->cr, 1);
  cairo_set_dash (graph->cr, (const double[]){ 3, 3 }, 2, 0);
  cairo_move_to (graph->cr, 0, y);
  cairo_line_to (graph->cr, graph->width, y);
  cairo_stroke (graph->cr);
  cairo_set_dash (graph->cr, NULL, 0, 0);
}

static void
draw_sections (const Graph *graph, PangoLayout *layout)
{
  g_autoptr (GArray) sections = bb_rhythm_list_sections (graph->project);

  for (guint i = 0; i < sections->len; i++)
    {
      const BbRhythmSection *row = &g_array_index (sections, BbRhythmSection, i);
      double x = to_x (graph, row->start), width = to_x (graph, row->end) - x - 1;
      guint32 colour = bb_lanes_get_section_colour (row->section);
      g_autofree char *label = bb_section_name_to_label (row->section->name);

      bb_set_source_colour (graph->cr, colour);
      cairo_rectangle (graph->cr, x, graph->height + GAP, MAX (width, 1), STRIP);
      cairo_fill (graph->cr);
      bb_set_source_colour (graph->cr, bb_palette_get_text_on (graph->palette, colour));
      if (width > 2 * GAP)
        bb_label_show (graph->cr, layout, label, x + GAP / 2, graph->height + GAP + STRIP / 2, width - GAP);
    }
}

void
bb_render_rhythm (cairo_t *cr, const BbProject *project, double width, double height, const BbPalette *palette)
{
  g_autoptr (GArray) shots = bb_rhythm_list_shots (project);
  Graph graph = { cr, project, palette, width, height - GAP - STRIP, 1 };
  PangoFontDescription *font = pango_font_description_from_string (FONT);
  g_autoptr (PangoLayout) layout = bb_label_new (cr, font);

  for (guint i = 0; i < shots->len; i++)
    graph.longest = MAX (graph.longest, (double) g_array_index (shots, BbRhythmShot, i).length);
  draw_shots (&graph, shots);
  draw_median (&graph, shots);
  draw_sections (&graph, layout);
  pango_font_description_free (font);
}
