"""What this process holds: file handles, threads, children, memory."""

from __future__ import annotations

import gc
import os
import threading
from dataclasses import dataclass
from pathlib import Path

PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024 if hasattr(os, "sysconf") else 4
PROC = Path("/proc/self")


@dataclass(frozen=True)
class Held:
    """`kib` is the resident memory."""

    handles: int
    threads: int
    children: int
    kib: int


def held() -> Held:
    """Weigh it now, without what only waits to be collected. Linux only."""
    gc.collect()
    children = PROC / "task" / str(os.getpid()) / "children"
    return Held(
        handles=len(list((PROC / "fd").iterdir())),
        threads=threading.active_count(),
        children=len(children.read_text().split()) if children.exists() else 0,
        kib=int((PROC / "statm").read_text().split()[1]) * PAGE_KIB,
    )


def slope(kib: list[int]) -> float:
    """KiB gathered a run: the straight line that fits best (least squares)."""
    middle_x, middle_y = (len(kib) - 1) / 2, sum(kib) / len(kib)
    across = sum((x - middle_x) * (y - middle_y) for x, y in enumerate(kib))
    return across / sum((x - middle_x) ** 2 for x in range(len(kib)))
