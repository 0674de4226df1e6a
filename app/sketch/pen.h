/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the hand say: one sample of a pen or mouse, made fit for use? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbPenSample:
 * @x: to the right of the picture's centre, in ink units
 * @y: below the picture's centre, in ink units
 * @pressure: 0 to 1
 * @time: milliseconds on any clock that goes forward; it may wrap
 *
 * What a motion event says. A plain value.
 */
typedef struct
{
  double x;
  double y;
  double pressure;
  guint32 time;
} BbPenSample;

/**
 * BbPenPoint:
 * @x: in ink units
 * @y: in ink units
 * @pressure: 0 to 1
 * @distance: from the line's begin, along it, in ink units
 *
 * A point of the line that is made of samples. A plain value.
 */
typedef struct
{
  double x;
  double y;
  double pressure;
  double distance;
} BbPenPoint;

/**
 * bb_pen_sample_tidy:
 * @self: as the device reported it, which may be anything
 * @pressure_before: what stands in for a pressure that is no number
 *
 * Brings coordinates and pressure into range.
 *
 * Returns: %FALSE where the place is no number; such a sample is to be dropped
 */
gboolean bb_pen_sample_tidy (BbPenSample *self, double pressure_before);

/**
 * bb_pen_pressure:
 * @reported: 0 to 1, as a tablet says it
 * @hardness: as of #BbHand
 *
 * Returns: the pressure to draw with: tablets report little for what a hand feels as a firm
 *   line, so the curve rises a little faster at first; less so the harder
 */
double bb_pen_pressure (double reported, double hardness);

/**
 * BbMousePressure:
 *
 * Stands in for the pressure that a mouse does not have: the faster, the lighter. Begin with
 * zeroes.
 */
typedef struct
{
  double speed;
  double waiting;
  guint32 time;
  gboolean started;
} BbMousePressure;

/**
 * bb_mouse_pressure_next:
 * @distance: how far the mouse came since the last call, in pixels of the screen
 * @time: of the sample; several samples may share one
 *
 * Returns: a pressure from 0.5 (fast) to 0.9 (at rest), following changes of speed within a few
 * hundredths of a second
 */
double bb_mouse_pressure_next (BbMousePressure *self, double distance, guint32 time);

/**
 * bb_mouse_taper:
 * @from_begin: length of the line before the point
 * @from_end: length of the line after it
 * @reach: how long a taper is in a long line, in the same unit
 * @size: width of the brush, in the same unit
 *
 * Returns: what a mouse's pressure is multiplied with, so that lines begin and end thin; 1 beyond
 *   @reach of both ends and for a dot
 */
double bb_mouse_taper (double from_begin, double from_end, double reach, double size);

G_END_DECLS
