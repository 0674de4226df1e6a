/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does an element of a project file say, and what is wrong with it? */
#include "store/xml-input.h"

#include "store/media.h"

#include "model/id.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <math.h>
#include <string.h>

#define TEXT(node_text) ((const char *) (node_text))

static void
fail_valist (BbXmlInput *self, long line, const char *format, va_list arguments)
{
  g_autofree char *what = NULL;

  if (self->error != NULL)
    return;

  what = g_strdup_vprintf (format, arguments);
  g_set_error (&self->error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("“%s”, line %ld: %s"), self->file_name, line,
               what);
}

void
bb_xml_fail_at (BbXmlInput *self, long line, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  fail_valist (self, line, format, arguments);
  va_end (arguments);
}

void
bb_xml_fail (BbXmlInput *self, const xmlNode *node, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  fail_valist (self, xmlGetLineNo (node), format, arguments);
  va_end (arguments);
}

const char *
bb_xml_shorten (const char *text, char buffer[64])
{
  if (strlen (text) < 40)
    return text;

  g_utf8_strncpy (buffer, text, 15);
  return strcat (buffer, "…");
}

gboolean
bb_xml_is (const xmlNode *node, const char *name_space, const char *name)
{
  return node->type == XML_ELEMENT_NODE && node->ns != NULL && node->ns->href != NULL &&
         g_str_equal (TEXT (node->name), name) && g_str_equal (TEXT (node->ns->href), name_space);
}

static xmlNode *
find_from (xmlNode *node, const char *name_space, const char *name)
{
  while (node != NULL && !bb_xml_is (node, name_space, name))
    node = node->next;
  return node;
}

xmlNode *
bb_xml_first (const xmlNode *node, const char *name_space, const char *name)
{
  return find_from (node->children, name_space, name);
}

xmlNode *
bb_xml_next (const xmlNode *node, const char *name_space, const char *name)
{
  return find_from (node->next, name_space, name);
}

char *
bb_xml_get (const xmlNode *node, const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) name);
  char *copy = g_strdup (TEXT (value));

  xmlFree (value);
  return copy;
}

char *
bb_xml_get_text (const xmlNode *node)
{
  GString *text = g_string_new (NULL);

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        g_string_append (text, TEXT (child->content));
    }

  return g_string_free (text, FALSE);
}

static gboolean
parse_int64 (const BbAttribute *attribute, const char *text, gint64 *number)
{
  return g_ascii_string_to_signed (text, 10, attribute->least, attribute->most, number, NULL);
}

static gboolean
parse_double (const BbAttribute *attribute, const char *text, double *number)
{
  char *end;

  /* no white space, no names of numbers, no hexadecimal */
  if (text[strspn (text, "0123456789+-.eE")] != '\0')
    return FALSE;

  *number = g_ascii_strtod (text, &end);
  return end != text && *end == '\0' && isfinite (*number) && *number >= attribute->least && *number <= attribute->most;
}

static gboolean
parse_boolean (const char *text, gboolean *is_true)
{
  *is_true = g_str_equal (text, "true");
  return *is_true || g_str_equal (text, "false");
}

static gboolean
parse_colour (const char *text, guint32 *colour)
{
  guint64 number;

  if (*text != '#' || strlen (text) != 7 || !g_ascii_string_to_unsigned (text + 1, 16, 0, 0xffffff, &number, NULL))
    return FALSE;

  *colour = (guint32) number;
  return TRUE;
}

static gboolean
parse_name (const BbAttribute *attribute, const char *text, guint *value)
{
  for (guint i = 0; i <= attribute->most; i++)
    {
      if (g_str_equal (attribute->to_name (i), text))
        {
          *value = i;
          return TRUE;
        }
    }

  return FALSE;
}

/* puts what @text says to @member */
static gboolean
parse_attribute (const BbAttribute *attribute, const char *text, char *member)
{
  gint64 number;

  switch (attribute->type)
    {
    case BB_ATTRIBUTE_ID:
    case BB_ATTRIBUTE_MEDIA:
    case BB_ATTRIBUTE_STRING:
      if ((attribute->type == BB_ATTRIBUTE_ID && !bb_id_is_valid (text)) ||
          (attribute->type == BB_ATTRIBUTE_MEDIA && !bb_media_is_valid (text)))
        return FALSE;
      g_free (*(char **) member);
      *(char **) member = g_strdup (text);
      return TRUE;
    case BB_ATTRIBUTE_INTERNED:
      *(const char **) member = g_intern_string (text);
      return *text != '\0';
    case BB_ATTRIBUTE_INT:
      if (!parse_int64 (attribute, text, &number))
        return FALSE;
      *(int *) member = (int) number;
      return TRUE;
    case BB_ATTRIBUTE_INT64:
      return parse_int64 (attribute, text, (gint64 *) member);
    case BB_ATTRIBUTE_DOUBLE:
      return parse_double (attribute, text, (double *) member);
    case BB_ATTRIBUTE_BOOLEAN:
      return parse_boolean (text, (gboolean *) member);
    case BB_ATTRIBUTE_COLOUR:
      return parse_colour (text, (guint32 *) member);
    case BB_ATTRIBUTE_RATE:
      return bb_frame_rate_parse (text, (BbFrameRate *) member, NULL);
    case BB_ATTRIBUTE_NAME:
      return parse_name (attribute, text, (guint *) member);
    default:
      g_assert_not_reached ();
    }
}

static char *
list_names (const BbAttribute *attribute)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i <= attribute->most; i++)
    g_ptr_array_add (names, (gpointer) attribute->to_name (i));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

/* what @attribute may say, for a message */
static char *
describe (const BbAttribute *attribute)
{
  static const char *const kinds[] = {
    [BB_ATTRIBUTE_STRING] = N_ ("a text"),
    [BB_ATTRIBUTE_INTERNED] = N_ ("the id of a field"),
    [BB_ATTRIBUTE_ID] = N_ ("an id"),
    [BB_ATTRIBUTE_MEDIA] = N_ ("a file name of the form media/…"),
    [BB_ATTRIBUTE_BOOLEAN] = N_ ("true or false"),
    [BB_ATTRIBUTE_COLOUR] = N_ ("a colour such as #3584e4"),
    [BB_ATTRIBUTE_RATE] = N_ ("a frame rate such as 24/1 or 24000/1001"),
  };

  switch (attribute->type)
    {
    case BB_ATTRIBUTE_INT:
    case BB_ATTRIBUTE_INT64:
      return g_strdup_printf (_ ("a whole number from %" PRId64 " to %" PRId64), attribute->least, attribute->most);
    case BB_ATTRIBUTE_DOUBLE:
      return g_strdup_printf (_ ("a number from %" PRId64 " to %" PRId64), attribute->least, attribute->most);
    case BB_ATTRIBUTE_NAME:
      return list_names (attribute);
    default:
      return g_strdup (_ (kinds[attribute->type]));
    }
}

static void
read_attribute (BbXmlInput *self, const xmlNode *node, const BbAttribute *attribute, gpointer value)
{
  g_autofree char *text = bb_xml_get (node, attribute->name);
  g_autofree char *expected = NULL;
  char buffer[64];

  if (text == NULL && !attribute->is_required)
    return;
  if (text != NULL && parse_attribute (attribute, text, (char *) value + attribute->offset))
    return;

  expected = describe (attribute);
  if (text == NULL)
    bb_xml_fail (self, node, _ ("expected the attribute “%s” of <%s>: %s."), attribute->name, TEXT (node->name),
                 expected);
  else
    bb_xml_fail (self, node, _ ("expected %s in the attribute “%s” of <%s>, not “%s”."), expected, attribute->name,
                 TEXT (node->name), bb_xml_shorten (text, buffer));
}

void
bb_xml_read_value (BbXmlInput *self, const xmlNode *node, const BbElement *element, gpointer value)
{
  for (guint i = 0; i < element->n_attributes; i++)
    read_attribute (self, node, &element->attributes[i], value);

  if (element->has_text)
    {
      char **slot = (char **) ((char *) value + element->text_offset);
      g_autofree char *text = bb_xml_get_text (node);

      if (*text != '\0')
        {
          g_free (*slot);
          *slot = g_steal_pointer (&text);
        }
    }
}
