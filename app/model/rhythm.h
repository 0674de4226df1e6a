/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is a video cut, and who and what is seen how long? */
#pragma once

#include "model/field.h"
#include "model/project.h"
#include "model/section.h"

G_BEGIN_DECLS

/**
 * BbRhythmShot:
 * @place: index of the first place of the shot
 * @start: its first frame
 * @length: in frames
 */
typedef struct
{
  guint place;
  gint64 start;
  gint64 length;
} BbRhythmShot;

/**
 * BbRhythmSection:
 * @section: of the project
 * @start: the first frame in which it is heard
 * @end: the frame after its last
 * @n_cuts: how many shots begin in it
 */
typedef struct
{
  const BbSection *section;
  gint64 start;
  gint64 end;
  guint n_cuts;
} BbRhythmSection;

/**
 * BbRhythmShare:
 * @value: what boards say in a field: the id of a kind or scene, or a name
 * @n_frames: how long boards that say it are seen
 */
typedef struct
{
  char *value;
  gint64 n_frames;
} BbRhythmShare;

/** Returns: (transfer full) (element-type BbRhythmShot): the shots of @project, in order; not boarded ones too */
GArray *bb_rhythm_list_shots (const BbProject *project);

/** Returns: (transfer full) (element-type BbRhythmSection): the sections that are heard in the video, in order */
GArray *bb_rhythm_list_sections (const BbProject *project);

/**
 * bb_rhythm_list_shares:
 * @field: of boards
 *
 * What is separated by commas counts for each: "Mina, Yuna" is screen time of both. What boards do not say counts for
 * nobody.
 *
 * Returns: (transfer full) (element-type BbRhythmShare): the longest first
 */
GArray *bb_rhythm_list_shares (const BbProject *project, const BbField *field);

/** Returns: the length of the shots in the middle, in frames: half of them are longer; 0 without any */
double bb_rhythm_find_median (const GArray *shots);

G_END_DECLS
