/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is each element of a project file called, and what does it say? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * One table for reader and writer, so that they cannot disagree. data/project.rng says the same for
 * everyone else.
 */

#define BB_STORE_NAMESPACE "https://beatboard.github.io/ns/project"
#define BB_STORE_INKML_NAMESPACE "http://www.w3.org/2003/InkML"
#define BB_STORE_ROOT "beatboard"

/* the version of the format that this program writes */
#define BB_STORE_MAJOR 1
#define BB_STORE_MINOR 0

typedef enum
{
  BB_ATTRIBUTE_STRING,
  BB_ATTRIBUTE_INTERNED, /* a string of g_intern_string(), never empty */
  BB_ATTRIBUTE_ID,       /* see bb_id_is_valid() */
  BB_ATTRIBUTE_MEDIA,    /* see bb_media_is_valid() */
  BB_ATTRIBUTE_INT,      /* int, gboolean excepted */
  BB_ATTRIBUTE_INT64,
  BB_ATTRIBUTE_DOUBLE,
  BB_ATTRIBUTE_BOOLEAN, /* "true" or "false" */
  BB_ATTRIBUTE_COLOUR,  /* guint32 0xRRGGBB as "#rrggbb" */
  BB_ATTRIBUTE_RATE,    /* BbFrameRate as "24000/1001", without its drop_frame */
  BB_ATTRIBUTE_NAME     /* an enum, by its to_name() */
} BbAttributeType;

/**
 * BbAttribute:
 * @name: in the file
 * @type: of the member of the value
 * @offset: of the member of the value
 * @is_required: whether it must be there; what is not required is left out where it is @usual, or
 * %NULL
 * @is_order: whether a list of such values is sorted by it
 * @usual: what a number, boolean or enum is where it is left out
 * @least: the range of a number, both ends included
 * @most: for an enum, the last of its values
 * @to_name: of an enum
 */
typedef struct
{
  const char *name;
  BbAttributeType type;
  gsize offset;
  gboolean is_required;
  gboolean is_order;
  gint64 usual;
  gint64 least;
  gint64 most;
  const char *(*to_name) (guint value);
} BbAttribute;

/**
 * BbElement:
 * @name: in the file
 * @attributes: (array length=n_attributes): in the order in which they are written
 * @has_text: whether the element contains text
 * @text_offset: of the char * that this text is
 */
typedef struct
{
  const char *name;
  const BbAttribute *attributes;
  guint n_attributes;
  gboolean has_text;
  gsize text_offset;
} BbElement;

extern const BbElement bb_element_settings;
extern const BbElement bb_element_song;
extern const BbElement bb_element_stretch;
extern const BbElement bb_element_place;
extern const BbElement bb_element_board;
extern const BbElement bb_element_text;
extern const BbElement bb_element_layer;
extern const BbElement bb_element_shared; /* what stands on a board for a shared layer */
extern const BbElement bb_element_key;
extern const BbElement bb_element_word;
extern const BbElement bb_element_reference;

/* one of a chapter's text; what it says is all of it */
#define BB_STORE_PARAGRAPH "paragraph"
/* of a board, with its layers */
#define BB_STORE_PLAN "plan"

/**
 * BbListElement:
 * @name: of the element around the list
 * @item: of the values in it
 */
typedef struct
{
  const char *name;
  const BbElement *item;
} BbListElement;

extern const BbListElement bb_list_elements[BB_N_LISTS];

/* the order in which the lists stand in the file: what is short comes first */
extern const BbListKind bb_list_order[BB_N_LISTS];

G_END_DECLS
