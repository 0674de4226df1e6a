/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the boards that are selected? */
#include "editor/board-commands.h"

#include <glib/gi18n-lib.h>

#include "model/places.h"
#include "model/texts.h"

/* changes a writable copy of a board; returns whether it differs then */
typedef gboolean (*Change) (BbBoard *board, gconstpointer data);

/* where the playhead is; by the beat, the frame nearest to one, as long as that is on the same board */
static gint64
find_new_frame (BbEditor *editor, const BbPace *pace)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);
  int beat = pace->grid != NULL ? bb_beat_grid_find_nearest (pace->grid, (double) frame) : -1;

  if (beat < 0 ||
      bb_project_find_place (project, pace->grid->beats[beat].frame) != bb_project_find_place (project, frame))
    return frame;

  return pace->grid->beats[beat].frame;
}

/* the project with the live board at @index changed; the same one where nothing differs */
static BbProject *
change_board (const BbProject *project, guint index, Change change, gconstpointer data)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  if (!change (board, data))
    return bb_project_ref (project);

  return bb_places_set_board (project, index, board);
}

static void
change_selected (BbEditor *editor, const char *label, Change change, gconstpointer data)
{
  BbProject *project = bb_project_ref (bb_editor_get_project (editor));
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  for (guint i = first; i < first + n; i++)
    {
      BbProject *next = change_board (project, i, change, data);

      bb_project_unref (project);
      project = next;
    }

  bb_editor_commit (editor, label, project, NULL);
}

/* the board with @id, wherever an edit has moved it since */
static void
change_one (BbEditor *editor,
            const char *id,
            const char *label,
            Change change,
            gconstpointer data,
            const char *merge_key)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_project_find_board (project, id);

  if (index >= 0)
    bb_editor_commit (editor, label, change_board (project, index, change, data), merge_key);
}

/* the scene of the last board before @index about which there is anything to say */
static const char *
find_scene_before (const BbProject *project, guint index)
{
  while (index > 0 && bb_place_is_blank (bb_project_get_place (project, index - 1)))
    index--;

  return index > 0 ? bb_board_get_text (bb_project_get_board (project, index - 1), BB_FIELD_ID_SCENE) : "";
}

/* the next picture most often belongs to the scene of the one before; takes over @project */
static BbProject *
inherit_scene (BbProject *project, guint index)
{
  g_autoptr (BbProject) plain = project;
  const char *scene = find_scene_before (project, index);

  if (*scene == '\0')
    return g_steal_pointer (&plain);

  return bb_texts_set (plain, index, 1, BB_FIELD_ID_SCENE, scene);
}

/* commits @next (transfer full) and goes to the board at @index; where it is no other project, says @why instead */
static void
commit_new (BbEditor *editor, const char *label, BbProject *next, guint index, const char *why)
{
  g_autoptr (BbProject) kept = next;

  if (next == bb_editor_get_project (editor))
    {
      bb_editor_say (editor, why);
      return;
    }

  if (bb_editor_commit_move (editor, label, g_steal_pointer (&kept), NULL))
    bb_editor_seek (editor, bb_project_get_start (bb_editor_get_project (editor), index));
}

void
bb_board_command_new (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autoptr (BbBoard) board = bb_board_new ();
  BbPace pace = bb_editor_get_pace (editor);
  guint index = 0;
  BbProject *next;

  if (!bb_editor_may_edit (editor))
    return;

  next = bb_places_add (project, find_new_frame (editor, &pace), board, &pace, &index);
  if (next != project)
    next = inherit_scene (next, index);
  commit_new (editor, _ ("New Board"), next, index, _ ("There is no room for another board here."));
}

void
bb_board_command_duplicate (BbEditor *editor)
{
  guint current = bb_editor_get_current (editor);

  if (bb_editor_may_edit (editor))
    commit_new (editor, _ ("Duplicate Board"), bb_places_duplicate (bb_editor_get_project (editor), current),
                current + 1, _ ("A board of one frame has no room for a copy."));
}

void
bb_board_command_cut (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);

  if (bb_editor_may_edit (editor))
    commit_new (editor, _ ("Cut Board"), bb_places_cut (project, frame), bb_project_find_place (project, frame) + 1,
                _ ("The board begins here: there is nothing to cut."));
}

void
bb_board_command_delete (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  if (bb_editor_commit_move (editor, ngettext ("Delete Board", "Delete Boards", n),
                             bb_places_remove (project, first, n), NULL))
    bb_editor_collapse (editor);
}

static gboolean
clear_layers (BbBoard *board, gconstpointer data)
{
  if (bb_board_is_empty (board))
    return FALSE;

  bb_board_take_layers (board, bb_list_new ());
  return TRUE;
}

/* those of the selected boards that hold anything */
static guint
count_full (BbEditor *editor)
{
  guint first, n, n_full = 0;

  bb_editor_get_selection (editor, &first, &n);
  for (guint i = first; i < first + n; i++)
    n_full += !bb_board_is_empty (bb_project_get_board (bb_editor_get_project (editor), i));
  return n_full;
}

char *
bb_board_command_describe_clear (BbEditor *editor)
{
  guint n = count_full (editor);

  return n > 1 ? g_strdup_printf (ngettext ("Clear %u Board", "Clear %u Boards", n), n) : g_strdup (_ ("Clear Board"));
}

void
bb_board_command_clear (BbEditor *editor)
{
  guint n = count_full (editor);
  g_autofree char *label = bb_board_command_describe_clear (editor);
  g_autofree char *told = g_strdup_printf (ngettext ("%u board was cleared.", "%u boards were cleared.", n), n);

  if (n == 0 || !bb_editor_may_edit (editor))
    return;

  change_selected (editor, label, clear_layers, NULL);
  /* of one it is seen */
  if (n > 1)
    bb_editor_say (editor, told);
}

void
bb_board_command_toggle_cut (BbEditor *editor)
{
  BbProject *next = bb_places_toggle_shot (bb_editor_get_project (editor), bb_editor_get_current (editor));

  bb_editor_commit (editor, _ ("Change Cut"), next, NULL);
}

/* counts the pictures of a board, and those that fill the picture area */
static void
count_pictures (const BbBoard *board, guint *n, guint *n_fill)
{
  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);

      *n += layer->kind == BB_LAYER_PICTURE;
      *n_fill += layer->kind == BB_LAYER_PICTURE && layer->fit == BB_FIT_FILL;
    }
}

gboolean
bb_board_command_find_fit (BbEditor *editor, gboolean *fills)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n, n_pictures = 0, n_fill = 0;

  bb_editor_get_selection (editor, &first, &n);
  for (guint i = first; i < first + n; i++)
    count_pictures (bb_project_get_board (project, i), &n_pictures, &n_fill);

  *fills = n_pictures > 0 && n_fill == n_pictures;
  return n_pictures > 0;
}

static gboolean
set_fit (BbBoard *board, gconstpointer fit)
{
  gboolean is_changed = FALSE;

  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);
      g_autoptr (BbLayer) next = NULL;

      if (layer->kind != BB_LAYER_PICTURE || layer->fit == *(const BbFit *) fit)
        continue;
      next = bb_layer_copy (layer);
      next->fit = *(const BbFit *) fit;
      bb_board_take_layers (board, bb_list_replace (board->layers, i, next));
      is_changed = TRUE;
    }

  return is_changed;
}

void
bb_board_command_toggle_fit (BbEditor *editor)
{
  gboolean fills;
  BbFit fit;

  if (!bb_board_command_find_fit (editor, &fills))
    return;

  fit = fills ? BB_FIT_INSIDE : BB_FIT_FILL;
  change_selected (editor, _ ("Fit Picture"), set_fit, &fit);
}

void
bb_board_command_move (BbEditor *editor, int direction)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n, to;
  BbProject *next;

  bb_editor_get_selection (editor, &first, &n);
  if ((direction < 0 && first == 0) || (direction > 0 && first + n == bb_project_count (project)) ||
      !bb_editor_may_edit (editor))
    return;

  to = direction < 0 ? first - 1 : first + 1;
  next = bb_places_move (project, first, n, to);
  if (!bb_editor_commit_move (editor, ngettext ("Move Board", "Move Boards", n), next, NULL))
    return;

  bb_editor_select (editor, to, FALSE);
  if (n > 1)
    bb_editor_select (editor, to + n - 1, TRUE);
}

void
bb_board_command_roll (BbEditor *editor, int frames)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint index = bb_editor_get_current (editor);
  g_autofree char *key = NULL;

  if (index == 0)
    return;

  key = g_strdup_printf ("roll %s", bb_project_get_board (project, index)->id);
  if (bb_editor_commit_move (editor, _ ("Move Edge"),
                             bb_places_roll (project, index, bb_project_get_start (project, index) + frames), key))
    bb_editor_seek (editor, bb_project_get_start (bb_editor_get_project (editor), index));
}

typedef struct
{
  const char *field;
  const char *text;
} Said;

static gboolean
set_text (BbBoard *board, gconstpointer data)
{
  const Said *said = data;

  return bb_board_set_text (board, said->field, said->text);
}

/* "Change Action": @field by the name it has for people */
static char *
change_label (BbEditor *editor, const char *field)
{
  const BbField *found = bb_project_find_field (bb_editor_get_project (editor), field);

  return g_strdup_printf (_ ("Change %s"), found != NULL ? bb_field_get_label (found) : field);
}

void
bb_board_command_set_text (BbEditor *editor, const char *id, const char *field, const char *text)
{
  const Said said = { field, text };
  g_autofree char *key = g_strdup_printf ("text %s %s", id, field);
  g_autofree char *label = change_label (editor, field);

  change_one (editor, id, label, set_text, &said, key);
}

void
bb_board_command_choose (BbEditor *editor, const char *id, guint n, const char *field, const char *text)
{
  const BbProject *project = bb_editor_get_project (editor);
  int first = bb_project_find_board (project, id);
  g_autofree char *label = change_label (editor, field);

  if (first < 0)
    return;

  n = MIN (n, bb_project_count (project) - (guint) first);
  bb_editor_commit (editor, label, bb_texts_set (project, (guint) first, n, field, text), NULL);
}

void
bb_board_command_set_length (BbEditor *editor, const char *id, gint64 length)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_project_find_board (project, id);
  guint edge = (guint) index + 1;

  if (index < 0 || edge == bb_project_count (project))
    return;

  if (!bb_editor_commit_move (editor, _ ("Change Length"),
                              bb_places_roll (project, edge, bb_project_get_start (project, edge - 1) + length), NULL))
    return;

  if (bb_project_get_duration (bb_editor_get_project (editor), edge - 1) < length)
    bb_editor_say (editor, _ ("There is no more room: the next board keeps one frame."));
}

static gboolean
set_number (BbBoard *board, gconstpointer number)
{
  return bb_string_set (&board->number, number);
}

void
bb_board_command_set_number (BbEditor *editor, const char *id, const char *number)
{
  g_autofree char *key = g_strdup_printf ("number %s", id);

  change_one (editor, id, _ ("Change Shot Number"), set_number, number, key);
}

static gboolean
add_stroke (BbBoard *board, gconstpointer stroke)
{
  int ink = bb_board_find_ink (board);
  gboolean is_there = ink >= 0;
  guint index = is_there ? (guint) ink : board->layers->n_items;
  g_autoptr (BbLayer) layer = NULL;

  /* nothing to erase: the board stays as it is */
  if (!is_there && bb_stroke_get_brush (stroke)->kind == BB_BRUSH_ERASER)
    return FALSE;

  layer = is_there ? bb_layer_copy (bb_list_get (board->layers, index)) : bb_layer_new_ink ();
  bb_layer_add_stroke (layer, (BbStroke *) stroke);
  bb_board_take_layers (board, bb_list_splice (board->layers, index, is_there ? 1 : 0, (gpointer *) &layer, 1));
  return TRUE;
}

void
bb_board_command_add_stroke (BbEditor *editor, const char *id, BbStroke *stroke)
{
  const char *label = bb_stroke_get_brush (stroke)->kind == BB_BRUSH_ERASER ? _ ("Erase") : _ ("Draw");

  change_one (editor, id, label, add_stroke, stroke, NULL);
}
