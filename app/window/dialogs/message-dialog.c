/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a window say, or ask, what cannot wait? */
#include "window/dialogs/message-dialog.h"

#include "window/dialogs/dialog.h"

/* as libadwaita's own heading, whose label GTK 4.18 warns of: it is measured narrower than it can be */
#define TEXT "<span size='136%%' weight='800'>%s</span>\n\n%s"

AdwMessageDialog *
bb_message_new (GtkWindow *parent, const char *heading, const char *body)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, NULL, NULL));

  bb_message_say (dialog, heading, body);
  bb_dialog_attach (GTK_WINDOW (dialog));
  return dialog;
}

void
bb_message_say (AdwMessageDialog *dialog, const char *heading, const char *body)
{
  adw_message_dialog_format_body_markup (dialog, TEXT, heading, body);
  gtk_window_set_title (GTK_WINDOW (dialog), heading);
}

AdwToast *
bb_toast_new (const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  return adw_toast_new (escaped);
}

/* libadwaita 1.2 reaches for freed memory where a toast that has just come is dismissed */
void
bb_toast_withdraw_offer (AdwToast *toast)
{
  adw_toast_set_button_label (toast, NULL);
}
