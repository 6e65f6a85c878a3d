"""`python -m smallcrm` is the command `smallcrm`."""

import sys

from smallcrm.cli import main

if __name__ == "__main__":
    sys.exit(main())
