/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does XML come out: escaped, indented, the same each time? */
#pragma once

#include "store/schema.h"

G_BEGIN_DECLS

/**
 * BbXmlOutput:
 * @xml: what is written so far
 * @depth: how many elements are open
 * @is_tag_open: whether the last start tag still lacks its ">"
 * @inline_depth: from which depth on no indentation may stand, for the element there contains text; 0 for none
 *
 * Two spaces of indentation for each depth, "\n" at line ends, UTF-8, numbers whatever the locale.
 */
typedef struct
{
  GString *xml;
  guint depth;
  gboolean is_tag_open;
  guint inline_depth;
} BbXmlOutput;

/** Appends @text with the characters of markup escaped; those that XML cannot hold (control
 * characters, broken UTF-8) are dropped or replaced. In an attribute, tabs and line ends are
 * escaped too. */
void bb_xml_escape (GString *xml, const char *text, gboolean is_attribute);

/** Returns: whether @text is %NULL, or nothing of it can be written */
gboolean bb_xml_is_blank (const char *text);

/** Opens the element @name */
void bb_xml_open (BbXmlOutput *self, const char *name);

/** Adds an attribute to the element just opened */
void bb_xml_attribute (BbXmlOutput *self, const char *name, const char *text);

/** Opens @element with the attributes, and the text, of @value, a #BbValue that it describes */
void bb_xml_open_value (BbXmlOutput *self, const BbElement *element, gconstpointer value);

/** Writes markup that is escaped already inside the open element, with nothing between */
void bb_xml_raw_inline (BbXmlOutput *self, const char *markup);

/** Closes the element @name, the last that was opened */
void bb_xml_close (BbXmlOutput *self, const char *name);

/** Writes what a newer version said in @value, and closes @name */
void bb_xml_close_value (BbXmlOutput *self, const char *name, gconstpointer value);

G_END_DECLS
