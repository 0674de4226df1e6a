/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the model share what does not change? */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * BbValueClass:
 * @name: for messages
 * @size: of the whole struct
 * @own: after a plain copy of the struct: replaces each pointer it holds by one of its own
 * @clear: frees what the struct holds
 */
typedef struct
{
  const char *name;
  gsize size;
  void (*own) (gpointer self);
  void (*clear) (gpointer self);
} BbValueClass;

/**
 * BbValue:
 *
 * The first member of every value of the model. Values are atomically reference-counted. Their fields are
 * open to read; they may be written only by whoever holds the one reference there is, that is after _new()
 * or _copy() and before the value is given away. From then on it never changes, and any thread may read it.
 */
typedef struct
{
  const BbValueClass *klass;
  gatomicrefcount references;
  char *extra; /* XML elements of a newer minor version, kept to be written back; or NULL */
} BbValue;

#define BB_TYPE_VALUE (bb_value_get_type ())
GType bb_value_get_type (void);

/** Returns: (transfer full): a value of zeros, with one reference */
gpointer bb_value_new (const BbValueClass *klass);

/** Returns: (transfer full): a writable copy that shares what its fields refer to */
gpointer bb_value_copy (gconstpointer self);

/** Returns: (transfer full): @self itself; %NULL gives %NULL */
gpointer bb_value_ref (gconstpointer self);

/** Drops a reference; %NULL is fine */
void bb_value_unref (gpointer self);

/** Returns: whether the caller's reference is the only one */
gboolean bb_value_is_writable (gconstpointer self);

/** Replaces the reference in *@field by one to @value (or %NULL); returns whether that is another */
gboolean bb_value_set (gpointer field, gconstpointer value);

/**
 * bb_string_compose:
 *
 * What macOS names and types is decomposed: a Korean syllable is two or three letters there, which no search finds.
 *
 * Returns: (transfer full) (nullable): @text in Unicode's normal form C; what is not UTF-8 stays as it is
 */
char *bb_string_compose (const char *text);

/** Replaces the text in *@field by a copy of @text, composed; "" counts as %NULL. Returns whether it differs */
gboolean bb_string_set (char **field, const char *text);

/** Declares the typed _ref(), _unref(), _copy() and g_autoptr() of a value */
#define BB_DECLARE_VALUE(Type, name)                                                                                   \
  typedef struct _##Type Type;                                                                                         \
  static inline Type *name##_ref (const Type *self)                                                                    \
  {                                                                                                                    \
    return bb_value_ref (self);                                                                                        \
  }                                                                                                                    \
  static inline void name##_unref (Type *self)                                                                         \
  {                                                                                                                    \
    bb_value_unref (self);                                                                                             \
  }                                                                                                                    \
  static inline Type *name##_copy (const Type *self)                                                                   \
  {                                                                                                                    \
    return bb_value_copy (self);                                                                                       \
  }                                                                                                                    \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (Type, name##_unref)

G_END_DECLS
