"""Where the frozen program begins."""

import sys

from smallcrm.processes import run_if_asked

# Some work is done by second copies of this program, which must do nothing else.
run_if_asked(sys.argv)

from smallcrm.cli import main  # noqa: E402 - see above

sys.exit(main())
