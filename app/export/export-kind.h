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
  BB_EXPORT_OPTIONS_PNG,  /* BbPngOptions */
  BB_EXPORT_OPTIONS_SET   /* BbSetOptions */
} BbExportOptions;

/**
 * BbExportKind:
 * @name: in settings: "pdf"
 * @suffix: ".pdf"
 * @mime: its MIME type
 * @label: for people, not translated; %NULL where it is not built yet, as @name, @mime and @run
 * @options: what else can be asked of it
 * @run: the export
 * @make_text: (nullable): what becomes of a request: of a kind that is text, that; of sound, what will be heard
 * @list_files: (nullable): the files that become of a request, where it is not its path alone
 * @layout: (nullable): of kinds that share a suffix, by which name of a layout it is asked for
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
  const char *layout;
} BbExportKind;

/** Returns: (transfer none) (nullable): the @index-th of those that are built, in the order in which they are offered
 */
const BbExportKind *bb_export_kind_get (guint index);

/** Returns: the index of the kind of @name; that of the first where there is none */
guint bb_export_kind_find (const char *name);

/**
 * bb_export_kind_find_for_path:
 * @path: a folder, for pictures: one that is there, or a name without a suffix; or a file
 *
 * Returns: (transfer none) (nullable): the kind that its name tells; built or not
 */
const BbExportKind *bb_export_kind_find_for_path (const char *path);

/** Returns: (transfer none): the kind with the suffix of @self that is asked for by @layout (nullable); @self itself
 *  where there is none */
const BbExportKind *bb_export_kind_find_layout (const BbExportKind *self, const char *layout);

/** Returns: (transfer full): @path, with the kind's suffix where it lacks that */
char *bb_export_kind_complete_path (const BbExportKind *self, const char *path);

/** Returns: (transfer full): the path of each file that @request writes */
GStrv bb_export_kind_list_files (const BbExportKind *self, const BbExportRequest *request);

G_END_DECLS
