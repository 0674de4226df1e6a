/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into a window as boards? */
#include "window/actions/picture-intake.h"

#include <glib/gi18n.h>

#include "document/batch.h"
#include "document/paper-cuts.h"
#include "window/actions/incoming.h"
#include "window/dialogs/interval-offer.h"
#include "window/dialogs/paper-dialog.h"
#include "window/dialogs/picture-fit.h"
#include "window/dialogs/picture-interval.h"
#include "window/settings.h"

/* pictures on their way: until they are here, the files that they are copied from stay */
typedef struct
{
  BbIncoming *incoming;
  GPtrArray *cuts; /* of BbPaperCuts, or NULL */
  guint n_cut;     /* of them */
  GPtrArray *lost; /* of utf8: why a photo gave no pictures */
  BbProgressMeter *meter;
} Arrival;

static void
arrival_free (Arrival *self)
{
  g_clear_pointer (&self->meter, bb_progress_meter_free);
  g_clear_pointer (&self->cuts, g_ptr_array_unref);
  g_clear_pointer (&self->lost, g_ptr_array_unref);
  bb_incoming_free (self->incoming);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Arrival, arrival_free)

static Arrival *
arrival_new (BbDesk *desk, BbDelivery *delivery)
{
  Arrival *self = g_new0 (Arrival, 1);

  self->incoming = bb_incoming_new (desk, delivery, _ ("Copying pictures…"), "picture-progress");
  return self;
}

/* where many went, and how far apart, is not for the user to find out */
static void
show_batch (BbDesk *desk, BbBatch *batch)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  int first = bb_batch_find_first (batch);

  /* a board under the pen stays where it is */
  if (first >= 0 && !bb_editor_is_pinned (editor))
    bb_editor_select (editor, (guint) first, FALSE);
  /* on the shelf none is apart from another */
  if (first >= 0 && bb_batch_get_count (batch) > 1)
    bb_interval_offer (desk, batch);
}

static void
added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Arrival) arrival = data;
  BbIncoming *incoming = arrival->incoming;
  g_autoptr (GError) error = NULL;
  g_autoptr (BbBatch) batch = bb_document_add_pictures_finish (incoming->document, result, &error);
  const char *const *refused = batch != NULL ? bb_batch_get_refused (batch) : NULL;

  incoming->is_here = batch != NULL && (refused == NULL || refused[0] == NULL);
  bb_incoming_refuse (incoming, error);
  for (guint i = 0; refused != NULL && refused[i] != NULL; i++)
    bb_delivery_refuse (incoming->delivery, refused[i]);
  if (batch != NULL && !bb_desk_is_closed (incoming->desk))
    show_batch (incoming->desk, batch);
}

/* @cuts: (nullable) (transfer full) (element-type BbPaperCuts): what @paths lie in */
static void
take (BbDesk *desk, BbDelivery *delivery, const char *const *paths, gint64 frame, GPtrArray *cuts)
{
  GSettings *settings = bb_settings_get ();
  BbPace pace = bb_picture_interval_get (settings, bb_desk_get_editor (desk));
  Arrival *arrival = arrival_new (desk, delivery);

  arrival->cuts = cuts;
  bb_document_add_pictures_async (arrival->incoming->document, paths, frame, &pace, bb_picture_fit_get (settings),
                                  bb_incoming_get_cancellable (arrival->incoming), added_cb, arrival);
}

void
bb_picture_intake_take (BbDesk *desk, BbDelivery *delivery, const char *const *paths, gint64 frame)
{
  if (bb_incoming_prepare (desk))
    take (desk, delivery, paths, frame, NULL);
}

void
bb_picture_intake_shelve (BbDesk *desk, const char *const *paths)
{
  g_autoptr (BbDelivery) delivery = NULL;
  Arrival *arrival;

  if (!bb_incoming_prepare (desk))
    return;

  delivery = bb_delivery_new (desk);
  arrival = arrival_new (desk, delivery);
  bb_document_shelve_pictures_async (arrival->incoming->document, paths, bb_picture_fit_get (bb_settings_get ()),
                                     bb_incoming_get_cancellable (arrival->incoming), added_cb, arrival);
}

static void
moved_cb (gpointer data)
{
  const Arrival *arrival = data;

  bb_job_set_progress (arrival->incoming->job, bb_progress_meter_get_share (arrival->meter));
}

/* those that were cut */
static GStrv
list_files (const GPtrArray *cuts)
{
  g_autoptr (GStrvBuilder) files = g_strv_builder_new ();

  for (guint i = 0; i < cuts->len; i++)
    {
      const char *const *paths = bb_paper_cuts_get_files (g_ptr_array_index (cuts, i));

      for (guint j = 0; paths != NULL && paths[j] != NULL; j++)
        {
          if (g_file_test (paths[j], G_FILE_TEST_EXISTS))
            g_strv_builder_add (files, paths[j]);
        }
    }
  return g_strv_builder_end (files);
}

/* the playhead may have gone on while they were cut */
static void
cut_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Arrival) arrival = data;
  BbDesk *desk = arrival->incoming->desk;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) files = NULL;

  arrival->incoming->is_here = g_task_propagate_boolean (G_TASK (result), &error);
  bb_incoming_refuse (arrival->incoming, error);
  for (guint i = 0; arrival->incoming->is_here && i < arrival->lost->len; i++)
    bb_delivery_refuse (arrival->incoming->delivery, arrival->lost->pdata[i]);
  if (!arrival->incoming->is_here || bb_desk_is_closed (desk) || !bb_incoming_prepare (desk))
    return;

  files = list_files (arrival->cuts);
  if (files[0] == NULL)
    return;

  take (desk, arrival->incoming->delivery, (const char *const *) files, bb_desk_get_frame (desk),
        g_steal_pointer (&arrival->cuts));
}

/* each photo is as much as another */
static void
progress_cb (double share, gpointer data)
{
  Arrival *arrival = data;

  bb_progress_meter_report ((arrival->n_cut + share) / arrival->cuts->len, arrival->meter);
}

/* one photo that fails leaves the others, whose frames a hand has put right */
static void
cut_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Arrival *arrival = data;

  for (arrival->n_cut = 0; arrival->n_cut < arrival->cuts->len; arrival->n_cut++)
    {
      g_autoptr (GError) error = NULL;

      if (!bb_paper_cuts_run (g_ptr_array_index (arrival->cuts, arrival->n_cut), progress_cb, arrival, cancellable,
                              &error))
        g_ptr_array_add (arrival->lost, g_strdup (error->message));
      if (g_task_return_error_if_cancelled (task))
        return;
    }

  g_task_return_boolean (task, TRUE);
}

static void
chosen_cb (GPtrArray *cuts, gpointer desk)
{
  g_autoptr (BbDelivery) delivery = NULL;
  g_autoptr (GTask) task = NULL;
  Arrival *arrival;

  if (bb_desk_is_closed (desk) || !bb_incoming_prepare (desk))
    {
      g_ptr_array_unref (cuts);
      return;
    }

  delivery = bb_delivery_new (desk);
  arrival = g_new0 (Arrival, 1);
  arrival->incoming = bb_incoming_new (desk, delivery, _ ("Cutting frames…"), NULL);
  arrival->cuts = cuts;
  arrival->lost = g_ptr_array_new_with_free_func (g_free);
  arrival->meter = bb_progress_meter_new (moved_cb, arrival);
  task = g_task_new (NULL, bb_incoming_get_cancellable (arrival->incoming), cut_cb, arrival);
  g_task_set_task_data (task, arrival, NULL);
  g_task_run_in_thread (task, cut_in_thread);
}

void
bb_picture_intake_cut (BbDesk *desk, const char *const *paths)
{
  const BbSettings *settings;

  if (!bb_incoming_prepare (desk))
    return;

  settings = bb_editor_get_project (bb_desk_get_editor (desk))->settings;
  bb_paper_dialog_ask (GTK_WINDOW (desk), paths, (double) settings->width / settings->height, chosen_cb,
                       g_object_ref (desk), g_object_unref);
}
