/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which files does a project stand on, and by what names do people know them? */
#include "model/media-use.h"

#include "model/chapter.h"
#include "model/stamp.h"
#include "model/track.h"
#include "model/video.h"

static void
add (GHashTable *media, char *path, char *name)
{
  if (path != NULL)
    g_hash_table_insert (media, path, name != NULL ? name : path);
}

static void
add_layers (GHashTable *media, const BbList *layers)
{
  for (guint i = 0; i < layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (layers, i);

      if (layer->kind == BB_LAYER_PICTURE)
        add (media, layer->media, layer->media_name);
    }
}

static void
add_board (GHashTable *media, const BbBoard *board)
{
  add_layers (media, board->layers);
  add_layers (media, board->plan->layers);
}

static void
add_boards (GHashTable *media, const BbList *boards)
{
  for (guint i = 0; i < boards->n_items; i++)
    add_board (media, bb_list_get (boards, i));
}

static void
add_stamps (GHashTable *media, const BbList *stamps)
{
  for (guint i = 0; i < stamps->n_items; i++)
    add_board (media, ((const BbStamp *) bb_list_get (stamps, i))->board);
}

static void
add_tracks (GHashTable *media, const BbList *tracks)
{
  for (guint i = 0; i < tracks->n_items; i++)
    {
      const BbTrack *track = bb_list_get (tracks, i);

      add (media, track->media, track->media_name);
    }
}

static void
add_videos (GHashTable *media, const BbList *videos)
{
  for (guint i = 0; i < videos->n_items; i++)
    {
      const BbVideo *video = bb_list_get (videos, i);

      add (media, video->media, video->media_name);
    }
}

static void
add_chapters (GHashTable *media, const BbList *chapters)
{
  for (guint i = 0; i < chapters->n_items; i++)
    {
      const BbList *references = ((const BbChapter *) bb_list_get (chapters, i))->references;

      for (guint j = 0; j < references->n_items; j++)
        {
          const BbReference *reference = bb_list_get (references, j);

          add (media, reference->media, reference->media_name);
        }
    }
}

GHashTable *
bb_project_list_media (const BbProject *self)
{
  GHashTable *media = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < bb_project_count (self); i++)
    add_boards (media, bb_project_get_place (self, i)->options);
  add_boards (media, self->lists[BB_SHELF]);
  add_stamps (media, self->lists[BB_STAMPS]);
  add_tracks (media, self->lists[BB_TRACKS]);
  add_videos (media, self->lists[BB_VIDEOS]);
  add_chapters (media, self->lists[BB_TREATMENT]);
  if (self->song != NULL)
    {
      add (media, self->song->cover, NULL);
      add (media, self->song->media, self->song->media_name);
    }

  return media;
}
