/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the program and the process that opens its pictures say to each other? */
#include "import/helper-message.h"

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
bb_helper_send (int socket, gconstpointer head, gsize size, const char *text, int descriptor)
{
  struct iovec parts[] = { { (void *) head, size }, { (void *) text, strlen (text) } };
  struct msghdr message = { .msg_iov = parts, .msg_iovlen = G_N_ELEMENTS (parts) };
  Control control;
  gssize sent;

  if (parts[1].iov_len >= BB_HELPER_TEXT)
    return FALSE;
  if (descriptor >= 0)
    attach (&message, &control, descriptor);

  do
    sent = sendmsg (socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == (gssize) (size + parts[1].iov_len);
}

gboolean
bb_helper_receive (int socket, gpointer head, gsize size, char *text, int *descriptor)
{
  struct iovec parts[] = { { head, size }, { text, BB_HELPER_TEXT - 1 } };
  Control control = { 0 };
  struct msghdr message = { .msg_iov = parts, .msg_iovlen = G_N_ELEMENTS (parts),
                            .msg_control = control.bytes, .msg_controllen = sizeof control.bytes };
  gssize got;

  do
    got = recvmsg (socket, &message, MSG_CMSG_CLOEXEC);
  while (got < 0 && errno == EINTR);

  *descriptor = got > 0 ? detach (&message) : -1;
  if (got >= (gssize) size)
    {
      text[got - (gssize) size] = '\0';
      return TRUE;
    }

  if (*descriptor >= 0)
    close (*descriptor);
  return FALSE;
}
