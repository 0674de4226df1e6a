/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the treatment? */
#include "editor/treatment-commands.h"

#include <glib/gi18n-lib.h>

#include "model/chapter-names.h"
#include "model/treatment.h"

void
bb_treatment_command_begin (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);

  if (project->lists[BB_TREATMENT]->n_items == 0)
    bb_editor_commit (editor, _ ("Begin Treatment"), bb_treatment_begin (project), NULL);
}

char *
bb_treatment_command_add (BbEditor *editor, const char *after)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autoptr (BbChapter) chapter = bb_chapter_new (_ ("New Chapter"));
  int index = bb_treatment_find_index (project, after);
  BbProject *next = bb_treatment_add (project, index < 0 ? G_MAXUINT : (guint) index + 1, chapter);

  return bb_editor_commit (editor, _ ("Add Chapter"), next, NULL) ? g_strdup (chapter->id) : NULL;
}

void
bb_treatment_command_rename (BbEditor *editor, const char *id, const char *label)
{
  g_autofree char *name = bb_chapter_name_from_label (label);
  g_autofree char *key = g_strdup_printf ("chapter name %s", id);

  bb_editor_commit (editor, _ ("Rename Chapter"), bb_treatment_rename (bb_editor_get_project (editor), id, name), key);
}

void
bb_treatment_command_set_text (BbEditor *editor, const char *id, const char *text)
{
  g_autofree char *key = g_strdup_printf ("chapter text %s", id);

  bb_editor_commit (editor, _ ("Change Treatment"), bb_treatment_set_text (bb_editor_get_project (editor), id, text),
                    key);
}

void
bb_treatment_command_move (BbEditor *editor, const char *id, int by)
{
  bb_editor_commit (editor, _ ("Move Chapter"), bb_treatment_move (bb_editor_get_project (editor), id, by), NULL);
}

void
bb_treatment_command_remove (BbEditor *editor, const char *id)
{
  bb_editor_commit (editor, _ ("Delete Chapter"), bb_treatment_remove (bb_editor_get_project (editor), id), NULL);
}

void
bb_treatment_command_set_caption (BbEditor *editor, const char *id, const char *reference, const char *caption)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autofree char *key = g_strdup_printf ("caption %s", reference);

  bb_editor_commit (editor, _ ("Change Caption"), bb_treatment_set_caption (project, id, reference, caption), key);
}

void
bb_treatment_command_move_reference (BbEditor *editor, const char *id, const char *reference, int by)
{
  const BbProject *project = bb_editor_get_project (editor);

  bb_editor_commit (editor, _ ("Move Reference"), bb_treatment_move_reference (project, id, reference, by), NULL);
}

void
bb_treatment_command_remove_reference (BbEditor *editor, const char *id, const char *reference)
{
  const BbProject *project = bb_editor_get_project (editor);

  bb_editor_commit (editor, _ ("Remove Reference"), bb_treatment_remove_reference (project, id, reference), NULL);
}

void
bb_treatment_command_open (BbEditor *editor, const char *id)
{
  const BbList *chapters = bb_editor_get_project (editor)->lists[BB_TREATMENT];

  for (guint i = 0; i < chapters->n_items; i++)
    {
      const BbChapter *chapter = bb_list_get (chapters, i);

      if (g_strcmp0 (chapter->id, id) != 0 && bb_treatment_find_reference (chapter, id) < 0)
        continue;
      g_signal_emit_by_name (editor, "open-chapter", chapter->id);
      return;
    }
}
