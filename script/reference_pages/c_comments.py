"""A filter for Doxygen: the comments of a header in C as those that it reads. The first one is of the whole header."""

import re
import sys
from pathlib import Path

text = Path(sys.argv[1]).read_text()
first = text.index("*/") + 2 if text.startswith("/*") else 0
rest = re.sub(r"^([^\s/*].*?)([ \t]*)/\* (.*?) ?\*/$", r"\1\2/**< \3 */", text[first:], flags=re.M)
print(text[:first] + re.sub(r"/\*(?!\*)", "/**", rest), end="")
