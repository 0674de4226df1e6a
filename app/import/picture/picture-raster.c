/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layers has an OpenRaster file, and which picture do they make? In a process of its own: see helper.h. */
#include "import/picture/picture-raster.h"

#include <archive.h>
#include <archive_entry.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#define MERGED "mergedimage.png"
/* more entries than that have no end */
#define MOST_ENTRIES 10000
/* bytes of a packed picture: a PNG of 100 megapixels in noise is no larger */
#define MOST_BYTES (512u * 1024 * 1024)
#define PIECE (256 * 1024)
#define STACK "stack.xml"
/* what a stack may say, and how many layers it may have */
#define MOST_XML (4 * 1024 * 1024)
#define MOST_LAYERS 200
#define PLAIN "svg:src-over"

/* the stack on its way in */
typedef struct
{
  GPtrArray *layers; /* highest first, as the file has them */
  int width;
  int height;
  guint n_hidden; /* groups around this place, and how deep it is in the outermost hidden one */
  gboolean is_strange;
} Stack;

static gboolean
fail (const char *reason, GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);
  return FALSE;
}

/* what an entry says of its size may be a lie */
static GBytes *
read_entry (struct archive *archive, GError **error)
{
  g_autoptr (GByteArray) all = g_byte_array_new ();
  g_autofree guint8 *piece = g_malloc (PIECE);
  la_ssize_t n;

  while ((n = archive_read_data (archive, piece, PIECE)) > 0)
    {
      if (all->len + (gsize) n > MOST_BYTES)
        {
          fail (_ ("what is packed in it is too large"), error);
          return NULL;
        }
      g_byte_array_append (all, piece, (guint) n);
    }

  if (n < 0)
    {
      fail (_ ("its end is missing"), error);
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

static gboolean
find_entry (struct archive *archive, const char *wanted)
{
  struct archive_entry *entry;

  for (guint i = 0; i < MOST_ENTRIES && archive_read_next_header (archive, &entry) == ARCHIVE_OK; i++)
    {
      const char *name = archive_entry_pathname_utf8 (entry);

      if (g_strcmp0 (name, wanted) == 0)
        return TRUE;
    }

  return FALSE;
}

static GBytes *
read_named (GBytes *bytes, const char *name, const char *complaint, GError **error)
{
  struct archive *archive = archive_read_new ();
  GBytes *found = NULL;
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  archive_read_support_format_zip (archive);
  if (archive_read_open_memory (archive, data, length) != ARCHIVE_OK || !find_entry (archive, name))
    fail (complaint, error);
  else
    found = read_entry (archive, error);

  archive_read_free (archive);
  return found;
}

GBytes *
bb_raster_read_merged (GBytes *bytes, GError **error)
{
  return read_named (bytes, MERGED, _ ("there is no picture of all its layers in it"), error);
}

GBytes *
bb_raster_read_layer (GBytes *bytes, const BbRasterLayer *layer, GError **error)
{
  return read_named (bytes, layer->source, _ ("a layer is missing in it"), error);
}

/* the stack */

static void
layer_free (gpointer data)
{
  BbRasterLayer *layer = data;

  g_free (layer->name);
  g_free (layer->source);
  g_free (layer);
}

static const char *
get_attribute (const char **names, const char **values, const char *name, const char *otherwise)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return values[i];
    }

  return otherwise;
}

static int
get_number (const char **names, const char **values, const char *name)
{
  return (int) g_ascii_strtoll (get_attribute (names, values, name, "0"), NULL, 10);
}

static gboolean
is_hidden (const char **names, const char **values)
{
  return g_str_equal (get_attribute (names, values, "visibility", "visible"), "hidden");
}

static void
add_layer (Stack *self, const char **names, const char **values)
{
  BbRasterLayer *layer = g_new0 (BbRasterLayer, 1);

  layer->name = g_strdup (get_attribute (names, values, "name", ""));
  layer->source = g_strdup (get_attribute (names, values, "src", ""));
  layer->x = get_number (names, values, "x");
  layer->y = get_number (names, values, "y");
  layer->opacity = CLAMP (g_ascii_strtod (get_attribute (names, values, "opacity", "1"), NULL), 0, 1);
  layer->is_hidden = self->n_hidden > 0 || is_hidden (names, values);
  g_ptr_array_add (self->layers, layer);
}

static void
enter_group (Stack *self, const char **names, const char **values)
{
  double opacity = g_ascii_strtod (get_attribute (names, values, "opacity", "1"), NULL);

  self->is_strange = self->is_strange || opacity < 1 || get_number (names, values, "x") != 0 ||
                     get_number (names, values, "y") != 0;
  if (self->n_hidden > 0 || is_hidden (names, values))
    self->n_hidden++;
}

static void
start_cb (GMarkupParseContext *context,
          const char *element,
          const char **names,
          const char **values,
          gpointer data,
          GError **error)
{
  Stack *self = data;

  if (g_str_equal (element, "image"))
    {
      self->width = get_number (names, values, "w");
      self->height = get_number (names, values, "h");
    }
  if (!g_str_equal (get_attribute (names, values, "composite-op", PLAIN), PLAIN))
    self->is_strange = TRUE;
  if (g_str_equal (element, "stack"))
    enter_group (self, names, values);
  if (g_str_equal (element, "layer"))
    add_layer (self, names, values);
}

static void
end_cb (GMarkupParseContext *context, const char *element, gpointer data, GError **error)
{
  Stack *self = data;

  if (g_str_equal (element, "stack") && self->n_hidden > 0)
    self->n_hidden--;
}

static gboolean
parse (Stack *self, GBytes *xml)
{
  static const GMarkupParser functions = { start_cb, end_cb };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&functions, 0, self, NULL);
  gsize length;
  const char *text = g_bytes_get_data (xml, &length);

  return length <= MOST_XML && g_markup_parse_context_parse (context, text, (gssize) length, NULL) &&
         g_markup_parse_context_end_parse (context, NULL);
}

GPtrArray *
bb_raster_list_layers (GBytes *bytes, int *width, int *height)
{
  g_autoptr (GBytes) xml = read_named (bytes, STACK, "", NULL);
  g_autoptr (GPtrArray) highest_first = g_ptr_array_new_with_free_func (layer_free);
  Stack stack = { .layers = highest_first };
  GPtrArray *layers;

  if (xml == NULL || !parse (&stack, xml) || stack.is_strange || highest_first->len > MOST_LAYERS)
    return NULL;

  *width = stack.width;
  *height = stack.height;
  layers = g_ptr_array_new_with_free_func (layer_free);
  while (highest_first->len > 0)
    g_ptr_array_add (layers, g_ptr_array_steal_index (highest_first, highest_first->len - 1));
  return layers;
}
