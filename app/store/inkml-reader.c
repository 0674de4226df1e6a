/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is ink read from W3C InkML? */
#include "store/inkml-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define N_CHANNELS 3
/* far outside any picture area, far inside an int */
#define COORDINATE_MAX (1 << 26)

typedef struct
{
  char *reference; /* "#" and its xml:id */
  BbBrush brush;
} Brush;

/* the running state of one channel of one trace */
typedef struct
{
  char mode; /* '!', '\'' or '"' */
  gint64 value;
  gint64 difference;
} Channel;

static void
brush_clear (gpointer brush)
{
  g_free (((Brush *) brush)->reference);
}

static const char *
next_blank (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;
  return text;
}

/* the number at *@text, which moves on; FALSE where there is none, or a huge one */
static gboolean
take_number (const char **text, gint64 *number)
{
  const char *c = *text;
  gboolean is_negative = *c == '-';
  gint64 sum = 0;

  if (is_negative)
    c++;
  if (!g_ascii_isdigit (*c))
    return FALSE;

  for (; g_ascii_isdigit (*c); c++)
    {
      sum = sum * 10 + (*c - '0');
      if (sum > 4 * (gint64) COORDINATE_MAX)
        return FALSE;
    }

  *number = is_negative ? -sum : sum;
  *text = c;
  return TRUE;
}

static gboolean
take_value (const char **text, Channel *channel)
{
  gint64 number;

  *text = next_blank (*text);
  if (**text == '!' || **text == '\'' || **text == '"')
    channel->mode = *(*text)++;
  if (!take_number (text, &number))
    return FALSE;

  if (channel->mode == '!')
    channel->value = number;
  else
    {
      channel->difference = channel->mode == '"' ? channel->difference + number : number;
      channel->value += channel->difference;
    }

  return ABS (channel->value) <= COORDINATE_MAX;
}

static gboolean
take_point (const char **text, Channel *channels, BbInkPoint *point)
{
  for (guint i = 0; i < N_CHANNELS; i++)
    {
      if (!take_value (text, &channels[i]))
        return FALSE;
    }

  *point = (BbInkPoint){ (gint32) channels[0].value, (gint32) channels[1].value, (gint32) channels[2].value };
  return point->pressure >= 0 && point->pressure <= BB_INK_PRESSURE_MAX;
}

/* all points of @text; FALSE, with @text where it went wrong */
static gboolean
take_points (const char **text, GArray *points)
{
  Channel channels[N_CHANNELS] = { { '!', 0, 0 }, { '!', 0, 0 }, { '!', 0, 0 } };

  for (;;)
    {
      BbInkPoint point;

      if (!take_point (text, channels, &point))
        return FALSE;
      g_array_append_val (points, point);
      *text = next_blank (*text);
      if (**text == '\0')
        return TRUE;
      if (**text != ',')
        return FALSE;
      (*text)++;
    }
}

static const BbBrush *
find_brush (GArray *brushes, const char *reference)
{
  for (guint i = 0; i < brushes->len; i++)
    {
      const Brush *brush = &g_array_index (brushes, Brush, i);

      if (g_str_equal (brush->reference, reference))
        return &brush->brush;
    }

  return NULL;
}

static void
read_trace (BbXmlInput *input, const xmlNode *trace, GArray *brushes, GArray *points, GPtrArray *strokes)
{
  g_autofree char *reference = bb_xml_get (trace, "brushRef");
  g_autofree char *text = bb_xml_get_text (trace);
  const BbBrush *brush = reference != NULL ? find_brush (brushes, reference) : NULL;
  const char *end = text;
  char buffer[64];

  if (brush == NULL)
    {
      bb_xml_fail (input, trace, _ ("expected a brush of this <ink> in the attribute “brushRef” of <trace>."));
      return;
    }

  g_array_set_size (points, 0);
  if (take_points (&end, points))
    g_ptr_array_add (strokes, bb_stroke_new (brush, (BbInkPoint *) points->data, points->len));
  else
    bb_xml_fail (input, trace, _ ("expected points of X, Y and F from 0 to %d in <trace>, not “%s”."),
                 BB_INK_PRESSURE_MAX, bb_xml_shorten (end, buffer));
}

static gboolean
apply_property (BbBrush *brush, const char *name, const char *value)
{
  guint64 number = 0;

  if (g_str_equal (name, "kind"))
    return bb_brush_kind_from_name (value, &brush->kind);
  if (g_str_equal (name, "color"))
    {
      if (*value != '#' || !g_ascii_string_to_unsigned (value + 1, 16, 0, 0xffffff, &number, NULL))
        return FALSE;
      brush->colour = (guint32) number << 8 | (brush->colour & 255);
    }
  else if (g_str_equal (name, "width"))
    {
      if (!g_ascii_string_to_unsigned (value, 10, 1, BB_BRUSH_SIZE_MAX, &number, NULL))
        return FALSE;
      brush->size = (gint32) number;
    }
  else if (g_str_equal (name, "transparency"))
    {
      if (!g_ascii_string_to_unsigned (value, 10, 0, 255, &number, NULL))
        return FALSE;
      brush->colour = (brush->colour & 0xffffff00) | (255 - (guint32) number);
    }

  return TRUE;
}

static void
read_brush (BbXmlInput *input, const xmlNode *node, GArray *brushes)
{
  xmlChar *id = xmlGetNsProp (node, (const xmlChar *) "id", XML_XML_NAMESPACE);
  Brush brush = { g_strconcat ("#", (const char *) id, NULL), { BB_BRUSH_PEN, 16, 0x000000ff } };

  xmlFree (id);
  g_array_append_val (brushes, brush);
  for (const xmlNode *child = bb_xml_first (node, BB_STORE_INKML_NAMESPACE, "brushProperty"); child != NULL;
       child = bb_xml_next (child, BB_STORE_INKML_NAMESPACE, "brushProperty"))
    {
      g_autofree char *name = bb_xml_get (child, "name");
      g_autofree char *value = bb_xml_get (child, "value");
      char buffer[64];

      if (name == NULL || value == NULL ||
          !apply_property (&g_array_index (brushes, Brush, brushes->len - 1).brush, name, value))
        bb_xml_fail (input, child, _ ("expected a kind, width, color or transparency of a brush, not “%s”."),
                     bb_xml_shorten (value != NULL ? value : "", buffer));
    }
}

static void
read_definitions (BbXmlInput *input, const xmlNode *ink, GArray *brushes)
{
  const xmlNode *definitions = bb_xml_first (ink, BB_STORE_INKML_NAMESPACE, "definitions");

  if (definitions == NULL)
    return;

  for (const xmlNode *brush = bb_xml_first (definitions, BB_STORE_INKML_NAMESPACE, "brush"); brush != NULL;
       brush = bb_xml_next (brush, BB_STORE_INKML_NAMESPACE, "brush"))
    read_brush (input, brush, brushes);
}

/* other programs order channels as they like; we read our own */
static void
check_format (BbXmlInput *input, const xmlNode *ink)
{
  const xmlNode *context = bb_xml_first (ink, BB_STORE_INKML_NAMESPACE, "context");
  const xmlNode *format = context != NULL ? bb_xml_first (context, BB_STORE_INKML_NAMESPACE, "traceFormat") : NULL;
  g_autoptr (GString) channels = g_string_new (NULL);

  for (const xmlNode *channel = format != NULL ? bb_xml_first (format, BB_STORE_INKML_NAMESPACE, "channel") : NULL;
       channel != NULL; channel = bb_xml_next (channel, BB_STORE_INKML_NAMESPACE, "channel"))
    {
      g_autofree char *name = bb_xml_get (channel, "name");

      g_string_append (channels, name != NULL ? name : "?");
    }

  if (!g_str_equal (channels->str, "XYF"))
    bb_xml_fail (input, ink, _ ("expected a <traceFormat> with the channels X, Y and F in <ink>."));
}

void
bb_inkml_read (BbXmlInput *input, const xmlNode *ink, BbLayer *layer)
{
  g_autoptr (GArray) brushes = g_array_new (FALSE, FALSE, sizeof (Brush));
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (BbInkPoint));
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  g_array_set_clear_func (brushes, brush_clear);
  check_format (input, ink);
  read_definitions (input, ink, brushes);
  for (const xmlNode *trace = bb_xml_first (ink, BB_STORE_INKML_NAMESPACE, "trace"); trace != NULL;
       trace = bb_xml_next (trace, BB_STORE_INKML_NAMESPACE, "trace"))
    read_trace (input, trace, brushes, points, strokes);

  bb_layer_take_strokes (layer, strokes);
}
