# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The one place that knows the packages: sourced after common.sh.

# Names of Debian 12. Of those written a|b the first that is installed, or else that the archive
# has, is taken.
# shellcheck disable=SC2034  # the lists are for those who source this file
packages_build=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools "qt6-svg-dev|libqt6svg6-dev"
    libgl-dev libssl-dev libcpp-httplib-dev qtkeychain-qt6-dev
    # Loaded while running, so nothing pulls them in; the last has the words of Qt's own buttons.
    libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n
)
# Korean and Japanese are boxes without a font that has them.
# shellcheck disable=SC2034
packages_desktop=("fonts-noto-cjk|fonts-nanum")
# Qt's own X11 platform comes with qt6-base-dev, that for Wayland does not.
# shellcheck disable=SC2034
packages_wayland=(qt6-wayland)
# A private display with an accessibility bus, and what drives a window in it.
# shellcheck disable=SC2034
packages_headless=(
    xvfb xdotool openbox at-spi2-core gir1.2-atspi-2.0 python3-gi
    dbus-daemon dbus-bin gnome-keyring gcr libsecret-tools fonts-nanum
)
# shellcheck disable=SC2034
packages_test=(openssl)
# By their version: a newer one has more checks, and would judge the same code otherwise. The
# sanitizers are those of clang, so that everything compiles with g++ and with clang++.
# shellcheck disable=SC2034
packages_check=(clazy clang-tidy-14 clang-format-14 clang-14 lld libclang-rt-14-dev reuse)
# What looks at a package, and shells for their completions.
# shellcheck disable=SC2034
packages_package=(lintian desktop-file-utils appstream man-db bsdextrautils zsh fish reuse)
# shellcheck disable=SC2034
packages_fuzz=(clang-14 libclang-rt-14-dev)

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# The first name of a|b|c that the archive can install; the first of all if it has none of them.
pick_package() {
    local -a names
    local name
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        ((${#names[@]} > 1)) || break
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            say "$name"
            return
        fi
    done
    say "${names[0]}"
}

# Runs apt-get as root and without questions; waits if another one is at work.
apt_get() {
    local -a as_root=()
    if ((EUID != 0)); then
        # Without a terminal nobody could type a password: fail, do not hang.
        if [[ -t 0 ]]; then as_root=(sudo); else as_root=(sudo -n); fi
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

# Installs those of the given packages that are missing; costs nothing if none is.
need_packages() {
    local -a missing=() names chosen=()
    local entry name
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        die "this script installs packages with apt-get, and this system has none." \
            "On another system install these by hand: $*"
    fi
    for entry in "$@"; do
        IFS='|' read -ra names <<<"$entry"
        for name in "${names[@]}"; do
            is_installed "$name" && continue 2
        done
        missing+=("$entry")
    done
    if ((${#missing[@]} == 0)); then
        say "All needed packages are installed."
        return
    fi
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "packages are missing, and installing them needs root or sudo." \
            "Ask an administrator for: apt-get install ${missing[*]}"
    fi
    say "Installing with apt-get: ${missing[*]}"
    apt_get update
    for entry in "${missing[@]}"; do
        chosen+=("$(pick_package "$entry")")
    done
    apt_get install --no-install-recommends "${chosen[@]}"
}
