/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of PDF is asked for? */
#pragma once

#include "audio/peaks.h"
#include "model/project.h"

G_BEGIN_DECLS

typedef enum
{
  BB_PAPER_A4,
  BB_PAPER_LETTER,
  BB_N_PAPERS
} BbPaper;

typedef enum
{
  BB_PDF_LAYOUT_BOARDS,    /* a grid of boards */
  BB_PDF_LAYOUT_CONTE,     /* a row for each board, as Korean and Japanese crews have it: export/book */
  BB_PDF_LAYOUT_PITCH,     /* one board a page, in large text: likewise, as those that follow */
  BB_PDF_LAYOUT_CONTACT,   /* all boards small */
  BB_PDF_LAYOUT_SHOTS,     /* a row for each board, without pictures */
  BB_PDF_LAYOUT_PLANS,     /* the boards that have a plan, beside it */
  BB_PDF_LAYOUT_COUNTS,    /* a row for each eight: export/counts */
  BB_PDF_LAYOUT_TREATMENT, /* the treatment alone: export/book */
  BB_PDF_LAYOUT_SET,       /* which shot needs which playback: export/set */
  BB_N_PDF_LAYOUTS
} BbPdfLayoutKind;

typedef enum
{
  BB_PDF_SORT_TIME,
  BB_PDF_SORT_SCENE, /* as it is filmed: one scene after another, with totals where a layout has them */
  BB_N_PDF_SORTS
} BbPdfSort;

/* the most cells across and down */
#define BB_PDF_GRID_MAX 4

/**
 * BbPdfOptions:
 * @layout: how boards lie on the pages; of a count sheet, or of a treatment alone, only paper, orientation and date
 *   are asked
 * @sort: in which order boards come; a count sheet has that of time
 * @columns: boards across, 1 to %BB_PDF_GRID_MAX
 * @rows: boards down, likewise
 * @paper: of which size
 * @is_landscape: whether it lies on its long side; one wide board a page does anyway
 * @fields: (nullable): ids of the fields that are shown, in their order; %NULL for bb_pdf_default_fields()
 * @has_title_page: whether a page with what the video is comes first
 * @key_place: index of the place whose board is on it; -1 for the first that shows something
 * @logo: (nullable): path of a picture for it
 * @peaks: (nullable): of the project's song, for its shape
 * @has_treatment: whether the treatment, where there is one, comes before the boards
 * @has_contact: whether a contact sheet comes before the boards, and leads to them
 * @has_header: whether each page says what it belongs to
 * @has_pictures: of a shot list as a spreadsheet, whether boards stand in it
 * @date: (nullable): as printed, "2026-11-20"; %NULL for today
 */
typedef struct
{
  BbPdfLayoutKind layout;
  BbPdfSort sort;
  guint columns;
  guint rows;
  BbPaper paper;
  gboolean is_landscape;
  GStrv fields;
  gboolean has_title_page;
  int key_place;
  char *logo;
  BbPeaks *peaks;
  gboolean has_treatment;
  gboolean has_contact;
  gboolean has_header;
  gboolean has_pictures;
  char *date;
} BbPdfOptions;

/** Returns: (transfer full): 2 by 3 on the paper of the user's country, upright, headed */
BbPdfOptions *bb_pdf_options_new (void);

BbPdfOptions *bb_pdf_options_copy (const BbPdfOptions *self);
void bb_pdf_options_free (BbPdfOptions *self);

/**
 * bb_pdf_options_set_layout:
 * @text: the name of a layout, or a grid as "2x3": across, then down; "2×3" too
 *
 * Returns: %FALSE and @error (%G_IO_ERROR_INVALID_ARGUMENT), which names @text, where it is no such layout
 */
gboolean bb_pdf_options_set_layout (BbPdfOptions *self, const char *text, GError **error);

/** Returns: whether it can be chosen how its pages lie; one wide board a page lies on its side */
gboolean bb_pdf_options_may_turn (const BbPdfOptions *self, const BbSettings *settings);

/** Returns: whether a treatment may come before its boards: in what a video is pitched with, not in the papers of a
 * crew
 */
gboolean bb_pdf_options_may_have_treatment (const BbPdfOptions *self);

/** Returns: whether it is of boards, so that fields and an order are asked */
gboolean bb_pdf_options_has_boards (const BbPdfOptions *self);

/** Returns: whether the song's shape is part of it, for which peaks are needed */
gboolean bb_pdf_options_shows_song (const BbPdfOptions *self);

/** Gives the size of the page in points, as it lies for a project with @settings */
void bb_pdf_options_get_page (const BbPdfOptions *self, const BbSettings *settings, double *width, double *height);

/** Returns: (transfer none): all that are built in; what is empty takes no room */
const char *const *bb_pdf_default_fields (void);

/** Returns: (transfer none): the translated name */
const char *bb_pdf_layout_get_label (BbPdfLayoutKind layout);

/** Returns: (transfer none): "boards" */
const char *bb_pdf_layout_to_name (BbPdfLayoutKind layout);

/** Returns: %FALSE where @name ("time", "scene") is no order */
gboolean bb_pdf_sort_from_name (const char *name, BbPdfSort *sort);

/** Returns: (transfer none): the name that bb_pdf_sort_from_name() knows */
const char *bb_pdf_sort_to_name (BbPdfSort sort);

/** Returns: the layout of that name; the first where there is none */
BbPdfLayoutKind bb_pdf_layout_from_name (const char *name);

/** Returns: (transfer none): "a4" */
const char *bb_paper_to_name (BbPaper paper);
gboolean bb_paper_from_name (const char *name, BbPaper *paper);

/** Returns: (transfer none): the translated name */
const char *bb_paper_get_label (BbPaper paper);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPdfOptions, bb_pdf_options_free)

G_END_DECLS
