/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand say about which point boards are cropped for another aspect? */
#include "editor/crop-commands.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/board-change.h"
#include "editor/editor-private.h"
#include "model/crop.h"
#include "model/places.h"

static const BbCropGuide guides[] = {
  { "crop-9-16", "9:16", 9 / 16.0 },
  { "crop-4-5", "4:5", 4 / 5.0 },
  { "crop-1-1", "1:1", 1 },
};

const BbCropGuide *
bb_crop_guide_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (guides); i++)
    {
      if (g_str_equal (guides[i].name, name))
        return &guides[i];
    }
  return NULL;
}

void
bb_crop_command_set_guide (BbEditor *editor, const BbCropGuide *guide)
{
  if (bb_crop_command_get_guide (editor) == guide)
    return;

  editor->crop_guide = guide;
  editor->tool = guide != NULL ? BB_STAGE_TOOL_CROP : BB_STAGE_TOOL_BRUSH;
  g_object_notify (G_OBJECT (editor), "brush");
}

const BbCropGuide *
bb_crop_command_get_guide (BbEditor *editor)
{
  return editor->tool == BB_STAGE_TOOL_CROP && bb_editor_get_shelved (editor) == NULL ? editor->crop_guide : NULL;
}

static double
get_aspect (BbEditor *editor)
{
  return bb_settings_get_aspect (bb_editor_get_project (editor)->settings);
}

static void
find_point (const BbBoard *board, double *x, double *y)
{
  BbPose camera = bb_move_keys_get_pose (board->camera, 0);
  gboolean has_own = board->crop_x != 0 || board->crop_y != 0;

  *x = has_own ? board->crop_x : camera.x;
  *y = has_own ? board->crop_y : camera.y;
}

void
bb_crop_command_find_point (BbEditor *editor, double *x, double *y)
{
  find_point (bb_editor_get_board (editor), x, y);
}

/* how far the window can go from the middle, in units of ink; where a camera moves, over all of the picture */
static void
find_room (BbEditor *editor, const BbBoard *board, double *across, double *down)
{
  double aspect = get_aspect (editor), width, height;
  gboolean moves = board->camera->n_items > 0;

  bb_crop_get_size (aspect, bb_crop_command_get_guide (editor)->aspect, &width, &height);
  *across = width < 1 ? BB_INK_PICTURE_HEIGHT * aspect * (moves ? 1 : 1 - width) / 2 : 0;
  *down = height < 1 ? BB_INK_PICTURE_HEIGHT * (moves ? 1 : 1 - height) / 2 : 0;
}

static int
hold (double to, int kept, double room, double reach)
{
  if (room <= 0)
    return kept;

  return fabs (to) <= reach ? 0 : (int) lround (CLAMP (to, -room, room));
}

static gboolean
crop_about (BbEditor *editor, BbBoard *board, double x, double y, double reach)
{
  int old_x = board->crop_x, old_y = board->crop_y;
  double across, down;

  find_room (editor, board, &across, &down);
  board->crop_x = hold (x, board->crop_x, across, reach);
  board->crop_y = hold (y, board->crop_y, down, reach);
  return board->crop_x != old_x || board->crop_y != old_y;
}

gboolean
bb_crop_command_propose (BbEditor *editor, const char *id, double x, double y, double reach)
{
  const BbProject *base = bb_editor_get_base (editor);
  int index = bb_project_find_board (base, id);
  g_autoptr (BbBoard) board = NULL;

  if (index < 0 || bb_crop_command_get_guide (editor) == NULL)
    return FALSE;

  board = bb_board_copy (bb_project_get_board (base, (guint) index));
  crop_about (editor, board, x, y, reach);
  bb_editor_propose (editor, bb_places_set_board (base, (guint) index, board));
  return TRUE;
}

typedef struct
{
  BbEditor *editor;
  int x;
  int y;
} Nudge;

static gboolean
nudge (BbBoard *board, gconstpointer data)
{
  const Nudge *by = data;
  double x, y;

  find_point (board, &x, &y);
  return crop_about (by->editor, board, x + by->x, y + by->y, 0);
}

gboolean
bb_crop_command_nudge (BbEditor *editor, int x, int y)
{
  const BbCropGuide *guide = bb_crop_command_get_guide (editor);
  const Nudge by = { editor, x, y };
  double width, height;

  if (guide == NULL)
    return FALSE;

  bb_crop_get_size (get_aspect (editor), guide->aspect, &width, &height);
  if ((x == 0 || width >= 1) && (y == 0 || height >= 1))
    return FALSE;

  bb_board_change_selected (editor, _ ("Move Crop"), nudge, &by, "crop");
  return TRUE;
}

static gboolean
centre (BbBoard *board, gconstpointer data)
{
  gboolean differs = board->crop_x != 0 || board->crop_y != 0;

  board->crop_x = board->crop_y = 0;
  return differs;
}

void
bb_crop_command_centre (BbEditor *editor)
{
  bb_board_change_selected (editor, _ ("Crop About the Middle"), centre, NULL, NULL);
}
