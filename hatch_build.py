"""Build hook: compiled translations and resources/ go into the wheel as wizard/_data."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface):  # type: ignore[type-arg]  # its parameter is of no use here
    """Runs before each build. An editable install reads both folders from the checkout itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile every .ts; name the files that go into a wheel. Raises CalledProcessError."""
        root = Path(self.root)
        # A program, not an import: the project's folder is not on a build environment's path.
        compiling = [sys.executable, "-m", "tools.translations", "compile"]
        subprocess.run(compiling, cwd=root, check=True)
        if version == "editable":
            return
        included = build_data["force_include"]
        included[str(root / "resources")] = "wizard/_data/resources"
        for compiled in sorted((root / "translations").glob("wizard_*.qm")):
            included[str(compiled)] = f"wizard/_data/translations/{compiled.name}"
