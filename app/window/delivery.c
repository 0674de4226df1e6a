/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of all that came at once could not be used? */
#include "window/delivery.h"

#include <glib/gi18n.h>

/* so many are named, the others are counted */
#define N_NAMED 4

struct _BbDelivery
{
  BbDesk *desk;
  GPtrArray *sentences;
  gboolean must_be_read; /* it says more than that a file is none of ours */
};

BbDelivery *
bb_delivery_new (BbDesk *desk)
{
  BbDelivery *self = g_rc_box_new0 (BbDelivery);

  self->desk = g_object_ref (desk);
  self->sentences = g_ptr_array_new_with_free_func (g_free);
  return self;
}

BbDelivery *
bb_delivery_ref (BbDelivery *self)
{
  return g_rc_box_acquire (self);
}

void
bb_delivery_refuse (BbDelivery *self, const char *sentence)
{
  g_ptr_array_add (self->sentences, g_strdup (sentence));
  self->must_be_read = TRUE;
}

void
bb_delivery_add_stranger (BbDelivery *self, const char *path)
{
  const char *format = g_file_test (path, G_FILE_TEST_IS_DIR) ? _ ("There are no pictures in the folder “%s”.")
                                                              : _ ("“%s” is not a song, picture, lyrics or project.");
  g_autofree char *name = g_filename_display_basename (path);

  g_ptr_array_add (self->sentences, g_strdup_printf (format, name));
}

/* Returns: (transfer full): the first sentences, a line each, and how many more there are */
static char *
list_some (const GPtrArray *sentences)
{
  GString *text = g_string_new (NULL);
  guint n = sentences->len > N_NAMED + 1 ? N_NAMED : sentences->len;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (char *) g_ptr_array_index (sentences, i));
  if (n < sentences->len)
    {
      g_string_append (text, "\n");
      g_string_append_printf (text, _ ("and %u more"), sentences->len - n);
    }

  return g_string_free (text, FALSE);
}

static void
show_dialog (BbDelivery *self)
{
  guint n = self->sentences->len;
  g_autofree char *heading = g_strdup_printf (ngettext ("Could Not Use a File", "Could Not Use %u Files", n), n);
  g_autofree char *body = list_some (self->sentences);

  bb_desk_tell (self->desk, heading, body);
}

static void
say (BbDelivery *self)
{
  if (self->sentences->len == 0 || bb_desk_is_closed (self->desk))
    return;

  if (self->sentences->len == 1 && !self->must_be_read)
    bb_desk_toast (self->desk, g_ptr_array_index (self->sentences, 0));
  else
    show_dialog (self);
}

static void
delivery_clear (gpointer data)
{
  BbDelivery *self = data;

  say (self);
  g_object_unref (self->desk);
  g_ptr_array_unref (self->sentences);
}

void
bb_delivery_unref (BbDelivery *self)
{
  g_rc_box_release_full (self, delivery_clear);
}
