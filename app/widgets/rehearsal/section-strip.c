/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in the song are we, and how is another place gone to? */
#include "widgets/rehearsal/section-strip.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/rehearsal-words.h"
#include "model/section.h"
#include "render/palette.h"
#include "render/timeline/lanes.h"

/* what lies in no section */
#define GROUND 0x5e5c64ff
#define RADIUS 6
/* above and below a name, and beside it */
#define PADDING 4
#define MARGIN 6
/* between two sections */
#define GAP 2
/* how far loop and playhead reach beyond the sections, above and below */
#define REACH 4
#define LOOP_WIDTH 3
#define PLAYHEAD_WIDTH 4
/* a name of which less is to be seen is none */
#define LEAST_LETTERS 2

struct _BbSectionStrip
{
  GtkWidget parent;

  BbProject *project;
  gint64 frame;
  gint64 in;
  gint64 out;
  GskRenderNode *sections; /* kept until they change; or NULL */
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

/* from @start to @end; @reach: beyond the sections, above and below */
static graphene_rect_t
find_span (BbSectionStrip *self, gint64 start, gint64 end, float reach)
{
  float left = to_x (self, start);
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));

  return GRAPHENE_RECT_INIT (left, REACH - reach, to_x (self, end) - left, height - 2 * (REACH - reach));
}

static PangoLayout *
lay_out_name (BbSectionStrip *self, const char *name)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), name);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

/* "Chorus 2", as far as there is room */
static void
append_name (BbSectionStrip *self,
             GtkSnapshot *snapshot,
             guint index,
             const graphene_rect_t *area,
             const GdkRGBA *colour)
{
  g_autofree char *name = bb_rehearsal_name_section (self->project, (int) index);
  g_autoptr (PangoLayout) layout = lay_out_name (self, name);
  int room = (int) area->size.width - 2 * MARGIN, height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  if (room < LEAST_LETTERS * height)
    return;

  pango_layout_set_width (layout, room * PANGO_SCALE);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (area->origin.x + MARGIN,
                                                roundf (area->origin.y + (area->size.height - (float) height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
append_section (BbSectionStrip *self, GtkSnapshot *snapshot, guint index)
{
  const BbSection *section = bb_list_get (self->project->lists[BB_SECTIONS], index);
  guint32 colour = bb_lanes_get_section_colour (section);
  GdkRGBA ground = to_rgba (colour), letters = to_rgba (bb_palette_get_text_on (bb_palette_get (TRUE), colour));
  graphene_rect_t area;
  gint64 start, end;

  if (!bb_lanes_get_song_span (self->project, section->from, section->to, &start, &end))
    return;

  area = find_span (self, start, end, 0);
  if (area.size.width <= GAP)
    return;

  area.size.width -= GAP;
  gtk_snapshot_append_color (snapshot, &ground, &area);
  append_name (self, snapshot, index, &area, &letters);
}

static GskRenderNode *
draw_sections (BbSectionStrip *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t all = find_span (self, 0, self->project->settings->length, 0);
  GdkRGBA ground = to_rgba (GROUND);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &all, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ground, &all);
  for (guint i = 0; i < self->project->lists[BB_SECTIONS]->n_items; i++)
    append_section (self, snapshot, i);
  gtk_snapshot_pop (snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

/* a bracket around what is looped */
static void
snapshot_loop (BbSectionStrip *self, GtkSnapshot *snapshot)
{
  const GdkRGBA white = { 1, 1, 1, 1 };
  graphene_rect_t area;
  GskRoundedRect outline;

  if (self->out <= self->in)
    return;

  area = find_span (self, self->in, self->out, REACH);
  graphene_rect_inset (&area, -LOOP_WIDTH, 0);
  gsk_rounded_rect_init_from_rect (&outline, &area, RADIUS);
  gtk_snapshot_append_border (snapshot, &outline, (const float[]){ LOOP_WIDTH, LOOP_WIDTH, LOOP_WIDTH, LOOP_WIDTH },
                              (const GdkRGBA[]){ white, white, white, white });
}

/* dark around it, for a section may have its colour */
static void
snapshot_playhead (BbSectionStrip *self, GtkSnapshot *snapshot)
{
  const GdkRGBA dark = { 0, 0, 0, 0.6F };
  GdkRGBA colour = to_rgba (bb_palette_get (TRUE)->colours[BB_COLOUR_PLAYHEAD]);
  graphene_rect_t area = find_span (self, self->frame, self->frame, REACH), around;

  graphene_rect_inset (&area, -PLAYHEAD_WIDTH / 2.0F, 0);
  around = area;
  graphene_rect_inset (&around, -1, 0);
  gtk_snapshot_append_color (snapshot, &dark, &around);
  gtk_snapshot_append_color (snapshot, &colour, &area);
}

static void
bb_section_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbSectionStrip *self = BB_SECTION_STRIP (widget);

  if (self->project == NULL)
    return;

  if (self->sections == NULL)
    self->sections = draw_sections (self);
  if (self->sections != NULL)
    gtk_snapshot_append_node (snapshot, self->sections);
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
  g_autoptr (PangoLayout) layout = lay_out_name (BB_SECTION_STRIP (widget), "0");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? height + 2 * (PADDING + REACH) : 80;
}

/* also where letters became larger */
static void
bb_section_strip_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  g_clear_pointer (&BB_SECTION_STRIP (widget)->sections, gsk_render_node_unref);
}

void
bb_section_strip_set_project (BbSectionStrip *self, const BbProject *project)
{
  if (!bb_value_set (&self->project, project))
    return;

  g_clear_pointer (&self->sections, gsk_render_node_unref);
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

/* a name may have no room: "Chorus 2 · 0:56" */
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
  BbSectionStrip *self = BB_SECTION_STRIP (object);

  g_clear_pointer (&self->project, bb_project_unref);
  g_clear_pointer (&self->sections, gsk_render_node_unref);

  G_OBJECT_CLASS (bb_section_strip_parent_class)->dispose (object);
}

static void
bb_section_strip_class_init (BbSectionStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_section_strip_dispose;
  widget_class->snapshot = bb_section_strip_snapshot;
  widget_class->measure = bb_section_strip_measure;
  widget_class->size_allocate = bb_section_strip_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "sectionstrip");
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
