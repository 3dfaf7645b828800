#!/usr/bin/env bash
# Prints the path of a Python that has Dask's distributed; installs it on Debian and Ubuntu as root, else says what is needed.
set -euo pipefail

find_python() {
  for python in "${PYTHON:-python3}" /usr/bin/python3; do
    if "$python" -c 'import distributed' 2>/dev/null; then
      command -v "$python"
      return
    fi
  done
}

python=$(find_python)
if [ -z "$python" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -q && apt-get install -q -y --no-install-recommends python3-distributed; } >&2 || true
  python=$(find_python)
fi
if [ -z "$python" ]; then
  echo "no Python with Dask's distributed was found. Install it (Debian: apt-get install python3-distributed;" >&2
  echo 'elsewhere: pip install distributed), or name a Python that has it: PYTHON=/path/to/python3' >&2
  exit 2
fi
echo "$python"
