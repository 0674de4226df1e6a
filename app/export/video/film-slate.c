/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a video say of itself before it begins? */
#include "export/video/film-slate.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#include "model/time.h"
#include "render/palette.h"

#define SECONDS 2
#define GROUND 0x1e1e1eff
#define TITLE 0xffffffff
#define TEXT 0xc8c8c8ff
/* of the shorter side */
#define TITLE_SHARE (1 / 12.0)
#define TEXT_SHARE (1 / 26.0)

gint64
bb_film_slate_get_length (const BbFrameRate *rate)
{
  return SECONDS * bb_frame_rate_nominal (rate);
}

static void
add_line (GString *text, const char *label, const char *value)
{
  if (value != NULL && *value != '\0')
    g_string_append_printf (text, "%s%s  %s", text->len > 0 ? "\n" : "", label, value);
}

static char *
describe (const BbProject *project, const BbExportRange *range, const BbFilmOptions *options)
{
  const BbSettings *settings = project->settings;
  GString *text = g_string_new (NULL);
  gint64 first, end;
  g_autofree char *from = NULL;
  g_autofree char *length = NULL;
  g_autofree char *rate = bb_frame_rate_to_label (&settings->rate);

  bb_export_range_get_frames (range, project, &first, &end);
  from = bb_time_to_timecode (&settings->rate, settings->start, first);
  length = bb_time_to_seconds_and_frames (&settings->rate, end - first);
  add_line (text, _ ("Artist"), settings->artist);
  add_line (text, _ ("Director"), settings->director);
  add_line (text, _ ("Version"), settings->version);
  add_line (text, _ ("From"), from);
  add_line (text, _ ("Length"), length);
  add_line (text, _ ("Frame rate"), rate);
  add_line (text, _ ("For"), options->recipient);
  return g_string_free (text, FALSE);
}

/* Returns: (transfer full): @text, wrapped, as a layout whose font has @size pixels */
static PangoLayout *
make_layout (cairo_t *cr, const char *font, double size, double width, const char *text)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *description = pango_font_description_from_string (font);

  pango_font_description_set_absolute_size (description, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -3);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
draw (cairo_t *cr, double width, double height, const char *name, const char *text)
{
  const double side = MIN (width, height), margin = side / 8, gap = side / 24;
  PangoLayout *title = make_layout (cr, "Cantarell Bold", side * TITLE_SHARE, width - 2 * margin, name);
  PangoLayout *lines = make_layout (cr, "Cantarell", side * TEXT_SHARE, width - 2 * margin, text);
  double y = (height - get_height (title) - gap - get_height (lines)) / 2;

  bb_set_source_colour (cr, GROUND);
  cairo_paint (cr);
  cairo_move_to (cr, margin, y);
  bb_set_source_colour (cr, TITLE);
  pango_cairo_show_layout (cr, title);
  cairo_move_to (cr, margin, y + get_height (title) + gap);
  bb_set_source_colour (cr, TEXT);
  pango_cairo_show_layout (cr, lines);
  g_object_unref (title);
  g_object_unref (lines);
}

void
bb_film_slate_draw (cairo_surface_t *surface,
                    const BbProject *project,
                    const BbExportRange *range,
                    const BbFilmOptions *options)
{
  const char *title = project->settings->title;
  g_autofree char *text = describe (project, range, options);
  cairo_t *cr = cairo_create (surface);

  draw (cr, cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface),
        title != NULL && *title != '\0' ? title : _ ("Untitled"), text);
  cairo_destroy (cr);
}
