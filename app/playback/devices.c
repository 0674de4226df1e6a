/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which devices can sound come out of? */
#include "playback/devices.h"

/* what the kinds of device call the name that does not change; the first one present is taken */
static const char *const id_properties[] = {
  "node.name",
  "device.string",
  "alsa.device_name",
  "device.path",
};

G_DEFINE_BOXED_TYPE (BbDevice, bb_device, bb_device_copy, bb_device_free)

static char *
find_id (GstDevice *device, const char *name)
{
  g_autoptr (GstStructure) properties = gst_device_get_properties (device);
  g_autofree char *internal = NULL;

  /* PulseAudio keeps it in a property of the object */
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (device), "internal-name") != NULL)
    g_object_get (device, "internal-name", &internal, NULL);
  if (internal != NULL)
    return g_steal_pointer (&internal);

  for (guint i = 0; properties != NULL && i < G_N_ELEMENTS (id_properties); i++)
    if (gst_structure_has_field_typed (properties, id_properties[i], G_TYPE_STRING))
      return g_strdup (gst_structure_get_string (properties, id_properties[i]));

  return g_strdup (name);
}

static BbDevice *
device_new (GstDevice *device)
{
  BbDevice *self = g_new0 (BbDevice, 1);

  self->name = gst_device_get_display_name (device);
  self->id = find_id (device, self->name);
  self->device = gst_object_ref (device);

  return self;
}

BbDevice *
bb_device_copy (const BbDevice *self)
{
  return device_new (self->device);
}

void
bb_device_free (BbDevice *self)
{
  g_free (self->id);
  g_free (self->name);
  gst_object_unref (self->device);
  g_free (self);
}

GPtrArray *
bb_devices_list (void)
{
  g_autoptr (GPtrArray) devices = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_device_free);
  g_autoptr (GstDeviceMonitor) monitor = gst_device_monitor_new ();
  GList *found;

  gst_device_monitor_add_filter (monitor, "Audio/Sink", NULL);
  if (!gst_device_monitor_start (monitor))
    return g_steal_pointer (&devices);

  found = gst_device_monitor_get_devices (monitor);
  for (GList *l = found; l != NULL; l = l->next)
    g_ptr_array_add (devices, device_new (l->data));
  g_list_free_full (found, gst_object_unref);
  gst_device_monitor_stop (monitor);

  return g_steal_pointer (&devices);
}

static void
list_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, bb_devices_list (), (GDestroyNotify) g_ptr_array_unref);
}

void
bb_devices_list_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, bb_devices_list_async);
  g_task_run_in_thread (task, list_thread);
}

GPtrArray *
bb_devices_list_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
