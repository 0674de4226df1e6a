/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of the song is it? */
#include "model/section.h"

#include "model/id.h"

static void
own (gpointer value)
{
  BbSection *self = value;

  self->id = g_strdup (self->id);
  self->name = g_strdup (self->name);
}

static void
clear (gpointer value)
{
  BbSection *self = value;

  g_free (self->id);
  g_free (self->name);
}

static const BbValueClass klass = { "section", sizeof (BbSection), own, clear };

BbSection *
bb_section_new (const char *name, gint64 from, gint64 to)
{
  BbSection *self = bb_value_new (&klass);

  self->id = bb_id_new ("p");
  self->name = bb_string_compose (name);
  self->from = from;
  self->to = to;
  self->colour = BB_SECTION_NO_COLOUR;
  return self;
}
