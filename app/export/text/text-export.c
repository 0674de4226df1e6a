/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a text written? */
#include "export/text/text-export.h"

#include <string.h>

#include "export/output-file.h"

gboolean
bb_text_export (BbTextFunc make, const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autofree char *text = make (request, error);
  g_autoptr (BbOutputFile) file = NULL;

  if (text == NULL || !bb_export_job_step (job, 0, 1, error))
    return FALSE;

  file = bb_output_file_open (request->path, error);
  if (file == NULL)
    return FALSE;

  bb_output_file_write (file, (const unsigned char *) text, (unsigned int) strlen (text));
  return bb_export_job_step (job, 1, 1, error) && bb_output_file_commit (file, error);
}
