/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a tape sound slower or faster at the same pitch? */
#include "audio/course/splicer.h"

#include <math.h>

/* milliseconds */
#define PIECE 30
#define SHORTEST 6
#define FADE 10
#define NEAR 7   /* to either side: half the period of the lowest bass */
#define BEFORE 4 /* an attack begins that much earlier, in what is hardly heard */
#define AFTER 2  /* and is over so much later: what goes on is not heard as an attack again */

/* no attack is heard for itself in what goes faster: there the eye looks for something */
#define SPEED_OF_ATTACKS 2.0

/* as fine as steps are compared */
#define COMPARED_RATE 24000

/* side by side, in the order in which they are heard */
typedef struct
{
  gint64 moment;
  gint64 length;
  gint64 from;   /* offset of the tape */
  gint64 before; /* offset at which the piece before it would go on */
  gint64 fade;   /* samples in which that gives way to this one */
} Piece;

struct _BbSplicer
{
  int rate;
  int channels;
  BbTapeRead read;
  gpointer data;
  BbAttacks *attacks;

  BbCourse course;
  Piece piece;
  gint64 heard; /* the last attack, %G_MININT64 before the first */
};

static gint64
to_samples (const BbSplicer *self, int milliseconds)
{
  return MAX (1, (gint64) self->rate * milliseconds / 1000);
}

BbSplicer *
bb_splicer_new (int rate, int channels, BbTapeRead read, gpointer data)
{
  BbSplicer *self = g_new0 (BbSplicer, 1);

  self->rate = rate;
  self->channels = channels;
  self->read = read;
  self->data = data;
  self->attacks = bb_attacks_new (rate, channels, read, data);
  bb_splicer_begin (self, &(BbCourse){ .speed = 1 });

  return self;
}

void
bb_splicer_free (BbSplicer *self)
{
  bb_attacks_free (self->attacks);
  g_free (self);
}

void
bb_splicer_begin (BbSplicer *self, const BbCourse *course)
{
  self->course = *course;
  self->piece = (Piece){ .moment = course->lead };
  self->heard = G_MININT64;
  bb_attacks_reset (self->attacks);
}

/* (transfer full): one voice, every step-th sample */
static float *
read_voice (BbSplicer *self, gint64 offset, gint64 n_samples, gint64 step)
{
  g_autofree gint16 *samples = g_new (gint16, n_samples * self->channels);
  float *voice = g_new (float, n_samples / step + 1);

  self->read (self->data, offset, n_samples, samples);
  for (gint64 i = 0; i < n_samples / step; i++)
    {
      voice[i] = 0;
      for (int channel = 0; channel < self->channels; channel++)
        voice[i] += samples[i * step * self->channels + channel];
    }

  return voice;
}

/* how alike two stretches are, 1 where they are the same but for loudness */
static double
compare (const float *a, const float *b, gint64 n)
{
  double product = 0, energy = 1;

  for (gint64 i = 0; i < n; i++)
    {
      product += a[i] * b[i];
      energy += b[i] * b[i];
    }

  return product / sqrt (energy);
}

/* the offset from low to high that goes on best after before */
static gint64
find_best (BbSplicer *self, gint64 before, gint64 low, gint64 high)
{
  gint64 step = MAX (1, self->rate / COMPARED_RATE);
  gint64 fade = to_samples (self, FADE);
  gint64 n_places = (high - low) / step + 1;
  g_autofree float *wanted = read_voice (self, before, fade, step);
  g_autofree float *there = read_voice (self, low, (n_places - 1) * step + fade, step);
  gint64 best = n_places / 2;
  double most = compare (wanted, there + best, fade / step);

  for (gint64 i = 0; i < n_places; i++)
    {
      double likeness = compare (wanted, there + i, fade / step);

      if (likeness > most)
        {
          most = likeness;
          best = i;
        }
    }

  return low + best * step;
}

/* where a loop turns counts as one, so that each round begins when it should */
static gint64
find_attack (BbSplicer *self, gint64 offset, double speed)
{
  gint64 ahead = 2 * to_samples (self, PIECE) + to_samples (self, FADE);
  gint64 attack;

  if (speed > SPEED_OF_ATTACKS)
    return G_MAXINT64;

  offset = MAX (offset, self->heard + 1);
  attack = bb_attacks_find (self->attacks, offset, offset + (gint64) (ahead * MAX (1, speed)));

  return MIN (attack, bb_tape_get_turn (&self->course.tape, offset));
}

/* so that the next attack finds a piece of its own */
static void
stop_before (BbSplicer *self, Piece *piece, gint64 attack)
{
  gint64 left;

  if (attack == G_MAXINT64)
    return;

  left = bb_course_get_moment (&self->course, attack) - to_samples (self, BEFORE) - piece->moment;
  if (left < piece->length + to_samples (self, SHORTEST))
    piece->length = MAX (1, left);
}

/* near where the course is in the middle of the piece, with no attack in it */
static void
fill_between (BbSplicer *self, Piece *piece, gint64 offset, gint64 attack, double speed)
{
  gint64 middle = offset - (gint64) ((1 - speed) * piece->length / 2);
  gint64 near = to_samples (self, NEAR);
  gint64 bottom = self->heard == G_MININT64 ? G_MININT64 / 2 : self->heard + to_samples (self, AFTER);
  gint64 top = attack == G_MAXINT64 ? attack : attack - piece->length - to_samples (self, FADE);
  gint64 low, high;

  if (top < bottom)
    {
      gint64 length = MAX (piece->length - (bottom - top), MIN (piece->length, to_samples (self, SHORTEST)));

      top += piece->length - length;
      piece->length = length;
    }

  low = MAX (MIN (middle - near, top), bottom);
  high = MAX (low, MIN (MAX (middle, low) + near, top));
  piece->from = find_best (self, piece->before, low, high);
}

/* at the course's own place */
static void
begin_attack (BbSplicer *self, Piece *piece, gint64 attack, double speed)
{
  gint64 until = bb_course_get_moment (&self->course, attack) - piece->moment;
  gint64 next;

  self->heard = attack;
  piece->from = attack - until;
  piece->fade = until;
  next = find_attack (self, attack, speed);
  stop_before (self, piece, next);
  if (next != G_MAXINT64 && speed < 1)
    piece->length = MIN (piece->length, MAX (1, next - to_samples (self, BEFORE) - piece->from));
}

static void
place_piece (BbSplicer *self, Piece *piece, gint64 offset, double speed)
{
  gint64 attack = find_attack (self, offset, speed);
  gboolean is_due = attack != G_MAXINT64 &&
                    bb_course_get_moment (&self->course, attack) - piece->moment < 2 * to_samples (self, BEFORE);

  if (piece->moment == self->course.lead)
    begin_attack (self, piece, offset, speed);
  else if (is_due)
    begin_attack (self, piece, attack, speed);
  else
    {
      stop_before (self, piece, attack);
      fill_between (self, piece, offset, attack, speed);
    }
}

static void
begin_piece (BbSplicer *self, gint64 moment)
{
  double speed = bb_course_get_speed (&self->course, moment);
  gint64 offset = bb_course_get_offset (&self->course, moment);
  Piece piece = { moment, to_samples (self, PIECE), offset, self->piece.from + self->piece.length,
                  to_samples (self, FADE) };

  if (speed != 1)
    place_piece (self, &piece, offset, speed);
  piece.fade = MIN (piece.fade, piece.length);
  self->piece = piece;
}

static void
fade_in (BbSplicer *self, gint64 since, gint64 n_samples, gint16 *samples)
{
  const Piece *piece = &self->piece;
  g_autofree gint16 *before = NULL;

  n_samples = MIN (n_samples, piece->fade - since);
  if (n_samples <= 0 || piece->before == piece->from)
    return;

  before = g_new (gint16, n_samples * self->channels);
  self->read (self->data, piece->before + since, n_samples, before);
  for (gint64 i = 0; i < n_samples * self->channels; i++)
    {
      double share = (double) (since + i / self->channels) / piece->fade;

      samples[i] = (gint16) lrint (share * samples[i] + (1 - share) * before[i]);
    }
}

void
bb_splicer_read (BbSplicer *self, gint64 moment, gint64 n_samples, gint16 *samples)
{
  while (n_samples > 0)
    {
      gint64 since, n;

      if (moment >= self->piece.moment + self->piece.length)
        begin_piece (self, moment);
      since = moment - self->piece.moment;
      n = MIN (n_samples, self->piece.length - since);
      self->read (self->data, self->piece.from + since, n, samples);
      fade_in (self, since, n, samples);

      moment += n;
      n_samples -= n;
      samples += n * self->channels;
    }
}
