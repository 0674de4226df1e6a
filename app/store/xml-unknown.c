/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are elements of a newer version kept, to be written back? */
#include "store/xml-input.h"
#include "store/xml-output.h"

#define TEXT(node_text) ((const char *) (node_text))

static void
append_name (GString *xml, const xmlNs *ns, const xmlChar *name)
{
  if (ns != NULL && ns->prefix != NULL)
    g_string_append_printf (xml, "%s:", TEXT (ns->prefix));
  g_string_append (xml, TEXT (name));
}

static void
append_attribute (GString *xml, const xmlAttr *attribute)
{
  g_string_append_c (xml, ' ');
  append_name (xml, attribute->ns, attribute->name);
  g_string_append (xml, "=\"");
  for (const xmlNode *part = attribute->children; part != NULL; part = part->next)
    {
      if (part->content != NULL)
        bb_xml_escape (xml, TEXT (part->content), TRUE);
    }
  g_string_append_c (xml, '"');
}

static void
append_declaration (GString *xml, const xmlNs *ns)
{
  g_string_append (xml, " xmlns");
  if (ns->prefix != NULL)
    g_string_append_printf (xml, ":%s", TEXT (ns->prefix));
  g_string_append (xml, "=\"");
  bb_xml_escape (xml, ns->href != NULL ? TEXT (ns->href) : "", TRUE);
  g_string_append_c (xml, '"');
}

/* a prefix that the root declares must be declared again: the root that is written has only ours */
static void
append_declarations (GString *xml, const xmlNode *node, gboolean is_top)
{
  for (const xmlNs *ns = node->nsDef; ns != NULL; ns = ns->next)
    append_declaration (xml, ns);

  for (const xmlNode *around = node->parent; is_top && around != NULL; around = around->parent)
    {
      const xmlNs *ns = around->type == XML_ELEMENT_NODE ? around->nsDef : NULL;

      for (; ns != NULL; ns = ns->next)
        {
          if (ns->prefix != NULL && xmlSearchNs (node->doc, (xmlNode *) node, ns->prefix) == ns)
            append_declaration (xml, ns);
        }
    }
}

static void
append_element (GString *xml, const xmlNode *node, gboolean is_top)
{
  g_string_append_c (xml, '<');
  append_name (xml, node->ns, node->name);
  append_declarations (xml, node, is_top);
  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    append_attribute (xml, attribute);

  if (node->children == NULL)
    {
      g_string_append (xml, "/>");
      return;
    }

  g_string_append_c (xml, '>');
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_ELEMENT_NODE)
        append_element (xml, child, FALSE);
      else if (child->type == XML_TEXT_NODE)
        bb_xml_escape (xml, TEXT (child->content), FALSE);
    }
  g_string_append (xml, "</");
  append_name (xml, node->ns, node->name);
  g_string_append_c (xml, '>');
}

void
bb_xml_append_markup (GString *xml, const xmlNode *node)
{
  append_element (xml, node, TRUE);
}

static gboolean
is_known (const xmlNode *node, const char *const *known)
{
  const char *name_space = node->ns != NULL ? TEXT (node->ns->href) : NULL;

  return g_strv_contains (known, TEXT (node->name)) &&
         (g_strcmp0 (name_space, BB_STORE_NAMESPACE) == 0 || g_strcmp0 (name_space, BB_STORE_INKML_NAMESPACE) == 0);
}

void
bb_xml_keep_unknown (const xmlNode *node, const char *const *known, gpointer value)
{
  g_autoptr (GString) extra = g_string_new (NULL);

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_ELEMENT_NODE && !is_known (child, known))
        bb_xml_append_markup (extra, child);
    }

  if (extra->len > 0)
    ((BbValue *) value)->extra = g_string_free (g_steal_pointer (&extra), FALSE);
}
