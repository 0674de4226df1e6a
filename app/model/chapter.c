/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told of the video before its boards, and what is it to look like? */
#include "model/chapter.h"

#include "model/id.h"

#define ASPECT_UNKNOWN 1.5
#define ASPECT_LEAST 0.5
#define ASPECT_MOST 3.0

static void
reference_own (gpointer value)
{
  BbReference *self = value;

  self->id = g_strdup (self->id);
  self->media = g_strdup (self->media);
  self->media_name = g_strdup (self->media_name);
  self->caption = g_strdup (self->caption);
}

static void
reference_clear (gpointer value)
{
  BbReference *self = value;

  g_free (self->id);
  g_free (self->media);
  g_free (self->media_name);
  g_free (self->caption);
}

static const BbValueClass reference_class = { "reference", sizeof (BbReference), reference_own, reference_clear };

BbReference *
bb_reference_new (const char *media, const char *media_name, int width, int height)
{
  BbReference *self = bb_value_new (&reference_class);

  self->id = bb_id_new ("r");
  self->media = g_strdup (media);
  self->media_name = bb_string_compose (media_name);
  self->width = width;
  self->height = height;
  return self;
}

double
bb_reference_get_aspect (const BbReference *self)
{
  if (self->width <= 0 || self->height <= 0)
    return ASPECT_UNKNOWN;

  return CLAMP ((double) self->width / self->height, ASPECT_LEAST, ASPECT_MOST);
}

BbBoard *
bb_reference_make_board (const BbReference *self)
{
  BbBoard *board = bb_board_new ();
  gpointer layer = bb_layer_new_picture (self->media, self->media_name);

  bb_board_take_layers (board, bb_list_new_from (&layer, 1));
  bb_value_unref (layer);
  return board;
}

static void
chapter_own (gpointer value)
{
  BbChapter *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
  self->text = g_strdup (self->text);
  bb_list_ref (self->references);
}

static void
chapter_clear (gpointer value)
{
  BbChapter *self = value;

  g_free (self->id);
  g_free (self->name);
  g_free (self->text);
  bb_list_unref (self->references);
}

static const BbValueClass chapter_class = { "chapter", sizeof (BbChapter), chapter_own, chapter_clear };

BbChapter *
bb_chapter_new (const char *name)
{
  BbChapter *self = bb_value_new (&chapter_class);

  self->id = bb_id_new ("t");
  self->name = bb_string_compose (name);
  self->references = bb_list_new ();
  return self;
}

void
bb_chapter_take_references (BbChapter *self, BbList *references)
{
  bb_list_unref (self->references);
  self->references = references;
}

/* space alone says nothing */
static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = text != NULL ? g_strstrip (g_strdup (text)) : NULL;

  return stripped == NULL || *stripped == '\0';
}

gboolean
bb_chapter_is_empty (const BbChapter *self)
{
  return self->references->n_items == 0 && is_blank (self->text);
}
