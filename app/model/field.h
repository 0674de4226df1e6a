/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said about a board? */
#pragma once

#include "model/list.h"

G_BEGIN_DECLS

typedef enum
{
  BB_FIELD_LINE,  /* one line of text */
  BB_FIELD_TEXT,  /* lines of text */
  BB_FIELD_KIND,  /* one of bb_field_list_kinds() */
  BB_FIELD_SCENE, /* the id of a scene of the project */
  BB_FIELD_N_TYPES
} BbFieldType;

BB_DECLARE_VALUE (BbField, bb_field)

/**
 * BbField:
 * @id: in files: "action"
 * @label: untranslated where the field is built in
 * @type: how it is edited and shown
 *
 * A field of boards: one of the built-in ones, or one that the project defines (its list %BB_FIELDS).
 * The shot number is not among them: it follows from order until typed, see model/numbering.h.
 */
struct _BbField
{
  BbValue base;
  char *id;
  char *label;
  BbFieldType type;
};

#define BB_FIELD_ID_SCENE "scene"
#define BB_FIELD_ID_KIND "kind"
#define BB_FIELD_ID_ACTION "action"
#define BB_FIELD_ID_CAMERA "camera"
#define BB_FIELD_ID_CAMERA_RATE "camera-rate" /* see model/camera-rate.h */
#define BB_FIELD_ID_LYRIC "lyric"
#define BB_FIELD_ID_CHOREOGRAPHY "choreography"
#define BB_FIELD_ID_NOTES "notes"

/** Returns: (transfer full): a field of a project's own */
BbField *bb_field_new (const char *id, const char *label, BbFieldType type);

/** Returns: (transfer none): the built-in fields, as a list of #BbField in the order of the inspector */
const BbList *bb_field_list_builtin (void);

/** Returns: (transfer none) (nullable): the built-in field with @id */
const BbField *bb_field_find_builtin (const char *id);

/** Returns: (transfer none): the label in the user's language, where built in, or as typed */
const char *bb_field_get_label (const BbField *self);

/** Returns: (transfer none): the name of @type in files */
const char *bb_field_type_to_name (BbFieldType type);

/**
 * BbShotKind:
 * @id: in files: "lip-sync"
 * @label: untranslated
 */
typedef struct
{
  const char *id;
  const char *label;
} BbShotKind;

/** Returns: (transfer none) (array length=n_kinds): dance, lip-sync, drama, insert */
const BbShotKind *bb_field_list_kinds (guint *n_kinds);

/** Returns: (transfer none): what to call the kind @id, translated; @id itself where a newer program made it up */
const char *bb_field_get_kind_label (const char *id);

BB_DECLARE_VALUE (BbText, bb_text)

/**
 * BbText:
 * @field: interned id of the field
 * @text: never empty
 *
 * What one board says in one field.
 */
struct _BbText
{
  BbValue base;
  const char *field;
  char *text;
};

/** Returns: (transfer full): @text for @field */
BbText *bb_text_new (const char *field, const char *text);

G_END_DECLS
