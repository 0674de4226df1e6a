/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many pictures a second does the camera take of a shot? */
#include "model/camera-rate.h"

#include <string.h>

/* what a number is made of, and no unit is */
#define NUMBER "0123456789./"

gboolean
bb_camera_rate_parse (const char *text, BbFrameRate *rate)
{
  const char *begin = text + strspn (text, " ");
  gsize length = strspn (begin, NUMBER);
  g_autofree char *number = g_strndup (begin, length);

  if (strpbrk (begin + length, NUMBER) != NULL || !bb_frame_rate_parse (number, rate, NULL))
    return FALSE;

  rate->drop_frame = FALSE;
  return TRUE;
}

guint
bb_camera_rate_get_shot (const BbProject *project, guint index)
{
  while (index > 0 && !bb_project_get_board (project, index)->starts_shot)
    index--;

  return index;
}

guint
bb_camera_rate_get_shot_end (const BbProject *project, guint index)
{
  guint n = bb_project_count (project);

  do
    index++;
  while (index < n && !bb_project_get_board (project, index)->starts_shot);

  return index;
}

const char *
bb_camera_rate_get_text (const BbProject *project, guint index)
{
  guint end = bb_camera_rate_get_shot_end (project, index);

  for (guint i = bb_camera_rate_get_shot (project, index); i < end; i++)
    {
      const char *text = bb_board_get_text (bb_project_get_board (project, i), BB_FIELD_ID_CAMERA_RATE);

      if (text[strspn (text, " ")] != '\0')
        return text;
    }

  return NULL;
}

BbSpeed
bb_camera_rate_to_speed (const BbFrameRate *camera, const BbFrameRate *rate)
{
  return bb_speed_make ((gint64) camera->numerator * rate->denominator, (gint64) camera->denominator * rate->numerator);
}
