/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a section, a lyric or a note say whose text is cut on the timeline? */
#include "model/lyric.h"
#include "model/note.h"
#include "model/section.h"
#include "widgets/timeline/timeline-private.h"

/* the one whose text lies there: the last that begins before */
static const char *
find_note (BbTimeline *self, const BbProject *project, double x)
{
  const BbList *notes = project->lists[BB_NOTES];
  const char *text = NULL;

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);
      double distance = x - self->layout.gutter - bb_lanes_scale_to_x (&self->scale, note->frame);

      if (distance >= 0)
        text = distance < BB_NOTE_REACH ? note->text : NULL;
    }

  return text;
}

static const char *
find_text (BbTimeline *self, double x, double y)
{
  const BbProject *project = bb_editor_get_shown (self->editor);
  BbLanesHit hit = bb_lanes_hit (&self->layout, &self->scale, project, x, y);
  const BbSpan *notes = &self->layout.lanes[BB_LANE_NOTES];

  switch (hit.kind)
    {
    case BB_HIT_SECTION:
    case BB_HIT_SECTION_START:
    case BB_HIT_SECTION_END:
      return ((const BbSection *) bb_list_get (project->lists[BB_SECTIONS], (guint) hit.index))->name;
    case BB_HIT_LYRIC:
    case BB_HIT_LYRIC_START:
    case BB_HIT_LYRIC_END:
      return ((const BbLyric *) bb_list_get (project->lists[BB_LYRICS], (guint) hit.index))->text;
    case BB_HIT_NOTE:
      return ((const BbNote *) bb_list_get (project->lists[BB_NOTES], (guint) hit.index))->text;
    default:
      return y >= notes->y && y < notes->y + notes->height ? find_note (self, project, x) : NULL;
    }
}

static gboolean
query_tooltip_cb (BbTimeline *self, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  const char *text = by_keyboard ? NULL : find_text (self, x, y);

  gtk_tooltip_set_text (tooltip, text);
  return text != NULL && *text != '\0';
}

void
bb_timeline_init_tooltip (BbTimeline *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
