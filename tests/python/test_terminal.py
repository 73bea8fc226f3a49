"""The command in a real terminal (tmux): typed at, killed in the middle, gone on with. No answer may be lost."""

import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import pytest

ROOT = pathlib.Path(__file__).parents[2]
TOOL = os.environ.get("CLOSEKNIT_COMMAND")
COMMAND = str(ROOT / TOOL) if TOOL else os.path.join(os.path.dirname(sys.executable), "closeknit")
WEEKLY = next(a for a in json.loads((ROOT / "packs/closeness.en.json").read_text())["assessments"] if a["id"] == "weekly")
ITEMS = [item["id"] for item in WEEKLY["items"]]
CHANCE = random.Random(7)
ANSWERS = [
    {"yes_no": CHANCE.random() < 0.5, "text": 'We walked, and "talked"; good.'}.get(item.get("response", {}).get("kind"), CHANCE.randint(1, 5))
    for item in WEEKLY["items"]
]
TYPED = [{True: "yes", False: "no"}[each] if isinstance(each, bool) else str(each) for each in ANSWERS]

CELLS = ",".join('"' + each.replace('"', '""') + '"' for each in TYPED)


# Notes the process and its exit status; tmux itself sometimes misses an end.
NOTING = """
trap : INT HUP
sh -c 'echo $$ >"$0/pid"; exec "$@"' "$@"
echo $? >"$1/status"
sleep 60
"""


class Terminal:
    """One program in a terminal of 80 by 30."""

    def __init__(self, *args):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="ck-"))  # short: a socket's path is at most 107 bytes long
        shell = ["sh", "-c", NOTING, "sh", str(self.folder), COMMAND, *args]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "30", *shell)

    def tmux(self, *args):
        call = ["tmux", "-u", "-S", f"{self.folder}/socket", *args]
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "screen"}
        return subprocess.run(call, check=True, capture_output=True, text=True, env=environment).stdout

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["tmux", "-S", f"{self.folder}/socket", "kill-server"], check=False, capture_output=True)
        shutil.rmtree(self.folder)

    def kill(self):
        os.kill(int((self.folder / "pid").read_text()), signal.SIGKILL)

    def screen(self):
        """With what has left it at the top."""
        return self.tmux("capture-pane", "-p", "-S", "-").rstrip()

    def wait_for(self, condition, what):
        until = time.monotonic() + 30
        while not condition():
            assert time.monotonic() < until, f"{what} did not come; the screen is\n{self.screen()}"
            time.sleep(0.02)

    def wait_for_prompt(self, answered):
        prompt = f"{100 * answered // len(ITEMS)} % >"
        self.wait_for(lambda: self.screen().splitlines()[-1:] == [prompt], prompt)

    def type(self, line, ended=True):
        self.tmux("send-keys", "-l", line)
        if ended:
            self.tmux("send-keys", "Enter")

    def wait_for_end(self, status):
        noted = self.folder / "status"
        self.wait_for(lambda: noted.exists() and noted.read_text() == f"{status}\n", f"an end with status {status}")


def answer_from(terminal, first, last):
    for i in range(first, last):
        terminal.wait_for_prompt(i)
        terminal.type(TYPED[i])
    terminal.wait_for_prompt(last)


def saved_answers(path):
    """In the order of the items."""
    answers = json.loads(path.read_text())["sheet"].get("answers", {})
    return [answers[item] for item in ITEMS if item in answers]


@pytest.fixture
def save(tmp_path):
    return tmp_path / "mine.json"


def administer(save, *more):
    return ["administer", "weekly", "--save", str(save), "--day", "2026-11-23", *more]


def test_a_kill_in_the_middle_ctrl_c_and_a_closed_terminal_lose_no_answer(save, tmp_path):
    with Terminal(*administer(save)) as terminal:
        answer_from(terminal, 0, 5)
        terminal.type(TYPED[5], ended=False)  # typed and not entered: not answered
        terminal.kill()
        terminal.wait_for_end(128 + signal.SIGKILL)
    assert saved_answers(save) == ANSWERS[:5]

    with Terminal(*administer(save)) as terminal:
        terminal.wait_for_prompt(5)
        assert "You're picking up where you left off." in terminal.screen()
        answer_from(terminal, 5, 8)
        terminal.tmux("send-keys", "C-c")
        terminal.wait_for_end(1)
        assert "Run the same command to pick up from here." in " ".join(terminal.screen().split())
    assert saved_answers(save) == ANSWERS[:8]

    with Terminal(*administer(save)) as terminal:
        answer_from(terminal, 8, 10)
        terminal.tmux("set", "-g", "exit-empty", "off", ";", "kill-session")  # the terminal is closed
        terminal.wait_for_end(2)  # its last sentence could not be printed
    assert saved_answers(save) == ANSWERS[:10]

    sheet = tmp_path / "sheet.json"
    with Terminal(*administer(save, "--out", str(sheet))) as terminal:
        answer_from(terminal, 10, len(ITEMS))
        terminal.type("")
        terminal.wait_for_end(0)
    done = json.loads(sheet.read_text())
    assert done["sheet"]["answers"] == dict(zip(ITEMS, ANSWERS))
    assert sorted(tmp_path.iterdir()) == [save, sheet]


def test_a_kill_at_any_moment_leaves_a_whole_file_with_every_answer_that_was_taken(save):
    chance = random.Random(11)
    taken = 0
    for _ in range(40):
        with subprocess.Popen([COMMAND, *administer(save)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            prompts = read_prompts(process, 1)
            for typed in TYPED[taken : taken + chance.randint(0, 2)]:
                process.stdin.write(typed.encode() + b"\n")
                process.stdin.flush()
                prompts += read_prompts(process, 1)
            if taken + prompts - 1 < len(ITEMS):
                process.stdin.write(TYPED[taken + prompts - 1].encode() + b"\n")
                process.stdin.flush()
            time.sleep(chance.uniform(0, 0.004))  # while it takes that one, saves it, or just after
            process.kill()
        kept = saved_answers(save)
        assert kept == ANSWERS[: len(kept)]
        assert taken + prompts - 1 <= len(kept) <= taken + prompts
        taken = len(kept)
        if taken == len(ITEMS):
            save.unlink()
            taken = 0


def read_prompts(process, count):
    seen = b""
    while seen.count(b"% > ") < count:
        byte = process.stdout.read(1)
        assert byte, "the command ended"
        seen += byte
    return count


def test_scoring_shows_how_far_it_is_and_ctrl_c_leaves_no_half_file(tmp_path):
    data, scores = tmp_path / "data.csv", tmp_path / "scores.csv"
    os.mkfifo(data)
    with Terminal("score", str(data), "--assessment", "weekly", "--out", str(scores)) as terminal:
        with data.open("w") as out:
            out.write("id," + ",".join(ITEMS) + "\n")
            for row in range(20_000):
                out.write(f"p{row},{CELLS}\n")
            out.flush()
            terminal.wait_for(lambda: " rows" in terminal.screen(), "progress")
            assert not scores.exists()
            terminal.tmux("send-keys", "C-c")
            terminal.wait_for_end(128 + signal.SIGINT)
    assert list(tmp_path.iterdir()) == [data]


def test_the_bar_is_gone_when_all_rows_are_scored(tmp_path):
    data, scores = tmp_path / "data.csv", tmp_path / "scores.csv"
    with data.open("w") as out:
        out.write("id,mood," + ",".join(ITEMS) + "\n")
        for row in range(20_000):
            out.write(f"p{row},x,{CELLS}\n")
    with Terminal("score", str(data), "--assessment", "weekly", "--out", str(scores)) as terminal:
        terminal.wait_for_end(0)
        screen = "".join(terminal.screen().split())  # long lines are broken anywhere
        assert "ignored:mood" in screen and "%" not in screen
    assert sum(1 for _ in scores.open()) == 20_001
