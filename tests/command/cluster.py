# SPDX-License-Identifier: GPL-3.0-or-later
"""How does a test get a Slurm cluster of this one machine, which is gone when it ends?"""

import os
import pwd
import shutil
import socket
import subprocess
import time

PATIENCE = 240
SEARCHED = f"{os.environ['PATH']}:/usr/sbin:/sbin"

# a piece that is requeued waits until its credentials expire, 5 s at least; more processors than there are may be promised
CONFIGURATION = """
ClusterName=beatboard
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket,cred_expire=5
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/builtin
SchedulerParameters=sched_interval=1,batch_sched_delay=0
MinJobAge=10
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
SlurmdParameters=config_overrides
NodeName=machine NodeHostname={host} NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=render Nodes=machine Default=YES MaxTime=INFINITE State=UP
"""


class Unavailable(Exception):
    """There is no Slurm here, or it does not start; says why."""


def wait_for(look, what):
    """What look() gives, once that is something."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not come")
        time.sleep(0.02)
    return found


def find(name):
    path = shutil.which(name, path=SEARCHED)
    if path is None:
        raise Unavailable(f"{name} is not installed: slurm-wlm and munge bring it")
    return path


def find_ports():
    """Two that nobody listens at."""
    sockets = [socket.socket() for _ in range(2)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class Cluster:
    """munged, slurmctld and slurmd in a folder; as a context, from there being a machine to work on."""

    def __init__(self, folder):
        self.folder = folder
        self.programs = {name: find(name) for name in ("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel")}
        self.environment = os.environ | {"SLURM_CONF": str(folder / "slurm.conf"), "PATH": SEARCHED}
        self._daemons = []

    def __enter__(self):
        self._prepare()
        try:
            self._start("munged", "--foreground", "--force", "--num-threads=2",
                        *(f"--{name}={self.folder}/munge.{end}" for name, end in (
                            ("socket", "socket"), ("key-file", "key"), ("pid-file", "pid"), ("log-file", "log"),
                            ("seed-file", "seed"))))
            self._await(lambda: (self.folder / "munge.socket").exists())
            self._start("slurmctld", "-D")
            self._start("slurmd", "-D")
            self._await(lambda: "idle" in self.ask("sinfo", "--noheader", "--format=%T"))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for daemon in reversed(self._daemons):
            daemon.terminate()
            try:
                daemon.wait(10)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait()

    def _prepare(self):
        for name in ("state", "spool"):
            (self.folder / name).mkdir(mode=0o700)
        key = self.folder / "munge.key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        # nothing of it is used; looking for the right one fails where none is mounted
        (self.folder / "cgroup.conf").write_text("CgroupPlugin=cgroup/v1\n")
        (self.folder / "slurm.conf").write_text(CONFIGURATION.format(
            folder=self.folder, ports=find_ports(), host=socket.gethostname().split(".")[0],
            user=pwd.getpwuid(os.getuid()).pw_name))

    def _start(self, name, *arguments):
        with open(self.folder / f"{name}.out", "wb") as output:
            self._daemons.append(subprocess.Popen([self.programs[name], *arguments], env=self.environment,
                                                  stdin=subprocess.DEVNULL, stdout=output, stderr=output))

    def _await(self, look):
        """Until look() is content; a daemon that ends before, or takes too long, cannot run here."""
        def tell():
            gone = [daemon for daemon in self._daemons if daemon.poll() is not None]
            return [gone[0].args[0]] if gone else look()

        try:
            found = wait_for(tell, "Slurm")
        except TimeoutError:
            found = ["Slurm"]
        if isinstance(found, list):
            raise Unavailable(f"{os.path.basename(found[0])} does not run here: {self._last_words()}")

    def _last_words(self):
        lines = [line for name in ("munged.out", "munge.log", "slurmctld.out", "slurmd.out")
                 if (self.folder / name).exists()
                 for line in (self.folder / name).read_text(errors="replace").splitlines() if "rror" in line and "initialization failed" not in line]
        return lines[-1] if lines else "it does not say why"

    def ask(self, name, *arguments):
        """What a program of Slurm's says."""
        return subprocess.run([find(name), *arguments], env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, check=False).stdout

    def wait_for_jobs(self):
        """Until none is waiting or running."""
        wait_for(lambda: not self.ask("squeue", "--noheader").strip(), "the end of all jobs")

    def cancel_jobs(self):
        jobs = self.ask("squeue", "--noheader", "--array", "--format=%A").split()
        if jobs:
            self.ask("scancel", *jobs)
            self.wait_for_jobs()
