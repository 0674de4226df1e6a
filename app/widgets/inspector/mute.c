/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a habit of GTK's own widgets switched off? */
#include "widgets/inspector/mute.h"

void
bb_widget_mute (GtkWidget *widget, GType controller_type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), controller_type))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}
