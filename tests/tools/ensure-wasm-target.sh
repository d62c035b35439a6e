#!/bin/sh
# ensure-wasm-target - make `cargo build --target wasm32-unknown-unknown` possible.
#
#   tests/tools/ensure-wasm-target.sh          make sure, print the path of the env file
#   . "$(tests/tools/ensure-wasm-target.sh)"   make sure and load it into this shell
#
# (a) The active toolchain already has the target, or `rustup target add` gets it:
#     the env file holds no settings and plain cargo works.
# (b) Otherwise, on Debian/Ubuntu: download Debian's rustc-web (a current rustc),
#     unpack it below target/ (no root, nothing installed on the machine), build
#     core..std..test once for wasm32 and put them in that rustc's sysroot.
#     The env file then sets RUSTC (and a linker), and plain cargo works with it,
#     without -Zbuild-std and without nightly features.
#
# Idempotent; a finished result is reused while the script and the package
# version stay the same. Knobs:
#   WASM_TOOLCHAIN_DIR   where to keep it (default: <workspace>/target/wasm-toolchain)
#   WASM_NO_RUSTUP=1     skip (a), for machines where rustup has no way to the target
#   WASM_NO_DEBIAN=1     skip (b)
#   WASM_TRIPLE          default wasm32-unknown-unknown
set -eu

triple=${WASM_TRIPLE:-wasm32-unknown-unknown}
recipe=4
say() { printf 'ensure-wasm-target: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

root=$(cd "$(dirname "$0")/../.." && pwd)
dir=${WASM_TOOLCHAIN_DIR:-${CARGO_TARGET_DIR:-$root/target}/wasm-toolchain}
case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
mkdir -p "$dir"
env_file=$dir/env.sh

has_target() { # rustc
  d=$("$1" --print target-libdir --target "$triple" 2>/dev/null) || return 1
  ls "$d"/libstd-*.rlib >/dev/null 2>&1
}
finish() { printf '%s\n' "$env_file"; exit 0; }

# ---------------------------------------------------------------- (a) rustup
if [ -z "${WASM_NO_RUSTUP:-}" ]; then
  rc=${RUSTC:-rustc}
  if ! has_target "$rc" && [ -z "${RUSTC:-}" ] && command -v rustup >/dev/null 2>&1; then
    # bounded: a blocked network may hang instead of refusing
    if command -v timeout >/dev/null 2>&1; then t='timeout 180'; else t=; fi
    if $t rustup target add "$triple" >"$dir/rustup.log" 2>&1; then
      say "rustup installed the target"
    else
      say "rustup could not install the target ($(tail -n 1 "$dir/rustup.log"))"
    fi
  fi
  if has_target "$rc"; then
    env_file=$dir/env-own.sh # not (b)'s file, so that a later (b) can still be reused
    printf '# %s: target provided by %s\n' "$triple" "$rc" >"$env_file"
    finish
  fi
fi

# ---------------------------------------------------------------- (b) Debian
[ -z "${WASM_NO_DEBIAN:-}" ] || die "no $triple standard library, and WASM_NO_DEBIAN is set"
for c in apt-get apt-cache dpkg-deb tar cargo cc; do
  command -v "$c" >/dev/null 2>&1 || die "no $triple standard library, and no '$c' for the Debian way"
done

lock=$dir.lock                      # one builder at a time; the lock of a dead builder is taken over
i=0
until mkdir "$lock" 2>/dev/null; do
  pid=$(cat "$lock/pid" 2>/dev/null || :)
  if [ -n "$pid" ] && ! kill -0 "$pid" 2>/dev/null; then rm -rf "$lock"; continue; fi
  i=$((i + 1)); [ $i -le 900 ] || die "$lock is held; remove it if no other build runs"
  sleep 1
done
echo $$ >"$lock/pid"
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT TERM HUP

cand() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p'; }
r=$dir/root
# Reuse without asking apt anything: the stamp names the script's recipe and this machine's cargo.
stamp="$recipe $triple $(cargo -V)"
if [ -f "$dir/stamp" ] && [ "$(cat "$dir/stamp")" = "$stamp" ] && [ -f "$env_file" ] \
   && has_target "$dir/bin/rustc"; then
  say "reusing $dir"; finish
fi

ver=$(cand rustc-web)
case $ver in ''|'(none)')
  say "apt lists are missing: apt-get update"
  apt-get update >"$dir/apt.log" 2>&1 || die "apt-get update failed, see $dir/apt.log"
  ver=$(cand rustc-web) ;;
esac
case $ver in ''|'(none)') die "Debian has no rustc-web here" ;; esac

rm -rf "${r:?}" "${dir:?}/bin" "$dir/stamp" "$dir/debs" "$dir/seed"
mkdir -p "$r" "$dir/bin" "$dir/debs" "$dir/seed/src"

dep() { # versioned dependency of rustc-web or of its std: libstd-rust-web-*, libllvm*
  apt-cache depends --no-recommends --no-suggests "$1" | sed -n 's/^  Depends: //p' | grep -E "$2" || :
}
stddev=libstd-rust-web-dev
std=$(dep $stddev '^libstd-rust-web-[0-9]')
llvm=$(dep "$std" '^libllvm[0-9]')
if [ -z "$std" ] || [ -z "$llvm" ]; then die "cannot read the dependencies of $stddev from apt-cache"; fi
say "downloading rustc-web $ver, $stddev, $std, $llvm, rust-web-src"
get() { ( cd "$dir/debs" && apt-get download "$@" ) >>"$dir/apt.log" 2>&1; }
get rustc-web $stddev "$std" "$llvm" rust-web-src || {
  apt-get update >>"$dir/apt.log" 2>&1 || :
  get rustc-web $stddev "$std" "$llvm" rust-web-src || die "download failed, see $dir/apt.log"
}
for deb in "$dir"/debs/*.deb; do
  case $deb in
    */rust-web-src_*) dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$r" --wildcards './usr/src/rustc-*/library*' './usr/lib/rustlib*' ;;
    *) dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$r" ;;
  esac
done

lib=$(dirname "$(ls "$r"/usr/lib/*/librustc_driver-*.so)")
# Shared libraries of LLVM's that this machine lacks (none on a full image): unpack them beside.
for so in $(LD_LIBRARY_PATH=$lib ldd "$r/usr/bin/rustc" | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u); do
  for p in $(apt-cache depends --no-recommends --no-suggests --recurse --no-conflicts --no-breaks \
             --no-replaces --no-enhances "$llvm" | grep '^lib[a-z0-9]' | grep -v '^libc6' | sort -u); do
    case " ${extra:-} " in *" $p "*) ;; *) extra="${extra:-} $p" ;; esac
  done
  say "missing $so"
done
if [ -n "${extra:-}" ]; then
  # shellcheck disable=SC2086
  get $extra || die "download of $extra failed"
  for p in $extra; do for deb in "$dir"/debs/"${p}"_*.deb; do
    [ -f "$deb" ] && dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$r"; done; done
fi
cat >"$dir/bin/rustc" <<W
#!/bin/sh
LD_LIBRARY_PATH='$lib:$r/lib/$(basename "$lib")'\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH} exec '$r/usr/bin/rustc' "\$@"
W
chmod +x "$dir/bin/rustc"
"$dir/bin/rustc" -V >/dev/null || die "the unpacked rustc does not start"
host=$("$dir/bin/rustc" -vV | sed -n 's/^host: //p')

# A wasm linker: the rust-lld of the rustup toolchain, else one on PATH, else Debian's lld.
lld=
sys=$(rustc --print sysroot 2>/dev/null || :)
# shellcheck disable=SC2012
for c in "$sys/lib/rustlib/$host/bin/rust-lld" "$(command -v wasm-ld || :)" \
         "$(ls /usr/bin/wasm-ld-* 2>/dev/null | sort -V | tail -n 1)"; do
  [ -n "$c" ] && [ -x "$c" ] && { lld=$c; break; }
done
if [ -z "$lld" ]; then
  v=${llvm#libllvm}
  get "lld-$v" || die "no wasm linker: cannot download lld-$v"
  dpkg-deb --fsys-tarfile "$dir"/debs/lld-"$v"_*.deb | tar -x -C "$r"
  printf '#!/bin/sh\nLD_LIBRARY_PATH=%s exec %s -flavor wasm "$@"\n' "'$lib'" "'$r/usr/lib/llvm-$v/bin/lld'" >"$dir/bin/wasm-ld"
  chmod +x "$dir/bin/wasm-ld"; lld=$dir/bin/wasm-ld
fi

# std, once. embed-bitcode lets the project's own lto = true reach into it, as with rustup's std.
cat >"$dir/seed/Cargo.toml" <<'T'
[package]
name = "wasm-std-seed"
version = "0.0.0"
edition = "2021"
publish = false
[profile.release]
codegen-units = 1
debug = false
[workspace]
T
: >"$dir/seed/src/lib.rs"
say "building the standard library for $triple (about a minute)"
( cd "$dir/seed" && env -u CARGO_TARGET_DIR -u CARGO_BUILD_TARGET -u RUSTC_WRAPPER \
    RUSTC="$dir/bin/rustc" RUSTC_BOOTSTRAP=1 RUSTFLAGS='-Cembed-bitcode=yes' \
    cargo build --release --target "$triple" -Zbuild-std=core,alloc,std,panic_abort,proc_macro,test \
) >"$dir/std.log" 2>&1 || { tail -n 20 "$dir/std.log" >&2; die "building std failed, see $dir/std.log"; }
out=$r/usr/lib/rustlib/$triple/lib
mkdir -p "$out"
for f in "$dir"/seed/target/"$triple"/release/deps/lib*.rlib; do
  case $f in */libwasm_std_seed-*) ;; *) cp "$f" "$out/" ;; esac
done
has_target "$dir/bin/rustc" || die "std was built but rustc does not see it"

up=$(printf '%s' "$triple" | tr 'a-z-' 'A-Z_')
{
  printf '# %s: Debian rustc-web %s with a std built here\n' "$triple" "$ver"
  printf "export RUSTC='%s'\n" "$dir/bin/rustc"
  printf "export CARGO_TARGET_%s_LINKER='%s'\n" "$up" "$lld"
} >"$env_file"
rm -rf "${dir:?}/debs" "$dir/seed" "${r:?}/usr/src" "${r:?}/usr/share" "${r:?}/usr/libexec"
printf '%s' "$stamp" >"$dir/stamp"
say "done: $("$dir/bin/rustc" -V)"
finish
