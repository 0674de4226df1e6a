/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video is a section of the song? */
#include "export/section-range.h"

#include "export/text/heard.h"
#include "model/sections.h"
#include "model/time.h"

gboolean
bb_section_range_find (const BbProject *project, guint section, BbExportRange *range)
{
  const BbExportRange all = BB_EXPORT_ALL;
  const BbFrameRate *rate = &project->settings->rate;
  const BbSection *asked = bb_sections_get (project, section);
  g_autoptr (GArray) heard = NULL;
  const BbHeard *first;

  if (project->song == NULL)
    return FALSE;

  heard = bb_heard_list (project, &all, asked->from, asked->to);
  if (heard->len == 0)
    return FALSE;

  first = &g_array_index (heard, BbHeard, 0);
  range->first = bb_time_frame_at_sample (rate, first->begin, project->song->sample_rate);
  range->last = MAX (range->first, bb_time_frame_at_sample (rate, first->end, project->song->sample_rate) - 1);
  return range->first < project->settings->length;
}
