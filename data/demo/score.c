/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is "Neon Tide", note for note? */
#include "score.h"

#include <stddef.h>

enum
{
  A3 = 57,
  C4 = 60,
  D4 = 62,
  E4 = 64,
  F4 = 65,
  G4 = 67,
  A4 = 69,
  B4 = 70 /* flat */,
  C5 = 72,
  D5 = 74,
  E5 = 76,
  F5 = 77,
  G5 = 79,
  A5 = 81,
  C6 = 84,
};

static const Chord verse_chords[] = {
  { 38, { 57, 62, 65, 72 } }, /* D minor 7 */
  { 34, { 58, 62, 65, 69 } }, /* B flat, major 7 */
  { 41, { 57, 60, 65, 67 } }, /* F 9 */
  { 36, { 55, 60, 64, 67 } }, /* C */
};

static const Chord rising_chords[] = {
  { 31, { 58, 62, 65, 67 } }, /* G minor 7 */
  { 33, { 57, 60, 64, 67 } }, /* A minor 7 */
  { 34, { 58, 62, 65, 69 } }, /* B flat, major 7 */
  { 36, { 60, 65, 67, 72 } }, /* C, fourth held */
};

static const Chord chorus_chords[] = {
  { 34, { 58, 62, 65, 69 } }, /* B flat, major 7 */
  { 36, { 60, 64, 67, 74 } }, /* C 9 */
  { 33, { 60, 64, 67, 69 } }, /* A minor 7 */
  { 38, { 62, 65, 69, 72 } }, /* D minor 7 */
};

static const Chord dance_chords[] = {
  { 38, { 62, 65, 69, 72 } },
};

/* in the dark I close my eyes */
static const Syllable verse[] = {
  { 2, 2, D4, 'u' },   { 4, 2, F4, 'a' },   { 6, 2, F4, 'u' },   { 8, 3, G4, 'a' },   { 11, 4, F4, 'i' },
  { 18, 2, D4, 'u' },  { 20, 2, F4, 'o' },  { 22, 2, F4, 'u' },  { 24, 3, A4, 'a' },  { 27, 4, G4, 'u' },
  { 34, 2, A4, 'o' },  { 36, 2, A4, 'a' },  { 38, 2, G4, 'e' },  { 40, 3, F4, 'o' },  { 43, 3, C4, 'u' },
  { 50, 2, E4, 'u' },  { 52, 2, G4, 'a' },  { 54, 2, E4, 'i' },  { 56, 7, D4, 'u' },  { 66, 2, D4, 'a' },
  { 68, 2, F4, 'u' },  { 70, 2, A4, 'a' },  { 72, 3, G4, 'o' },  { 75, 4, F4, 'u' },  { 82, 2, F4, 'e' },
  { 84, 2, A4, 'o' },  { 86, 2, A4, 'u' },  { 88, 3, C5, 'a' },  { 91, 4, A4, 'o' },  { 98, 2, C5, 'o' },
  { 100, 2, A4, 'a' }, { 102, 2, G4, 'e' }, { 104, 3, A4, 'a' }, { 107, 3, F4, 'u' }, { 114, 2, G4, 'u' },
  { 116, 2, E4, 'a' }, { 118, 2, G4, 'i' }, { 120, 6, D4, 'o' }, { 0, 0, 0, 0 },
};

/* closer, closer, every light */
static const Syllable rising[] = {
  { 0, 3, D5, 'o' },  { 3, 3, C5, 'e' },  { 6, 6, B4, 'a' },  { 12, 2, A4, 'u' }, { 14, 2, B4, 'a' },
  { 16, 3, C5, 'o' }, { 19, 3, C5, 'e' }, { 22, 6, A4, 'a' }, { 28, 2, C5, 'u' }, { 30, 2, C5, 'a' },
  { 32, 3, D5, 'o' }, { 35, 3, D5, 'e' }, { 38, 4, F5, 'a' }, { 42, 2, E5, 'i' }, { 44, 2, D5, 'a' },
  { 46, 2, E5, 'o' }, { 48, 8, F5, 'u' }, { 56, 5, G5, 'a' }, { 0, 0, 0, 0 },
};

/* neon tide, over the neon tide: the hook */
static const Syllable chorus[] = {
  { 0, 3, D5, 'e' },    { 3, 3, F5, 'o' },  { 6, 4, A5, 'a' },   { 10, 2, G5, 'i' },  { 12, 3, F5, 'o' },
  { 16, 3, G5, 'a' },   { 19, 3, E5, 'o' }, { 22, 4, G5, 'e' },  { 26, 2, F5, 'u' },  { 28, 3, E5, 'i' },
  { 32, 3, E5, 'a' },   { 35, 3, C5, 'u' }, { 38, 4, E5, 'o' },  { 42, 2, F5, 'i' },  { 44, 3, E5, 'a' },
  { 48, 6, D5, 'a' },   { 56, 2, A4, 'o' }, { 58, 2, C5, 'a' },  { 60, 2, D5, 'e' },  { 62, 2, F5, 'o' },
  { 64, 3, D5, 'e' },   { 67, 3, F5, 'o' }, { 70, 4, A5, 'a' },  { 74, 2, A5, 'i' },  { 76, 3, C6, 'a' },
  { 80, 3, A5, 'a' },   { 83, 3, G5, 'o' }, { 86, 4, E5, 'e' },  { 90, 2, F5, 'u' },  { 92, 3, G5, 'i' },
  { 96, 3, E5, 'a' },   { 99, 3, F5, 'u' }, { 102, 4, G5, 'o' }, { 106, 2, F5, 'i' }, { 108, 3, E5, 'a' },
  { 112, 12, D5, 'a' }, { 0, 0, 0, 0 },
};

/* shouts, on the counts that the dancers hit */
static const Syllable shouts[] = {
  { 0, 1, D5, 'e' },  { 3, 1, D5, 'e' },  { 6, 2, D5, 'o' },  { 16, 1, D5, 'e' }, { 19, 1, D5, 'e' },
  { 22, 2, F5, 'o' }, { 28, 1, C5, 'a' }, { 30, 1, D5, 'a' }, { 32, 1, D5, 'e' }, { 35, 1, D5, 'e' },
  { 38, 2, D5, 'o' }, { 48, 1, F5, 'a' }, { 50, 1, F5, 'a' }, { 52, 1, D5, 'a' }, { 54, 1, C5, 'a' },
  { 56, 4, D5, 'a' }, { 0, 0, 0, 0 },
};

/* the hook again, from far away */
static const Syllable farewell[] = {
  { 0, 3, D4, 'u' },  { 3, 3, F4, 'u' },  { 6, 8, A4, 'o' },  { 32, 3, D4, 'u' },  { 35, 3, F4, 'u' },
  { 38, 5, A4, 'o' }, { 43, 2, G4, 'u' }, { 45, 3, F4, 'u' }, { 48, 14, D4, 'u' }, { 0, 0, 0, 0 },
};

const Section score[] = {
  { "Intro", 4, 1.3, verse_chords, 4,
    .drums = { [HAT] = "................................"
                       "..2...2...2...2...3.3.3.3.333333" },
    .pluck = "1.3.2.4.3.5.4.3.", .pluck_bright = 900, .pad = 0.42, .pad_bright_from = 350, .pad_bright_to = 700,
    .riser_bars = 1 },
  { "Verse", 8, 0.62, verse_chords, 4,
    .drums = { [KICK] = "8.......8.......8.......8.8.....",
               [CLAP] = "....6.......6...",
               [HAT] = "3.4.3.4.3.4.3.43",
               [OPEN_HAT] = "..............3." },
    .bass = "r...r.r...r.f.r.", .pluck = "1...3.....4...2.", .pluck_bright = 1300, .melody = verse, .pad = 0.3,
    .pad_bright_from = 600, .pad_bright_to = 900, .landing = 0.35 },
  { "Pre-chorus", 4, 0.72, rising_chords, 4,
    .drums = { [KICK] = "8...8...8...8...8...8...8...8..."
                        "8...8...8...8...8.8.8.8.........",
               [SNARE] = "................................"
                         "2...3...3...4...4.5.5.6.6777....",
               [CLAP] = "....5.......5...",
               [HAT] = "3.4.3.4.3.4.3.4.4343434344444444"
                       "44444444444444445555555555......" },
    .bass = "r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.r.....", .pluck = "1234123423412341",
    .pluck_bright = 1600, .melody = rising, .transpose_double = -5, .pad = 0.5, .pad_bright_from = 900,
    .pad_bright_to = 1500, .riser_bars = 2 },
  { "Chorus 1", 8, 0.95, chorus_chords, 4,
    .drums = { [KICK] = "9...9...9...9...",
               [CLAP] = "....9.......9...",
               [SNARE] = "....6.......6..2",
               [HAT] = "4.534.534.534.53",
               [OPEN_HAT] = "..7...7...7...7." },
    .bass = "r.orr.orr.orr.of", .pluck = "5.4.3.5.4.6.4.3.", .pluck_bright = 3600, .melody = chorus,
    .transpose_double = 12, .pad = 1, .pad_bright_from = 5200, .pad_bright_to = 6800, .landing = 1 },
  { "Dance break", 4, 0.85, dance_chords, 1,
    .drums = { [KICK] = "9.....9...9.....9..9..9...9.9...",
               [SNARE] = "........9...............9......3",
               [CLAP] = "........9.......",
               [HAT] = "5.4.5.4.5.4.545.5.4.555.5.444555",
               [TOM] = "................................................5.5.6.6.7.7.8888" },
    .bass = "r..r..s...r.f...r..r..o...s.f.r.", .growl = 1, .melody = shouts, .transpose_double = -12,
    .pluck = "5.....5.....5...", .pluck_bright = 4200, .riser_bars = 1, .landing = 0.7 },
  { "Chorus 2", 8, 1.05, chorus_chords, 4,
    .drums = { [KICK] = "9...9...9...9...9...9...9...9.9.",
               [CLAP] = "....9.......9...",
               [SNARE] = "....7..2....7.23",
               [HAT] = "5454545454545454",
               [OPEN_HAT] = "..8...8...8...8." },
    .bass = "r.orr.orr.orr.of", .pluck = "5643564356435678", .pluck_bright = 4600, .melody = chorus,
    .transpose_double = 12, .pad = 1.1, .pad_bright_from = 6200, .pad_bright_to = 9000, .landing = 1 },
  { "Outro", 4, 0.6, verse_chords, 4,
    .drums = { [KICK] = "9..............."
                        "................................................" },
    .pluck = "1.3.2.4.3.5.4.3.", .pluck_bright = 800, .melody = farewell, .pad = 0.5, .pad_bright_from = 1800,
    .pad_bright_to = 320, .landing = 0.8 },
};

const int n_sections = sizeof score / sizeof *score;
