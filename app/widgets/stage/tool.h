/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a tool of the stage? */
#pragma once

#include <gtk/gtk.h>

#include "editor/stage-tool.h"
#include "sketch/brush.h"
#include "sketch/pen.h"

G_BEGIN_DECLS

/* what it works on, which knows its tools */
typedef struct _BbCanvas BbCanvas;

/**
 * BbToolInput:
 * @samples: (array length=n_samples): what came since the last time, the oldest first; in ink units
 * @has_pressure: whether the hand's pressure is known: %FALSE for a mouse
 * @modifiers: which keys are held
 */
typedef struct
{
  const BbPenSample *samples;
  guint n_samples;
  gboolean has_pressure;
  GdkModifierType modifiers;
} BbToolInput;

typedef struct _BbTool BbTool;

/**
 * BbTool:
 * @brush: which of the brushes it draws with
 * @press: returns whether the tool takes what follows, until @release or @cancel
 * @move: what the hand does while it is down; as @release and @cancel, %NULL where a press takes nothing
 * @release: what was done becomes an edit, one undo step
 * @cancel: all is as before
 * @snapshot: (nullable): what is seen of it where the pointer is, in pixels of the widget
 *
 * What a hand does on the stage. A tool is a table of functions in a file of its own, tool-*.c, and keeps what it is at
 * in the canvas; one is in use at a time.
 */
struct _BbTool
{
  BbBrushKind brush;
  gboolean (*press) (const BbTool *self, BbCanvas *canvas, const BbToolInput *input);
  void (*move) (const BbTool *self, BbCanvas *canvas, const BbToolInput *input);
  void (*release) (const BbTool *self, BbCanvas *canvas);
  void (*cancel) (const BbTool *self, BbCanvas *canvas);
  void (*snapshot) (const BbTool *self, BbCanvas *canvas, GtkSnapshot *snapshot, const graphene_point_t *pointer);
};

extern const BbTool bb_tools_ink[BB_BRUSH_N_KINDS]; /* one for each brush that draws lines */
extern const BbTool bb_tool_fill;
extern const BbTool bb_tool_letters;
extern const BbTool bb_tool_strokes; /* draws with none; as the next */
extern const BbTool bb_tool_select;
extern const BbTool bb_tool_shape;
extern const BbTool bb_tool_stamp;
extern const BbTool bb_tool_camera;
extern const BbTool bb_tool_crop;
extern const BbTool bb_tool_place;

/** Returns: (transfer none): the tool that draws with the brush of @kind */
const BbTool *bb_tool_for_brush (BbBrushKind kind);

/** Returns: (transfer none): another one than a brush */
const BbTool *bb_tool_get (BbStageTool tool);

G_END_DECLS
