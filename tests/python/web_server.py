"""Serves examples/web, and starts anew whenever it is killed: for tests that kill it between two requests.

    python web_server.py couple.db    prints the port, then the id of each process that serves
"""

import os
import pathlib
import socket
import sys
from datetime import date

import uvicorn

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "examples/web"))

from app import made  # noqa: E402


def serve(path: str, listening: socket.socket) -> None:
    """Nothing of a process before it is left but the socket at which requests wait."""
    os.dup2(2, 1)
    app = made(path, str(ROOT / "examples/support.example.json"), lambda: date(2026, 11, 23))
    uvicorn.Server(uvicorn.Config(app, ws="none", lifespan="off")).run(sockets=[listening])


def main(path: str) -> None:
    listening = socket.create_server(("127.0.0.1", 0), backlog=16)
    print(listening.getsockname()[1], flush=True)
    while True:
        pid = os.fork()
        if pid == 0:
            serve(path, listening)
            os._exit(0)
        print(pid, flush=True)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
