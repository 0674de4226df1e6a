/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a board written for programs that draw with paths? */
#include "export/layered/board-svg.h"

#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static void
put (BbOutputFile *file, const char *text)
{
  bb_output_file_write (file, (const unsigned char *) text, (unsigned int) strlen (text));
}

static cairo_status_t
collect_cb (void *data, const unsigned char *bytes, unsigned int n)
{
  g_string_append_len (data, (const char *) bytes, n);
  return CAIRO_STATUS_SUCCESS;
}

/* what Cairo makes of one layer: a whole SVG */
static char *
draw (const BbList *layers, int width, int height, const BbRenderOptions *render, cairo_status_t *status)
{
  GString *text = g_string_new (NULL);
  BbRenderOptions options = *render;
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (collect_cb, text, width, height);
  cairo_t *cr = cairo_create (surface);

  options.target = BB_TARGET_VECTOR;
  bb_render_layers (cr, layers, width, height, &options);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  *status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return g_string_free (text, FALSE);
}

/* its inside, whose names differ from those of the other layers. Returns: (transfer full) */
static char *
take_inside (const char *svg, guint index)
{
  const char *begin = strstr (svg, "<svg");
  const char *start = begin != NULL ? strchr (begin, '>') : NULL;
  const char *end = g_strrstr (svg, "</svg>");
  g_autoptr (GRegex) names = g_regex_new ("(\\bid=\"|url\\(#|href=\"#)", 0, 0, NULL);
  g_autofree char *prefix = g_strdup_printf ("\\1l%u-", index + 1);

  if (start == NULL || end == NULL)
    return g_strdup ("");

  return g_regex_replace (names, start + 1, end - start - 1, 0, prefix, 0, NULL);
}

static gboolean
write_layer (const BbBoard *board,
             guint index,
             int width,
             int height,
             const BbRenderOptions *render,
             BbOutputFile *file,
             GError **error)
{
  const BbLayer *layer = bb_list_get (board->layers, index);
  g_autofree char *name = NULL;
  g_autoptr (BbList) alone = bb_layered_take_out (board, index, &name);
  cairo_status_t status;
  g_autofree char *svg = draw (alone, width, height, render, &status);
  g_autofree char *inside = take_inside (svg, index);
  g_autofree char *opacity = bb_layered_get_opacity (board, index);
  g_autofree char *head =
      g_markup_printf_escaped ("<g inkscape:groupmode=\"layer\" inkscape:label=\"%s\" opacity=\"%s\" "
                               "style=\"display:%s\">",
                               name, opacity, layer->is_hidden ? "none" : "inline");

  put (file, head);
  put (file, inside);
  put (file, "</g>\n");
  return bb_output_file_check (file, status, error);
}

gboolean
bb_board_svg_write (const BbBoard *board,
                    int width,
                    int height,
                    const BbRenderOptions *render,
                    BbOutputFile *file,
                    GError **error)
{
  g_autofree char *head =
      g_markup_printf_escaped ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                               "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                               "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" "
                               "xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" "
                               "version=\"1.1\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                               "<g inkscape:groupmode=\"layer\" inkscape:label=\"%s\" sodipodi:insensitive=\"true\">"
                               "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/></g>\n",
                               width, height, width, height, _ ("Paper"), width, height);

  put (file, head);
  for (guint i = 0; i < board->layers->n_items; i++)
    {
      if (!write_layer (board, i, width, height, render, file, error))
        return FALSE;
    }
  put (file, "</svg>\n");
  return TRUE;
}
