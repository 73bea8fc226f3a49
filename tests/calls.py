#!/usr/bin/env python3
"""The library calls nothing that reads a clock, the network, the environment, files or chance, or that starts a program.

    python3 tests/calls.py NM LIBRARY CONTROL     CONTROL is a library that does call such things: they must be found there
"""
import re
import subprocess
import sys

FORBIDDEN = re.compile(
    r"^(__)?(time|clock|clock_gettime|gettimeofday|localtime(_r)?|gmtime(_r)?|timespec_get|mktime"
    r"|socket|connect|bind|listen|accept4?|send(to|msg)?|recv(from|msg)?|getaddrinfo|gethostbyname"
    r"|(secure_)?getenv|setenv|putenv|environ|setlocale"
    r"|(f?open|openat|creat|freopen|tmpfile|mkstemp|fwrite|fread|read|write|unlink|rename|rmdir|mkdir|stat|fstat|opendir)(64)?"
    r"|fork|vfork|clone|exec[a-z]+|posix_spawnp?|system|popen|dlopen|pthread_create"
    r"|s?rand(_r|om)?|getrandom|getentropy|arc4random[a-z_]*)(@.*)?$"
    r"|^(vtable for )?std::(__\w+::)?(chrono::(_V2::)?\w+_clock::now|basic_filebuf|basic_[io]?fstream|random_device|filesystem|thread"
    r"|locale::global|c(in|out|err|log)\b)"
)


def forbidden(nm, library):
    listed = subprocess.run([nm, "-C", "-u", library], check=True, capture_output=True, text=True).stdout
    names = {line.split(" U ", 1)[1].strip() for line in listed.splitlines() if " U " in line}
    return sorted(name for name in names if FORBIDDEN.search(name))


def main():
    nm, library, control = sys.argv[1:]
    found, planted = forbidden(nm, library), forbidden(nm, control)
    for name in found:
        print(f"{library} calls {name}")
    for name in ("localtime", "rename"):
        if not any(each.startswith(name) for each in planted):
            print(f"{name} was not found in {control}, which calls it")
            return 1
    if not found:
        print(f"calls: none that is forbidden; {len(planted)} were found in the control")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
