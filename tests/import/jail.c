/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Can a picture do harm that took over the process which opened it? */
#define _GNU_SOURCE /* syscall() */
#include <glib/gstdio.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <locale.h>
#include <seccomp.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "import/picture/picture.h"
#include "make-picture.h"
#include "opens.h"

#define LANDLOCK (1 << 0)
#define SECCOMP (1 << 1)

typedef struct
{
  char *folder;
  char *picture;
  char *file; /* that no process was handed */
  char *address;
  int listener;
} Fixture;

/* where a picture goes with whatever it reads, and where it gets its orders */
static int
listen_at (const char *path)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int listener = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

  g_strlcpy (address.sun_path, path, sizeof address.sun_path);
  g_assert_cmpint (bind (listener, (struct sockaddr *) &address, sizeof address), ==, 0);
  g_assert_cmpint (listen (listener, 16), ==, 0);
  return listener;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);

  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  fixture->picture = write_picture (fixture->folder, "real.png", pixbuf, "png");
  fixture->file = g_build_filename (fixture->folder, "diary", NULL);
  g_assert_true (g_file_set_contents (fixture->file, "mine", -1, NULL));
  fixture->address = g_build_filename (fixture->folder, "socket", NULL);
  fixture->listener = listen_at (fixture->address);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close (fixture->listener);
  remove_folder (fixture->folder);
  g_free (fixture->address);
  g_free (fixture->file);
  g_free (fixture->picture);
  g_free (fixture->folder);
}

/* what a hostile picture tries, and which of the kernel's two means each keep it from that */
static const struct
{
  const char *name;
  int means;
} deeds[] = {
  { "read", LANDLOCK },           { "list", LANDLOCK },   { "write", LANDLOCK | SECCOMP },  { "empty", SECCOMP },
  { "make", LANDLOCK | SECCOMP }, { "connect", SECCOMP }, { "run", LANDLOCK | SECCOMP },    { "start", SECCOMP },
  { "signal", SECCOMP },          { "own", SECCOMP },     { "remove", LANDLOCK | SECCOMP },
};

static const char *
find_object (Fixture *fixture, const char *deed)
{
  if (g_str_equal (deed, "run"))
    return "/bin/true";
  if (g_str_equal (deed, "list"))
    return fixture->folder;
  return g_str_equal (deed, "connect") ? fixture->address : fixture->file;
}

/* Returns: whether a picture got its way */
static gboolean
gets_away_with (Fixture *fixture, const char *deed)
{
  g_autofree char *path = g_build_filename (fixture->folder, "hostile.png", NULL);
  g_autofree char *orders = g_strconcat (deed, " ", find_object (fixture, deed), NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, orders, -1, NULL));
  g_assert_null (bb_picture_load (path, 0, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  /* one that became another program answers nothing any more */
  g_assert_true (g_str_equal (error->message, "done") || g_str_equal (error->message, "refused") ||
                 (g_str_equal (deed, "run") && strstr (error->message, "“hostile.png” cannot be opened") != NULL));
  return !g_str_equal (error->message, "refused");
}

static int
get_offered_means (void)
{
  const guint32 action = SECCOMP_RET_ERRNO;
  int means = 0;

  if (syscall (SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1)
    means |= LANDLOCK;
  if (syscall (SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0)
    means |= SECCOMP;
  return means;
}

/* Returns: (transfer full): a path in the folder that all is built in */
static char *
find_built (const char *name)
{
  return g_build_filename (g_getenv ("BB_TEST_BUILD"), name, NULL);
}

static void
use_programs_in (const char *folder)
{
  g_autofree char *path = find_built (folder);

  g_setenv ("BB_HELPER_DIR", path, TRUE);
}

/* as a kernel does that is older, or a container */
static void
refuse (int means)
{
  scmp_filter_ctx filter = seccomp_init (SCMP_ACT_ALLOW);

  if ((means & LANDLOCK) != 0)
    seccomp_rule_add (filter, SCMP_ACT_ERRNO (ENOSYS), SCMP_SYS (landlock_create_ruleset), 0);
  if ((means & SECCOMP) != 0)
    {
      seccomp_rule_add (filter, SCMP_ACT_ERRNO (ENOSYS), SCMP_SYS (seccomp), 0);
      seccomp_rule_add (filter, SCMP_ACT_ERRNO (EINVAL), SCMP_SYS (prctl), 1, SCMP_A0 (SCMP_CMP_EQ, PR_SET_SECCOMP));
    }
  g_assert_cmpint (seccomp_load (filter), ==, 0);
  seccomp_release (filter);
}

/* each deed is refused where the kernel offers a means against it, and is possible where not; an honest picture opens
 * in any case */
static void
try_deeds (Fixture *fixture, int means)
{
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      g_test_message ("%s", deeds[i].name);
      g_assert_cmpint (gets_away_with (fixture, deeds[i].name), ==, (deeds[i].means & means) == 0);
    }

  use_programs_in ("app");
  assert_opens (fixture->picture);
}

static void
test_deeds (Fixture *fixture, gconstpointer refused)
{
  int offered = get_offered_means ();

  if (g_test_subprocess ())
    {
      if (refused != NULL)
        refuse (GPOINTER_TO_INT (refused));
      try_deeds (fixture, offered & ~GPOINTER_TO_INT (refused));
      return;
    }

  if ((offered & LANDLOCK) == 0)
    g_test_message ("THIS KERNEL HAS NO LANDLOCK: here a picture can read any file, and that alone is tested");
  if ((offered & SECCOMP) == 0)
    g_test_message ("THIS KERNEL HAS NO SECCOMP: here a picture can reach others, and that alone is tested");
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

/* Glycin is a jail of its own, and needs to start programs */
static void
test_glycin (Fixture *fixture, gconstpointer data)
{
  g_autofree char *library = find_built ("tests/import/prison/libglycin-test.so");

  g_setenv ("LD_PRELOAD", library, TRUE);
  g_setenv ("ASAN_OPTIONS", "verify_asan_link_order=0", TRUE);
  g_assert_true (gets_away_with (fixture, "start"));
  g_unsetenv ("LD_PRELOAD");
}

#define ADD(name, refused, func) g_test_add ("/import/jail/" name, Fixture, refused, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  use_programs_in ("tests/import/prison");
  ADD ("whole", NULL, test_deeds);
  ADD ("without-landlock", GINT_TO_POINTER (LANDLOCK), test_deeds);
  ADD ("without-seccomp", GINT_TO_POINTER (SECCOMP), test_deeds);
  ADD ("without-both", GINT_TO_POINTER (LANDLOCK | SECCOMP), test_deeds);
  ADD ("glycin", NULL, test_glycin);
  return g_test_run ();
}
