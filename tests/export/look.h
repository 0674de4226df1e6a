/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a reader of PDF make of a page? */
#pragma once

#include <cairo.h>
#include <glib.h>

/* at which pages are looked at, in dots an inch; each is put together from several, as readers of PDF draw lines and
   edges of pictures from pixel to pixel */
#define LOOK 100
#define FINER 3

/** Returns: (transfer full): @fine (transfer full), which is FINER times as large as it is to be */
cairo_surface_t *look_shrink (cairo_surface_t *fine);

/** Returns: (transfer full): the page (from 0) of the PDF at @path, at LOOK dots an inch; writes into @folder */
cairo_surface_t *look_at_page (const char *path, guint page, const char *folder);
