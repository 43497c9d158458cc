"""Make the environment that the real applications run in: .setup/applications, apart from ours.

Standard library only: run.py calls it before the tests. The second time it costs a file read.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE.parents[1] / ".setup" / "applications"
LOCK = HERE / "requirements.lock"
STAMP = ENVIRONMENT / "installed.txt"


def interpreter() -> Path:
    """Where the environment's Python is, whether it exists or not."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def is_ready() -> bool:
    """Whether the environment fits the lock and still runs."""
    return interpreter().exists() and STAMP.exists() and STAMP.read_text("utf-8") == _wanted()


def main() -> int:
    """Make the environment unless it is there; return the exit status."""
    if is_ready():
        return 0
    print(f"Setting up the applications of the tests in {ENVIRONMENT}.", flush=True)
    try:
        _install()
    except subprocess.CalledProcessError as failed:
        print(f"They could not be installed; what failed says why above.\n    {failed.cmd}")
        return 1
    STAMP.write_text(_wanted(), "utf-8")
    return 0


def _wanted() -> str:
    # Not sys.version: the system packages of a moment ago may have brought a newer build.
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return hashlib.sha256(LOCK.read_bytes() + version.encode()).hexdigest()


def _install() -> None:
    """Raises CalledProcessError."""
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    python = str(interpreter())
    if _has_uv():
        make = ["uv", "venv", "--quiet", "--python", sys.executable, str(ENVIRONMENT)]
        install = ["uv", "pip", "install", "--quiet", "--python", python]
    else:
        make = [sys.executable, "-m", "venv", str(ENVIRONMENT)]
        install = [python, "-m", "pip", "install", "--quiet"]
    subprocess.run(make, check=True)
    subprocess.run([*install, "--require-hashes", "--requirement", str(LOCK)], check=True)


def _has_uv() -> bool:
    """Being on the path proves little: version switchers leave shims."""
    if shutil.which("uv") is None:
        return False
    return subprocess.run(["uv", "--version"], capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
