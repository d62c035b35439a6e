#!/usr/bin/env bash
# Installs the peers beside this file, builds everything and compares: run.sh [arguments of run.py].
# Needs python3, cargo, g++ and LEMON's headers (Debian: liblemon-dev).
set -euo pipefail
cd "$(dirname "$0")"
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
[ match_lemon -nt match_lemon.cpp ] || g++ -O3 -march=native -std=c++17 -w -o match_lemon match_lemon.cpp -llemon
cargo build --quiet --release --bin matching --manifest-path ../../Cargo.toml
cargo build --quiet --release --manifest-path rs/Cargo.toml
exec .venv/bin/python run.py "$@"
