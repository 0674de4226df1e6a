/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a song written down? */
#pragma once

#define TEMPO 128.0
#define BEAT (60 / TEMPO)
#define STEP (BEAT / 4)
#define STEPS_PER_BAR 16
#define N_CHORD 4

typedef struct
{
  int root;           /* MIDI, for the bass */
  int notes[N_CHORD]; /* MIDI, low to high */
} Chord;

/* One syllable. */
typedef struct
{
  int step;   /* sixteenths from the section's start */
  int length; /* sixteenths */
  int pitch;  /* MIDI */
  char vowel;
} Syllable;

/* The order of the drums in a section. */
enum
{
  KICK,
  SNARE,
  CLAP,
  HAT,
  OPEN_HAT,
  TOM,
  N_DRUMS
};

/*
 * A pattern has a character a sixteenth, and repeats until the section ends: "." is silence,
 * 1 to 9 how loud. In a bass pattern r, f, s and o stand for root, fifth, seventh and octave.
 * Patterns that are NULL are silent.
 */
typedef struct
{
  const char *name;
  int bars;
  double level;        /* of everything but the landing */
  const Chord *chords; /* one a bar; n_chords of them, repeated */
  int n_chords;
  const char *drums[N_DRUMS];
  const char *bass;
  double growl;
  const char *pluck;      /* digits 1 to 4 are the notes of the chord, 5 to 8 an octave up */
  const Syllable *melody; /* ends with a length of 0 */
  int transpose_double;   /* of a second singer; 0 is none */
  double pad, pad_bright_from, pad_bright_to;
  double pluck_bright;
  double riser_bars; /* before the section's end */
  double landing;    /* level of the hit on its first beat */
} Section;

extern const Section score[];
extern const int n_sections;
