/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in the song are we, and how is another place gone to? */
#include "widgets/rehearsal/section-strip.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/rehearsal-words.h"
#include "model/section.h"
#include "render/palette.h"
#include "render/timeline/lanes-layout.h"

/* what lies in no section */
#define GROUND 0x5e5c64ff
#define HEIGHT 32
#define LINE 8
#define LOOP 14
#define PLAYHEAD_WIDTH 4
#define PLAYHEAD_HEIGHT 24

struct _BbSectionStrip
{
  GtkWidget parent;

  BbProject *project;
  gint64 frame;
  gint64 in;
  gint64 out;
};

G_DEFINE_FINAL_TYPE (BbSectionStrip, bb_section_strip, GTK_TYPE_WIDGET)

enum
{
  GO,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static float
to_x (BbSectionStrip *self, gint64 frame)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  return (float) round (CLAMP ((double) frame / (double) self->project->settings->length, 0, 1) * width);
}

static GdkRGBA
to_rgba (guint32 colour)
{
  return (GdkRGBA){ (float) (colour >> 24) / 255.0F, (float) ((colour >> 16) & 0xff) / 255.0F,
                    (float) ((colour >> 8) & 0xff) / 255.0F, (float) (colour & 0xff) / 255.0F };
}

/* from @start to @end, @height high, in the middle */
static graphene_rect_t
find_span (BbSectionStrip *self, gint64 start, gint64 end, float height)
{
  float left = to_x (self, start);
  float middle = (float) gtk_widget_get_height (GTK_WIDGET (self)) / 2;

  return GRAPHENE_RECT_INIT (left, middle - height / 2, to_x (self, end) - left, height);
}

static void
append_span (BbSectionStrip *self, GtkSnapshot *snapshot, gint64 start, gint64 end, guint32 colour)
{
  graphene_rect_t area = find_span (self, start, end, LINE);
  GdkRGBA rgba = to_rgba (colour);

  if (area.size.width > 0)
    gtk_snapshot_append_color (snapshot, &rgba, &area);
}

static void
snapshot_sections (BbSectionStrip *self, GtkSnapshot *snapshot)
{
  const BbList *list = self->project->lists[BB_SECTIONS];
  graphene_rect_t all = find_span (self, 0, self->project->settings->length, LINE);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &all, LINE / 2.0F);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  append_span (self, snapshot, 0, self->project->settings->length, GROUND);
  for (guint i = 0; i < list->n_items; i++)
    {
      const BbSection *section = bb_list_get (list, i);
      gint64 start, end;

      if (bb_lanes_get_song_span (self->project, section->from, section->to, &start, &end))
        append_span (self, snapshot, start, end, bb_palette_get_section_colour (section->name));
    }
  gtk_snapshot_pop (snapshot);
}

/* a bracket around what is looped */
static void
snapshot_loop (BbSectionStrip *self, GtkSnapshot *snapshot)
{
  const GdkRGBA white = { 1, 1, 1, 0.85F };
  graphene_rect_t area = find_span (self, self->in, self->out, LOOP);
  GskRoundedRect outline;

  if (self->out <= self->in)
    return;

  graphene_rect_inset (&area, -1, 0);
  gsk_rounded_rect_init_from_rect (&outline, &area, 3);
  gtk_snapshot_append_border (snapshot, &outline, (const float[]){ 2, 2, 2, 2 },
                              (const GdkRGBA[]){ white, white, white, white });
}

static void
snapshot_playhead (BbSectionStrip *self, GtkSnapshot *snapshot)
{
  GdkRGBA colour = to_rgba (bb_palette_get (TRUE)->colours[BB_COLOUR_PLAYHEAD]);
  float middle = (float) gtk_widget_get_height (GTK_WIDGET (self)) / 2;
  graphene_rect_t area = GRAPHENE_RECT_INIT (to_x (self, self->frame) - PLAYHEAD_WIDTH / 2.0F,
                                             middle - PLAYHEAD_HEIGHT / 2.0F, PLAYHEAD_WIDTH, PLAYHEAD_HEIGHT);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &area, PLAYHEAD_WIDTH / 2.0F);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &colour, &area);
  gtk_snapshot_pop (snapshot);
}

static void
bb_section_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbSectionStrip *self = BB_SECTION_STRIP (widget);

  if (self->project == NULL)
    return;

  snapshot_sections (self, snapshot);
  snapshot_loop (self, snapshot);
  snapshot_playhead (self, snapshot);
}

static void
bb_section_strip_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 80;
}

void
bb_section_strip_set_project (BbSectionStrip *self, const BbProject *project)
{
  if (bb_value_set (&self->project, project))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_section_strip_set_frame (BbSectionStrip *self, gint64 frame)
{
  float old = self->project != NULL ? to_x (self, self->frame) : 0;

  self->frame = frame;
  if (self->project == NULL)
    return;

  if (to_x (self, frame) != old)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_section_strip_set_loop (BbSectionStrip *self, gint64 in, gint64 out)
{
  if (self->in == in && self->out == out)
    return;

  self->in = in;
  self->out = out;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gint64
to_frame (BbSectionStrip *self, double x)
{
  double share = CLAMP (x / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1), 0, 1);

  return (gint64) (share * (double) self->project->settings->length);
}

static void
go_cb (BbSectionStrip *self, int n_press, double x)
{
  if (self->project != NULL)
    g_signal_emit (self, signals[GO], 0, to_frame (self, x));
}

/* Returns: the index of the section at @frame, or -1 */
static int
find_section (BbSectionStrip *self, gint64 frame)
{
  const BbList *list = self->project->lists[BB_SECTIONS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbSection *section = bb_list_get (list, i);
      gint64 start, end;

      if (bb_lanes_get_song_span (self->project, section->from, section->to, &start, &end) && start <= frame &&
          frame < end)
        return (int) i;
    }
  return -1;
}

/* the colours alone do not say which chorus it is: "Chorus 2 · 0:56" */
static gboolean
query_tooltip_cb (BbSectionStrip *self, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  g_autofree char *name = NULL, *time = NULL, *text = NULL;
  gint64 frame;

  if (self->project == NULL || by_keyboard)
    return FALSE;

  frame = to_frame (self, x);
  name = bb_rehearsal_name_section (self->project, find_section (self, frame));
  time = bb_rehearsal_say_time (self->project, frame);
  text = g_strconcat (name, *name != '\0' ? " · " : "", time, NULL);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
bb_section_strip_dispose (GObject *object)
{
  g_clear_pointer (&BB_SECTION_STRIP (object)->project, bb_project_unref);

  G_OBJECT_CLASS (bb_section_strip_parent_class)->dispose (object);
}

static void
bb_section_strip_class_init (BbSectionStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_section_strip_dispose;
  widget_class->snapshot = bb_section_strip_snapshot;
  widget_class->measure = bb_section_strip_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  signals[GO] = g_signal_new ("go", BB_TYPE_SECTION_STRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                              G_TYPE_INT64);
}

static void
bb_section_strip_init (BbSectionStrip *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (go_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
