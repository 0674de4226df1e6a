/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What number has gone out? */
#include "model/issued.h"

static void
own (gpointer value)
{
  BbIssued *self = value;

  self->number = g_strdup (self->number);
}

static void
clear (gpointer value)
{
  g_free (((BbIssued *) value)->number);
}

static const BbValueClass klass = { "issued", sizeof (BbIssued), own, clear };

BbIssued *
bb_issued_new (const char *number)
{
  BbIssued *self = bb_value_new (&klass);

  self->number = g_strdup (number);
  return self;
}
