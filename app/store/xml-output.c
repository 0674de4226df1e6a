/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does XML come out: escaped, indented, the same each time? */
#include "store/xml-output.h"

#include <string.h>

static const char *
get_escape (char c, gboolean is_attribute)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '\r':
      return "&#13;";
    case '"':
      return is_attribute ? "&quot;" : NULL;
    case '\n':
      return is_attribute ? "&#10;" : NULL;
    case '\t':
      return is_attribute ? "&#9;" : NULL;
    default:
      return NULL;
    }
}

/* U+FFFE and U+FFFF, which are no characters */
static gboolean
is_noncharacter (const char *c)
{
  return memcmp (c, "\xef\xbf", 2) == 0 && ((guchar) c[2] == 0xbe || (guchar) c[2] == 0xbf);
}

static gboolean
is_control (char c)
{
  return (guchar) c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

void
bb_xml_escape (GString *xml, const char *text, gboolean is_attribute)
{
  g_autofree char *valid = g_utf8_validate (text, -1, NULL) ? NULL : g_utf8_make_valid (text, -1);

  for (const char *c = valid != NULL ? valid : text; *c != '\0'; c++)
    {
      const char *escape = get_escape (*c, is_attribute);

      if (escape != NULL)
        g_string_append (xml, escape);
      else if ((guchar) *c == 0xef && is_noncharacter (c))
        c += 2;
      else if (!is_control (*c))
        g_string_append_c (xml, *c);
    }
}

gboolean
bb_xml_is_blank (const char *text)
{
  g_autoptr (GString) xml = g_string_new (NULL);

  if (text != NULL)
    bb_xml_escape (xml, text, FALSE);
  return xml->len == 0;
}

static void
close_tag (BbXmlOutput *self)
{
  if (self->is_tag_open)
    g_string_append_c (self->xml, '>');
  self->is_tag_open = FALSE;
}

/* what is in the innermost open element stands as it is: white space would be part of its text */
static void
go_inline (BbXmlOutput *self)
{
  if (self->inline_depth == 0)
    self->inline_depth = self->depth;
}

static void
new_line (BbXmlOutput *self)
{
  close_tag (self);
  if (self->inline_depth > 0)
    return;

  g_string_append_c (self->xml, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->xml, "  ");
}

void
bb_xml_open (BbXmlOutput *self, const char *name)
{
  new_line (self);
  g_string_append_c (self->xml, '<');
  g_string_append (self->xml, name);
  self->depth++;
  self->is_tag_open = TRUE;
}

void
bb_xml_attribute (BbXmlOutput *self, const char *name, const char *text)
{
  g_string_append_c (self->xml, ' ');
  g_string_append (self->xml, name);
  g_string_append (self->xml, "=\"");
  bb_xml_escape (self->xml, text, TRUE);
  g_string_append_c (self->xml, '"');
}

void
bb_xml_raw_inline (BbXmlOutput *self, const char *markup)
{
  close_tag (self);
  go_inline (self);
  g_string_append (self->xml, markup);
}

void
bb_xml_close (BbXmlOutput *self, const char *name)
{
  self->depth--;
  if (self->is_tag_open)
    g_string_append (self->xml, "/>");
  else
    {
      new_line (self);
      g_string_append_printf (self->xml, "</%s>", name);
    }
  self->is_tag_open = FALSE;
  if (self->depth < self->inline_depth)
    self->inline_depth = 0;
}

void
bb_xml_close_value (BbXmlOutput *self, const char *name, gconstpointer value)
{
  const BbValue *base = value;

  if (base->extra != NULL)
    {
      new_line (self);
      g_string_append (self->xml, base->extra);
    }
  bb_xml_close (self, name);
}

/* the shortest text that reads as the same number */
static char *
format_double (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (int digits = 15; digits <= 17; digits++)
    {
      g_autofree char *format = g_strdup_printf ("%%.%dg", digits);

      g_ascii_formatd (buffer, sizeof buffer, format, number);
      if (g_ascii_strtod (buffer, NULL) == number)
        break;
    }

  return g_strdup (buffer);
}

static gint64
get_number (const BbAttribute *attribute, const char *member)
{
  if (attribute->type == BB_ATTRIBUTE_INT64)
    return *(const gint64 *) member;

  return *(const int *) member;
}

/* the text of what stands at @member, or NULL where it is left out */
static char *
format_attribute (const BbAttribute *attribute, const char *member)
{
  switch (attribute->type)
    {
    case BB_ATTRIBUTE_STRING:
    case BB_ATTRIBUTE_INTERNED:
    case BB_ATTRIBUTE_ID:
    case BB_ATTRIBUTE_MEDIA:
      return g_strdup (*(char *const *) member);
    case BB_ATTRIBUTE_INT:
    case BB_ATTRIBUTE_INT64:
      return g_strdup_printf ("%" G_GINT64_FORMAT, get_number (attribute, member));
    case BB_ATTRIBUTE_DOUBLE:
      return format_double (*(const double *) member);
    case BB_ATTRIBUTE_BOOLEAN:
      return g_strdup (get_number (attribute, member) ? "true" : "false");
    case BB_ATTRIBUTE_COLOUR:
      return g_strdup_printf ("#%06x", *(const guint32 *) member & 0xffffff);
    case BB_ATTRIBUTE_RATE:
      return bb_frame_rate_to_string ((const BbFrameRate *) member);
    case BB_ATTRIBUTE_NAME:
      return g_strdup (attribute->to_name (*(const guint *) member));
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_usual (const BbAttribute *attribute, const char *member)
{
  if (attribute->is_required)
    return FALSE;

  switch (attribute->type)
    {
    case BB_ATTRIBUTE_STRING:
    case BB_ATTRIBUTE_MEDIA:
      return bb_xml_is_blank (*(char *const *) member);
    case BB_ATTRIBUTE_DOUBLE:
      return *(const double *) member == (double) attribute->usual;
    default:
      return get_number (attribute, member) == attribute->usual;
    }
}

void
bb_xml_open_value (BbXmlOutput *self, const BbElement *element, gconstpointer value)
{
  bb_xml_open (self, element->name);

  for (guint i = 0; i < element->n_attributes; i++)
    {
      const BbAttribute *attribute = &element->attributes[i];
      const char *member = (const char *) value + attribute->offset;
      g_autofree char *text = NULL;

      if (is_usual (attribute, member))
        continue;
      text = format_attribute (attribute, member);
      bb_xml_attribute (self, attribute->name, text != NULL ? text : "");
    }

  if (element->has_text)
    {
      const char *text = *(char *const *) ((const char *) value + element->text_offset);

      go_inline (self);
      if (!bb_xml_is_blank (text))
        close_tag (self);
      if (text != NULL)
        bb_xml_escape (self->xml, text, FALSE);
    }
}
