/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is sung, and when? */
#include "model/lyric.h"

#include "model/id.h"

static void
own (gpointer value)
{
  BbLyric *self = value;

  self->id = g_strdup (self->id);
  self->text = g_strdup (self->text);
}

static void
clear (gpointer value)
{
  BbLyric *self = value;

  g_free (self->id);
  g_free (self->text);
}

static const BbValueClass klass = { "lyric", sizeof (BbLyric), own, clear };

BbLyric *
bb_lyric_new (const char *text, gint64 from, gint64 to)
{
  BbLyric *self = bb_value_new (&klass);

  self->id = bb_id_new ("y");
  self->text = bb_string_compose (text);
  self->from = from;
  self->to = to;
  return self;
}
