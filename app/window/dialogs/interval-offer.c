/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the interval changed of boards that were laid at once? */
#include "window/dialogs/interval-offer.h"

#include <glib/gi18n.h>

#include "window/dialogs/interval-field.h"
#include "window/dialogs/message-dialog.h"
#include "window/dialogs/picture-interval.h"
#include "window/settings.h"

/* on toast and dialog: what they speak of */
#define BATCH "beatboard-batch"

/* to read it, see what was laid, and think; in seconds */
#define TOAST_SECONDS 12

static BbBatch *
get_batch (gpointer object)
{
  return g_object_get_data (object, BATCH);
}

static void
set_batch (gpointer object, BbBatch *batch)
{
  g_object_set_data_full (object, BATCH, bb_batch_ref (batch), (GDestroyNotify) bb_batch_unref);
}

static void
lay_again (BbDesk *desk, BbBatch *batch)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  BbPace pace;

  if (!bb_batch_is_current (batch))
    {
      bb_desk_toast (desk, _ ("The boards have changed meanwhile, so they stay where they are."));
      return;
    }

  pace = bb_picture_interval_get (bb_settings_get (), editor);
  bb_batch_lay_again (batch, &pace);
  bb_editor_select (editor, (guint) MAX (bb_batch_find_first (batch), 0), FALSE);
  bb_interval_offer (desk, batch);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, BbDesk *desk)
{
  BbIntervalField *field = BB_INTERVAL_FIELD (adw_message_dialog_get_extra_child (dialog));
  g_autofree char *interval = bb_interval_field_get (field);

  if (!g_str_equal (response, "change"))
    return;

  bb_picture_interval_set (bb_settings_get (), interval);
  lay_again (desk, get_batch (dialog));
}

static void
ask_cb (AdwToast *toast, BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  guint n = bb_batch_get_count (get_batch (toast));
  g_autofree char *interval = bb_picture_interval_get_text (bb_settings_get (), editor);
  g_autofree char *body =
      g_strdup_printf (ngettext ("%u board is laid again, one every:", "%u boards are laid again, one every:", n), n);
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (desk), _ ("Change the Interval"), body);

  set_batch (dialog, get_batch (toast));
  adw_message_dialog_set_extra_child (dialog, GTK_WIDGET (bb_interval_field_new (editor, interval)));
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "change", _ ("C_hange"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "change", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "change");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), desk, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
withdraw_if_over (AdwToast *toast)
{
  if (!bb_batch_is_current (get_batch (toast)))
    bb_toast_withdraw_offer (toast);
}

static AdwToast *
toast_new (BbEditor *editor, BbBatch *batch)
{
  guint n = bb_batch_get_count (batch);
  g_autofree char *text = bb_picture_interval_get_text (bb_settings_get (), editor);
  g_autofree char *interval = bb_picture_interval_describe (text);
  g_autofree char *title = g_strdup_printf (ngettext ("%u board, one every %s", "%u boards, one every %s", n), n,
                                            interval);
  AdwToast *toast = bb_toast_new (title);

  adw_toast_set_button_label (toast, _ ("Change…"));
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  return toast;
}

void
bb_interval_offer (BbDesk *desk, BbBatch *batch)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  AdwToast *toast = toast_new (editor, batch);

  set_batch (toast, batch);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (ask_cb), desk, 0);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (withdraw_if_over), toast, G_CONNECT_SWAPPED);
  bb_desk_add_toast (desk, toast);
}
