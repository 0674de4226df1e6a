/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the editor share? */
#pragma once

#include "editor/editor-beat-finder.h"
#include "editor/brush-case.h"
#include "editor/editor.h"
#include "editor/feature-finder.h"
#include "editor/selection.h"
#include "editor/shown-video.h"
#include "editor/sound-loader.h"
#include "editor/tap.h"
#include "model/stamp.h"

G_BEGIN_DECLS

/* the beats, and what they were made of */
typedef struct
{
  BbBeatGrid *grid;
  BbSong *song;
  BbSettings *settings;
  BbList *tempi;
  BbList *sections;
} BbEditorBeats;

/* what is about to be stamped, and how */
typedef struct
{
  BbStamp *stamp; /* or NULL */
  int n_steps;    /* larger than it was drawn, or smaller */
  gboolean is_flipped;
  gboolean is_upside_down;
} BbStampHand;

struct _BbEditor
{
  GObject parent;

  BbDocument *document;
  BbPlayer *player;
  BbSoundLoader *loader;
  BbShownVideo *video;

  GStrv numbers;
  GStrv old_numbers;

  /* while a first song is on its way: what is shown, its numbers, and the source that renews it */
  BbProject *preview;
  GStrv preview_numbers;
  guint growing;

  BbEditorBeats beats;
  BbBeatFinder *finder;
  BbFeatureFinder *features;
  BbTaps taps;
  guint tapping;       /* the source that says when the hand rests */
  BbBeatGrid *clicked; /* the beats that the player clicks */

  gint64 frame;
  gboolean is_scrubbing;
  int count;     /* of a count-in, 0: none */
  char *pinned;  /* id of a board */
  char *shelved; /* id of the board of the shelf that is in hand; or NULL */

  BbSelection selection;
  gboolean is_on_plan; /* the hand draws on the plan of the board */

  gint64 in;
  gint64 out;
  gboolean is_looping;
  gboolean is_rehearsing;

  char *pace;     /* as bb_pace_parse() takes it; NULL for the usual one */
  guint snapping; /* a set of BbSnapKind */
  gint64 snapped; /* frame */
  char *snapped_name;
  BbProject *held; /* what is snapped to while it is dragged, and its beats; or NULL */
  BbBeatGrid *held_beats;

  BbSeeing *seeing;

  BbStageTool tool;
  BbBrushCase brushes;
  BbShapeKind shape;
  BbStampHand stamping;
  GHashTable *layers;       /* of boards, by their id: the id of the layer in hand, which may be gone */
  gconstpointer crop_guide; /* of the crop tool */
  GPtrArray *inked;         /* strokes that are selected, as they were: some may be gone */
  GPtrArray *inked_next;    /* what a hand makes of them; or NULL */

  char *note; /* id of the one in hand, which may be gone; or NULL */
  gboolean is_scribbling;
  char *author;

  BbRoll roll;
  guint rolling; /* the source that ends it */
};

/** Says that other boards are selected, or that what is selected differs */
void bb_editor_selection_changed (BbEditor *self);

/** Ends a stretched selection and a pin: what a jump by the user's own hand does */
void bb_editor_let_go (BbEditor *self);

/** Lets the board of the shelf go that is in hand, where it is no longer there */
void bb_editor_follow_shelf (BbEditor *self);

/** Says which edge went how far, where that is all that led from @old to @current, until a while after */
void bb_editor_follow_roll (BbEditor *self, const BbProject *old, const BbProject *current);

/** Ends that where the playhead has gone elsewhere, unless the edge is still in hand */
void bb_editor_leave_roll (BbEditor *self);

/** Leaves the plan for a tool that is none for it */
void bb_editor_follow_tool (BbEditor *self);

/** Ends a scribble whose frame was left */
void bb_editor_leave_scribble (BbEditor *self);

/** Lets the note go that is in hand, unless it is drawn on */
void bb_editor_let_go_of_note (BbEditor *self);

/** Lets a note go that is gone */
void bb_editor_follow_note (BbEditor *self);

/** Shows more of a song that is on its way, now and then, until it is there */
void bb_editor_follow_growth (BbEditor *self);

/** Brings what is shown of it up to date after an edit */
void bb_editor_renew_preview (BbEditor *self);
void bb_editor_end_preview (BbEditor *self);

/** Forgets the beats: they are laid out anew when somebody asks */
void bb_editor_clear_beats (BbEditor *self);

/** Lets the player click the beats as they are now */
void bb_editor_renew_clicks (BbEditor *self);

/** Returns: @frame, held within the video */
gint64 bb_editor_clamp_frame (BbEditor *self, gint64 frame);

G_END_DECLS
