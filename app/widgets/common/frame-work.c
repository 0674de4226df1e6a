/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do threads draw for who shows frames? */
#include "widgets/common/frame-work.h"

#include "render/frame-drawing.h"

/* @plates: of the thread that draws frames, while it does */
struct _BbFrameDesk
{
  BbDocument *document;
  BbPlateCache *plates;
};

BbFrameDesk *
bb_frame_desk_new (BbDocument *document)
{
  BbFrameDesk *self = g_atomic_rc_box_new0 (BbFrameDesk);

  self->document = g_object_ref (document);
  self->plates = bb_plate_cache_new ();
  return self;
}

static void
desk_clear (gpointer data)
{
  BbFrameDesk *self = data;

  g_object_unref (self->document);
  bb_plate_cache_free (self->plates);
}

void
bb_frame_desk_unref (BbFrameDesk *self)
{
  g_atomic_rc_box_release_full (self, desk_clear);
}

BbFrameWork *
bb_frame_work_new (BbFrameDesk *desk, BbProject *project, int width, int height)
{
  BbFrameWork *self = g_new0 (BbFrameWork, 1);

  self->desk = g_atomic_rc_box_acquire (desk);
  self->project = bb_project_ref (project);
  self->width = width;
  self->height = height;
  return self;
}

void
bb_frame_work_free (gpointer work)
{
  BbFrameWork *self = work;

  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_clear_pointer (&self->plates, g_ptr_array_unref);
  bb_project_unref (self->project);
  bb_frame_desk_unref (self->desk);
  g_free (self);
}

void
bb_frame_drawn_clear (gpointer drawn)
{
  BbFrameDrawn *self = drawn;

  bb_project_unref (self->project);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
}

void
bb_frame_drawn_free (gpointer drawn)
{
  bb_frame_drawn_clear (drawn);
  g_free (drawn);
}

static void
add_plates (BbPlateCache *cache, GPtrArray *plates)
{
  for (guint i = 0; i < plates->len; i++)
    bb_plate_cache_add (cache, g_ptr_array_index (plates, i));
}

gpointer
bb_frame_work_draw (gconstpointer work)
{
  const BbFrameWork *self = work;
  BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (self->desk->document));
  gint64 start = g_get_monotonic_time ();
  BbFrameDrawn *drawn = g_new (BbFrameDrawn, 1);
  cairo_t *cr = cairo_create (self->surface);

  add_plates (self->desk->plates, self->plates);
  bb_render_frame (cr, self->project, self->frame, self->width, self->height, &options, self->desk->plates);
  cairo_destroy (cr);
  cairo_surface_flush (self->surface);
  *drawn = (BbFrameDrawn){ bb_project_ref (self->project), self->frame, cairo_surface_reference (self->surface),
                           g_get_monotonic_time () - start };
  return drawn;
}

gpointer
bb_frame_work_draw_plates (gconstpointer work)
{
  const BbFrameWork *self = work;
  BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (self->desk->document));
  gboolean is_complete;

  return bb_plates_new (self->project, self->index, self->width, self->height, &options, &is_complete);
}
