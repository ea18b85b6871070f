# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Does every script of the project parse? Runs none of them, and writes nothing.

    check_scripts.py ROOT

Python's are compiled, the shell's read by `bash -n`; a script is told by its ending or by its first line. In a git checkout
these are the tracked files, elsewhere (an unpacked release) all but what was built. Prints FILE:LINE: WHAT for each error.
"""

import os
import subprocess
import sys
from pathlib import Path


def tracked_files(root):
    """None where the root isn't that of a git checkout, or git isn't there or won't say."""
    def git(*words):
        return subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True, check=True).stdout
    try:
        if Path(git("rev-parse", "--show-toplevel").removesuffix("\n")).resolve() != root:
            return None  # a release that was unpacked within somebody's own checkout
        return [root / name for name in git("ls-files", "-z").split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        return None


def files_of_tree(root):
    found = []
    for folder, folders, names in os.walk(root):
        is_top = Path(folder) == root
        folders[:] = [name for name in folders if name not in (".git", "__pycache__")
                      and not (is_top and (name == "build" or name.startswith("build-")))
                      and not Path(folder, name, "CMakeCache.txt").exists()]
        found += [Path(folder, name) for name in names]
    return found


def language(path):
    """"python", "shell", or None."""
    if path.suffix in (".py", ".sh"):
        return "python" if path.suffix == ".py" else "shell"
    with open(path, "rb") as file:
        first = file.readline(200)
    if not first.startswith(b"#!"):
        return None
    words = first[2:].decode(errors="replace").split()
    program = next((word.rsplit("/", 1)[-1] for word in words if not word.endswith("/env") and not word.startswith("-")), "")
    if program.startswith("python"):
        return "python"
    return "shell" if program in ("sh", "bash", "dash") else None


def python_error(path, name):
    try:
        compile(path.read_bytes(), name, "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"{name}:{error.lineno or 1}: {error.msg}"
    return None


def shell_error(path, name):
    done = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True)
    # Bash names FILE: line N: WHAT.
    return None if done.returncode == 0 else done.stderr.strip().replace(f"{path}: line ", f"{name}:")


def main():
    root = Path(sys.argv[1]).resolve()
    files = tracked_files(root)
    if files is None:
        files = files_of_tree(root)
    counts = {"python": 0, "shell": 0}
    errors = []
    for path in sorted(files):
        # What git tracks may have been removed, or be a link to a folder.
        kind = language(path) if path.is_file() else None
        if kind is None:
            continue
        counts[kind] += 1
        errors.append({"python": python_error, "shell": shell_error}[kind](path, str(path.relative_to(root))))
    errors = [error for error in errors if error]
    print(f"{counts['python']} Python and {counts['shell']} shell scripts")
    if not all(counts.values()):
        errors.append(f"{root}: there must be scripts of both kinds")
    for error in errors:
        print(error, file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
