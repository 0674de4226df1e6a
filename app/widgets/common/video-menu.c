/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with practice videos, as the menu that stage and timeline share. */
#include "widgets/common/video-menu.h"

#include <glib/gi18n-lib.h>

#include "editor/rehearsal-words.h"
#include "model/video-places.h"
#include "widgets/common/board-menu.h"

/* the section of the other places, on its menu */
#define FITS "beatboard-fits"

GtkWidget *
bb_video_menu_new (GtkWidget *parent)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/io/github/beatboard/Beatboard/ui/video-menu.ui");
  GtkWidget *menu = bb_menu_new (parent, G_MENU_MODEL (gtk_builder_get_object (builder, "video_menu")));

  g_object_set_data_full (G_OBJECT (menu), FITS, g_object_ref (gtk_builder_get_object (builder, "fits_menu")),
                          g_object_unref);
  return menu;
}

/* "Also Fits at 1:52": where the video would begin at @sample of the song */
static char *
name_place (const BbProject *project, const BbVideo *video, double sample)
{
  g_autoptr (BbVideo) there = bb_video_copy (video);
  g_autofree char *time = NULL;

  there->sample = sample;
  time = bb_rehearsal_say_time (project, bb_videos_get_frame (project, there, 0));
  return g_strdup_printf (_ ("Also Fits at %s"), time);
}

static gboolean
is_same (GMenuModel *section, guint index, double sample)
{
  double target;

  return g_menu_model_get_item_attribute (section, (int) index, G_MENU_ATTRIBUTE_TARGET, "d", &target) &&
         target == sample;
}

/* an open menu is left alone where it says the same */
static gboolean
is_up_to_date (GMenuModel *section, const double *samples, guint n)
{
  if (g_menu_model_get_n_items (section) != (int) n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      if (!is_same (section, i, samples[i]))
        return FALSE;
    }
  return TRUE;
}

static void
update (GtkWidget *menu, BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbVideo *video = bb_videos_find_shown (project);
  GMenu *section = g_object_get_data (G_OBJECT (menu), FITS);
  double samples[BB_VIDEO_FITS_MAX];
  guint n = video != NULL ? bb_videos_list_fits (video, samples) : 0;

  if (is_up_to_date (G_MENU_MODEL (section), samples, n))
    return;

  g_menu_remove_all (section);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *label = name_place (project, video, samples[i]);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.place-video", "d", samples[i]);
      g_menu_append_item (section, item);
    }
}

static void
changed_cb (GtkWidget *menu, BbProject *before, BbProject *now, BbEditor *editor)
{
  update (menu, editor);
}

void
bb_video_menu_follow (GtkWidget *menu, BbEditor *editor)
{
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (changed_cb), menu, G_CONNECT_SWAPPED);
  update (menu, editor);
}
