/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What ought the user to know, and what of it first? */
#include "document/notices.h"

struct _BbNotices
{
  BbNoticesFunc changed;
  gpointer data;
  char *texts[BB_N_NOTICES];
};

BbNotices *
bb_notices_new (BbNoticesFunc changed, gpointer data)
{
  BbNotices *self = g_new0 (BbNotices, 1);

  self->changed = changed;
  self->data = data;
  return self;
}

void
bb_notices_free (BbNotices *self)
{
  for (guint i = 0; i < BB_N_NOTICES; i++)
    g_free (self->texts[i]);
  g_free (self);
}

void
bb_notices_set (BbNotices *self, BbNotice notice, const char *text)
{
  if (g_strcmp0 (self->texts[notice], text) == 0)
    return;

  g_free (self->texts[notice]);
  self->texts[notice] = g_strdup (text);
  self->changed (self->data);
}

const char *
bb_notices_get (BbNotices *self, BbNotice notice)
{
  return self->texts[notice];
}

BbNotice
bb_notices_find_first (BbNotices *self)
{
  BbNotice notice = 0;

  while (notice < BB_N_NOTICES && self->texts[notice] == NULL)
    notice++;
  return notice;
}
