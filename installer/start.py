"""Where the frozen program begins."""

import sys

from smallcrm.spreadsheets.child import run_if_asked

# A spreadsheet is read by a second copy of this program with limits; that copy must do nothing else.
run_if_asked(sys.argv)

from smallcrm.cli import main  # noqa: E402 - see above

sys.exit(main())
