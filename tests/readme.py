"""Takes the C++ program of README and what it says it prints: readme.py README.md PROGRAM.cpp EXPECTED.txt"""
import re
import sys
from pathlib import Path

readme, program, expected = map(Path, sys.argv[1:])
code, printed = re.search(r"```cpp\n(.*?)```\n\n```text\n(.*?)```", readme.read_text(), re.S).groups()
for path, text in ((program, code), (expected, printed)):
    if not path.exists() or path.read_text() != text:
        path.write_text(text)
