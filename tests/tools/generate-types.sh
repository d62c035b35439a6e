#!/usr/bin/env bash
# Makes the types of TypeScript and Python from tests/schemas/contract.json.
#
#   tests/tools/generate-types.sh [--check] [typescript] [python]
#
# --check writes nothing and fails where a committed file is not current. Needs json2ts (npm ci in bindings-wasm) and
# datamodel-codegen (bindings-python/requirements-dev.txt); JSON2TS and DATAMODEL_CODEGEN name them when they are elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

contract=tests/schemas/contract.json
note='Generated from the JSON Schemas by tests/tools/generate-types.sh: change the Rust types instead.'
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

typescript() { # to
  local json2ts=${JSON2TS:-bindings-wasm/node_modules/.bin/json2ts}
  "$json2ts" -i "$contract" --no-additionalProperties --style.singleQuote --bannerComment "// $note" >"$1"
}

python() { # to
  "${DATAMODEL_CODEGEN:-datamodel-codegen}" --input "$contract" --input-file-type jsonschema --output "$1" \
    --output-model-type typing.TypedDict --target-python-version 3.10 --no-use-closed-typed-dict \
    --enum-field-as-literal all --use-union-operator --use-standard-collections --skip-root-model \
    --use-schema-description --use-field-description --use-single-line-docstring --use-double-quotes \
    --custom-file-header "\"\"\"The documents that cross the boundary. $note\"\"\"" --formatters builtin \
    --disable-warnings
}

file_of() {
  case $1 in
    typescript) echo bindings-wasm/types/contract.d.ts ;;
    python) echo bindings-python/python/nastavnik/types.py ;;
  esac
}

check=false languages=()
for argument in "$@"; do
  case $argument in
    --check) check=true ;;
    typescript | python) languages+=("$argument") ;;
    *) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
  esac
done
[ ${#languages[@]} -gt 0 ] || languages=(typescript python)

for language in "${languages[@]}"; do
  file=$(file_of "$language")
  "$language" "$made/$language"
  if ! $check; then
    mkdir -p "$(dirname "$file")"
    cp "$made/$language" "$file"
  elif ! diff -u "$file" "$made/$language"; then
    echo "$file is not current: tests/tools/generate-types.sh $language" >&2
    exit 1
  fi
done
