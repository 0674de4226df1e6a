/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is one video: settings, song, boards, and all that is said about them? */
#pragma once

#include "model/board.h"
#include "model/frame-rate.h"
#include "model/list.h"
#include "model/scene.h"
#include "model/song.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbSettings, bb_settings)

/**
 * BbSettings:
 * @title: of the video; the texts may all be %NULL
 * @version: what the director calls this state: "v2"
 * @rate: frames a second
 * @width: of the video in pixels; with @height the aspect of the picture area
 * @start: the frame number of the start timecode; 0 for 00:00:00:00
 * @length: of the video in frames, at least 1
 */
struct _BbSettings
{
  BbValue base;
  char *title;
  char *artist;
  char *director;
  char *version;
  BbFrameRate rate;
  int width;
  int height;
  gint64 start;
  gint64 length;
};

#define BB_SIZE_MIN 16
#define BB_SIZE_MAX 16384
/* 24 hours at 240 frames a second */
#define BB_LENGTH_MAX (24 * 3600 * 240)

/* The lists of a project; each holds values of one kind. */
typedef enum
{
  BB_PLACES,    /* BbPlace: sorted by start, the first at 0; cover the video without gaps */
  BB_SHELF,     /* BbBoard: boards that have no place yet */
  BB_SCENES,    /* BbScene */
  BB_FIELDS,    /* BbField: those that the project defines */
  BB_TEMPI,     /* BbTempo: sorted by sample */
  BB_SECTIONS,  /* BbSection: sorted by from */
  BB_LYRICS,    /* BbLyric: sorted by from */
  BB_NOTES,     /* BbNote: sorted by frame */
  BB_TRACKS,    /* BbTrack */
  BB_VIDEOS,    /* BbVideo */
  BB_ISSUED,    /* BbIssued: in the order in which they went out */
  BB_TREATMENT, /* BbChapter: in the order in which they are read */
  BB_LAYERS,    /* BbLayer: those that several boards share */
  BB_STAMPS,    /* BbStamp: in the order in which they are shown */
  BB_N_LISTS
} BbListKind;

BB_DECLARE_VALUE (BbProject, bb_project)

/**
 * BbProject:
 * @settings: never %NULL
 * @song: or %NULL
 * @lists: one for each #BbListKind, never %NULL
 * @minor: minor version of the format it was read from, to be kept when newer than ours
 *
 * A snapshot of a project. Immutable once shared, as every value: saving, exporting, drawing take a
 * reference and work on it in any thread.
 */
struct _BbProject
{
  BbValue base;
  BbSettings *settings;
  BbSong *song;
  BbList *lists[BB_N_LISTS];
  int minor;
};

/** Returns: (transfer full): settings of a new video: 24 frames a second, 1920×1080, 60 s */
BbSettings *bb_settings_new (void);

/** Returns: width by height of the picture area */
double bb_settings_get_aspect (const BbSettings *self);

/** Returns: whether the length is still that of a new video, at whatever rate */
gboolean bb_settings_has_default_length (const BbSettings *self);

/** Returns: (transfer full): a project with the default settings and one empty board */
BbProject *bb_project_new (void);

/** Returns: (transfer full): @self with @settings; takes them over (transfer full). What depends on the
 *  length or the rate is not touched: that is for bb_places_set_length() and _set_rate() */
BbProject *bb_project_with_settings (const BbProject *self, BbSettings *settings);

/** Returns: (transfer full): @self with @song, or none; takes a reference. Boards stay where they are */
BbProject *bb_project_with_song (const BbProject *self, const BbSong *song);

/** Returns: (transfer full): @self with @list as its list of @kind; takes it over (transfer full) */
BbProject *bb_project_with_list (const BbProject *self, BbListKind kind, BbList *list);

/** Returns: how many places there are, at least 1 */
guint bb_project_count (const BbProject *self);

/** Returns: (transfer none): the place at @index */
const BbPlace *bb_project_get_place (const BbProject *self, guint index);

/** Returns: (transfer none): the live board at @index */
const BbBoard *bb_project_get_board (const BbProject *self, guint index);

/** Returns: the first frame of the place at @index; the length of the video for @index == count */
gint64 bb_project_get_start (const BbProject *self, guint index);

/** Returns: how many frames the place at @index lasts, at least 1 */
gint64 bb_project_get_duration (const BbProject *self, guint index);

/** Returns: the index of the place at @frame; outside the video, the first or last */
guint bb_project_find_place (const BbProject *self, gint64 frame);

/** Returns: the index of the place that has an option with @id, or -1 */
int bb_project_find_board (const BbProject *self, const char *id);

/** Returns: (transfer none) (nullable): the scene with @id */
const BbScene *bb_project_find_scene (const BbProject *self, const char *id);

/** Returns: (transfer none) (nullable): the field of boards with @id, built in or the project's own */
const BbField *bb_project_find_field (const BbProject *self, const char *id);

/** Returns: (transfer none) (nullable): the project's own field with @id */
const BbField *bb_project_find_own_field (const BbProject *self, const char *id);

/** Returns: (transfer full): all fields of boards, built in and the project's own, as a list of #BbField */
BbList *bb_project_list_fields (const BbProject *self);

/**
 * bb_project_check:
 *
 * Holds the project against the invariants: sorted places from 0 without gaps, at least one frame each
 * and inside the length; unique ids and fields; a possible rate, size and start; tempi, sections, lyrics, notes
 * and stretches in the order of time; stretches within the song.
 *
 * Returns: %FALSE and @error (%G_IO_ERROR_INVALID_DATA) for the first that is broken
 */
gboolean bb_project_check (const BbProject *self, GError **error);

G_END_DECLS
