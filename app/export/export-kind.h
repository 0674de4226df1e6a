/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which kinds of export are there? One table, for the window and the command line. */
#pragma once

#include "export/text/text-export.h"

G_BEGIN_DECLS

/* what else can be asked of a kind: the type of a request's options */
typedef enum
{
  BB_EXPORT_OPTIONS_NONE,
  BB_EXPORT_OPTIONS_PDF,  /* BbPdfOptions */
  BB_EXPORT_OPTIONS_FILM, /* BbFilmOptions */
  BB_EXPORT_OPTIONS_PNG   /* BbPngOptions */
} BbExportOptions;

/**
 * BbExportKind:
 * @name: in settings: "pdf"
 * @suffix: ".pdf"
 * @mime: its MIME type
 * @label: for people, not translated; %NULL where it is not built yet, as @name, @mime and @run
 * @options: what else can be asked of it
 * @run: the export
 * @make_text: (nullable): of a kind that is text: what becomes of a request
 * @list_files: (nullable): the files that become of a request, where it is not its path alone
 */
typedef struct
{
  const char *name;
  const char *suffix;
  const char *mime;
  const char *label;
  BbExportOptions options;
  BbExportFunc run;
  BbTextFunc make_text;
  GStrv (*list_files) (const BbExportRequest *request);
} BbExportKind;

/** Returns: (transfer none) (nullable): the @index-th of those that are built, in the order in which they are offered
 */
const BbExportKind *bb_export_kind_get (guint index);

/** Returns: the index of the kind of @name; that of the first where there is none */
guint bb_export_kind_find (const char *name);

/** Returns: (transfer none): the kind of the count sheet as a table, which shares its suffix with another */
const BbExportKind *bb_export_kind_get_count_table (void);

/** Returns: (transfer none): likewise of the shot list */
const BbExportKind *bb_export_kind_get_shot_table (void);

/**
 * bb_export_kind_find_for_path:
 * @path: a folder, for pictures: one that is there, or a name without a suffix; or a file
 *
 * Returns: (transfer none) (nullable): the kind that its name tells; built or not
 */
const BbExportKind *bb_export_kind_find_for_path (const char *path);

/** Returns: (transfer full): @path, with the kind's suffix where it lacks that */
char *bb_export_kind_complete_path (const BbExportKind *self, const char *path);

/** Returns: (transfer full): the path of each file that @request writes */
GStrv bb_export_kind_list_files (const BbExportKind *self, const BbExportRequest *request);

G_END_DECLS
