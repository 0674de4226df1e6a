/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture of the video is drawn already when its frame comes? */
#include "widgets/common/frame-feed.h"

#include "model/moves.h"
#include "widgets/common/frame-work.h"
#include "widgets/common/newest.h"

/* how many frames ahead, at 24 a second a sixth of a second; and how many pictures are kept in all, the one that is
 * shown and those it takes over from included */
#define N_AHEAD 4
#define N_KEPT (N_AHEAD + 2)
/* how many frames back a picture may lie that is shown until that which is wanted is there: half a second */
#define N_BACK 12
/* how many boards after the one that shows have their plates drawn */
#define N_BOARDS_AHEAD 2

struct _BbFrameFeed
{
  GObject parent;

  BbFrameDesk *desk;
  BbProject *project; /* or NULL */
  int width;
  int height;
  gint64 wanted;
  gboolean is_playing;
  gint64 in; /* of a loop */
  gint64 out;
  gint64 microseconds; /* that the last picture took */
  GArray *pictures;    /* of BbFrameDrawn */
  GPtrArray *spare;    /* surfaces of that size that nobody shows */

  GPtrArray *plates_ahead; /* drawn for boards to come, the last of them last */
  guint n_plates_new;      /* of these, how many who draws frames does not know yet */
  BbNewest *frame_worker;
  BbNewest *plate_worker;
};

G_DEFINE_FINAL_TYPE (BbFrameFeed, bb_frame_feed, G_TYPE_OBJECT)

static guint ready_signal;

static BbFrameWork *
request_new (BbFrameFeed *self)
{
  return bb_frame_work_new (self->desk, self->project, self->width, self->height);
}

/* a board that stands still looks as in the first frame that is all its own */
static gint64
find_look (const BbProject *project, gint64 frame)
{
  if (bb_moves_at (project, frame))
    return frame;

  return bb_moves_find_own (project, bb_project_get_start (project, bb_project_find_place (project, frame)));
}

/* Returns: its index, or -1 */
static int
find_picture (BbFrameFeed *self, gint64 look)
{
  for (guint i = 0; i < self->pictures->len; i++)
    {
      if (g_array_index (self->pictures, BbFrameDrawn, i).frame == look)
        return (int) i;
    }
  return -1;
}

/* memory that was drawn on before is ready at once, new memory is not */
static cairo_surface_t *
take_spare (BbFrameFeed *self)
{
  for (guint i = 0; i < self->spare->len; i++)
    {
      cairo_surface_t *surface = g_ptr_array_index (self->spare, i);

      if (cairo_surface_get_reference_count (surface) == 1)
        return g_ptr_array_steal_index (self->spare, i);
    }
  return cairo_image_surface_create (CAIRO_FORMAT_RGB24, self->width, self->height);
}

/* Returns: which frame is shown @n after the one that is wanted, or the last of the video */
static gint64
find_after (BbFrameFeed *self, guint n)
{
  gint64 frame = self->wanted + n;

  if (self->wanted < self->out && frame >= self->out && self->in < self->out)
    frame = self->in + (frame - self->out) % (self->out - self->in);
  return MIN (frame, self->project->settings->length - 1);
}

/* Returns: how many frames go by while a picture is drawn: what is wanted now, and not there, comes too late anyhow,
 * and who runs after it never catches up */
static guint
count_missed (BbFrameFeed *self)
{
  const BbFrameRate *rate = &self->project->settings->rate;
  gint64 frames = self->microseconds * rate->numerator / (rate->denominator * G_USEC_PER_SEC);

  if (!self->is_playing || find_picture (self, find_look (self->project, self->wanted)) >= 0)
    return 0;

  return (guint) MIN (frames + 1, N_AHEAD);
}

/* Returns: the first frame that is wanted and not drawn; -1 for none */
static gint64
find_missing (BbFrameFeed *self)
{
  guint n = self->is_playing ? N_AHEAD + 1 : 1, first = count_missed (self);

  for (guint i = 0; i < n; i++)
    {
      gint64 look = find_look (self->project, find_after (self, (first + i) % n));

      if (find_picture (self, look) < 0)
        return look;
    }
  return -1;
}

static void
ask_frame (BbFrameFeed *self)
{
  gint64 look = find_missing (self);
  BbFrameWork *request;

  if (look < 0 || bb_newest_is_busy (self->frame_worker))
    return;

  request = request_new (self);
  request->frame = look;
  request->surface = take_spare (self);
  request->plates = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_plates_unref);
  for (; self->n_plates_new > 0; self->n_plates_new--)
    g_ptr_array_add (request->plates, bb_plates_ref (g_ptr_array_index (self->plates_ahead,
                                                                        self->plates_ahead->len - self->n_plates_new)));
  bb_newest_ask (self->frame_worker, request);
}

static gboolean
has_plates (BbFrameFeed *self, guint index)
{
  for (guint i = 0; i < self->plates_ahead->len; i++)
    {
      if (bb_plates_are_of (g_ptr_array_index (self->plates_ahead, i), self->project, index, self->width, self->height))
        return TRUE;
    }
  return FALSE;
}

/* Returns: the board that shows after the one at @index */
static guint
find_board_after (BbFrameFeed *self, guint index)
{
  gint64 end = bb_project_get_start (self->project, index + 1);

  if (self->wanted < self->out && end >= self->out)
    return bb_project_find_place (self->project, self->in);
  return MIN (index + 1, bb_project_count (self->project) - 1);
}

static void
ask_plates (BbFrameFeed *self)
{
  guint index = bb_project_find_place (self->project, self->wanted);

  if (bb_newest_is_busy (self->plate_worker))
    return;

  for (guint i = 0; i < N_BOARDS_AHEAD; i++)
    {
      BbFrameWork *request;

      index = find_board_after (self, index);
      if (bb_board_is_empty (bb_project_get_board (self->project, index)) || has_plates (self, index))
        continue;
      request = request_new (self);
      request->index = index;
      bb_newest_ask (self->plate_worker, request);
      return;
    }
}

/* Returns: how many frames after the one that is wanted a picture shows; %G_MAXUINT where none of these looks like it
 */
static guint
find_turn (BbFrameFeed *self, const BbFrameDrawn *picture)
{
  for (guint i = 0; i <= N_AHEAD; i++)
    {
      if (find_look (self->project, find_after (self, i)) == picture->frame)
        return i;
    }
  return G_MAXUINT;
}

/* Returns: the picture that is needed last, or no longer; of these, the one that was drawn first */
static guint
find_least_needed (BbFrameFeed *self)
{
  guint least = 0, last = 0;

  for (guint i = 0; i < self->pictures->len; i++)
    {
      guint turn = find_turn (self, &g_array_index (self->pictures, BbFrameDrawn, i));

      if (turn > last)
        {
          last = turn;
          least = i;
        }
    }
  return least;
}

static void
keep_picture (BbFrameFeed *self, const BbFrameDrawn *picture)
{
  BbFrameDrawn kept = { bb_project_ref (picture->project), picture->frame, cairo_surface_reference (picture->surface),
                        picture->microseconds };
  guint least;

  g_array_append_val (self->pictures, kept);
  if (self->pictures->len <= N_KEPT)
    return;

  least = find_least_needed (self);
  g_ptr_array_add (self->spare, cairo_surface_reference (g_array_index (self->pictures, BbFrameDrawn, least).surface));
  g_array_remove_index (self->pictures, least);
}

/* drawn for another project, or size: nobody asks for it any more */
static gboolean
is_stale (BbFrameFeed *self, const BbFrameDrawn *picture)
{
  return picture->project != self->project || cairo_image_surface_get_width (picture->surface) != self->width ||
         cairo_image_surface_get_height (picture->surface) != self->height;
}

static void
frame_drawn (gpointer data, gpointer answer, gboolean is_newest)
{
  BbFrameFeed *self = data;
  gboolean is_kept = !is_stale (self, answer);

  if (is_kept)
    keep_picture (self, answer);
  self->microseconds = ((BbFrameDrawn *) answer)->microseconds;
  bb_frame_drawn_free (answer);
  ask_frame (self);
  if (is_kept)
    g_signal_emit (self, ready_signal, 0);
}

static void
plates_drawn (gpointer data, gpointer answer, gboolean is_newest)
{
  BbFrameFeed *self = data;

  g_ptr_array_add (self->plates_ahead, answer);
  self->n_plates_new++;
  if (self->plates_ahead->len > N_BOARDS_AHEAD)
    g_ptr_array_remove_index (self->plates_ahead, 0);
  self->n_plates_new = MIN (self->n_plates_new, self->plates_ahead->len);
  ask_plates (self);
}

static const BbNewestKind frame_kind = { bb_frame_work_draw, frame_drawn, bb_frame_work_free, bb_frame_drawn_free };
static const BbNewestKind plate_kind = { bb_frame_work_draw_plates, plates_drawn, bb_frame_work_free,
                                         (GDestroyNotify) bb_plates_unref };

static void
forget (BbFrameFeed *self)
{
  g_array_set_size (self->pictures, 0);
  g_ptr_array_set_size (self->spare, 0);
}

void
bb_frame_feed_set_loop (BbFrameFeed *self, gint64 in, gint64 out)
{
  self->in = in;
  self->out = out;
}

cairo_surface_t *
bb_frame_feed_want (BbFrameFeed *self,
                    const BbProject *project,
                    gint64 frame,
                    int width,
                    int height,
                    gboolean is_playing)
{
  int index;

  g_return_val_if_fail (width > 0 && height > 0, NULL);

  if (bb_value_set (&self->project, project) || self->width != width || self->height != height)
    forget (self);
  self->width = width;
  self->height = height;
  self->wanted = frame;
  self->is_playing = is_playing;

  index = find_picture (self, find_look (project, frame));
  ask_frame (self);
  ask_plates (self);
  return index >= 0 ? g_array_index (self->pictures, BbFrameDrawn, index).surface : NULL;
}

cairo_surface_t *
bb_frame_feed_get_nearest (BbFrameFeed *self)
{
  const BbFrameDrawn *nearest = NULL;

  for (guint i = 0; i < self->pictures->len; i++)
    {
      const BbFrameDrawn *picture = &g_array_index (self->pictures, BbFrameDrawn, i);

      if (picture->frame <= self->wanted && picture->frame + N_BACK >= self->wanted &&
          (nearest == NULL || picture->frame > nearest->frame))
        nearest = picture;
    }
  return nearest != NULL ? nearest->surface : NULL;
}

static void
bb_frame_feed_dispose (GObject *object)
{
  BbFrameFeed *self = BB_FRAME_FEED (object);

  g_clear_pointer (&self->frame_worker, bb_newest_free);
  g_clear_pointer (&self->plate_worker, bb_newest_free);
  g_clear_pointer (&self->project, bb_project_unref);
  g_clear_pointer (&self->pictures, g_array_unref);
  g_clear_pointer (&self->spare, g_ptr_array_unref);
  g_clear_pointer (&self->plates_ahead, g_ptr_array_unref);
  g_clear_pointer (&self->desk, bb_frame_desk_unref);

  G_OBJECT_CLASS (bb_frame_feed_parent_class)->dispose (object);
}

static void
bb_frame_feed_class_init (BbFrameFeedClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_frame_feed_dispose;
  ready_signal = g_signal_new ("ready", BB_TYPE_FRAME_FEED, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bb_frame_feed_init (BbFrameFeed *self)
{
  self->pictures = g_array_new (FALSE, FALSE, sizeof (BbFrameDrawn));
  g_array_set_clear_func (self->pictures, bb_frame_drawn_clear);
  self->spare = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy);
  self->plates_ahead = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_plates_unref);
  self->frame_worker = bb_newest_new (&frame_kind, self);
  self->plate_worker = bb_newest_new (&plate_kind, self);
}

BbFrameFeed *
bb_frame_feed_new (BbDocument *document)
{
  BbFrameFeed *self = g_object_new (BB_TYPE_FRAME_FEED, NULL);

  self->desk = bb_frame_desk_new (document);
  return self;
}
