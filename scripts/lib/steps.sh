# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Steps with a name, a time and a verdict: sourced after common.sh.

step_lines=()
step_failed=()
step_log=$(mktemp) # of the step that runs
failed_log=$(mktemp) # the last lines of each that failed, for the end
trap 'rm -f "$step_log" "$failed_log"' EXIT
step_passed=true # whether the last one did
steps_start=$SECONDS

as_time() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# step NAME COMMAND…: runs it, and goes on when it fails; finish tells in the end.
# Never write "if step …": bash switches "set -e" off for all that runs as a condition, and the
# command would go on after its first error. Ask step_passed.
step() {
    local name=$1 status start=$SECONDS verdict=passed line
    shift
    printf '\n== %s\n' "$name"
    set +e
    (
        set -e
        "$@"
    ) 2>&1 | tee "$step_log"
    status=${PIPESTATUS[0]}
    set -e
    step_passed=true
    if ((status != 0)); then
        step_passed=false
        verdict=FAILED
        step_failed+=("$name")
        {
            printf '\n== %s: the last lines\n' "$name"
            tail -n 60 "$step_log"
        } >>"$failed_log"
    fi
    printf -v line '%-24s %6s  %s' "$name" "$(as_time $((SECONDS - start)))" "$verdict"
    step_lines+=("$line")
    printf -- '-- %s: %s after %s\n' "$name" "$verdict" "$(as_time $((SECONDS - start)))"
}

# The same for what all later steps rest on: ends here if it fails.
must() {
    step "$@"
    $step_passed || finish
}

# Prints the times and ends with the verdict on all steps.
finish() {
    local failed
    # Again: whoever sees only the end of a long output sees why.
    cat "$failed_log"
    printf '\n== Summary\n'
    printf '%s\n' "${step_lines[@]}"
    printf '%-24s %6s\n' "all together" "$(as_time $((SECONDS - steps_start)))"
    if ((${#step_failed[@]} > 0)); then
        printf -v failed '%s, ' "${step_failed[@]}"
        printf 'FAILED: %s\n' "${failed%, }"
        exit 1
    fi
    printf 'Everything passed.\n'
    exit 0
}
