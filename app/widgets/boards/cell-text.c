/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is what a board says read in the overview, and typed in place? */
#include "widgets/boards/cell-text.h"

#include <glib/gi18n-lib.h>

#include "editor/board-commands.h"
#include "model/boards.h"

/* of what is typed, in pixels */
#define HEIGHT_MIN 52

struct _BbCellText
{
  AdwBin parent;

  BbEditor *editor;
  const char *field; /* interned */
  char *board;       /* id */
  GtkLabel *label;
  GtkTextView *view; /* while it is typed; or NULL */
  guint ending;
};

G_DEFINE_FINAL_TYPE (BbCellText, bb_cell_text, ADW_TYPE_BIN)

static void
show_label (BbCellText *self)
{
  self->view = NULL;
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
  gtk_widget_remove_css_class (GTK_WIDGET (self), "typing");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

static gboolean
end_cb (gpointer data)
{
  BbCellText *self = data;

  self->ending = 0;
  if (self->view != NULL)
    {
      show_label (self);
      bb_editor_seal (self->editor);
    }
  return G_SOURCE_REMOVE;
}

/* a widget that is just losing the keyboard is not taken away under GTK's hands */
static void
end_later (BbCellText *self)
{
  if (self->ending == 0)
    self->ending = g_idle_add (end_cb, self);
}

static char *
get_typed (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

static void
typed_cb (BbCellText *self, GtkTextBuffer *buffer)
{
  g_autofree char *text = get_typed (buffer);

  bb_board_command_set_text (self->editor, self->board, self->field, text);
}

/* Escape, and Control+Return, go back to the board */
static gboolean
typing_key_cb (BbCellText *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean is_return = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;

  if (keyval != GDK_KEY_Escape && !(is_return && (state & GDK_CONTROL_MASK) != 0))
    return FALSE;

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  return TRUE;
}

static void
say (BbCellText *self, GtkWidget *widget, const char *text)
{
  const BbField *field = bb_project_find_field (bb_editor_get_project (self->editor), self->field);
  const char *name = field != NULL ? bb_field_get_label (field) : self->field;
  g_autofree char *label = *text != '\0' ? g_strdup_printf ("%s: %s", name, text) : g_strdup (name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static GtkTextView *
new_view (BbCellText *self, const char *text)
{
  GtkTextView *view = GTK_TEXT_VIEW (gtk_text_view_new ());
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (view), "caption");
  say (self, GTK_WIDGET (view), "");
  g_signal_connect_object (buffer, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (end_later), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), focus);
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (typing_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), key);
  return view;
}

/* as high as what was read, and higher: the row keeps its height while words wrap */
static GtkWidget *
new_place (BbCellText *self)
{
  GtkWidget *place = gtk_scrolled_window_new ();
  int height = gtk_widget_get_height (GTK_WIDGET (self->label));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (place), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (place), MAX (height, HEIGHT_MIN));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (place), GTK_WIDGET (self->view));
  return place;
}

/* who types on a board looks at it */
static void
choose (BbCellText *self, const BbProject *project)
{
  int index = bb_project_find_board (project, self->board);

  if (index >= 0)
    bb_editor_select (self->editor, (guint) index, FALSE);
  else
    bb_editor_take_shelved (self->editor, self->board);
}

void
bb_cell_text_begin (BbCellText *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbBoard *board = bb_boards_find (project, self->board);

  if (self->view != NULL || board == NULL || !bb_editor_may_edit (self->editor))
    return;

  choose (self, project);
  self->view = new_view (self, bb_board_get_text (board, self->field));
  gtk_widget_add_css_class (GTK_WIDGET (self), "typing");
  adw_bin_set_child (ADW_BIN (self), new_place (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* what an undo changed while it is typed */
static void
follow (BbCellText *self, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  g_autofree char *typed = get_typed (buffer);

  if (g_str_equal (typed, text))
    return;

  g_signal_handlers_block_by_func (buffer, typed_cb, self);
  gtk_text_buffer_set_text (buffer, text, -1);
  g_signal_handlers_unblock_by_func (buffer, typed_cb, self);
}

void
bb_cell_text_show (BbCellText *self, const BbBoard *board, const char *instead)
{
  const char *text = bb_board_get_text (board, self->field);
  gboolean is_other = g_strcmp0 (self->board, board->id) != 0;
  gboolean is_faint = *text == '\0';
  const char *shown = is_faint && instead != NULL ? instead : text;

  if (is_other)
    {
      g_free (self->board);
      self->board = g_strdup (board->id);
      if (self->view != NULL)
        show_label (self);
    }

  if (self->view != NULL)
    follow (self, text);
  gtk_label_set_text (self->label, shown);
  if (is_faint)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "dim-label");
  say (self, GTK_WIDGET (self), shown);
}

static gboolean
begin_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  if (BB_CELL_TEXT (widget)->view != NULL)
    return FALSE;

  bb_cell_text_begin (BB_CELL_TEXT (widget));
  return TRUE;
}

static void
clicked_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbCellText *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  /* several are being chosen */
  if (self->view != NULL || (state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) != 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  bb_cell_text_begin (self);
}

void
bb_cell_text_set_field (BbCellText *self, BbEditor *editor, const char *field, int n_lines)
{
  g_set_object (&self->editor, editor);
  self->field = g_intern_string (field);
  gtk_label_set_lines (self->label, n_lines);
}

static void
bb_cell_text_dispose (GObject *object)
{
  BbCellText *self = BB_CELL_TEXT (object);

  if (self->ending != 0)
    g_source_remove (self->ending);
  self->ending = 0;
  self->view = NULL;
  g_clear_object (&self->label);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->board, g_free);

  G_OBJECT_CLASS (bb_cell_text_parent_class)->dispose (object);
}

static void
bb_cell_text_class_init (BbCellTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_cell_text_dispose;
  gtk_widget_class_set_css_name (widget_class, "celltext");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, begin_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, begin_cb, NULL);
}

static void
bb_cell_text_init (BbCellText *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->label = g_object_ref_sink (GTK_LABEL (gtk_label_new (NULL)));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_yalign (self->label, 0);
  gtk_label_set_width_chars (self->label, 6);
  gtk_label_set_max_width_chars (self->label, 8);
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  show_label (self);
  g_signal_connect (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
