"""Where the work runs: one function over chunks, the answers in order, in one process or several.

In: a pure function and chunks of its input. Out: for each chunk, in order, what the function
made of it, or that the process died over it. Both engines give the same answers.
"""

from reportedly.engine.engines import Died, Engine
from reportedly.engine.in_process import InProcess
from reportedly.engine.processes import Processes

__all__ = ["Died", "Engine", "InProcess", "Processes", "engine_of"]


def engine_of(jobs: int) -> Engine:
    """The engine for so many processes side by side; one runs in this process."""
    return InProcess() if jobs <= 1 else Processes(jobs)
