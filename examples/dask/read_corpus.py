"""Reads a folder of documents on the workers of a Dask cluster, and merges what they read into one dataset.

    python3 read_corpus.py <folder> <out> --scheduler tcp://10.0.0.1:8786

A worker needs a checkout of the project with its packages (`npm ci`), at the path where it was started, and no sight of
the folder: the documents travel to it, the readings back. A batch that was lost with its worker is read by another one.
What nobody read (a file that is refused, a line that was torn) is read again in the merge, so that the dataset is byte for
byte the one that `npm run ingest -- --from <folder> --out <out>` makes alone.
"""

import argparse
import base64
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from distributed import Client, as_completed

ENDINGS = {".md", ".txt", ".html", ".htm", ".pdf", ".docx"}
# A reader takes two seconds to start; a batch should take much longer, and still be little to lose.
BATCH_BYTES = 400_000
# A document that kills its worker is read by so many before the cluster gives it up, and the merge reads it here.
TRIES = 3


def list_batches(folder: Path, batch_bytes: int) -> list[list[tuple[str, bytes]]]:
    """Files of the folder in order of their names, in batches of at most so many bytes, or of one file."""
    batches: list[list[tuple[str, bytes]]] = [[]]
    size = 0
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in ENDINGS or not path.is_file() or path.name.startswith("."):
            continue
        data = path.read_bytes()
        if size + len(data) > batch_bytes and batches[-1]:
            batches.append([])
            size = 0
        batches[-1].append((path.name, data))
        size += len(data)
    return [batch for batch in batches if batch]


def read_batch(batch: list[tuple[str, bytes]]) -> str:
    """On a worker: pipes files through `extract --jsonl --readings`; one line of JSON a file."""
    lines = "".join(
        json.dumps({"file": name, "base64": base64.b64encode(data).decode()}) + "\n"
        for name, data in batch
    )
    command = ["npm", "run", "--silent", "extract", "--", "--jsonl", "--readings"]
    done = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=False)
    # 1: some of the files are refused; the merge reads those again and says why.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"extract ended with {done.returncode}")
    return done.stdout.decode()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scheduler", required=True, help="address of the Dask scheduler")
    parser.add_argument("--workers", type=int, default=1, help="wait until so many are there")
    parser.add_argument("--batch-bytes", type=int, default=BATCH_BYTES)
    arguments = parser.parse_args()
    if not arguments.folder.is_dir():
        print(f"{arguments.folder}: found no folder; allowed: a folder of documents", file=sys.stderr)
        return 2

    batches = list_batches(arguments.folder, arguments.batch_bytes)
    with tempfile.TemporaryDirectory(prefix="silkthread-") as scratch:
        readings = Path(scratch) / "readings.jsonl"
        with Client(arguments.scheduler) as client, readings.open("w", encoding="utf-8") as file:
            client.wait_for_workers(arguments.workers)
            # Not pure: a batch is read, not looked up among those of an earlier run.
            futures = client.map(read_batch, batches, retries=TRIES - 1, pure=False)
            for number, future in enumerate(as_completed(futures), start=1):
                if future.status == "finished":
                    file.write(future.result())
                else:
                    print(f"a batch was given up: {future.exception()}", file=sys.stderr)
                print(f"batch {number} of {len(batches)}", flush=True)
        merge = ["npm", "run", "--silent", "ingest", "--", "--from", str(arguments.folder.resolve())]
        merge += ["--out", str(arguments.out.resolve()), "--readings", str(readings)]
        return subprocess.run(merge, check=False, env={**os.environ, "SILKTHREAD_CACHE": ""}).returncode


if __name__ == "__main__":
    sys.exit(main())
