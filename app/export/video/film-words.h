/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said between the program and the process that writes videos? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* how many pictures may be on their way, and how many frames in all, those included that look as the one before: the
 * encoder has these to do while the next picture is drawn */
#define BB_FILM_SLOTS 4
#define BB_FILM_ON_WAY 64
/* of sound in one message, in bytes at most */
#define BB_FILM_BODY (64 * 1024)
#define BB_FILM_TEXT 256

/* by what a file's name ends in */
typedef enum
{
  BB_FILM_MP4,  /* H.264 and AAC */
  BB_FILM_WEBM, /* VP9 and Opus */
  BB_FILM_MOV,  /* ProRes and PCM */
  BB_FILM_MKV,  /* FFV1 and PCM: nothing is lost */
  BB_FILM_GIF,
  BB_FILM_WEBP,
  BB_N_FILM_KINDS
} BbFilmKind;

typedef enum
{
  BB_FILM_SMALL,
  BB_FILM_GOOD,
  BB_FILM_BEST,
  BB_N_FILM_QUALITIES
} BbFilmQuality;

/**
 * BbFilmForm:
 * @width: in pixels, even; as @height
 * @rate_numerator: frames, in @rate_denominator seconds
 * @sample_rate: of the sound in Hz; 0 for none
 * @channels: 1 or 2
 * @bits: a second for the pictures; 0 for constant @quality
 * @timecode: of the first frame, or ""
 * @title: in UTF-8, or ""
 * @comment: likewise: what the file is made from
 *
 * What kind of video is to be written.
 */
typedef struct
{
  BbFilmKind kind;
  int width;
  int height;
  int rate_numerator;
  int rate_denominator;
  int sample_rate;
  int channels;
  BbFilmQuality quality;
  gint64 bits;
  char timecode[16];
  char title[BB_FILM_TEXT];
  char comment[BB_FILM_TEXT];
} BbFilmForm;

/**
 * BbFilmWord:
 * @BB_FILM_BEGIN: a form, as body; with memory for %BB_FILM_SLOTS frames
 * @BB_FILM_FILE: with the file, open for reading and writing
 * @BB_FILM_FRAME: the next frame is in that slot
 * @BB_FILM_REPEAT: the next frame is as the one before
 * @BB_FILM_SOUND: the next samples, of 16 bits and interleaved, as body
 * @BB_FILM_END: that was all
 * @BB_FILM_DESCRIBE: with an open file: what does it say of itself?
 * @BB_FILM_COUNT: with an open file: how many frames are in it?
 * @BB_FILM_JOIN: a form, as body; with the file that pieces are to be put into
 * @BB_FILM_APPEND: with an open file, which is the next piece
 */
typedef enum
{
  BB_FILM_BEGIN,
  BB_FILM_FILE,
  BB_FILM_FRAME,
  BB_FILM_REPEAT,
  BB_FILM_SOUND,
  BB_FILM_END,
  BB_FILM_DESCRIBE,
  BB_FILM_COUNT,
  BB_FILM_JOIN,
  BB_FILM_APPEND,
} BbFilmWord;

typedef struct
{
  BbFilmWord word;
  guint slot;
} BbFilmRequest;

/**
 * BbFilmAnswer:
 * @BB_FILM_BEGUN: what was to be had instead of the usual encoder as text, or ""
 * @BB_FILM_TAKEN: a frame is in the encoder, and its slot is free; or a piece is in the file, with so many frames as
 * number
 * @BB_FILM_SAYS: what a file says of itself, as text; or how many frames it has, as number
 * @BB_FILM_DIFFERS: a piece is not as those before it, or cannot be read
 * @BB_FILM_DONE: the file is whole
 * @BB_FILM_NO_ENCODER: as text the encoders that are not there
 * @BB_FILM_FAILED: number says why, as errno does, or text
 */
typedef enum
{
  BB_FILM_BEGUN,
  BB_FILM_TAKEN,
  BB_FILM_SAYS,
  BB_FILM_DIFFERS,
  BB_FILM_DONE,
  BB_FILM_NO_ENCODER,
  BB_FILM_FAILED,
} BbFilmAnswerWord;

typedef struct
{
  BbFilmAnswerWord word;
  int number;
  char text[BB_FILM_TEXT];
} BbFilmAnswer;

G_END_DECLS
