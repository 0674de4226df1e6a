/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Onto which sections can the boards of one be copied? */
#include "widgets/timeline/section-targets.h"

#include "model/section-names.h"
#include "model/sections.h"

void
bb_section_targets_fill (GMenu *menu, const BbProject *project, guint index, const char *action)
{
  g_menu_remove_all (menu);
  for (guint i = 0; i < project->lists[BB_SECTIONS]->n_items; i++)
    {
      const BbSection *section = bb_sections_get (project, i);
      g_autofree char *label = bb_section_name_to_label (section->name);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, action, "s", section->id);
      if (i != index)
        g_menu_append_item (menu, item);
    }
}
