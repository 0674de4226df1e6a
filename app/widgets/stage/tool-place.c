/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand place a picture on its board? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/placement-commands.h"
#include "render/palette.h"
#include "widgets/stage/canvas-private.h"

/* pixels */
#define REACH 10
#define LEAST 3
#define LINE 1.5
#define HANDLE 4
#define BAR 9
#define COLOUR 0x3584e4ff
#define HALO 0xffffffc0
/* units of ink that an arrow key goes: a hundredth of the picture's height, and ten of them with Shift */
#define STEP (BB_INK_PICTURE_HEIGHT / 100)
#define STRIDE 10
/* of + and -, and of [ and ] in hundredths of a degree */
#define GROWTH 1.05
#define TURN 100

/* Returns: (transfer none) (nullable): the picture that can be placed now, and @view (out) how it is seen */
static const BbLayer *
find_layer (BbCanvas *canvas, BbPlacingView *view)
{
  const BbLayer *layer = bb_placement_command_find (canvas->editor);

  *view = (BbPlacingView){ .aspect = bb_canvas_get_aspect (canvas),
                           .reach = REACH * bb_canvas_get_ink_per_pixel (canvas) };
  if (layer == NULL || canvas->picture == NULL ||
      !bb_canvas_picture_get_size (canvas->picture, layer->media, &view->picture_width, &view->picture_height))
    return NULL;

  return layer;
}

/* two presses in a row at one place are a wish to have it as it was */
static gboolean
is_double (BbCanvas *canvas, const BbPenSample *sample)
{
  int time = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (canvas)), "gtk-double-click-time", &time, NULL);
  return sample->time - canvas->placed_time <= (guint32) time && !canvas->is_framed &&
         hypot (sample->x - canvas->placing.x, sample->y - canvas->placing.y) <=
             REACH * bb_canvas_get_ink_per_pixel (canvas);
}

/* a board that plays is only looked at */
static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  const BbPenSample *sample = input->samples;
  BbPlacingView view;
  const BbLayer *layer = find_layer (canvas, &view);
  gboolean resets;

  if (input->n_samples == 0 || bb_editor_is_playing (canvas->editor) || layer == NULL ||
      !bb_placement_command_may (canvas->editor, layer))
    return FALSE;

  resets = is_double (canvas, sample);
  if (!bb_placing_begin (&canvas->placing, layer, &view, sample->x, sample->y, (input->modifiers & GDK_ALT_MASK) != 0))
    return FALSE;

  bb_editor_take_layer (canvas->editor, bb_editor_get_sheet (canvas->editor)->id, layer->id);
  canvas->resets = resets && canvas->placing.part == BB_PLACING_INSIDE;
  canvas->placed_time = sample->time;
  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (bb_editor_get_sheet (canvas->editor)->id);
  canvas->is_framed = FALSE;
  return TRUE;
}

/* a press that shakes is none */
static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  const BbPenSample *last = input->n_samples > 0 ? &input->samples[input->n_samples - 1] : NULL;
  double least = LEAST * bb_canvas_get_ink_per_pixel (canvas);
  BbPlacement placement;

  if (last == NULL || (!canvas->is_framed && hypot (last->x - canvas->placing.x, last->y - canvas->placing.y) < least))
    return;

  placement = bb_placing_drag (&canvas->placing, last->x, last->y, (input->modifiers & GDK_SHIFT_MASK) != 0);
  canvas->is_framed = bb_placement_command_propose (canvas->editor, canvas->drawn_on, canvas->placing.layer->id,
                                                    &placement);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static void
release (const BbTool *self, BbCanvas *canvas)
{
  static const char *const labels[] = { [BB_PLACING_INSIDE] = N_ ("Move Picture"),
                                        [BB_PLACING_SIDE] = N_ ("Crop Picture"),
                                        [BB_PLACING_CORNER] = N_ ("Scale Picture"),
                                        [BB_PLACING_TURN] = N_ ("Turn Picture") };

  if (canvas->is_framed)
    bb_editor_accept (canvas->editor, _ (labels[canvas->placing.part]));
  else if (canvas->resets)
    bb_placement_command_reset (canvas->editor, canvas->drawn_on, canvas->placing.layer->id);
  bb_placing_clear (&canvas->placing);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  bb_editor_withdraw (canvas->editor);
  bb_placing_clear (&canvas->placing);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

const BbTool bb_tool_place = { BB_BRUSH_N_KINDS, press, move, release, cancel, NULL };

/* what is drawn has pixels for its unit */

typedef struct
{
  cairo_t *cr;
  const BbLayer *layer;
  const BbPlacingView *view;
  double pixel; /* in units of ink */
} Marks;

static void
get_point (const Marks *marks, int across, int down, double *x, double *y)
{
  bb_placing_get_point (marks->layer, marks->view, across, down, x, y);
  *x /= marks->pixel;
  *y /= marks->pixel;
}

static void
stroke (cairo_t *cr, double width)
{
  cairo_set_line_width (cr, width + 2);
  bb_set_source_colour (cr, HALO);
  cairo_stroke_preserve (cr);
  cairo_set_line_width (cr, width);
  bb_set_source_colour (cr, COLOUR);
  cairo_stroke (cr);
}

/* around the picture, and from its upper side to what turns it */
static void
draw_box (const Marks *marks, double turn_x, double turn_y)
{
  static const int corners[][2] = { { -1, -1 }, { 1, -1 }, { 1, 1 }, { -1, 1 } };
  double x, y;

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      get_point (marks, corners[i][0], corners[i][1], &x, &y);
      cairo_line_to (marks->cr, x, y);
    }
  cairo_close_path (marks->cr);
  get_point (marks, 0, marks->layer->placement.is_flipped ? 1 : -1, &x, &y);
  cairo_move_to (marks->cr, x, y);
  cairo_line_to (marks->cr, turn_x, turn_y);
  stroke (marks->cr, LINE);
}

/* in the middle of a side, along it */
static void
draw_bar (const Marks *marks, int across, int down)
{
  double angle = marks->layer->placement.rotation * G_PI / 18000 + (across != 0 ? G_PI_2 : 0), x, y;

  get_point (marks, across, down, &x, &y);
  cairo_move_to (marks->cr, x - BAR * cos (angle), y - BAR * sin (angle));
  cairo_line_to (marks->cr, x + BAR * cos (angle), y + BAR * sin (angle));
  stroke (marks->cr, 2 * LINE + 1);
}

static void
draw_knob (cairo_t *cr)
{
  bb_set_source_colour (cr, 0xffffffff);
  cairo_fill_preserve (cr);
  bb_set_source_colour (cr, COLOUR);
  cairo_set_line_width (cr, LINE);
  cairo_stroke (cr);
}

static void
draw_corner (const Marks *marks, int across, int down)
{
  double x, y;

  get_point (marks, across, down, &x, &y);
  cairo_save (marks->cr);
  cairo_translate (marks->cr, x, y);
  cairo_rotate (marks->cr, marks->layer->placement.rotation * G_PI / 18000);
  cairo_rectangle (marks->cr, -HANDLE, -HANDLE, 2 * HANDLE, 2 * HANDLE);
  cairo_restore (marks->cr);
  draw_knob (marks->cr);
}

static void
draw_marks (const Marks *marks)
{
  double x, y;

  bb_placing_get_turn (marks->layer, marks->view, &x, &y);
  draw_box (marks, x / marks->pixel, y / marks->pixel);
  for (int side = -1; side <= 1; side += 2)
    {
      draw_bar (marks, side, 0);
      draw_bar (marks, 0, side);
      draw_corner (marks, side, -1);
      draw_corner (marks, side, 1);
    }
  cairo_arc (marks->cr, x / marks->pixel, y / marks->pixel, HANDLE + 1, 0, 2 * G_PI);
  draw_knob (marks->cr);
}

void
bb_canvas_snapshot_placing (BbCanvas *self, GtkSnapshot *snapshot)
{
  BbPlacingView view;
  const BbLayer *layer;
  Marks marks;

  if (bb_editor_get_tool (self->editor) != BB_STAGE_TOOL_PLACE || bb_editor_is_playing (self->editor) ||
      bb_editor_is_scrubbing (self->editor) || bb_editor_is_scribbling (self->editor))
    return;

  layer = find_layer (self, &view);
  if (layer == NULL || layer->is_hidden || layer->is_locked)
    return;

  marks = (Marks){ bb_canvas_append_cairo (self, snapshot), layer, &view, bb_canvas_get_ink_per_pixel (self) };
  cairo_scale (marks.cr, marks.pixel, marks.pixel);
  draw_marks (&marks);
  cairo_destroy (marks.cr);
}

static gboolean
nudge (BbCanvas *self, int x, int y)
{
  BbPlacingView view;
  const BbLayer *layer = find_layer (self, &view);
  g_autofree char *key = NULL;
  BbPlacement placement;

  if (layer == NULL)
    return FALSE;

  placement = layer->placement;
  placement.x += x;
  placement.y += y;
  key = g_strdup_printf ("nudge %s", layer->id);
  bb_placement_command_set (self->editor, bb_editor_get_sheet (self->editor)->id, layer->id, &placement, key);
  return TRUE;
}

static gboolean
change (BbCanvas *self, double factor, int rotation)
{
  BbPlacingView view;
  const BbLayer *layer = find_layer (self, &view);
  g_autofree char *key = NULL;
  BbPlacement placement;

  if (layer == NULL)
    return FALSE;

  placement = bb_placing_change (layer, &view, factor, rotation);
  key = g_strdup_printf ("%s %s", rotation != 0 ? "turn" : "scale", layer->id);
  bb_placement_command_set (self->editor, bb_editor_get_sheet (self->editor)->id, layer->id, &placement, key);
  return TRUE;
}

/* what a hand can do, keys can; the others do what they do otherwise */
static const struct
{
  guint keyval;
  int x;
  int y;
  double factor;
  int rotation;
} ways[] = {
  { GDK_KEY_Left, -STEP, 0 },
  { GDK_KEY_Right, STEP, 0 },
  { GDK_KEY_Up, 0, -STEP },
  { GDK_KEY_Down, 0, STEP },
  { GDK_KEY_plus, 0, 0, GROWTH },
  { GDK_KEY_equal, 0, 0, GROWTH },
  { GDK_KEY_KP_Add, 0, 0, GROWTH },
  { GDK_KEY_minus, 0, 0, 1 / GROWTH },
  { GDK_KEY_KP_Subtract, 0, 0, 1 / GROWTH },
  { GDK_KEY_bracketleft, 0, 0, 1, -TURN },
  { GDK_KEY_bracketright, 0, 0, 1, TURN },
  { GDK_KEY_braceleft, 0, 0, 1, -15 * TURN },
  { GDK_KEY_braceright, 0, 0, 1, 15 * TURN },
};

static gboolean
key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, BbCanvas *self)
{
  int stride = (state & GDK_SHIFT_MASK) != 0 ? STRIDE : 1;

  if (self->editor == NULL || bb_editor_get_tool (self->editor) != BB_STAGE_TOOL_PLACE ||
      bb_editor_is_scribbling (self->editor) || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 ||
      bb_canvas_is_busy (self) || bb_editor_is_playing (self->editor))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (ways[i].keyval == keyval)
        return ways[i].factor > 0 ? change (self, ways[i].factor, ways[i].rotation)
                                  : nudge (self, ways[i].x * stride, ways[i].y * stride);
    }
  return FALSE;
}

void
bb_canvas_place_attach (BbCanvas *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}
