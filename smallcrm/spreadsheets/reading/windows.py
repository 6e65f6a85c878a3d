"""What only Windows needs: a limit to the memory of a child process, and its end with ours."""

import ctypes
import subprocess
from ctypes import wintypes


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", wintypes.DWORD),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", wintypes.DWORD),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", wintypes.DWORD),
        ("SchedulingClass", wintypes.DWORD),
    )


class _Limits(ctypes.Structure):
    _fields_ = (
        ("Basic", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


_EXTENDED_LIMITS = 9
_PROCESS_MEMORY, _ACTIVE_PROCESS, _KILL_ON_CLOSE, _DIE_ON_EXCEPTION = 0x100, 0x8, 0x2000, 0x400


class WindowsJob:
    """A job object around one process."""

    def __init__(self, process: subprocess.Popen[bytes], memory: int) -> None:
        limits = _Limits()
        limits.Basic.LimitFlags = _PROCESS_MEMORY | _ACTIVE_PROCESS | _KILL_ON_CLOSE | _DIE_ON_EXCEPTION
        limits.Basic.ActiveProcessLimit = 1
        limits.ProcessMemoryLimit = memory

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            wintypes.LPVOID,
            wintypes.DWORD,
        )
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        self._close = kernel.CloseHandle
        self._job = kernel.CreateJobObjectW(None, None)
        if self._job:
            kernel.SetInformationJobObject(
                self._job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            # The child is at its first imports by now; the limit holds from here on. Where it cannot be set
            # (an old Windows inside another job), the wall clock still ends the child.
            kernel.AssignProcessToJobObject(self._job, int(process._handle))  # type: ignore[attr-defined]  # noqa: SLF001  # no public way

    def close(self) -> None:
        if self._job:
            self._close(self._job)
