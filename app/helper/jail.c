/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may a helper do? */
#define _GNU_SOURCE /* syscall(), dl_iterate_phdr() */
#include "helper/jail.h"

#include <errno.h>
#include <fcntl.h>
#include <libintl.h>
#include <link.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* the largest picture is there four times while it is turned, converted and handed over */
#define MEMORY_MAX (G_GUINT64_CONSTANT (4) << 30)

/* memory */

static void
limit (int resource, guint64 most)
{
  struct rlimit limit;

  if (getrlimit (resource, &limit) == 0)
    {
      limit.rlim_cur = limit.rlim_max = MIN (limit.rlim_max, most);
      setrlimit (resource, &limit);
    }
}

static void
limit_memory (void)
{
  limit (RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__ /* which takes terabytes of addresses, and no memory */
  limit (RLIMIT_AS, MEMORY_MAX);
#endif
}

/* files: landlock(7), from Linux 5.13 on */

/* all that its first version knows of; what came later, the filter of calls refuses */
#define ALL_ACCESS (LANDLOCK_ACCESS_FS_MAKE_SYM | (LANDLOCK_ACCESS_FS_MAKE_SYM - 1))

/* where libraries find one another, their data and fonts: on a system, in a Flatpak, in Nix and Guix */
static const char *const system_paths[] = {
  "/usr",
  "/lib",
  "/lib64",
  "/app",
  "/nix/store",
  "/gnu/store",
  "/etc/fonts",
  "/etc/ld.so.cache",
  "/etc/localtime",
  "/var/cache/fontconfig",
  "/run/host/fonts",
  "/run/host/local-fonts",
  "/run/host/user-fonts",
  "/run/host/fonts-cache",
  "/sys/devices/system",
  "/dev/null",
  "/dev/urandom",
#ifdef __SANITIZE_ADDRESS__ /* which looks at this very process */
  "/proc",
  "/proc/self/exe",
#endif
};

/* a person's own fonts, for drawings that have text */
static const struct
{
  const char *(*get_folder) (void);
  const char *name;
} font_folders[] = {
  { g_get_home_dir, ".fonts" },
  { g_get_user_data_dir, "fonts" },
  { g_get_user_cache_dir, "fontconfig" },
  { g_get_user_config_dir, "fontconfig" },
};

static void
let_read (int rules, const char *path)
{
  struct landlock_path_beneath_attr rule = { LANDLOCK_ACCESS_FS_READ_FILE, open (path, O_PATH | O_CLOEXEC) };

  if (rule.parent_fd < 0)
    return;

  syscall (SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  /* which is refused where it is no folder */
  rule.allowed_access = LANDLOCK_ACCESS_FS_READ_DIR;
  syscall (SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  close (rule.parent_fd);
}

static void
lock_files (void)
{
  const struct landlock_ruleset_attr all = { ALL_ACCESS };
  int rules = (int) syscall (SYS_landlock_create_ruleset, &all, sizeof all, 0);

  if (rules < 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (system_paths); i++)
    let_read (rules, system_paths[i]);
  for (guint i = 0; i < G_N_ELEMENTS (font_folders); i++)
    {
      g_autofree char *path = g_build_filename (font_folders[i].get_folder (), font_folders[i].name, NULL);

      let_read (rules, path);
    }
  let_read (rules, bindtextdomain (GETTEXT_PACKAGE, NULL));

  syscall (SYS_landlock_restrict_self, rules, 0);
  close (rules);
}

/* calls: seccomp(2). The two machines are those whose calls were looked at */

#if defined(__x86_64__) || defined(__aarch64__)

/* what decoders do, and what harms nobody: with memory, with files that are open, with this process's own threads,
 * signals and clocks */
static const int calls[] = {
  SCMP_SYS (brk),
  SCMP_SYS (madvise),
  SCMP_SYS (mmap),
  SCMP_SYS (mprotect),
  SCMP_SYS (mremap),
  SCMP_SYS (munmap),
  SCMP_SYS (memfd_create),
  SCMP_SYS (ftruncate),
  SCMP_SYS (get_mempolicy),
  SCMP_SYS (set_mempolicy),
  SCMP_SYS (close),
  SCMP_SYS (dup),
  SCMP_SYS (fadvise64),
  SCMP_SYS (lseek),
  SCMP_SYS (pread64),
  SCMP_SYS (read),
  SCMP_SYS (readv),
  SCMP_SYS (write),
  SCMP_SYS (writev),
  SCMP_SYS (recvmsg),
  SCMP_SYS (sendmsg),
  SCMP_SYS (access),
  SCMP_SYS (faccessat),
  SCMP_SYS (faccessat2),
  SCMP_SYS (fstat),
  SCMP_SYS (fstatfs),
  SCMP_SYS (getcwd),
  SCMP_SYS (getdents64),
  SCMP_SYS (lstat),
  SCMP_SYS (newfstatat),
  SCMP_SYS (readlink),
  SCMP_SYS (readlinkat),
  SCMP_SYS (stat),
  SCMP_SYS (statfs),
  SCMP_SYS (statx),
  SCMP_SYS (eventfd2),
  SCMP_SYS (pipe),
  SCMP_SYS (pipe2),
  SCMP_SYS (poll),
  SCMP_SYS (ppoll),
  SCMP_SYS (exit),
  SCMP_SYS (exit_group),
  SCMP_SYS (futex),
  SCMP_SYS (membarrier),
  SCMP_SYS (rseq),
  SCMP_SYS (sched_getaffinity),
  SCMP_SYS (sched_getattr),
  SCMP_SYS (sched_yield),
  SCMP_SYS (set_robust_list),
  SCMP_SYS (set_tid_address),
  SCMP_SYS (alarm),
  SCMP_SYS (setitimer),
  SCMP_SYS (restart_syscall),
  SCMP_SYS (rt_sigaction),
  SCMP_SYS (rt_sigprocmask),
  SCMP_SYS (rt_sigreturn),
  SCMP_SYS (sigaltstack),
  SCMP_SYS (clock_getres),
  SCMP_SYS (clock_gettime),
  SCMP_SYS (clock_nanosleep),
  SCMP_SYS (gettimeofday),
  SCMP_SYS (nanosleep),
  SCMP_SYS (time),
  SCMP_SYS (getcpu),
  SCMP_SYS (getegid),
  SCMP_SYS (geteuid),
  SCMP_SYS (getgid),
  SCMP_SYS (getpid),
  SCMP_SYS (getppid),
  SCMP_SYS (getrandom),
  SCMP_SYS (getrusage),
  SCMP_SYS (gettid),
  SCMP_SYS (getuid),
  SCMP_SYS (sysinfo),
  SCMP_SYS (uname),
#ifdef __SANITIZE_ADDRESS__ /* which stops its own threads, to look for leaks */
  SCMP_SYS (getdents),
  SCMP_SYS (prctl),
  SCMP_SYS (ptrace),
  SCMP_SYS (wait4),
#define CLONES CLONE_VM
#else
#define CLONES CLONE_THREAD
#endif
};

/* open() for anything but reading */
#define WRITES (O_ACCMODE | O_CREAT | O_TRUNC)

/* of these, only with an argument that, under the mask, is the value */
static const struct
{
  int call;
  struct scmp_arg_cmp argument;
} bounded_calls[] = {
  { SCMP_SYS (open), { 1, SCMP_CMP_MASKED_EQ, WRITES, O_RDONLY } },
  { SCMP_SYS (openat), { 2, SCMP_CMP_MASKED_EQ, WRITES, O_RDONLY } },
  /* not those that name another process, for a signal */
  { SCMP_SYS (fcntl), { 1, SCMP_CMP_EQ, F_DUPFD, 0 } },
  { SCMP_SYS (fcntl), { 1, SCMP_CMP_EQ, F_DUPFD_CLOEXEC, 0 } },
  { SCMP_SYS (fcntl), { 1, SCMP_CMP_EQ, F_GETFD, 0 } },
  { SCMP_SYS (fcntl), { 1, SCMP_CMP_EQ, F_SETFD, 0 } },
  { SCMP_SYS (fcntl), { 1, SCMP_CMP_EQ, F_GETFL, 0 } },
  { SCMP_SYS (fcntl), { 1, SCMP_CMP_EQ, F_ADD_SEALS, 0 } },
  { SCMP_SYS (fcntl), { 1, SCMP_CMP_EQ, F_GET_SEALS, 0 } },
  { SCMP_SYS (clone), { 0, SCMP_CMP_MASKED_EQ, CLONES, CLONES } },
#ifndef __SANITIZE_ADDRESS__
  { SCMP_SYS (prctl), { 0, SCMP_CMP_EQ, PR_SET_NAME, 0 } },
#endif
  { SCMP_SYS (prlimit64), { 2, SCMP_CMP_EQ, 0, 0 } }, /* asks, sets nothing */
};

/* Returns: whether the call is allowed from now on, where the argument is as bounded (or NULL) */
static gboolean
allow (scmp_filter_ctx filter, int call, const struct scmp_arg_cmp *argument)
{
  return seccomp_rule_add_array (filter, SCMP_ACT_ALLOW, call, argument != NULL ? 1 : 0, argument) == 0;
}

static void
filter_calls (void)
{
  /* abort() sends a signal */
  const struct scmp_arg_cmp own = { 0, SCMP_CMP_EQ, (scmp_datum_t) getpid (), 0 };
  /* as a kernel that is older says: libraries then do without */
  scmp_filter_ctx filter = seccomp_init (SCMP_ACT_ERRNO (ENOSYS));
  gboolean ok = filter != NULL && allow (filter, SCMP_SYS (tgkill), &own);

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    ok = ok && allow (filter, calls[i], NULL);
  for (guint i = 0; i < G_N_ELEMENTS (bounded_calls); i++)
    ok = ok && allow (filter, bounded_calls[i].call, &bounded_calls[i].argument);

  if (ok)
    seccomp_load (filter);
  seccomp_release (filter);
}

#else

static void
filter_calls (void)
{
}

#endif

/* where gdk-pixbuf opens pictures by way of Glycin, it starts a process for each, in a jail of Glycin's making, which
 * this one would not let it start */
static int
is_glycin (struct dl_phdr_info *library, size_t size, void *unused)
{
  return strstr (library->dlpi_name, "/libglycin") != NULL;
}

void
bb_jail_enter (void)
{
  limit_memory ();
  prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (dl_iterate_phdr (is_glycin, NULL) != 0)
    return;

  lock_files ();
  filter_calls ();
}
