/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which scenes, and which fields of its own, does a project have? */
#pragma once

#include "model/project.h"
#include "model/scene.h"

G_BEGIN_DECLS

/* Each operation takes a project and gives the next one (transfer full). */

/** Adds @scene as the last one; takes a reference */
BbProject *bb_vocabulary_add_scene (const BbProject *project, const BbScene *scene);

/** Gives the scene with @id another @name and @colour (0xRRGGBB); the same project where there is none, or it
 *  has both already */
BbProject *bb_vocabulary_change_scene (const BbProject *project, const char *id, const char *name, guint32 colour);

/** Takes the scene with @id away; boards that were in it are in none */
BbProject *bb_vocabulary_remove_scene (const BbProject *project, const char *id);

/** Adds @field as the last of the project's own; takes a reference */
BbProject *bb_vocabulary_add_field (const BbProject *project, const BbField *field);

/** Gives the project's own field with @id another @label; the same project where there is none, or it has it */
BbProject *bb_vocabulary_rename_field (const BbProject *project, const char *id, const char *label);

/** Takes the project's own field with @id away, and what boards say in it */
BbProject *bb_vocabulary_remove_field (const BbProject *project, const char *id);

G_END_DECLS
