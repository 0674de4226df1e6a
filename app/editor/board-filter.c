/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards does somebody look for? */
#include "editor/board-filter.h"

#include <string.h>

#include "editor/song-position.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/sections.h"

char *
bb_board_filter_fold (const char *text)
{
  g_autofree char *composed = bb_string_compose (text);

  return *composed != '\0' ? g_utf8_casefold (composed, -1) : NULL;
}

static gboolean
has_text (const char *text, const char *folded)
{
  g_autofree char *own = NULL;

  /* most of it is in the case in which it is looked for, or in a script that has none */
  if (strstr (text, folded) != NULL)
    return TRUE;

  own = g_utf8_casefold (text, -1);
  return strstr (own, folded) != NULL;
}

static gboolean
says (const BbProject *project, const BbBoard *board, const char *number, const char *folded)
{
  const BbScene *scene = bb_project_find_scene (project, bb_board_get_text (board, BB_FIELD_ID_SCENE));

  if (has_text (number, folded) || (scene != NULL && has_text (scene->name, folded)))
    return TRUE;

  for (guint i = 0; i < board->texts->n_items; i++)
    {
      const BbText *text = bb_list_get (board->texts, i);
      gboolean is_choice = g_str_equal (text->field, BB_FIELD_ID_SCENE) || g_str_equal (text->field, BB_FIELD_ID_KIND);

      if (!is_choice && has_text (text->text, folded))
        return TRUE;
    }

  return FALSE;
}

static gboolean
begins_in (BbEditor *editor, const BbProject *project, guint index, const char *id)
{
  gint64 sample;
  int section;

  if (project->song == NULL)
    return FALSE;

  sample = bb_song_position_find (project, bb_editor_get_beats (editor), bb_project_get_start (project, index));
  section = bb_sections_find_at (project, sample);
  return section >= 0 && g_str_equal (bb_sections_get (project, (guint) section)->id, id);
}

gboolean
bb_board_filter_is_empty (const BbBoardFilter *self)
{
  return self->text == NULL && self->section == NULL && self->scene == NULL && self->kind == NULL;
}

gboolean
bb_board_filter_matches (const BbBoardFilter *self, BbEditor *editor, guint index)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbBoard *board = bb_project_get_board (project, index);

  if (self->scene != NULL && !g_str_equal (bb_board_get_text (board, BB_FIELD_ID_SCENE), self->scene))
    return FALSE;
  if (self->kind != NULL && !g_str_equal (bb_board_get_text (board, BB_FIELD_ID_KIND), self->kind))
    return FALSE;
  if (self->section != NULL && !begins_in (editor, project, index, self->section))
    return FALSE;

  return self->text == NULL || says (project, board, bb_editor_get_number (editor, index), self->text);
}

void
bb_board_filter_clear (BbBoardFilter *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->section, g_free);
  g_clear_pointer (&self->scene, g_free);
  g_clear_pointer (&self->kind, g_free);
}
