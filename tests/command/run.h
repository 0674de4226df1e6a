/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do tests run the program, as a shell without a display does? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* what a run of the program said */
typedef struct
{
  int status;
  char *output;
  char *messages;
} Run;

void run_clear (Run *run);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/** Returns: (transfer full): a new folder; programs run in it */
char *make_folder (void);

/** Removes @folder and all that is in it */
void remove_all (const char *folder);

/** Returns: (transfer full): @argv, whose first is the program, begun in @folder without a display */
GSubprocess *begin_program (const char *folder, const char *const *argv);

/** Returns: (transfer full): @argv as the beatboard of this build, begun in @folder */
GSubprocess *begin_beatboard (const char *folder, const char *const *argv);

/** Waits for it, and returns what it said */
Run finish_beatboard (GSubprocess *process);

/** Both: runs the program in @folder with the words that follow, up to NULL */
Run run_beatboard (const char *folder, ...) G_GNUC_NULL_TERMINATED;

/** The same with @argv, where no byte can be written to a file */
Run run_without_room (const char *folder, const char *const *argv);

/** Runs another program in @folder, which has to end well; (transfer full): its output */
char *run_tool (const char *folder, ...) G_GNUC_NULL_TERMINATED;

/** Writes @seconds of a tone, tagged "파도" by "LUMA", as @name into @folder */
void make_song (const char *folder, const char *name, const char *seconds);

/** Writes a picture as @name into @folder */
void make_picture_file (const char *folder, const char *name);

/** Asserts how it ended, and that the patterns are found in what it said; NULL: nothing was said */
void assert_run (const Run *run, int status, const char *output, const char *messages);

G_END_DECLS
