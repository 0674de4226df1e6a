/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a section, a lyric or a note say whose text is cut on the timeline? */
#include "model/lyric.h"
#include "model/note.h"
#include "model/section.h"
#include "widgets/timeline/timeline-private.h"

/* "Choreo", and below it what is said; Returns: (transfer full) */
static char *
describe_note (const BbNote *note)
{
  return note->author != NULL ? g_strconcat (note->author, "\n", note->text, NULL) : g_strdup (note->text);
}

/* Returns: (transfer full) (nullable) */
static char *
find_text (BbTimeline *self, double x, double y)
{
  const BbProject *project = bb_editor_get_shown (self->editor);
  BbLanesHit hit = bb_lanes_hit (&self->layout, &self->scale, project, x, y);

  switch (hit.kind)
    {
    case BB_HIT_SECTION:
    case BB_HIT_SECTION_START:
    case BB_HIT_SECTION_END:
      return g_strdup (((const BbSection *) bb_list_get (project->lists[BB_SECTIONS], (guint) hit.index))->name);
    case BB_HIT_LYRIC:
    case BB_HIT_LYRIC_START:
    case BB_HIT_LYRIC_END:
    case BB_HIT_LYRIC_WORD:
      return g_strdup (((const BbLyric *) bb_list_get (project->lists[BB_LYRICS], (guint) hit.index))->text);
    case BB_HIT_NOTE:
    case BB_HIT_NOTE_END:
      return describe_note (bb_list_get (project->lists[BB_NOTES], (guint) hit.index));
    default:
      return NULL;
    }
}

static gboolean
query_tooltip_cb (BbTimeline *self, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  g_autofree char *text = by_keyboard ? NULL : find_text (self, x, y);

  gtk_tooltip_set_text (tooltip, text);
  return text != NULL && *text != '\0';
}

void
bb_timeline_init_tooltip (BbTimeline *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
