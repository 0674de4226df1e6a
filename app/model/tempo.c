/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is the song, from where on? */
#include "model/tempo.h"

static void
own (gpointer value)
{
}

static const BbValueClass klass = { "tempo", sizeof (BbTempo), own, own };

BbTempo *
bb_tempo_new (double sample, double tempo, int beats_per_bar)
{
  BbTempo *self = bb_value_new (&klass);

  self->sample = sample;
  self->tempo = tempo;
  self->beats_per_bar = beats_per_bar;
  self->unit = 4;
  return self;
}
