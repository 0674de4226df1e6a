/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frames of a photo of paper become boards? */
#include "window/dialogs/paper-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "widgets/paper/paper-view.h"
#include "window/dialogs/dialog.h"
#include "window/dialogs/paper-search.h"

#define BB_TYPE_PAPER_DIALOG (bb_paper_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbPaperDialog, bb_paper_dialog, BB, PAPER_DIALOG, AdwWindow)

struct _BbPaperDialog
{
  AdwWindow parent;

  GStrv photos;
  guint index;      /* of the one that is shown */
  gboolean is_open; /* it could be */
  GPtrArray *cuts;  /* of those before it */
  guint n_cuts;     /* frames in these */
  double aspect;
  int width; /* of the picture that is shown */
  int height;
  GCancellable *cancellable;
  BbPaperAnswer answer;
  gpointer data;
  GDestroyNotify destroy;

  AdwWindowTitle *title;
  GtkButton *add;
  GtkStack *stack;
  BbPaperView *view;
  GtkLabel *status;
  GtkLabel *failure;
  GtkWidget *tools;
  GtkPopover *grid;
  GtkSpinButton *rows;
  GtkSpinButton *columns;
  GtkCheckButton *whiten;
};

G_DEFINE_FINAL_TYPE (BbPaperDialog, bb_paper_dialog, ADW_TYPE_WINDOW)

/* what the buttons do to the frame in hand */
static const char *const of_frame[] = { "paper.remove", "paper.earlier", "paper.later" };

static BbPaperSheet *
get_sheet (BbPaperDialog *self)
{
  return bb_paper_view_get_sheet (self->view);
}

static gboolean
is_last (BbPaperDialog *self)
{
  return self->photos[self->index + 1] == NULL;
}

/* @n: on the photo that is shown */
static void
say_count (BbPaperDialog *self, guint n)
{
  guint all = self->n_cuts + n;
  g_autofree char *label = g_strdup_printf (ngettext ("_Add %u Board", "_Add %u Boards", all), all);

  gtk_button_set_label (self->add, !is_last (self) ? _ ("_Next Sheet") : all > 0 ? label : _ ("_Add Boards"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), !is_last (self) || all > 0);
  gtk_label_set_text (self->status, n > 0
                                        ? _ ("Drag frames and corners; drag where there is none to draw one.")
                                        : _ ("No frames. Drag over the photo to draw them, or divide it into a grid."));
}

static void
changed_cb (BbPaperDialog *self)
{
  BbPaperSheet *sheet = get_sheet (self);

  say_count (self, bb_paper_sheet_count (sheet));
  for (guint i = 0; i < G_N_ELEMENTS (of_frame); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), of_frame[i], bb_paper_sheet_get_selected (sheet, NULL) >= 0);
}

static void
remove_frame (GtkWidget *widget, const char *name, GVariant *parameter)
{
  BbPaperDialog *self = BB_PAPER_DIALOG (widget);

  bb_paper_sheet_remove (get_sheet (self));
  bb_paper_view_update (self->view);
}

static void
shift_frame (GtkWidget *widget, const char *name, GVariant *parameter)
{
  BbPaperDialog *self = BB_PAPER_DIALOG (widget);

  bb_paper_sheet_shift (get_sheet (self), g_str_equal (name, "paper.later") ? 1 : -1);
  bb_paper_view_update (self->view);
}

static void
add_frame (GtkWidget *widget, const char *name, GVariant *parameter)
{
  BbPaperDialog *self = BB_PAPER_DIALOG (widget);

  bb_paper_view_add (self->view);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
divide_cb (BbPaperDialog *self)
{
  gtk_spin_button_update (self->rows);
  gtk_spin_button_update (self->columns);
  gtk_popover_popdown (self->grid);
  bb_paper_sheet_divide (get_sheet (self), gtk_spin_button_get_value_as_int (self->rows),
                         gtk_spin_button_get_value_as_int (self->columns));
  bb_paper_view_update (self->view);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbPaperDialog) self = data;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;
  BbPaperSheet *sheet = bb_paper_search_finish (result, &texture, &error);

  if (sheet == NULL)
    {
      say_count (self, 0);
      gtk_label_set_text (self->status, NULL);
      gtk_label_set_text (self->failure, error->message);
      gtk_stack_set_visible_child_name (self->stack, "failure");
      return;
    }

  self->is_open = TRUE;
  self->width = gdk_texture_get_width (texture);
  self->height = gdk_texture_get_height (texture);
  gtk_widget_set_sensitive (self->tools, TRUE);
  gtk_stack_set_visible_child_name (self->stack, "photo");
  bb_paper_view_show (self->view, texture, sheet);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
search (BbPaperDialog *self)
{
  guint n = g_strv_length (self->photos);
  g_autofree char *name = g_filename_display_basename (self->photos[self->index]);
  g_autofree char *counted = g_strdup_printf (_ ("%s · sheet %u of %u"), name, self->index + 1, n);

  self->is_open = FALSE;
  adw_window_title_set_subtitle (self->title, n > 1 ? counted : name);
  gtk_widget_set_sensitive (self->tools, FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), FALSE);
  gtk_stack_set_visible_child_name (self->stack, "search");
  bb_paper_search_async (self->photos[self->index], self->cancellable, found_cb, g_object_ref (self));
}

static void
keep_frames (BbPaperDialog *self)
{
  const GArray *quads = bb_paper_sheet_get_quads (get_sheet (self));

  if (quads->len == 0)
    return;

  self->n_cuts += quads->len;
  g_ptr_array_add (self->cuts, bb_paper_cuts_new (self->photos[self->index], quads, self->width, self->height,
                                                  self->aspect, gtk_check_button_get_active (self->whiten)));
}

static void
add_cb (BbPaperDialog *self)
{
  if (self->is_open)
    keep_frames (self);
  if (!is_last (self))
    {
      self->index++;
      search (self);
      return;
    }

  self->answer (g_steal_pointer (&self->cuts), self->data);
  gtk_window_close (GTK_WINDOW (self));
}

/* however it is closed: nobody waits for what is looked for still */
static gboolean
close_request_cb (BbPaperDialog *self)
{
  g_cancellable_cancel (self->cancellable);
  return FALSE;
}

static void
bb_paper_dialog_dispose (GObject *object)
{
  BbPaperDialog *self = BB_PAPER_DIALOG (object);

  g_clear_pointer (&self->photos, g_strfreev);
  g_clear_pointer (&self->cuts, g_ptr_array_unref);
  g_clear_object (&self->cancellable);
  if (self->destroy != NULL)
    self->destroy (self->data);
  self->destroy = NULL;

  G_OBJECT_CLASS (bb_paper_dialog_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, title);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, add);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, view);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, status);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, failure);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, tools);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, BbPaperDialog, whiten);
}

static void
bb_paper_dialog_class_init (BbPaperDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_paper_dialog_dispose;
  g_type_ensure (BB_TYPE_PAPER_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/paper-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, divide_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_install_action (widget_class, "paper.new", NULL, add_frame);
  gtk_widget_class_install_action (widget_class, "paper.remove", NULL, remove_frame);
  gtk_widget_class_install_action (widget_class, "paper.earlier", NULL, shift_frame);
  gtk_widget_class_install_action (widget_class, "paper.later", NULL, shift_frame);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

/* Enter divides while a number is typed */
static void
activate_default (GtkSpinButton *number)
{
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (number))), TRUE);
}

static void
bb_paper_dialog_init (BbPaperDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  activate_default (self->rows);
  activate_default (self->columns);
  self->cancellable = g_cancellable_new ();
  self->cuts = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_paper_cuts_free);
  bb_dialog_attach (GTK_WINDOW (self));
}

void
bb_paper_dialog_ask (GtkWindow *parent,
                     const char *const *photos,
                     double aspect,
                     BbPaperAnswer answer,
                     gpointer data,
                     GDestroyNotify destroy)
{
  BbPaperDialog *self = g_object_new (BB_TYPE_PAPER_DIALOG, "transient-for", parent, NULL);

  self->photos = g_strdupv ((GStrv) photos);
  self->aspect = aspect;
  self->answer = answer;
  self->data = data;
  self->destroy = destroy;
  gtk_window_present (GTK_WINDOW (self));
  search (self);
}
