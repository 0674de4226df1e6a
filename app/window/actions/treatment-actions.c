/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into the treatment? */
#include "window/actions/treatment-actions.h"

#include <glib/gi18n.h>

#include "document/reference-import.h"
#include "import/intake.h"
#include "window/actions/incoming.h"
#include "window/actions/media-actions.h"
#include "window/actions/picture-paste.h"
#include "window/dialogs/chooser-folder.h"

static void
added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbIncoming) arrival = data;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) refused = bb_document_add_references_finish (arrival->document, result, &error);

  arrival->is_here = refused != NULL && refused[0] == NULL;
  bb_incoming_refuse (arrival, error);
  for (guint i = 0; refused != NULL && refused[i] != NULL; i++)
    bb_delivery_refuse (arrival->delivery, refused[i]);
}

/* @paths, or @bytes of one that was pasted */
static void
take (BbDesk *desk, BbDelivery *delivery, const char *const *paths, GBytes *bytes)
{
  const char *chapter = bb_treatment_view_ask_chapter (bb_workspace_get_treatment (bb_desk_get_workspace (desk)));
  BbIncoming *arrival;

  if (chapter == NULL)
    return;

  arrival = bb_incoming_new (desk, delivery, _ ("Copying pictures…"), "picture-progress");
  bb_document_add_references_async (arrival->document, chapter, paths, bytes, bb_incoming_get_cancellable (arrival),
                                    added_cb, arrival);
}

static void
refuse (BbDelivery *delivery, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” is no picture. A treatment takes pictures."), name);

  bb_delivery_refuse (delivery, sentence);
}

static void
refuse_all (BbDelivery *delivery, const BbIntake *intake)
{
  GStrv groups[] = { intake->projects, intake->videos, intake->strangers };
  const char *singles[] = { intake->song, intake->lyrics, intake->notes };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      for (guint j = 0; groups[i][j] != NULL; j++)
        refuse (delivery, groups[i][j]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (singles); i++)
    {
      if (singles[i] != NULL)
        refuse (delivery, singles[i]);
    }
}

void
bb_treatment_take_files (BbDesk *desk, const char *const *paths)
{
  g_autoptr (BbIntake) intake = bb_intake_new (paths);
  g_autoptr (BbDelivery) delivery = bb_delivery_new (desk);

  refuse_all (delivery, intake);
  if (intake->pictures[0] != NULL)
    take (desk, delivery, (const char *const *) intake->pictures, NULL);
}

static void
chosen_cb (GtkNativeDialog *dialog, int response, gpointer data)
{
  g_autoptr (BbDesk) desk = data;

  if (response == GTK_RESPONSE_ACCEPT && !bb_desk_is_closed (desk))
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
      g_auto (GStrv) paths = bb_media_files_to_paths (files);

      bb_treatment_take_files (desk, (const char *const *) paths);
    }
  g_object_unref (dialog);
}

static void
add_references_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkFileChooserNative *dialog;
  g_autoptr (GtkFileFilter) filter = NULL;

  if (!bb_editor_may_edit (bb_desk_get_editor (data)))
    return;

  dialog = gtk_file_chooser_native_new (_ ("Add Pictures to the Treatment"), data, GTK_FILE_CHOOSER_ACTION_OPEN,
                                        _ ("_Open"), _ ("_Cancel"));
  filter = gtk_file_filter_new ();
  gtk_file_filter_set_name (filter, _ ("Pictures"));
  gtk_file_filter_add_mime_type (filter, "image/*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  bb_chooser_start_in (GTK_FILE_CHOOSER (dialog), NULL, G_USER_DIRECTORY_PICTURES);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (chosen_cb), g_object_ref (data));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
take_pasted (BbDesk *desk, GdkFileList *files, GBytes *bytes)
{
  if (files != NULL)
    {
      g_auto (GStrv) paths = bb_media_list_paths (files);

      bb_treatment_take_files (desk, (const char *const *) paths);
    }
  else
    {
      g_autoptr (BbDelivery) delivery = bb_delivery_new (desk);

      take (desk, delivery, NULL, bytes);
    }
}

static void
paste_reference_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (!bb_picture_paste (data, take_pasted))
    bb_desk_toast (data, _ ("There is no picture to paste."));
}

void
bb_treatment_actions_add (BbDesk *desk)
{
  static const GActionEntry actions[] = {
    { "add-references", add_references_cb },
    { "paste-reference", paste_reference_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
