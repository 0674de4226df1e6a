/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a scene called, and which colour has it? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_SCENE_FORM (bb_scene_form_get_type ())
/**
 * BbSceneForm:
 *
 * Name and colour of a scene: a new one, or one that is changed or deleted.
 * Signal "done", with whether a new scene was made and chosen: it was saved, deleted or left.
 */
G_DECLARE_FINAL_TYPE (BbSceneForm, bb_scene_form, BB, SCENE_FORM, GtkBox)

/** Asks for a new scene, which @n boards from the one with the id @board on will be in */
void bb_scene_form_begin_new (BbSceneForm *self, BbEditor *editor, const char *board, guint n);

/** Shows the scene with the id @scene, to be changed */
void bb_scene_form_begin_change (BbSceneForm *self, BbEditor *editor, const char *scene);

G_END_DECLS
