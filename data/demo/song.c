/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the score played, mixed and written? song FILE.wav is the same in every run. */
#include "bus.h"
#include "drums.h"
#include "score.h"
#include "synth.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define RING_OUT 2.5
#define MAX_KICKS 512

/* What goes through the same effects. */
typedef struct
{
  Bus drums, bass, chords, plucks, voices;
  double kicks[MAX_KICKS];
  size_t n_kicks;
} Mix;

static const Drum drums[N_DRUMS] = {
  [KICK] = drum_kick, [SNARE] = drum_snare,       [CLAP] = drum_clap,
  [HAT] = drum_hat,   [OPEN_HAT] = drum_open_hat, [TOM] = drum_tom,
};

static int
section_steps (const Section *section)
{
  return section->bars * STEPS_PER_BAR;
}

static const Chord *
section_chord (const Section *section, int step)
{
  return &section->chords[step / STEPS_PER_BAR % section->n_chords];
}

/* Returns: what the pattern says at the step; a pattern repeats */
static char
pattern_at (const char *pattern, int step)
{
  return pattern == NULL ? '.' : pattern[step % (int) strlen (pattern)];
}

static void
play_drums (Mix *mix, const Section *section, double start)
{
  for (int drum = 0; drum < N_DRUMS; drum++)
    for (int step = 0; step < section_steps (section); step++)
      {
        char mark = pattern_at (section->drums[drum], step);

        if (mark == '.')
          continue;
        drums[drum](&mix->drums, start + step * STEP, section->level * (mark - '0') / 9);
        if (drum == KICK && mix->n_kicks < MAX_KICKS)
          mix->kicks[mix->n_kicks++] = start + step * STEP;
      }
  if (section->landing > 0)
    drum_impact (&mix->drums, start, section->landing);
}

static void
play_bass (Mix *mix, const Section *section, double start)
{
  static const struct
  {
    char mark;
    int interval;
  } marks[] = {
    { 'r', 0 },
    { 'f', 7 },
    { 's', 10 },
    { 'o', 12 },
  };

  for (int step = 0; step < section_steps (section); step++)
    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
      if (pattern_at (section->bass, step) == marks[k].mark)
        {
          int length = 1;

          while (length < 4 && pattern_at (section->bass, step + length) == '.')
            length++;
          synth_bass (&mix->bass,
                      &(Note){ start + step * STEP, length * STEP * 0.95,
                               section_chord (section, step)->root + marks[k].interval, 0.8 * section->level, 0 },
                      section->growl);
        }
}

static void
play_chords (Mix *mix, const Section *section, double start)
{
  double brighter = pow (section->pad_bright_to / section->pad_bright_from, 1.0 / section->bars);

  for (int bar = 0; bar < section->bars && section->pad > 0; bar++)
    for (int k = 0; k < N_CHORD; k++)
      synth_pad (&mix->chords,
                 &(Note){ start + bar * STEPS_PER_BAR * STEP, STEPS_PER_BAR * STEP,
                          section_chord (section, bar * STEPS_PER_BAR)->notes[k], section->level * section->pad, 0 },
                 section->pad_bright_from * pow (brighter, bar), section->pad_bright_from * pow (brighter, bar + 1));
}

static void
play_plucks (Mix *mix, const Section *section, double start)
{
  for (int step = 0; step < section_steps (section); step++)
    {
      char mark = pattern_at (section->pluck, step);
      int note = mark - '1';

      if (mark == '.')
        continue;
      synth_pluck (&mix->plucks,
                   &(Note){ start + step * STEP, 0.5,
                            section_chord (section, step)->notes[note % N_CHORD] + 12 * (1 + note / N_CHORD),
                            0.5 * section->level, step % 4 < 2 ? -0.4 : 0.4 },
                   section->pluck_bright);
    }
}

/* the singer stands in the middle, doubled at both sides; the second singer is softer */
static void
sing (Mix *mix, const Section *section, double start, int transpose, double level)
{
  static const struct
  {
    double detune, late, level, pan;
  } takes[] = {
    { 0, 0, 1, 0 },
    { 0.09, 0.012, 0.45, -0.7 },
    { -0.08, 0.017, 0.45, 0.7 },
  };
  double before = 0;

  for (const Syllable *s = section->melody; s->length > 0; s++)
    {
      double pitch = s->pitch + transpose;

      for (size_t k = 0; k < sizeof takes / sizeof *takes; k++)
        synth_voice (&mix->voices,
                     &(Note){ start + s->step * STEP + takes[k].late, s->length * STEP, pitch + takes[k].detune,
                              level * takes[k].level, takes[k].pan },
                     before > 0 ? before : pitch - 2, s->vowel);
      before = pitch;
    }
}

static void
play_section (Mix *mix, const Section *section, double start)
{
  double end = start + section_steps (section) * STEP;
  double rise = section->riser_bars * STEPS_PER_BAR * STEP;

  play_drums (mix, section, start);
  play_bass (mix, section, start);
  play_chords (mix, section, start);
  play_plucks (mix, section, start);
  if (section->melody != NULL)
    sing (mix, section, start, 0, 0.5 * section->level);
  if (section->transpose_double != 0)
    sing (mix, section, start, section->transpose_double, 0.2 * section->level);
  if (rise > 0)
    synth_riser (&mix->plucks, &(Note){ end - rise, rise, 0, 0.8, 0 });
}

/* Returns: the room's answer to what is sent there from the other buses */
static Bus
play_room (const Mix *mix)
{
  Bus send = bus_new ((double) mix->drums.length / RATE);
  Bus room;

  bus_mix (&send, &mix->chords, 0.08);
  bus_mix (&send, &mix->plucks, 0.3);
  bus_mix (&send, &mix->voices, 0.35);
  room = bus_room (&send, 2.6);
  bus_highpass (&room, 260);
  bus_free (&send);
  return room;
}

/* Returns: all buses through their effects, at their levels */
static Bus
mix_down (Mix *mix)
{
  Bus master = bus_new ((double) mix->drums.length / RATE);
  Bus room;

  bus_echo (&mix->plucks, 3 * STEP, 0.5, 0.45);
  bus_echo (&mix->voices, 3 * STEP, 0.35, 0.16);
  bus_highpass (&mix->chords, 170);
  bus_highpass (&mix->voices, 180);
  bus_duck (&mix->bass, mix->kicks, mix->n_kicks, 0.75);
  bus_duck (&mix->chords, mix->kicks, mix->n_kicks, 0.72);
  bus_duck (&mix->plucks, mix->kicks, mix->n_kicks, 0.4);
  bus_saturate (&mix->drums, 1.1);
  room = play_room (mix);

  bus_mix (&master, &mix->drums, 0.8);
  bus_mix (&master, &mix->bass, 1.15);
  bus_mix (&master, &mix->chords, 0.33);
  bus_mix (&master, &mix->plucks, 0.9);
  bus_mix (&master, &mix->voices, 1.9);
  bus_mix (&master, &room, 0.6);
  bus_highpass (&master, 24);
  bus_limit (&master, 0.84);
  bus_free (&room);
  return master;
}

static void
put (FILE *file, uint32_t value, int bytes)
{
  for (int k = 0; k < bytes; k++)
    fputc ((int) (value >> (8 * k) & 0xff), file);
}

/* RIFF WAVE, 16 bits, stereo (IBM and Microsoft, 1991) */
static int
write_wav (const char *path, const Bus *bus)
{
  uint32_t bytes = (uint32_t) bus->length * 4;
  FILE *file = fopen (path, "wb");

  if (file == NULL)
    return -1;

  fputs ("RIFF", file);
  put (file, 36 + bytes, 4);
  fputs ("WAVEfmt ", file);
  put (file, 16, 4);
  put (file, 1, 2);
  put (file, 2, 2);
  put (file, RATE, 4);
  put (file, RATE * 4, 4);
  put (file, 4, 2);
  put (file, 16, 2);
  fputs ("data", file);
  put (file, bytes, 4);
  for (size_t i = 0; i < bus->length; i++)
    for (int c = 0; c < 2; c++)
      put (file, (uint32_t) lrint (bus->side[c][i] * 32767), 2);
  return fclose (file);
}

int
main (int argc, char **argv)
{
  Mix mix = { .n_kicks = 0 };
  Bus *buses[] = { &mix.drums, &mix.bass, &mix.chords, &mix.plucks, &mix.voices };
  double seconds = 0;

  if (argc != 2)
    {
      fputs ("usage: song FILE.wav\n", stderr);
      return 2;
    }

  for (int k = 0; k < n_sections; k++)
    seconds += section_steps (&score[k]) * STEP;
  for (size_t k = 0; k < sizeof buses / sizeof *buses; k++)
    *buses[k] = bus_new (seconds + RING_OUT);

  seconds = 0;
  for (int k = 0; k < n_sections; k++)
    {
      printf ("%6.3f  %s\n", seconds, score[k].name);
      play_section (&mix, &score[k], seconds);
      seconds += section_steps (&score[k]) * STEP;
    }
  Bus master = mix_down (&mix);
  if (write_wav (argv[1], &master) != 0)
    {
      perror (argv[1]);
      return 1;
    }
  for (size_t k = 0; k < sizeof buses / sizeof *buses; k++)
    bus_free (buses[k]);
  bus_free (&master);
  return 0;
}
