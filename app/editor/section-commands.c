/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the parts of the song? */
#include "editor/section-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/song-position.h"
#include "model/section-boards.h"
#include "model/section-names.h"
#include "model/sections.h"

static gboolean
may_edit (BbEditor *editor)
{
  if (bb_editor_get_project (editor)->song != NULL)
    return bb_editor_may_edit (editor);

  bb_editor_say (editor, _ ("Sections are parts of a song: import one first."));
  return FALSE;
}

/* the sample of the beat nearest to @frame */
static gint64
find_sample (BbEditor *editor, gint64 frame)
{
  const BbBeatGrid *grid = bb_editor_get_beats (editor);

  return bb_song_position_find (bb_editor_get_project (editor), grid, bb_song_position_to_beat (grid, frame));
}

/* the section that is heard at the playhead, or -1 */
static int
find_heard (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 sample;

  if (project->song == NULL ||
      !bb_song_frame_to_sample (project->song, &project->settings->rate, bb_editor_get_frame (editor), &sample))
    return -1;

  return bb_sections_find_at (project, sample);
}

char *
bb_section_command_find_here (BbEditor *editor)
{
  int index = find_heard (editor);

  return index >= 0 ? g_strdup (bb_sections_get (bb_editor_get_project (editor), (guint) index)->id) : NULL;
}

char *
bb_section_command_mark (BbEditor *editor, gint64 frame)
{
  g_autoptr (BbProject) next = NULL;
  int index;

  if (!may_edit (editor))
    return NULL;

  next = bb_sections_mark (bb_editor_get_project (editor), find_sample (editor, frame), NULL, &index);
  if (index < 0)
    {
      bb_editor_say (editor, _ ("There is no room for a section here."));
      return NULL;
    }

  bb_editor_commit (editor, _ ("New Section"), bb_project_ref (next), NULL);
  return g_strdup (bb_sections_get (next, (guint) index)->id);
}

void
bb_section_command_open (BbEditor *editor, const char *id)
{
  g_signal_emit_by_name (editor, "open-section", id);
}

void
bb_section_command_make (BbEditor *editor, gint64 frame)
{
  g_autofree char *id = bb_section_command_mark (editor, frame);

  if (id != NULL)
    bb_section_command_open (editor, id);
}

void
bb_section_command_open_here (BbEditor *editor)
{
  g_autofree char *id = bb_section_command_find_here (editor);

  if (id != NULL)
    bb_section_command_open (editor, id);
  else
    bb_section_command_make (editor, bb_editor_get_frame (editor));
}

/* the index of the section with @id, or -1 where it is gone */
static int
find (BbEditor *editor, const char *id)
{
  return may_edit (editor) ? bb_sections_find (bb_editor_get_project (editor), id) : -1;
}

void
bb_section_command_rename (BbEditor *editor, const char *id, const char *label)
{
  int index = find (editor, id);
  g_autofree char *name = bb_section_name_from_label (label);
  g_autofree char *key = g_strdup_printf ("section %s", id);

  if (index >= 0 && *name != '\0')
    bb_editor_commit (editor, _ ("Rename Section"),
                      bb_sections_rename (bb_editor_get_project (editor), (guint) index, name), key);
}

void
bb_section_command_set_colour (BbEditor *editor, const char *id, guint32 colour)
{
  int index = find (editor, id);

  if (index >= 0)
    bb_editor_commit (editor, _ ("Colour Section"),
                      bb_sections_set_colour (bb_editor_get_project (editor), (guint) index, colour), NULL);
}

/* @project split at the playhead; the same one where that cannot be */
static BbProject *
split (BbEditor *editor, const char *id)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_sections_find (project, id);

  if (index < 0 || project->song == NULL)
    return bb_project_ref (project);

  return bb_sections_split (project, (guint) index, find_sample (editor, bb_editor_get_frame (editor)));
}

gboolean
bb_section_command_can_split (BbEditor *editor, const char *id)
{
  g_autoptr (BbProject) next = split (editor, id);

  return next != bb_editor_get_project (editor);
}

void
bb_section_command_split (BbEditor *editor, const char *id)
{
  if (may_edit (editor))
    bb_editor_commit (editor, _ ("Split Section"), split (editor, id), NULL);
}

void
bb_section_command_join (BbEditor *editor, const char *id)
{
  int index = find (editor, id);

  if (index >= 0)
    bb_editor_commit (editor, _ ("Join Sections"), bb_sections_join (bb_editor_get_project (editor), (guint) index),
                      NULL);
}

void
bb_section_command_delete (BbEditor *editor, const char *id)
{
  int index = find (editor, id);

  if (index >= 0)
    bb_editor_commit (editor, _ ("Delete Section"), bb_sections_remove (bb_editor_get_project (editor), (guint) index),
                      NULL);
}

static void
tell_copied (BbEditor *editor, const char *name, guint n_copied, guint n_kept)
{
  g_autofree char *label = bb_section_name_to_label (name);
  g_autofree char *copied = g_strdup_printf (ngettext ("%u board was copied onto “%s”.",
                                                       "%u boards were copied onto “%s”.", n_copied),
                                             n_copied, label);
  g_autofree char *kept = g_strdup_printf (ngettext ("%u that lay there is an option behind its copy now.",
                                                     "%u that lay there are options behind the copies now.", n_kept),
                                           n_kept);
  g_autofree char *both = g_strjoin (" ", copied, n_kept > 0 ? kept : NULL, NULL);

  bb_editor_say (editor, both);
}

void
bb_section_command_copy_boards (BbEditor *editor, const char *from, const char *to)
{
  const BbProject *project = bb_editor_get_project (editor);
  int source = find (editor, from);
  int target = source >= 0 ? bb_sections_find (project, to) : -1;
  g_autofree char *name = NULL;
  guint n_copied, n_kept;
  BbProject *next;

  if (target < 0)
    return;

  name = g_strdup (bb_sections_get (project, (guint) target)->name);
  next = bb_sections_copy_boards (project, bb_editor_get_beats (editor), (guint) source, (guint) target, &n_copied,
                                  &n_kept);
  bb_editor_commit (editor, _ ("Copy Boards of Section"), next, NULL);
  if (n_copied > 0)
    tell_copied (editor, name, n_copied, n_kept);
  else
    bb_editor_say (editor, _ ("There are no boards to copy in this section yet."));
}
