/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard when in a file for the set? */
#pragma once

#include "audio/course/course.h"
#include "export/job.h"
#include "export/set/set-options.h"
#include "export/set/set-timecode.h"

G_BEGIN_DECLS

/**
 * BbSetPlan:
 * @speed: of the song
 * @keeps_pitch: whether its pitch stays at that speed
 * @timecode: what is said meanwhile
 * @frame: the first one that is heard
 * @sample_rate: of the song
 * @course: the song, and the counts before it
 * @has_tempo: whether these are in its tempo
 *
 * A plain value.
 */
typedef struct
{
  BbSpeed speed;
  gboolean keeps_pitch;
  BbSetTimecode timecode;
  gint64 frame;
  int sample_rate;
  BbCourse course;
  gboolean has_tempo;
} BbSetPlan;

/* seconds of timecode before the first beep, so that slates have read it by then */
#define BB_SET_HUSH 1

/**
 * bb_set_plan_make:
 * @job: (nullable): gets a warning where shots disagree, or say what cannot be read, or there is no tempo
 *
 * Returns: %FALSE and @error where there is no song
 */
gboolean bb_set_plan_make (BbSetPlan *self, const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
