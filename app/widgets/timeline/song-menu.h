/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which menu opens on a section, or a line of the song? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "render/timeline/lanes-layout.h"

G_BEGIN_DECLS

/**
 * BbSongMenu:
 *
 * A menu for each of the lanes of the song, and the actions in those of sections and lyrics, which mean what they were
 * opened on; those in that of the song mean the playhead. Lives as long as its
 * parent.
 */
typedef struct _BbSongMenu BbSongMenu;

BbSongMenu *bb_song_menu_new (GtkWidget *parent);
void bb_song_menu_free (BbSongMenu *self);

/** Before the first is opened; @editor is the parent's, and no reference is taken */
void bb_song_menu_set_editor (BbSongMenu *self, BbEditor *editor);

/** Opens the menu of what was hit, in these lanes, at @x, @y of the parent */
void bb_song_menu_open (BbSongMenu *self, const BbLanesHit *hit, double x, double y);
void bb_song_menu_close (BbSongMenu *self);

/** Gives the menus their place; part of the parent's own allocation */
void bb_song_menu_allocate (BbSongMenu *self);

/** Returns: whether @kind is a section, its start or its end */
gboolean bb_hit_is_section (BbHitKind kind);

/** Returns: whether @kind is the song itself, a stretch of it or an end of one */
gboolean bb_hit_is_song (BbHitKind kind);

/** Returns: whether @kind is a line of the song, its start or its end */
gboolean bb_hit_is_lyric (BbHitKind kind);

G_END_DECLS
