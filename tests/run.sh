#!/usr/bin/env bash
# Runs the tests of every language and prints a summary.
#
#   tests/run.sh                 every tier
#   tests/run.sh rust python     only these
#   tests/run.sh --list          the names of the tiers
#
# Needs Rust (rustup or not), Python 3.10 or later and Node 20 or later; everything else is
# installed below target/ and bindings-wasm/node_modules. The browser tier uses the Chromium
# or Chrome it finds (or CHROMIUM=/path/to/it); as root on Debian it installs a missing one.
# Full logs: target/test-logs. A failing tier does not stop the next ones.
set -euo pipefail

all_tiers='rust python wasm browser'
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
case $target in /*) ;; *) target=$PWD/$target ;; esac
export CARGO_TARGET_DIR=$target CARGO_TERM_COLOR=never NO_COLOR=1 TERM=dumb
unset FORCE_COLOR
logs=$target/test-logs
venv=$target/venv
cd "$root"

# ------------------------------------------------------------------ helpers

# Says why the tier fails, here and in the summary.
fail() {
  printf '%s: %s\n' "$tier" "$*" >&2
  printf '%s\n' "$*" >"$logs/$tier.note"
  return 1
}

need_files() {
  local file
  for file in "$@"; do
    [ -e "$file" ] || fail "$file is missing"
  done
}

need_tools() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "$tool is not installed"
  done
}

# Runs a command or a function with its output in a log of its own.
step() { # name, command...
  local name=$1 log=$logs/$tier-$1.log start=$SECONDS status
  shift
  printf '  %-8s %-14s' "$tier" "$name"
  set +e
  (set -e; "$@") >"$log" 2>&1 </dev/null
  status=$?
  set -e
  count_tests "$log" >>"$logs/$tier.counts"
  if [ $status -eq 0 ]; then
    printf 'ok, %s s\n' $((SECONDS - start))
    return
  fi
  printf 'FAILED, %s s\n\n' $((SECONDS - start))
  printf '%s\n' "---- the last lines of $log" "$(tail -n 40 "$log")" '----' ''
  fail "$name failed, see ${log#"$root/"}"
}

# Prints "passed failed" as cargo test, pytest and Node's test runner report them in a log.
count_tests() {
  awk '
    function add(number, word) {
      gsub(/[;,]/, "", word)
      if (word == "passed") passed += number
      if (word == "failed" || word ~ /^errors?$/) failed += number
    }
    /^test result: / || (/ in [0-9.]+s/ && /(passed|failed|errors?)[, ]/) {
      for (i = 2; i <= NF; i++) add($(i - 1), $i)
    }
    /^(#|ℹ) pass [0-9]+$/ { passed += $3 }
    /^(#|ℹ) fail [0-9]+$/ { failed += $3 }
    END { print passed + 0, failed + 0 }' "$1"
}

apt_install() { # packages; only as root on Debian and its like
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# --------------------------------------------------------------------- rust

ensure_rust_tools() {
  { cargo fmt --version && cargo clippy --version; } || rustup component add rustfmt clippy
}

check_documentation() {
  RUSTDOCFLAGS='-D warnings' cargo doc --no-deps -p nastavnik --all-features
}

run_example() {
  local out=$target/school-year file
  rm -rf "$out"
  cargo run --release --example school_year -- --out "$out"
  for file in report.html programme.json; do
    [ -s "$out/$file" ] || { echo "the example has not written $file"; return 1; }
  done
}

tier_rust() {
  need_tools cargo
  need_files Cargo.toml
  local part
  step tools ensure_rust_tools
  step fmt cargo fmt --all --check
  step clippy cargo clippy --workspace --all-targets -- -D warnings
  for part in bindings-wasm/glue benches; do # workspaces of their own
    step "fmt-${part##*/}" cargo fmt --manifest-path "$part/Cargo.toml" --check
  done
  step benches cargo check --all-targets --manifest-path benches/Cargo.toml
  step test cargo test
  FUZZ_SECONDS=60 step fuzz cargo test -p nastavnik-tests --test fuzz -- --nocapture bent_inputs
  step plain cargo check -p nastavnik --lib # no feature, as a caller without spreadsheets has it
  step doc check_documentation
  step example run_example
}

# ------------------------------------------------------------------- python

# A virtual environment with the pinned tools, made again when they change.
make_venv() {
  local wanted
  wanted=$(python3 -VV; cksum <bindings-python/requirements-dev.txt)
  [ "$(cat "$venv/stamp" 2>/dev/null || :)" = "$wanted" ] && { echo 'up to date'; return; }
  python3 -c 'import ensurepip' || apt_install python3-venv
  python3 -m venv --clear "$venv"
  "$venv/bin/python" -m pip install --disable-pip-version-check -r bindings-python/requirements-dev.txt
  printf '%s\n' "$wanted" >"$venv/stamp"
}

# The committed stubs must be those that the built module gives, and be in the installed package.
check_stubs() {
  local site stub stubs
  rm -rf "$target/stubs"
  maturin generate-stubs --profile release -m Cargo.toml -o "$target/stubs"
  site=$(python -c 'import nastavnik, os; print(os.path.dirname(os.path.dirname(nastavnik.__file__)))')
  [ -f "$site/nastavnik/py.typed" ] || { echo 'the installed package has no py.typed'; return 1; }
  stubs=$(cd "$target/stubs" && find . -name '*.pyi')
  [ -n "$stubs" ] || { echo 'maturin has generated no stub'; return 1; }
  for stub in $stubs; do
    diff -u "python/$stub" "$target/stubs/$stub" || {
      echo 'a committed stub is out of date; to renew it:'
      echo 'maturin generate-stubs --profile release -m bindings-python/Cargo.toml -o bindings-python/python'
      return 1
    }
    cmp "$site/$stub" "$target/stubs/$stub"
  done
}

tier_python() {
  need_tools cargo python3
  need_files bindings-python/{Cargo.toml,pyproject.toml,requirements-dev.txt,python,tests}
  step venv make_venv
  export VIRTUAL_ENV=$venv PATH=$venv/bin:$PATH PIP_DISABLE_PIP_VERSION_CHECK=1
  rm -rf "$target/wheels"
  step wheel maturin build --release -m bindings-python/Cargo.toml -o "$target/wheels"
  step install python -m pip install --force-reinstall --no-deps "$target"/wheels/*.whl
  cd bindings-python # for the settings in its pyproject.toml
  step ruff ruff check .
  step ruff-format ruff format --check .
  step ruff-peers ruff check "$root/benches/peers"
  step mypy mypy --strict python tests
  step contract bash "$root/tests/tools/generate-types.sh" --check python
  step stubs check_stubs
  step stubtest python -m mypy.stubtest nastavnik._nastavnik
  step test python -m pytest tests
}

# --------------------------------------------------------- wasm and browser

node_tests() { node --test --test-reporter=spec --test-timeout=300000 "$@"; }

pack() {
  rm -rf "$target/npm"
  mkdir -p "$target/npm"
  npm pack ./bindings-wasm/pkg --pack-destination "$target/npm"
}

# Builds and packs the npm package, once in a run; the tests find it by NASTAVNIK_PKG_TGZ.
build_package() {
  need_tools cargo node npm
  need_files bindings-wasm/{Cargo.toml,build.mjs,package.json,package-lock.json,tsconfig.json,tests}
  if [ ! -f "$logs/packed" ]; then
    step build bash bindings-wasm/build.sh
    step pack pack
    tail -n 1 "$logs/$tier-build.log" >"$logs/packed" # the size of the module
  fi
  NASTAVNIK_PKG_TGZ=$(ls "$target"/npm/*.tgz)
  export NASTAVNIK_PKG_TGZ
}

tier_wasm() {
  build_package
  cp "$logs/packed" "$logs/wasm.note"
  step contract bash tests/tools/generate-types.sh --check typescript
  step types bindings-wasm/node_modules/.bin/tsc --noEmit -p bindings-wasm
  step test node_tests bindings-wasm/tests/*.test.mjs
}

find_browser() {
  local name
  [ -z "${CHROMIUM:-}" ] || { command -v "$CHROMIUM"; return; }
  for name in chromium chromium-browser google-chrome google-chrome-stable chrome \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    command -v "$name" && return
  done
  return 1
}

ensure_browser() {
  find_browser || { [ -z "${CHROMIUM:-}" ] && apt_install chromium && find_browser; } || {
    echo 'no Chromium or Chrome found: install one (Debian: apt-get install chromium)'
    echo "or give the path of its program in the variable CHROMIUM (now: ${CHROMIUM:-not set})"
    return 1
  }
}

tier_browser() {
  build_package
  need_files bindings-wasm/tests/browser
  step browser ensure_browser
  CHROMIUM=$(find_browser)
  export CHROMIUM
  step test node_tests bindings-wasm/tests/browser/*.test.mjs
}

# ---------------------------------------------------------------------- run

run_tier() { # name; adds a line to the summary
  local start=$SECONDS status result=ok passed failed
  tier=$1
  set +e
  (set -e; "tier_$tier")
  status=$?
  set -e
  touch "$logs/$tier.counts" "$logs/$tier.note"
  read -r passed failed < <(awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }' "$logs/$tier.counts")
  if [ $status -eq 0 ] && [ "$passed" -eq 0 ]; then
    status=1
    echo 'ran no test' >"$logs/$tier.note"
  fi
  if [ $status -ne 0 ]; then
    result=FAILED
    all_ok=false
    [ "$failed" -gt 0 ] || failed=1 # what failed was not a test: formatting, a build...
  fi
  total_passed=$((total_passed + passed))
  total_failed=$((total_failed + failed))
  printf '%-8s  %-6s  %6s  %7s  %s\n' "$tier" "$result" "$passed" $((SECONDS - start)) \
    "$(cat "$logs/$tier.note")" >>"$logs/summary"
}

tiers=()
for argument in "$@"; do
  case " $all_tiers --list --help " in *" $argument "*) ;; *)
    printf 'run.sh: no tier "%s"; there are: %s\n' "$argument" "$all_tiers" >&2
    exit 2 ;;
  esac
  case $argument in
    --list) printf '%s\n' "${all_tiers// /$'\n'}"; exit ;;
    --help) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit ;;
    *) tiers+=("$argument") ;;
  esac
done
[ ${#tiers[@]} -gt 0 ] || read -ra tiers <<<"$all_tiers"

rm -rf "$logs"
mkdir -p "$logs"
printf '%-8s  %-6s  %6s  %7s  %s\n' tier result passed seconds note >"$logs/summary"
all_ok=true total_passed=0 total_failed=0
for name in "${tiers[@]}"; do
  run_tier "$name"
done

printf '\n'
cat "$logs/summary"
printf '\n%s passed, %s failed\n' "$total_passed" "$total_failed"
$all_ok
