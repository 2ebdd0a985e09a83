"""What can go wrong, as one tree.

::

    ReportedlyError
    ├── UsageError          the call was wrong: a path that is not there, an unknown setting
    ├── BadReport           one report cannot be read; the others go on
    ├── LexiconError        a word list does not fit its shape
    └── LedgerError         the ledger cannot be used; nothing was touched
        ├── LedgerIsForeign     the file is no ledger
        ├── LedgerIsNewer       a newer version of the program made it
        ├── LedgerIsBusy        another process holds it for too long
        ├── LedgerIsReadOnly    it cannot be written
        └── LedgerIsFull        the disk has no room left

A message says what was found, where, and what to do.
"""


class ReportedlyError(Exception):
    """Any error of the program's own that its user can do something about."""


class UsageError(ReportedlyError):
    """The call was wrong, and nothing was done."""


class BadReport(ReportedlyError):
    """One report cannot be read. The batch goes on without it."""


class LexiconError(ReportedlyError):
    """A word list does not have the shape its loader asks for."""


class LedgerError(ReportedlyError):
    """The ledger cannot be used. Nothing was changed in it."""


class LedgerIsForeign(LedgerError):
    """The file is there, and is no ledger."""


class LedgerIsNewer(LedgerError):
    """A newer version of the program made the ledger."""


class LedgerIsBusy(LedgerError):
    """Another process holds the ledger, for longer than we wait."""


class LedgerIsReadOnly(LedgerError):
    """The ledger, or its folder, cannot be written."""


class LedgerIsFull(LedgerError):
    """No room is left on the disk."""
