/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project become a video? */
#pragma once

#include "export/job.h"
#include "export/video/film-options.h"

G_BEGIN_DECLS

/**
 * bb_film_export:
 * @request: its options are #BbFilmOptions; its path says what kind of video it is
 *
 * A #BbExportFunc: the frames of the range, each as it is drawn anywhere, and the programme from the first of them to
 * the end of the last.
 */
gboolean bb_film_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
