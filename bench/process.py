"""Times a command as a whole process: the median of 50 runs after 5 that do not count."""

import statistics
import subprocess
import sys
import time


def main() -> None:
    took = []
    for _ in range(55):
        start = time.perf_counter()
        subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
        took.append((time.perf_counter() - start) * 1e3)
    counted = took[5:]
    print(f"{sys.argv[2]}, whole process: {statistics.median(counted):.1f} ms (at most 30; slowest {max(counted):.1f} ms)")


if __name__ == "__main__":
    main()
