/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be remembered of a moment? */
#include "model/note.h"

#include "model/id.h"

static void
own (gpointer value)
{
  BbNote *self = value;

  self->id = g_strdup (self->id);
  self->author = g_strdup (self->author);
  self->text = g_strdup (self->text);
  self->scribble = bb_value_ref (self->scribble);
}

static void
clear (gpointer value)
{
  BbNote *self = value;

  g_free (self->id);
  g_free (self->author);
  g_free (self->text);
  bb_value_unref (self->scribble);
}

static const BbValueClass klass = { "note", sizeof (BbNote), own, clear };

BbNote *
bb_note_new (gint64 frame, const char *author, const char *text)
{
  BbNote *self = bb_value_new (&klass);

  self->id = bb_id_new ("n");
  self->frame = frame;
  self->author = bb_string_compose (author);
  self->text = bb_string_compose (text);
  return self;
}

void
bb_note_take_scribble (BbNote *self, BbLayer *scribble)
{
  bb_value_unref (self->scribble);
  self->scribble = scribble;
}
