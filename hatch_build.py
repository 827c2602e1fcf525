"""The build hook of ``make fast``: compiles the rooms of the reader to C (docs/decisions/0020-compiling.md).

It works on a copy of the source in the form that the compiler likes best (`scripts/native.py`); the tree stays as it
is.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent / "scripts"))
from native import native

SETUP = """
from mypyc.build import mypycify
from setuptools import setup
setup(name="rawi", py_modules=[], package_dir={{"": "src"}}, ext_modules=mypycify({files}, **{options}))
"""


class Compiled(BuildHookInterface[Any]):
    """``include`` and ``exclude`` are patterns of files; ``options`` goes to `mypyc.build.mypycify`."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and add what came of it to the wheel. Raises `RuntimeError` with what the compiler says."""
        self.folder = TemporaryDirectory()
        work = Path(self.folder.name)
        made = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
        shutil.copytree(Path(self.root) / "src", work / "src", ignore=made)
        files = [str(path.relative_to(work)) for path in self._compiled(work)]
        for name in files:
            path = work / name
            path.write_text(native(path.read_text(encoding="utf-8")), encoding="utf-8")
        (work / "setup.py").write_text(SETUP.format(files=files, options=self.config["options"]), encoding="utf-8")
        command = [sys.executable, "setup.py", "build_ext", "--inplace"]
        done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)
        for path in (*(work / "src").rglob("*.so"), *(work / "src").rglob("*.pyd")):
            build_data["force_include"][str(path)] = str(path.relative_to(work / "src"))
        build_data["infer_tag"], build_data["pure_python"] = True, False

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """The wheel is written: nothing of the work is needed any more."""
        self.folder.cleanup()

    def _compiled(self, root: Path) -> list[Path]:
        left = {path for pattern in self.config["exclude"] for path in root.glob(pattern)}
        return [path for pattern in self.config["include"] for path in sorted(root.glob(pattern)) if path not in left]
