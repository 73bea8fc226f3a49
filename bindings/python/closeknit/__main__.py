"""The command ``closeknit``; also ``python -m closeknit``."""

import sys

from . import run


def main() -> int:
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
