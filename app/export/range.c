/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video goes out, and with which options? */
#include "export/range.h"

#include "model/options.h"

BbProject *
bb_export_range_choose_options (const BbExportRange *self, const BbProject *project)
{
  if (self->option == 0)
    return bb_project_ref ((BbProject *) project);

  return bb_options_show_everywhere (project, self->option - 1);
}

void
bb_export_range_get_places (const BbExportRange *self, const BbProject *project, guint *first, guint *n)
{
  gint64 end = project->settings->length - 1;
  guint last = bb_project_find_place (project, self->last < 0 ? end : self->last);

  *first = bb_project_find_place (project, self->first);
  *n = last >= *first ? last - *first + 1 : 1;
}

void
bb_export_range_get_frames (const BbExportRange *self, const BbProject *project, gint64 *first, gint64 *end)
{
  *first = self->first;
  *end = self->last < 0 ? project->settings->length : self->last + 1;
}
