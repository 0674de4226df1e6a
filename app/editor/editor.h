/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is the user doing: which frame, which boards, which brush? */
#pragma once

#include "document/document.h"
#include "editor/roll.h"
#include "editor/seeing.h"
#include "editor/snap.h"
#include "editor/stage-tool.h"
#include "model/beat-grid.h"
#include "model/pace.h"
#include "playback/player.h"
#include "sketch/shape.h"
#include "sketch/stroke.h"

G_BEGIN_DECLS

#define BB_TYPE_EDITOR (bb_editor_get_type ())
/**
 * BbEditor:
 *
 * Playhead, selection and tool of one open project; all widgets of a window share it and none knows
 * another. It draws nothing. Main thread.
 *
 * Properties, all with "notify": "frame" (the frame that is heard), "playing", "pinned" (whether the stage
 * stays on its board while the song plays on), "brush", "layer", "range", "roll", "snapping", "snapped", "note",
 * "count" and "shown" (notify only: ask for the values); "on-plan" may be set, and "author": who writes notes, "" for
 * the name of the user's account. Signal "selection-changed": which boards are selected, or which one is current, or
 * what they are. Signal "project-changed" (BbValue *old, BbValue *current): the history's "changed". Signal "open-note"
 * (char *id): the note is to be read and changed; %NULL: a new one, at the playhead. Signal "open-section" (char *id):
 * the section is to be named and changed. Signal "open-chapter" (char *id): the chapter of the treatment is to be
 * written. Signal "open-lyric" (char *id): the line is to be written and changed; %NULL: a new one, at the playhead.
 * Signal "message" (char *text): something that the user ought to read, for a toast.
 */
G_DECLARE_FINAL_TYPE (BbEditor, bb_editor, BB, EDITOR, GObject)

/** Returns: (transfer full): an editor of @document, at frame 0 */
BbEditor *bb_editor_new (BbDocument *document);

/** Returns: (transfer none) */
BbDocument *bb_editor_get_document (BbEditor *self);
BbPlayer *bb_editor_get_player (BbEditor *self);
BbSeeing *bb_editor_get_seeing (BbEditor *self);

/** Returns: (transfer none): the current state, a proposal included */
const BbProject *bb_editor_get_project (BbEditor *self);

/** Returns: (transfer none): what is to be shown: the current state, or as far as it is known what becomes of it when a
 *  first song is there that is on its way; "notify::shown" tells of the latter */
const BbProject *bb_editor_get_shown (BbEditor *self);

/** Returns: (transfer none): its numbers */
const char *const *bb_editor_get_shown_numbers (BbEditor *self);

/** Returns: (transfer none) (nullable): the peaks of its song, which may still grow */
BbPeaks *bb_editor_get_shown_peaks (BbEditor *self);

/** Returns: (transfer none) (nullable): what shows in its song's sound; %NULL until it is found, which
 * "notify::features" tells */
const BbFeatures *bb_editor_get_features (BbEditor *self);

/** Returns: (transfer none): the beats of what is shown; laid out when that differs, and else at no cost. Good until
 *  the next edit: take a reference to keep it */
const BbBeatGrid *bb_editor_get_beats (BbEditor *self);

/** Sends @text to the window's toasts */
void bb_editor_say (BbEditor *self, const char *text);

/* Edits: the one door; nobody else asks the history */

/** Returns: whether the project may be changed; says so in a message where not */
gboolean bb_editor_may_edit (BbEditor *self);

/** Whether it is danced to, by somebody who is no editor: then no edit changes a board, and none is undone */
void bb_editor_set_rehearsing (BbEditor *self, gboolean rehearses);
gboolean bb_editor_is_rehearsing (BbEditor *self);

/** Makes @next (transfer full) the current state, as bb_history_commit() does. Returns: %FALSE, after a message,
 *  where the project is read-only, or without one where boards would change in a rehearsal */
gboolean bb_editor_commit (BbEditor *self, const char *label, BbProject *next, const char *merge_key);

/** Returns: whether all locked boards lie in @next where they lie now; says which does not, where not */
gboolean bb_editor_may_move (BbEditor *self, const BbProject *next);

/** Says that the board at @index is locked */
void bb_editor_say_held (BbEditor *self, guint index);

/** As bb_editor_commit() for what moves boards in time: %FALSE too where bb_editor_may_move() is */
gboolean bb_editor_commit_move (BbEditor *self, const char *label, BbProject *next, const char *merge_key);

/** Returns: (transfer none): the state without what is proposed */
const BbProject *bb_editor_get_base (BbEditor *self);

/** Shows @next (transfer full), made from bb_editor_get_base(), while a drag goes on: bb_editor_accept() or
 *  bb_editor_withdraw() ends it, and so does a commit from elsewhere */
void bb_editor_propose (BbEditor *self, BbProject *next);

/** What is proposed becomes an edit. Returns: as bb_editor_commit() */
gboolean bb_editor_accept (BbEditor *self, const char *label);

/** Goes back to the state before the first proposal: Escape */
void bb_editor_withdraw (BbEditor *self);

/** Takes the last edit back, where there is one; the playhead goes to the board that changed, unless that is in view */
void bb_editor_undo (BbEditor *self);
void bb_editor_redo (BbEditor *self);

/** Returns: (transfer none) (nullable): the label of what undo would take back */
const char *bb_editor_get_undo_label (BbEditor *self);
const char *bb_editor_get_redo_label (BbEditor *self);

/** Ends merging: the next edit stands alone, whatever its key */
void bb_editor_seal (BbEditor *self);

/* The playhead */

gint64 bb_editor_get_frame (BbEditor *self);

/** Jumps to @frame, clamped into the video: unpins, and lets the board there be the only selected one */
void bb_editor_seek (BbEditor *self, gint64 frame);

/** Moves the playhead with sound, as bb_player_scrub(); begin and end it */
void bb_editor_scrub (BbEditor *self, gint64 frame);
void bb_editor_scrub_end (BbEditor *self);
gboolean bb_editor_is_scrubbing (BbEditor *self);

/** One frame on or back, with its sound */
void bb_editor_step (BbEditor *self, int direction);

/** To the previous or next edge */
void bb_editor_step_edge (BbEditor *self, int direction);

/** Asks the player where it is; called at each frame of the screen while playing */
void bb_editor_tick (BbEditor *self);

gboolean bb_editor_is_playing (BbEditor *self);

/** Returns: as bb_player_get_count(), at the last tick */
int bb_editor_get_count (BbEditor *self);

/** Plays or pauses. On the last frame it begins again: from the range where that is looped, else from the video's
 *  first frame. Who rehearses and is counted in begins with the 1 of the eight that the playhead is in */
void bb_editor_toggle_playing (BbEditor *self);

/** J, K and L, as bb_player_shuttle(); forward from the last frame begins again too */
void bb_editor_shuttle (BbEditor *self, BbShuttle key);

/* The range from in to out, and whether it is looped */

/** Sets the range; @out is the frame after its last. Kept looping where it was */
void bb_editor_set_range (BbEditor *self, gint64 in, gint64 out);

/** Sets @in and @out to the range; 0 and 0 where there is none */
void bb_editor_get_range (BbEditor *self, gint64 *in, gint64 *out);
gboolean bb_editor_has_range (BbEditor *self);

/** The frame at the playhead becomes the first of the range, or its last; the other end stays where that leaves a
 *  range, and is the end or the beginning of the video where not. Whether the range is looped is another question */
void bb_editor_mark_in (BbEditor *self);
void bb_editor_mark_out (BbEditor *self);

/** Takes the selected boards as the range */
void bb_editor_range_from_selection (BbEditor *self);

/** Loops the range; only where there is one. "notify::range" follows each of these */
void bb_editor_set_looping (BbEditor *self, gboolean is_looping);
gboolean bb_editor_is_looping (BbEditor *self);

/* Boards */

/** Returns: the index of the place whose board stage and inspector show: the pinned one, or that at the playhead */
guint bb_editor_get_current (BbEditor *self);

/** Returns: (transfer none): the live board there; the one of the shelf that is in hand, where one is */
const BbBoard *bb_editor_get_board (BbEditor *self);

/** Takes the board with @id on the shelf in hand, or none: it is what stage and inspector show, and what commands about
 *  the content of boards change, until the playhead jumps by the user's own hand. "selection-changed" tells */
void bb_editor_take_shelved (BbEditor *self, const char *id);

/** Returns: (transfer none) (nullable): the board of the shelf that is in hand */
const BbBoard *bb_editor_get_shelved (BbEditor *self);

/** Returns: (transfer none): the numbers of all places, as bb_numbering_compute() gives them */
const char *const *bb_editor_get_numbers (BbEditor *self);

/** Returns: (transfer none): those before the last "project-changed"; for its handlers */
const char *const *bb_editor_get_old_numbers (BbEditor *self);

/** Returns: (transfer none): the number of the place at @index */
const char *bb_editor_get_number (BbEditor *self, guint index);

/** Sets @first and @n to the places that are selected; at least the current one */
void bb_editor_get_selection (BbEditor *self, guint *first, guint *n);

/** Returns: whether the place at @index is selected */
gboolean bb_editor_is_selected (BbEditor *self, guint index);

/** Selects the place at @index and goes to its start, or with @extend stretches the selection to it */
void bb_editor_select (BbEditor *self, guint index, gboolean extend);

void bb_editor_select_all (BbEditor *self);

/** The selection grows or shrinks by a board at the end that moves */
void bb_editor_stretch (BbEditor *self, int direction);

/** Only the current board is selected again */
void bb_editor_collapse (BbEditor *self);

/** Keeps the current board on the stage while the song plays on, or lets it go */
void bb_editor_pin (BbEditor *self);
void bb_editor_unpin (BbEditor *self);
gboolean bb_editor_is_pinned (BbEditor *self);

/* The sheet of the current board that the hand draws on: its picture, or its plan. "selection-changed" follows it */

void bb_editor_set_on_plan (BbEditor *self, gboolean is_on_plan);
gboolean bb_editor_is_on_plan (BbEditor *self);

/** Returns: (transfer none): the board as bb_editor_get_board() gives it, or its plan, which is one too */
const BbBoard *bb_editor_get_sheet (BbEditor *self);

/** Returns: the edge that is being rolled, or was just now; its index is 0 for none */
BbRoll bb_editor_get_roll (BbEditor *self);

/** Says no more of it: the hand is at something else */
void bb_editor_end_roll (BbEditor *self);

/* Snapping */

/** Lets hands snap to @kinds, a set of #BbSnapKind; 0 for nothing */
void bb_editor_set_snapping (BbEditor *self, guint kinds);
guint bb_editor_get_snapping (BbEditor *self);

/** Returns: as bb_snap_find() in what is shown, by what bb_editor_set_snapping() asked for */
BbSnap bb_editor_snap (BbEditor *self, double position, double reach, const BbSnapOwn *own);

/** Returns: the frame of the nearest of the beats, halves, bars or eights that hands snap to, however far; @frame
 * itself where they snap to none */
gint64 bb_editor_snap_to_beat (BbEditor *self, gint64 frame);

/** Lets hands snap to what lies where it lies now, while what is dragged takes some of it along; until @holds is %FALSE
 */
void bb_editor_hold_snaps (BbEditor *self, gboolean holds);

/** Says what a hand is on, until it says otherwise: %NULL, or a frame, for nothing */
void bb_editor_show_snap (BbEditor *self, const BbSnap *snap);

/** Returns: (transfer none) (nullable): what a hand is on by its name, as bb_snap_describe() gives it, and @frame (out)
 *  (optional) where; "notify::snapped" follows it */
const char *bb_editor_get_snapped (BbEditor *self, gint64 *frame);

/* Practice videos */

/** Returns: (transfer none) (nullable): the frames of the video that is shown, once they are there; "notify::video" */
BbVideoFrames *bb_editor_get_video (BbEditor *self);

/* Notes */

/** Returns: (transfer none) (nullable): the id of the note in hand: written, opened, or stepped to */
const char *bb_editor_get_note (BbEditor *self);

/** Takes the note with @id in hand, or none; "notify::note". A jump of the playhead lets it go */
void bb_editor_set_note (BbEditor *self, const char *id);

/** Jumps to where the note begins, and takes it in hand */
void bb_editor_go_to_note (BbEditor *self, const char *id);

/** Returns: whether the note in hand begins at the playhead, and that rests there */
gboolean bb_editor_is_on_note (BbEditor *self);

/** Goes to the note and lets it be read and changed, by "open-note"; %NULL for a new one at the playhead */
void bb_editor_open_note (BbEditor *self, const char *id);

/** Lets what is drawn on the stage go onto the note in hand, not onto the board; the song pauses, within the note.
 *  "notify::note" follows */
void bb_editor_set_scribbling (BbEditor *self, gboolean is_scribbling);
gboolean bb_editor_is_scribbling (BbEditor *self);

/** Returns: (transfer none): who writes notes */
const char *bb_editor_get_author (BbEditor *self);
void bb_editor_set_author (BbEditor *self, const char *author);

/* Layers */

/** Returns: (transfer none) (nullable): the id of the layer of @board that the user chose, as long as it is there */
const char *bb_editor_get_layer (BbEditor *self, const BbBoard *board);

/** Takes @layer of the board with the id @board in hand, or none (%NULL); "notify::layer" */
void bb_editor_take_layer (BbEditor *self, const char *board, const char *layer);

/* How far new boards lie apart */

/** Sets how far the next board is from the one before it, as bb_pace_parse() takes it: "2s", "beat", "bar", "eight" */
void bb_editor_set_pace (BbEditor *self, const char *pace);

/** Returns: it, by the beats of what is shown; two seconds where there are none */
BbPace bb_editor_get_pace (BbEditor *self);

/* The tool; "notify::brush" follows all of it */

/** Puts @tool in the hand on the stage */
void bb_editor_set_tool (BbEditor *self, BbStageTool tool);
BbStageTool bb_editor_get_tool (BbEditor *self);

/** Chooses the shape that is drawn next, and puts its tool in the hand */
void bb_editor_set_shape (BbEditor *self, BbShapeKind shape);
BbShapeKind bb_editor_get_shape (BbEditor *self);

/** Returns: the brush in hand, or that was before another tool; each has its own size and colour */
BbBrush bb_editor_get_brush (BbEditor *self);

/** Returns: the brush of @kind as it was last used: for the pen's other end */
BbBrush bb_editor_get_brush_of (BbEditor *self, BbBrushKind kind);

/** Has the brush of its kind as it was used once; it is not taken in hand */
void bb_editor_restore_brush (BbEditor *self, const BbBrush *brush);

/* Each of these takes a brush in hand; a size alone does not */

void bb_editor_set_brush_kind (BbEditor *self, BbBrushKind kind);
void bb_editor_set_brush_size (BbEditor *self, gint32 size);
void bb_editor_set_brush_colour (BbEditor *self, guint32 colour);

G_END_DECLS
