/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which devices can sound come out of? */
#pragma once

#include <gio/gio.h>
#include <gst/gst.h>

G_BEGIN_DECLS

/**
 * BbDevice:
 * @id: stays the same between runs of the program: for settings
 * @name: for people
 * @device: GStreamer's
 *
 * A device for output. Immutable.
 */
typedef struct
{
  char *id;
  char *name;
  GstDevice *device;
} BbDevice;

#define BB_TYPE_DEVICE (bb_device_get_type ())
GType bb_device_get_type (void);

BbDevice *bb_device_copy (const BbDevice *self);
void bb_device_free (BbDevice *self);

/**
 * bb_devices_list:
 *
 * Returns: (transfer full) (element-type BbDevice): the devices that are there now, perhaps none. May
 *   block while a sound server answers
 */
GPtrArray *bb_devices_list (void);

/** The same in a thread; @callback comes in the caller's main context */
void bb_devices_list_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/** Returns: (transfer full) (element-type BbDevice): the devices, or %NULL and @error when cancelled */
GPtrArray *bb_devices_list_finish (GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbDevice, bb_device_free)

G_END_DECLS
