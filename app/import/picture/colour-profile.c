/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do a picture's colours become those of the screen? */
#include "import/picture/colour-profile.h"

#include <lcms2.h>
#include <stdlib.h>

/* colours are alike when no channel differs by more */
#define TOLERANCE 3
#define STEPS 5

static cmsHPROFILE
open_profile (GBytes *profile)
{
  gsize length;
  const void *data = g_bytes_get_data (profile, &length);

  return cmsOpenProfileFromMem (data, (cmsUInt32Number) length);
}

/* from what the loader gives, to itself; NULL where the profile is not for such pixels */
static cmsHTRANSFORM
create_transform (GBytes *profile, gboolean has_alpha, gboolean *is_grey)
{
  cmsHPROFILE from = open_profile (profile);
  cmsHPROFILE to = cmsCreate_sRGBProfile ();
  cmsColorSpaceSignature space = from != NULL ? cmsGetColorSpace (from) : 0;
  cmsHTRANSFORM transform = NULL;

  *is_grey = space == cmsSigGrayData;
  if (space == cmsSigGrayData)
    transform = cmsCreateTransform (from, TYPE_GRAY_8, to, TYPE_RGB_8, INTENT_PERCEPTUAL, cmsFLAGS_NOCACHE);
  else if (space == cmsSigRgbData)
    transform = cmsCreateTransform (from, has_alpha ? TYPE_RGBA_8 : TYPE_RGB_8, to,
                                    has_alpha ? TYPE_RGBA_8 : TYPE_RGB_8, INTENT_PERCEPTUAL,
                                    cmsFLAGS_NOCACHE | (has_alpha ? cmsFLAGS_COPY_ALPHA : 0));
  if (from != NULL)
    cmsCloseProfile (from);
  cmsCloseProfile (to);
  return transform;
}

static guint
fill_samples (guint8 samples[][3])
{
  guint n = 0;

  for (int r = 0; r < STEPS; r++)
    for (int g = 0; g < STEPS; g++)
      for (int b = 0; b < STEPS; b++, n++)
        {
          samples[n][0] = r * 255 / (STEPS - 1);
          samples[n][1] = g * 255 / (STEPS - 1);
          samples[n][2] = b * 255 / (STEPS - 1);
        }

  return n;
}

gboolean
bb_colour_profile_is_srgb (GBytes *profile)
{
  guint8 before[STEPS * STEPS * STEPS][3], after[STEPS * STEPS * STEPS][3];
  guint n = fill_samples (before);
  gboolean is_grey, differs = FALSE;
  cmsHTRANSFORM transform = create_transform (profile, FALSE, &is_grey);

  if (transform == NULL)
    return TRUE;
  if (is_grey)
    {
      cmsDeleteTransform (transform);
      return FALSE;
    }

  cmsDoTransform (transform, before, after, n);
  cmsDeleteTransform (transform);
  for (guint i = 0; i < n; i++)
    for (int c = 0; c < 3; c++)
      differs = differs || abs (before[i][c] - after[i][c]) > TOLERANCE;

  return !differs;
}

/* the loader has put grey into all three channels */
static void
convert_grey (cmsHTRANSFORM transform, guint8 *pixel, int width, int step)
{
  for (int x = 0; x < width; x++, pixel += step)
    {
      guint8 grey = pixel[0];

      cmsDoTransform (transform, &grey, pixel, 1);
    }
}

void
bb_colour_profile_apply (GBytes *profile, GdkPixbuf *pixbuf)
{
  gboolean is_grey;
  cmsHTRANSFORM transform = create_transform (profile, gdk_pixbuf_get_has_alpha (pixbuf), &is_grey);
  guint8 *pixels = gdk_pixbuf_get_pixels (pixbuf);
  int width = gdk_pixbuf_get_width (pixbuf);

  if (transform == NULL)
    return;

  for (int y = 0; y < gdk_pixbuf_get_height (pixbuf); y++)
    {
      guint8 *row = pixels + (gsize) y * gdk_pixbuf_get_rowstride (pixbuf);

      if (is_grey)
        convert_grey (transform, row, width, gdk_pixbuf_get_n_channels (pixbuf));
      else
        cmsDoTransform (transform, row, row, width);
    }
  cmsDeleteTransform (transform);
}
