/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does an element of a project file say, and what is wrong with it? */
#pragma once

#include "store/schema.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * BbXmlInput:
 * @file_name: for messages
 * @error: the first thing that was wrong; those who read go on with defaults, and look at it in the
 * end
 * @shared: (element-type utf8 BbLayer): the layers that boards share, as far as they were read, by their id
 */
typedef struct
{
  char *file_name;
  GError *error;
  GHashTable *shared;
} BbXmlInput;

/** Says what was expected on @line; only the first time counts */
void bb_xml_fail_at (BbXmlInput *self, long line, const char *format, ...) G_GNUC_PRINTF (3, 4);

/** Says what was expected at @node */
void bb_xml_fail (BbXmlInput *self, const xmlNode *node, const char *format, ...) G_GNUC_PRINTF (3, 4);

/** Returns: (transfer none): @text if it is short, otherwise its beginning in @buffer, for a
 * message */
const char *bb_xml_shorten (const char *text, char buffer[64]);

/** Returns: whether @node is the element @name of @name_space */
gboolean bb_xml_is (const xmlNode *node, const char *name_space, const char *name);

/** Returns: (transfer none) (nullable): the first child of @node, or sibling after it, that is such
 * an element */
xmlNode *bb_xml_first (const xmlNode *node, const char *name_space, const char *name);
xmlNode *bb_xml_next (const xmlNode *node, const char *name_space, const char *name);

/** Returns: (transfer full) (nullable): the attribute @name, which has no namespace */
char *bb_xml_get (const xmlNode *node, const char *name);

/** Returns: (transfer full): the text that stands directly in @node */
char *bb_xml_get_text (const xmlNode *node);

/** Reads the attributes and the text that @element describes into @value, a writable #BbValue */
void bb_xml_read_value (BbXmlInput *self, const xmlNode *node, const BbElement *element, gpointer value);

/**
 * bb_xml_keep_unknown:
 * @known: (array zero-terminated=1): the child elements that are read
 *
 * Keeps the other child elements of @node in @value, to be written back.
 */
void bb_xml_keep_unknown (const xmlNode *node, const char *const *known, gpointer value);

/** Appends @node as the markup that it came from */
void bb_xml_append_markup (GString *xml, const xmlNode *node);

G_END_DECLS
