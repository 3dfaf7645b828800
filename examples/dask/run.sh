#!/usr/bin/env bash
# Reads a folder on a scheduler and two workers of this machine: npm run dask -- <folder> <out>
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ $# -ne 2 ]; then
  echo 'usage: npm run dask -- <folder of documents> <folder for the dataset>' >&2
  exit 2
fi

python=$(bash examples/dask/find_python.sh)

scratch=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$scratch"' EXIT
"$python" -m distributed.cli.dask_scheduler --host 127.0.0.1 --port 0 --no-dashboard \
  --scheduler-file "$scratch/scheduler.json" >"$scratch/scheduler.log" 2>&1 &
for number in 1 2; do
  # One thread a worker: a thread starts a process of its own, and that one does the work.
  "$python" -m distributed.cli.dask_worker --scheduler-file "$scratch/scheduler.json" \
    --nthreads 1 --no-nanny --no-dashboard --local-directory "$scratch/worker-$number" \
    >"$scratch/worker-$number.log" 2>&1 &
done
for _ in $(seq 100); do
  [ -s "$scratch/scheduler.json" ] && break
  sleep 0.2
done
address=$("$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))["address"])' \
  "$scratch/scheduler.json")
"$python" examples/dask/read_corpus.py "$1" "$2" --scheduler "$address" --workers 2
