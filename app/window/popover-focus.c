/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does the keyboard go when a popover closes? */
#include "window/popover-focus.h"

/**
 * Trail:
 * @before: (nullable): a weak pointer: what had the keyboard last outside of any popover
 * @popover: (nullable): a weak pointer: the one that has it now
 */
typedef struct
{
  GtkWidget *before;
  GtkWidget *popover;
} Trail;

static void
trail_free (gpointer data)
{
  Trail *self = data;

  g_clear_weak_pointer (&self->before);
  g_clear_weak_pointer (&self->popover);
  g_free (self);
}

/* the button that opened it, what that lies in where it takes no keys, or nothing */
static gboolean
is_left_behind (GtkWidget *popover, GtkWidget *focus)
{
  GtkWidget *parent = gtk_widget_get_parent (popover);

  return focus == NULL || focus == parent ||
         (parent != NULL && (gtk_widget_is_ancestor (focus, parent) || gtk_widget_is_ancestor (parent, focus)));
}

static void
go_back (BbDesk *desk, GtkWidget *before)
{
  if (before != NULL && gtk_widget_get_mapped (before) && gtk_widget_grab_focus (before))
    return;
  if (bb_desk_get_editor (desk) != NULL)
    bb_desk_focus (desk);
}

static void
focus_changed_cb (GtkWindow *window, GParamSpec *property, Trail *self)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;
  GtkWidget *closed = popover == NULL && self->popover != NULL && !gtk_widget_get_mapped (self->popover) ? self->popover
                                                                                                         : NULL;

  if (closed != NULL && is_left_behind (closed, focus))
    {
      g_clear_weak_pointer (&self->popover);
      go_back (BB_DESK (window), self->before);
      return;
    }

  /* a menu may lead to another one: what is to be gone back to lies before both */
  g_set_weak_pointer (&self->popover, popover);
  if (focus != NULL && popover == NULL)
    g_set_weak_pointer (&self->before, focus);
}

void
bb_popover_focus_attach (BbDesk *desk)
{
  g_signal_connect_data (desk, "notify::focus-widget", G_CALLBACK (focus_changed_cb), g_new0 (Trail, 1),
                         (GClosureNotify) (void (*) (void)) trail_free, 0);
}
