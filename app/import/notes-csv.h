/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which notes are in a table? */
#pragma once

#include <gio/gio.h>

#include "model/project.h"

G_BEGIN_DECLS

/* the heads of the columns, and the states, as they are written */
#define BB_NOTES_TIMECODE "timecode"
#define BB_NOTES_LENGTH "length"
#define BB_NOTES_AUTHOR "author"
#define BB_NOTES_TEXT "text"
#define BB_NOTES_STATE "state"
#define BB_NOTES_OPEN "open"
#define BB_NOTES_DONE "done"

/**
 * BbNotesTable:
 * @notes: (element-type BbNote): in the order of the table
 * @remarks: (array zero-terminated=1): what could not be used, sentences for people
 */
typedef struct
{
  GPtrArray *notes;
  GStrv remarks;
} BbNotesTable;

/** Returns: whether @text begins with the heads of a table of notes: a timecode and a text, by any name that reviewing
 *  programs give them, in any order */
gboolean bb_notes_csv_has_heads (const char *text);

/**
 * bb_notes_csv_parse:
 * @data: of the file, in any encoding of bb_text_decode()
 * @name: (nullable): of it, for messages
 *
 * Reads what bb_notes_make_table() writes, and tables whose columns are called otherwise. A row without a timecode in
 * the video, or without a text, is left out, and said.
 *
 * Returns: (transfer full) (nullable): the notes; %NULL and @error where it is no such table
 */
BbNotesTable *
bb_notes_csv_parse (const void *data, gsize length, const char *name, const BbProject *project, GError **error);

/** The same of the file at @path. Any thread */
BbNotesTable *bb_notes_csv_read (const char *path, const BbProject *project, GError **error);

void bb_notes_table_free (BbNotesTable *self);

/**
 * bb_notes_csv_add:
 * @n_added: (out): how many were not there yet
 *
 * Returns: (transfer full): @project with @notes; one that is there already, of the same text and author on the same
 *   frame, takes length and state
 */
BbProject *bb_notes_csv_add (const BbProject *project, GPtrArray *notes, guint *n_added);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbNotesTable, bb_notes_table_free)

G_END_DECLS
