/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one sheet of a board: an imported picture, or ink? */
#include "model/layer.h"

#include "model/id.h"

static const char *const fit_names[BB_FIT_N] = {
  [BB_FIT_INSIDE] = "fit",
  [BB_FIT_FILL] = "fill",
};

static GPtrArray *
strokes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
}

static gpointer
stroke_copy (gconstpointer stroke, gpointer data)
{
  return bb_stroke_ref ((BbStroke *) stroke);
}

static void
layer_own (gpointer value)
{
  BbLayer *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
  self->media = g_strdup (self->media);
  self->media_name = g_strdup (self->media_name);
  bb_list_ref (self->keys);
  self->strokes = g_ptr_array_copy (self->strokes, stroke_copy, NULL);
}

static void
layer_clear (gpointer value)
{
  BbLayer *self = value;

  g_free (self->id);
  g_free (self->name);
  g_free (self->media);
  g_free (self->media_name);
  bb_list_unref (self->keys);
  g_ptr_array_unref (self->strokes);
}

static const BbValueClass layer_class = { "layer", sizeof (BbLayer), layer_own, layer_clear };

static BbLayer *
layer_new (BbLayerKind kind)
{
  BbLayer *self = bb_value_new (&layer_class);

  self->id = bb_id_new ("l");
  self->kind = kind;
  self->opacity = BB_OPACITY_MAX;
  self->placement = BB_PLACEMENT_PLAIN;
  self->keys = bb_list_new ();
  self->strokes = strokes_new ();
  return self;
}

BbLayer *
bb_layer_new_ink (void)
{
  return layer_new (BB_LAYER_INK);
}

BbLayer *
bb_layer_new_picture (const char *media, const char *media_name)
{
  BbLayer *self = layer_new (BB_LAYER_PICTURE);

  self->media = g_strdup (media);
  self->media_name = bb_string_compose (media_name);
  return self;
}

BbLayer *
bb_layer_duplicate (const BbLayer *self)
{
  BbLayer *copy = bb_layer_copy (self);

  g_free (copy->id);
  copy->id = bb_id_new ("l");
  copy->is_shared = FALSE;
  return copy;
}

void
bb_layer_add_stroke (BbLayer *self, BbStroke *stroke)
{
  g_return_if_fail (bb_value_is_writable (self) && self->kind == BB_LAYER_INK);

  g_ptr_array_add (self->strokes, bb_stroke_ref (stroke));
}

void
bb_layer_take_strokes (BbLayer *self, GPtrArray *strokes)
{
  g_return_if_fail (bb_value_is_writable (self) && self->kind == BB_LAYER_INK);

  g_ptr_array_unref (self->strokes);
  self->strokes = strokes;
}

void
bb_layer_take_keys (BbLayer *self, BbList *keys)
{
  g_return_if_fail (bb_value_is_writable (self));

  bb_list_unref (self->keys);
  self->keys = keys;
}

gboolean
bb_layer_is_empty (const BbLayer *self)
{
  return self->kind == BB_LAYER_INK && self->strokes->len == 0;
}

const char *
bb_fit_to_name (BbFit fit)
{
  g_return_val_if_fail (fit < BB_FIT_N, NULL);

  return fit_names[fit];
}
