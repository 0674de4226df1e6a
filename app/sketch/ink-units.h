/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In what is ink measured? */
#pragma once

/* Ink units a pixel at a picture height of 1080; the origin is the centre of the picture area. */
#define BB_INK_UNITS_PER_PIXEL 16
/* The height of the picture area in ink units, whatever its aspect. */
#define BB_INK_PICTURE_HEIGHT (1080 * BB_INK_UNITS_PER_PIXEL)
/* Full pressure. */
#define BB_INK_PRESSURE_MAX 1000
