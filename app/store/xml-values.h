/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an element become a value of the model? */
#pragma once

#include "store/xml-input.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the #BbSettings that @node says */
BbSettings *bb_xml_read_settings (BbXmlInput *input, const xmlNode *node);

/** Returns: (transfer full): the #BbSong that @node says */
BbSong *bb_xml_read_song (BbXmlInput *input, const xmlNode *node);

/** Returns: (transfer full) (nullable): the item of the list @kind that @node says; %NULL after a
 * failure */
gpointer bb_xml_read_item (BbXmlInput *input, const xmlNode *node, BbListKind kind);

/** Returns: (transfer full): @items, taken over, as a list in the order that @element asks for */
BbList *bb_xml_sort (GPtrArray *items, const BbElement *element);

G_END_DECLS
