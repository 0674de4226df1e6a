/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to notes? */
#include "editor/note-commands.h"

#include <glib/gi18n-lib.h>

static BbNote *
draft_to_note (const BbNoteDraft *draft)
{
  BbNote *note = bb_note_new (draft->frame, draft->author, draft->text);

  if (note->author != NULL && *note->author == '\0')
    bb_string_set (&note->author, NULL);
  note->length = draft->length;
  return note;
}

gboolean
bb_note_command_add (BbEditor *editor, const BbNoteDraft *draft)
{
  g_autoptr (BbNote) note = draft_to_note (draft);

  if (!bb_editor_commit (editor, _ ("New Note"), bb_notes_add (bb_editor_get_project (editor), note), NULL))
    return FALSE;

  bb_editor_set_note (editor, note->id);
  return TRUE;
}

static const BbNote *
find_first (GPtrArray *notes)
{
  const BbNote *first = notes->pdata[0];

  for (guint i = 1; i < notes->len; i++)
    {
      const BbNote *note = notes->pdata[i];

      if (note->frame < first->frame)
        first = note;
    }

  return first;
}

void
bb_note_command_add_all (BbEditor *editor, GPtrArray *notes)
{
  g_autofree char *told = g_strdup_printf (ngettext ("%u note was added.", "%u notes were added.", notes->len),
                                           notes->len);

  if (notes->len == 0 || !bb_editor_commit (editor, ngettext ("Paste Note", "Paste Notes", notes->len),
                                            bb_notes_add_all (bb_editor_get_project (editor), notes), NULL))
    return;

  bb_editor_go_to_note (editor, find_first (notes)->id);
  bb_editor_say (editor, told);
}

void
bb_note_command_edit (BbEditor *editor, const char *id, const BbNoteDraft *draft)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autoptr (BbProject) said = NULL;
  g_autoptr (BbProject) signed_by = NULL;

  if (bb_notes_find (project, id) < 0)
    return;

  said = bb_notes_set_text (project, id, draft->text);
  signed_by = bb_notes_set_author (said, id, draft->author);
  bb_editor_commit (editor, _ ("Change Note"),
                    bb_notes_stretch (signed_by, id, draft->frame, draft->frame + draft->length), NULL);
}

void
bb_note_command_toggle (BbEditor *editor, const char *id)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbNote *note = bb_notes_get (project, id);

  if (note != NULL)
    bb_editor_commit (editor, note->is_resolved ? _ ("Reopen Note") : _ ("Mark Note as Done"),
                      bb_notes_toggle (project, id), NULL);
}

void
bb_note_command_delete (BbEditor *editor, const char *id)
{
  const BbProject *project = bb_editor_get_project (editor);

  if (bb_notes_find (project, id) >= 0)
    bb_editor_commit (editor, _ ("Delete Note"), bb_notes_remove (project, id), NULL);
}

void
bb_note_command_step (BbEditor *editor, int direction)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_notes_find_next (project, bb_editor_get_note (editor), bb_editor_get_frame (editor), direction);

  if (index >= 0)
    bb_editor_go_to_note (editor, ((const BbNote *) bb_list_get (project->lists[BB_NOTES], (guint) index))->id);
  else
    bb_editor_say (editor, direction > 0 ? _ ("There is no note after this.") : _ ("There is no note before this."));
}

void
bb_note_command_add_stroke (BbEditor *editor, const char *id, BbStroke *stroke)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbNote *note = bb_notes_get (project, id);
  gboolean erases = bb_stroke_get_brush (stroke)->kind == BB_BRUSH_ERASER;
  g_autoptr (BbLayer) layer = NULL;

  if (note == NULL || (note->scribble == NULL && erases))
    return;

  layer = note->scribble != NULL ? bb_layer_copy (note->scribble) : bb_layer_new_ink ();
  bb_layer_add_stroke (layer, stroke);
  bb_editor_commit (editor, erases ? _ ("Erase") : _ ("Scribble"), bb_notes_set_scribble (project, id, layer), NULL);
}

void
bb_note_command_wipe (BbEditor *editor, const char *id)
{
  const BbProject *project = bb_editor_get_project (editor);

  if (bb_notes_find (project, id) >= 0)
    bb_editor_commit (editor, _ ("Remove Scribble"), bb_notes_set_scribble (project, id, NULL), NULL);
}
