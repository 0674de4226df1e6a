/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video is a section of the song? */
#include "export/section-range.h"

#include <math.h>

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

/* the index of the first beat from @from on that is @eight of @section or a later one of it; -1 for none */
static int
find_eight (const BbBeatGrid *grid, guint from, guint section, int eight)
{
  for (guint i = from; i < grid->n; i++)
    {
      if (grid->beats[i].section == (int) section && grid->beats[i].eight >= eight)
        return (int) i;
    }

  return -1;
}

/* the index of the beat after the last that is @eight of @section or an earlier one of it */
static guint
find_end (const BbBeatGrid *grid, guint from, guint section, int eight)
{
  guint end = from;

  while (end < grid->n && grid->beats[end].section == (int) section && grid->beats[end].eight <= eight)
    end++;
  return end;
}

gboolean
bb_section_range_find_eights (const BbBeatGrid *grid, guint section, int first, int last, BbExportRange *range)
{
  int begin = find_eight (grid, 0, section, first);
  guint end;

  if (begin < 0 || grid->beats[begin].eight != first)
    return FALSE;

  end = find_end (grid, (guint) begin, section, last);
  if (grid->beats[end - 1].eight != last)
    return FALSE;

  /* a beat that a frame begins with may lie a hair before it */
  range->first = (gint64) floor (grid->beats[begin].position + 1e-6);
  range->last = end < grid->n ? (gint64) floor (grid->beats[end].position + 1e-6) - 1 : -1;
  return range->first >= 0 && (range->last < 0 || range->last >= range->first);
}
