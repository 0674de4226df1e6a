/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the program and a helper talk? */
#include "helper/message.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef union
{
  struct cmsghdr align;
  char bytes[CMSG_SPACE (sizeof (int))];
} Control;

static void
attach (struct msghdr *message, Control *control, int descriptor)
{
  struct cmsghdr *item;

  *control = (Control){ 0 };
  message->msg_control = control->bytes;
  message->msg_controllen = sizeof control->bytes;
  item = CMSG_FIRSTHDR (message);
  item->cmsg_level = SOL_SOCKET;
  item->cmsg_type = SCM_RIGHTS;
  item->cmsg_len = CMSG_LEN (sizeof descriptor);
  memcpy (CMSG_DATA (item), &descriptor, sizeof descriptor);
}

static int
detach (struct msghdr *message)
{
  struct cmsghdr *item = CMSG_FIRSTHDR (message);
  int descriptor = -1;

  if (item != NULL && item->cmsg_level == SOL_SOCKET && item->cmsg_type == SCM_RIGHTS &&
      item->cmsg_len == CMSG_LEN (sizeof descriptor))
    memcpy (&descriptor, CMSG_DATA (item), sizeof descriptor);
  return descriptor;
}

gboolean
bb_message_send (int socket, gconstpointer head, gsize size, gconstpointer body, gsize length, int descriptor)
{
  struct iovec parts[] = { { (void *) head, size }, { (void *) body, length } };
  struct msghdr message = { .msg_iov = parts, .msg_iovlen = G_N_ELEMENTS (parts) };
  Control control;
  gssize sent;

  if (descriptor >= 0)
    attach (&message, &control, descriptor);

  do
    sent = sendmsg (socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == (gssize) (size + length);
}

gboolean
bb_message_receive (int socket, gpointer head, gsize size, gpointer body, gsize room, gsize *length, int *descriptor)
{
  struct iovec parts[] = { { head, size }, { body, room } };
  Control control = { 0 };
  struct msghdr message = { .msg_iov = parts,
                            .msg_iovlen = G_N_ELEMENTS (parts),
                            .msg_control = control.bytes,
                            .msg_controllen = sizeof control.bytes };
  int attached;
  gssize got;

  do
    got = recvmsg (socket, &message, MSG_CMSG_CLOEXEC);
  while (got < 0 && errno == EINTR);

  attached = got > 0 ? detach (&message) : -1;
  if (descriptor != NULL && got >= (gssize) size)
    *descriptor = attached;
  else if (attached >= 0)
    close (attached);
  if (got < (gssize) size)
    return FALSE;

  *length = (gsize) got - size;
  return TRUE;
}
