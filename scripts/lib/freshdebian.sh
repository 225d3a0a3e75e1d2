# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# A Debian of its own in a folder, to try a package in: sourced after packages.sh.

# shellcheck disable=SC2154  # root and packages_headless are those of common.sh and packages.sh

debian=$root/build/package/debian
# What changes there without the package: the user's own files, logs and apt's bookkeeping.
changing='^/(proc|sys|dev|run|tmp|home|root|var/(log|cache|tmp|lib/(apt|dpkg)))(/|$)'

# in_debian COMMAND…: as root there. No process and no mount is left behind.
in_debian() {
    unshare --mount --pid --fork --kill-child --mount-proc="$debian/proc" \
        chroot "$debian" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# This machine's release, from the archive that this machine uses.
# shellcheck disable=SC2016,SC2317  # apt replaces the names; called by step
make_debian() {
    local release sources mirror
    release=$(. /etc/os-release && echo "$VERSION_CODENAME")
    sources=$(apt-get indextargets 'Created-By: Packages' 'Origin: Debian' \
        --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' | sort -u)
    mirror=$(awk -v release="$release" '$3 == release { print $2; exit }' <<<"$sources")
    [[ -n $mirror ]] || die "apt knows no archive of $release"
    rm -rf "$debian"
    debootstrap --variant=minbase "$release" "$debian" "$mirror"
    # The same archives, proxies and patience.
    printf '%s\n' "$sources" >"$debian/etc/apt/sources.list"
    apt-config dump --format '%F "%v";%n' Acquire | grep -E '^Acquire::(https?|Check-|Retries)' \
        >"$debian/etc/apt/apt.conf.d/01machine" || true
    # Nothing is started only because it was installed.
    printf '#!/bin/sh\nexit 101\n' >"$debian/usr/sbin/policy-rc.d"
    chmod +x "$debian/usr/sbin/policy-rc.d"
    in_debian apt-get -q update
    in_debian apt-get -q -y upgrade
    in_debian useradd --create-home tester
}

files_of_debian() { (cd "$debian" && find . -xdev | sed 's/^\.//' | grep -vE "$changing" | sort); }

# installs_and_goes DEB COMMAND: what the package needs, the package, the command, and the package
# away again: nothing else may be left than before.
# shellcheck disable=SC2317
installs_and_goes() {
    local before after
    cp "$1" "$debian/tmp/package.deb"
    in_debian apt-get -q -y --no-install-recommends satisfy \
        "$(dpkg-deb --field "$1" Depends)"
    before=$(files_of_debian)
    in_debian apt-get -q -y --no-install-recommends install /tmp/package.deb
    [[ $(files_of_debian) != "$before" ]] || die "the package installs nothing"
    "$2"
    in_debian apt-get -q -y purge ncp-console
    after=$(files_of_debian)
    diff <(echo "$before") <(echo "$after") || die "removing the package leaves other files than before"
    say "Left are the user's own files:"
    (cd "$debian" && find home -path '*ncp-console*' -type f | grep .)
}

# shellcheck disable=SC2317
starts() {
    in_debian ncp-console --version
    in_debian ncp-simulator --version
    # Reads through the plug-in for SQLite; there is no journal yet.
    in_debian runuser -u tester -- ncp-console --verify-journal
    # And a window, until it is ended from outside.
    local status=0
    in_debian runuser -u tester -- env HOME=/home/tester QT_QPA_PLATFORM=offscreen \
        timeout 5 ncp-console --demo || status=$?
    ((status == 124)) || die "the console ended with status $status"
}

# shellcheck disable=SC2317
add_tour() {
    in_debian apt-get -q -y --no-install-recommends install "${packages_headless[@]}"
    cp -r "$root/tests/e2e" "$root/tests/support" "$debian/home/tester/"
}

# shellcheck disable=SC2317
tours() {
    in_debian runuser -u tester -- env HOME=/home/tester PYTHONDONTWRITEBYTECODE=1 \
        /usr/bin/python3 /home/tester/e2e/tour.py /usr/bin/ncp-console /home/tester/tour
    rm -rf "$root/build/package/tour"
    cp -r "$debian/home/tester/tour" "$root/build/package/tour"
}
