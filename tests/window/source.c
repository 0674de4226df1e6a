/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests drag files from? A window that holds those named on its command line, and says when a drag begins. */
#include <gtk/gtk.h>

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, gpointer files)
{
  return gdk_content_provider_new_typed (GDK_TYPE_FILE_LIST, files);
}

static void
begin_cb (void)
{
  g_print ("drag\n");
}

static GdkFileList *
list_files (int n, char **names)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (files, g_file_new_for_commandline_arg (names[i]));
  return gdk_file_list_new_from_array ((GFile **) files->pdata, files->len);
}

static GtkWidget *
make_window (GdkFileList *files)
{
  GtkWidget *window = gtk_window_new ();
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_window_set_title (GTK_WINDOW (window), "source");
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_child (GTK_WINDOW (window), gtk_label_new ("files"));
  gtk_window_set_default_size (GTK_WINDOW (window), 100, 60);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), files);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), NULL);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (source));
  return window;
}

int
main (int argc, char *argv[])
{
  GdkFileList *files = list_files (argc - 1, argv + 1);

  gtk_init ();
  gtk_window_present (GTK_WINDOW (make_window (files)));
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);

  g_boxed_free (GDK_TYPE_FILE_LIST, files);
  return 0;
}
