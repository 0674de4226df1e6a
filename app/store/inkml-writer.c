/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is ink written as W3C InkML? */
#include "store/inkml-writer.h"

/* three values of at most 12 characters each, and the comma */
#define POINT_ROOM 48

static void
write_property (BbXmlOutput *output, const char *name, const char *value)
{
  bb_xml_open (output, "brushProperty");
  bb_xml_attribute (output, "name", name);
  bb_xml_attribute (output, "value", value);
  bb_xml_close (output, "brushProperty");
}

/* transparency is 0 for opaque to 255: https://www.w3.org/TR/InkML/#brushProperty */
static void
write_brush (BbXmlOutput *output, const BbLayer *layer, guint index, const BbBrush *brush)
{
  g_autofree char *id = g_strdup_printf ("%s.%u", layer->id, index + 1);
  g_autofree char *width = g_strdup_printf ("%d", brush->size);
  g_autofree char *colour = g_strdup_printf ("#%06x", brush->colour >> 8);
  g_autofree char *transparency = g_strdup_printf ("%u", 255 - (brush->colour & 255));

  bb_xml_open (output, "brush");
  bb_xml_attribute (output, "xml:id", id);
  write_property (output, "kind", bb_brush_kind_to_name (brush->kind));
  write_property (output, "width", width);
  write_property (output, "color", colour);
  write_property (output, "transparency", transparency);
  bb_xml_close (output, "brush");
}

static guint
find_brush (GArray *brushes, const BbBrush *brush)
{
  guint index = 0;

  while (index < brushes->len && !bb_brush_equal (&g_array_index (brushes, BbBrush, index), brush))
    index++;
  if (index == brushes->len)
    g_array_append_val (brushes, *brush);
  return index;
}

/* the brushes of the layer, in the order of their first use; @uses says which each stroke has */
static GArray *
collect_brushes (const BbLayer *layer, guint *uses)
{
  GArray *brushes = g_array_new (FALSE, FALSE, sizeof (BbBrush));

  for (guint i = 0; i < layer->strokes->len; i++)
    uses[i] = find_brush (brushes, bb_stroke_get_brush (layer->strokes->pdata[i]));

  return brushes;
}

static void
write_definitions (BbXmlOutput *output, const BbLayer *layer, const GArray *brushes)
{
  bb_xml_open (output, "definitions");
  for (guint i = 0; i < brushes->len; i++)
    write_brush (output, layer, i, &g_array_index (brushes, BbBrush, i));
  bb_xml_close (output, "definitions");
}

/* a context inside <ink> holds for the traces after it */
static void
write_format (BbXmlOutput *output)
{
  static const char *const channels[] = { "X", "Y", "F" };

  bb_xml_open (output, "context");
  bb_xml_open (output, "traceFormat");
  for (guint i = 0; i < G_N_ELEMENTS (channels); i++)
    {
      bb_xml_open (output, "channel");
      bb_xml_attribute (output, "name", channels[i]);
      bb_xml_attribute (output, "type", "integer");
      bb_xml_close (output, "channel");
    }
  bb_xml_close (output, "traceFormat");
  bb_xml_close (output, "context");
}

/* writes @number to @to, at most 11 characters; g_string_append_printf() would be half of a save */
static char *
put_number (char *to, gint64 number)
{
  char digits[20];
  guint n = 0;

  if (number < 0)
    *to++ = '-';
  number = ABS (number);
  do
    digits[n++] = '0' + number % 10;
  while ((number /= 10) > 0);
  while (n > 0)
    *to++ = digits[--n];

  return to;
}

/* a sign or a prefix parts two values as well as a space does */
static char *
put_value (char *to, gint64 value, char prefix, gboolean is_first)
{
  if (prefix != '\0')
    *to++ = prefix;
  else if (!is_first && value >= 0)
    *to++ = ' ';

  return put_number (to, value);
}

/* the first point as it is; the second with the prefix ' for a difference, which holds from there
 * on */
static void
append_points (GString *xml, const BbInkPoint *points, guint n_points)
{
  static const BbInkPoint origin;
  const BbInkPoint *before = &origin;

  for (guint i = 0; i < n_points; before = &points[i++])
    {
      char room[POINT_ROOM], *to = room;
      char prefix = i == 1 ? '\'' : '\0';

      if (i > 0)
        *to++ = ',';
      to = put_value (to, (gint64) points[i].x - before->x, prefix, TRUE);
      to = put_value (to, (gint64) points[i].y - before->y, prefix, FALSE);
      to = put_value (to, (gint64) points[i].pressure - before->pressure, prefix, FALSE);
      g_string_append_len (xml, room, to - room);
    }
}

static void
write_trace (BbXmlOutput *output, const BbLayer *layer, guint brush, const BbStroke *stroke)
{
  g_autofree char *reference = g_strdup_printf ("#%s.%u", layer->id, brush + 1);
  guint n_points;
  const BbInkPoint *points = bb_stroke_get_points (stroke, &n_points);

  bb_xml_open (output, "trace");
  bb_xml_attribute (output, "brushRef", reference);
  bb_xml_raw_inline (output, "");
  append_points (output->xml, points, n_points);
  bb_xml_close (output, "trace");
}

void
bb_inkml_write (BbXmlOutput *output, const BbLayer *layer)
{
  g_autofree guint *uses = g_new (guint, layer->strokes->len);
  g_autoptr (GArray) brushes = collect_brushes (layer, uses);

  if (layer->strokes->len == 0)
    return;

  bb_xml_open (output, "ink");
  bb_xml_attribute (output, "xmlns", BB_STORE_INKML_NAMESPACE);
  write_definitions (output, layer, brushes);
  write_format (output);
  for (guint i = 0; i < layer->strokes->len; i++)
    write_trace (output, layer, uses[i], layer->strokes->pdata[i]);
  bb_xml_close (output, "ink");
}
