/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do sections, lyrics and notes look? */
#include "render/label.h"
#include "render/timeline/lane-piece.h"

#define DOT_RADIUS 5
#define NOTE_INSET 10

void
bb_lane_piece_draw_sections (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const BbList *list = project->lists[BB_SECTIONS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbSection *section = bb_list_get (list, i);
      gint64 start, end;

      if (bb_lanes_get_song_span (project, section->from, section->to, &start, &end))
        bb_lane_piece_draw_chip (self, lane, start, end, section->name, bb_palette_get_section_colour (section->name),
                                 self->view->palette->colours[BB_COLOUR_SECTION_TEXT]);
    }
}

void
bb_lane_piece_draw_lyrics (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const guint32 *colours = self->view->palette->colours;
  const BbList *list = project->lists[BB_LYRICS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (list, i);
      gint64 start, end;

      if (bb_lanes_get_song_span (project, lyric->from, lyric->to, &start, &end))
        bb_lane_piece_draw_chip (self, lane, start, end, lyric->text, colours[BB_COLOUR_LYRIC],
                                 colours[BB_COLOUR_LYRIC_TEXT]);
    }
}

static void
draw_note (const BbLanePiece *self, const BbSpan *lane, const BbNote *note, double x, double room)
{
  double middle = lane->y + lane->height / 2;

  bb_lane_piece_set_source (self, note->is_resolved ? BB_COLOUR_NOTE_RESOLVED : BB_COLOUR_NOTE);
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, x, middle, DOT_RADIUS, 0, 2 * G_PI);
  cairo_fill (self->cr);
  if (room < 5 * NOTE_INSET)
    return;

  bb_lane_piece_set_source (self, BB_COLOUR_NOTE_TEXT);
  bb_label_show (self->cr, self->text, note->text, x + NOTE_INSET, middle, MIN (room, BB_NOTE_REACH - NOTE_INSET));
}

void
bb_lane_piece_draw_notes (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const BbList *list = project->lists[BB_NOTES];
  double end = bb_lane_piece_to_x (self, project->settings->length) + BB_LANES_MARGIN;

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      const BbNote *next = i + 1 < list->n_items ? bb_list_get (list, i + 1) : NULL;
      double x = bb_lane_piece_to_x (self, note->frame);
      double limit = next != NULL ? bb_lane_piece_to_x (self, next->frame) - NOTE_INSET : end;

      if (x > -BB_NOTE_REACH && x < self->width + DOT_RADIUS)
        draw_note (self, lane, note, x, limit - x - NOTE_INSET);
    }
}
