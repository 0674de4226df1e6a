/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told in "Neon Tide", board for board? */
#pragma once

#include "shots.h"

/* at 24 frames a second and 128 beats a minute */
#define FRAMES_PER_BAR 45

typedef struct
{
  const char *id;
  const char *name;
  guint32 colour;
  const char *description;
} StoryScene;

/* @start: frames; @shot: NULL for a stretch not boarded yet; texts may be NULL */
typedef struct
{
  int start;
  gboolean continues_shot;
  int dissolve;
  Shot shot;
  const char *scene;
  const char *kind;
  const char *action;
  const char *camera;
  const char *choreography;
  const char *notes;
} StoryBoard;

/* in bars of the song */
typedef struct
{
  const char *text;
  double from;
  double to;
} StoryStretch;

typedef struct
{
  int frame;
  const char *author;
  const char *text;
} StoryNote;

extern const StoryScene story_scenes[];
extern const StoryBoard story_boards[];
extern const StoryStretch story_sections[];
extern const StoryStretch story_lyrics[];
extern const StoryNote story_notes[];
extern const guint n_story_scenes, n_story_boards, n_story_sections, n_story_lyrics, n_story_notes;
