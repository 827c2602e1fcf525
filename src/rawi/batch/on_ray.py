"""Ray as an engine: on this machine, or in a cluster whose machines all see the batch's folder."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import tempfile
from collections.abc import Iterator
from typing import Any

from rawi.batch.engines import Outcome
from rawi.batch.files import BatchError
from rawi.batch.jobs import Job, Setting, do
from rawi.batch.pool import Died, Failed

_STORE = 80 * 1024 * 1024
"""Bytes of Ray's store of objects, the least it takes: jobs and outcomes are a few bytes, all else lies in files."""


class Ray:
    """Tasks of Ray, at most so many at once. Nothing is told to Ray's makers, no dashboard is opened, and what is
    started here listens on this machine alone."""

    def __init__(self, setting: Setting, workers: int, address: str = "") -> None:
        os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
        os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
        if not address:
            # Ray's own switch for machines whose users do not want to be asked by a firewall: it keeps to 127.0.0.1,
            # which it else takes for any address of the machine.
            os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"
        import ray

        self._ray: Any = ray
        self._folder = tempfile.TemporaryDirectory(prefix="rawi-ray-", ignore_cleanup_errors=True)
        try:
            if address:
                ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
            else:
                self._start(workers)
        except Exception as error:
            self.close()
            raise BatchError(f"Ray does not start: {str(error).splitlines()[0]}") from None
        # A killed worker is ours to tell: it may have been killed by what it read.
        self._do = ray.remote(num_cpus=1, max_retries=0)(do)
        self._setting, self._workers = setting, workers

    def _start(self, workers: int) -> None:
        self._ray.init(
            address="local",
            num_cpus=workers,
            object_store_memory=_STORE,
            include_dashboard=False,
            log_to_driver=False,
            logging_level=logging.ERROR,
            _node_ip_address="127.0.0.1",
            _temp_dir=self._folder.name,
        )

    def run(self, jobs: Iterator[Job]) -> Iterator[tuple[Job, Outcome]]:
        """See `rawi.batch.engines.Engine`."""
        under_way: dict[Any, Job] = {}
        while True:
            while len(under_way) < self._workers and (job := next(jobs, None)) is not None:
                under_way[self._do.remote(self._setting, job)] = job
            if not under_way:
                return
            ready, _ = self._ray.wait(list(under_way), num_returns=1)
            yield under_way.pop(ready[0]), self._outcome(ready[0])

    def _outcome(self, task: Any) -> Outcome:
        try:
            self._ray.get(task)
        except self._ray.exceptions.RayTaskError as error:
            return Failed(error.cause if isinstance(error.cause, Exception) else error)
        except self._ray.exceptions.RayError:
            return Died()
        return None

    def close(self) -> None:
        """End Ray, where it was started here, and take away what it wrote."""
        with contextlib.redirect_stderr(io.StringIO()):
            self._ray.shutdown()
        self._folder.cleanup()
