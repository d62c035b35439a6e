#!/usr/bin/env bash
# Installs the peers beside this file, builds everything and compares: run.sh [arguments of run.py].
# Needs python3, cargo, node and npm.
set -euo pipefail
cd "$(dirname "$0")"
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
[ -d ../fsm/node_modules/xstate ] || npm install --silent --no-fund --no-audit --prefix ../fsm
cargo build --quiet --release --bin programme --manifest-path ../../Cargo.toml
exec .venv/bin/python run.py "$@"
