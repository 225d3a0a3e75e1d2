# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Steps with a name, a time and a result: sourced after common.sh. What a step prints goes into a
# file of build/log; its last lines are shown where it failed.

step_lines=()
step_failed=()
step_passed=true # whether the last one did
step_log=""      # of the last one
steps_start=$SECONDS
mkdir -p "$root/build/log"

# step NAME COMMAND…: runs it, and goes on when it fails; finish tells in the end.
# Never write "if step …": bash switches "set -e" off for all that runs as a condition, and the
# command would go on after its first error. Ask step_passed.
step() {
    local name=$1 status start=$SECONDS result=passed line
    shift
    step_log="$root/build/log/${name//[^a-z0-9]/-}.txt"
    printf '%-34s ' "$name"
    set +e
    (
        set -e
        "$@"
    ) >"$step_log" 2>&1 </dev/null
    status=$?
    set -e
    step_passed=true
    if ((status != 0)); then
        step_passed=false
        result=FAILED
        step_failed+=("$name")
    fi
    printf '%-6s %5d s\n' "$result" $((SECONDS - start))
    if ! $step_passed; then
        tail -n 60 "$step_log" | sed 's/^/    /'
        say "    (all of it: ${step_log#"$root/"})"
    fi
    printf -v line '%-34s %-6s %7d' "$name" "$result" $((SECONDS - start))
    step_lines+=("$line")
}

# The same for what all later steps rest on: ends here if it fails.
must() {
    step "$@"
    $step_passed || finish
}

# Prints the table and ends with the verdict on all steps.
finish() {
    local failed
    printf '\n%-34s %-6s %7s\n' step result seconds
    printf '%s\n' "${step_lines[@]}"
    printf '%-34s %-6s %7d\n' "all together" "" $((SECONDS - steps_start))
    if ((${#step_failed[@]} > 0)); then
        printf -v failed '%s, ' "${step_failed[@]}"
        printf 'FAILED: %s\n' "${failed%, }"
        exit 1
    fi
    printf 'Everything passed.\n'
    exit 0
}

# Configures a preset and builds it: build PRESET [ARGUMENT…].
build() {
    local preset=$1
    shift
    cmake --preset "$preset"
    cmake --build --preset "$preset" --parallel "$jobs" "$@"
}

# From what ctest has printed into the last step's file: how many tests passed, and the slowest ten.
report_tests() {
    grep -E '^[0-9]+% tests passed|^No tests' "$step_log" | sed 's/^/    /' || true
    say "    the slowest:"
    sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([^ ]+) \.*.* ([0-9.]+) sec.*/\2 \1/p' "$step_log" |
        sort -rn | sed -n '1,10p' | while read -r seconds name; do
        printf '    %7.1f s  %s\n' "$seconds" "$name"
    done || true
}
