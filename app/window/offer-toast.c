/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done about what has just come in? */
#include "window/offer-toast.h"

#include "window/dialogs/message-dialog.h"

/* to read it, see what became of the project, and think; in seconds */
#define TOAST_SECONDS 12

/* a save is no edit */
static void
withdraw_if_over (AdwToast *toast, const BbValue *old, const BbValue *current)
{
  if (current != old)
    bb_toast_withdraw_offer (toast);
}

void
bb_offer_toast_show (BbDesk *desk, const char *text, const char *label, const char *action, GVariant *target)
{
  AdwToast *toast = bb_toast_new (text);

  adw_toast_set_button_label (toast, label);
  adw_toast_set_action_name (toast, action);
  if (target != NULL)
    adw_toast_set_action_target_value (toast, target);
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  g_signal_connect_object (bb_desk_get_editor (desk), "project-changed", G_CALLBACK (withdraw_if_over), toast,
                           G_CONNECT_SWAPPED);
  bb_desk_add_toast (desk, toast);
}
