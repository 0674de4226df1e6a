/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What hangs on the pointer while boards are dragged about the overview? */
#include "widgets/boards/carried.h"

#include "editor/shelf-commands.h"

struct _BbCarried
{
  GObject parent;

  BbEditor *editor;
  char *shelved;
};

G_DEFINE_FINAL_TYPE (BbCarried, bb_carried, G_TYPE_OBJECT)

BbCarried *
bb_carried_new (BbEditor *editor, const char *shelved)
{
  BbCarried *self = g_object_new (BB_TYPE_CARRIED, NULL);

  self->editor = g_object_ref (editor);
  self->shelved = g_strdup (shelved);
  return self;
}

gboolean
bb_carried_is_of (BbCarried *self, BbEditor *editor)
{
  return self->editor == editor;
}

const char *
bb_carried_get_shelved (BbCarried *self)
{
  return self->shelved;
}

gboolean
bb_carried_shelve (BbCarried *self, BbEditor *editor, guint index)
{
  if (!bb_carried_is_of (self, editor))
    return FALSE;

  if (self->shelved != NULL)
    bb_shelf_command_move_before (editor, self->shelved, index);
  else
    bb_shelf_command_put_away (editor);
  return TRUE;
}

static void
bb_carried_finalize (GObject *object)
{
  BbCarried *self = BB_CARRIED (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->shelved, g_free);

  G_OBJECT_CLASS (bb_carried_parent_class)->finalize (object);
}

static void
bb_carried_class_init (BbCarriedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_carried_finalize;
}

static void
bb_carried_init (BbCarried *self)
{
}
