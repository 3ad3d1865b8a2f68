# Shared by the scripts beside it: saying things, and installing what is missing. Sourced, not run.
# shellcheck shell=bash

say() { printf '%s\n' "$*"; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Fails with advice unless Swift 6.3 or newer is there.
need_swift() {
    command -v swift >/dev/null 2>&1 ||
        die "Swift is not on PATH. Install Swift 6.3 or newer from https://www.swift.org/install and run this again."
    local said major minor
    said=$(swift --version 2>&1) || die "'swift --version' fails: $said"
    if [[ ! $said =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]]; then
        die "'swift --version' says nothing about a version: $said"
    fi
    major=${BASH_REMATCH[1]}
    minor=${BASH_REMATCH[2]}
    if ((major < 6 || (major == 6 && minor < 3))); then
        die "Swift $major.$minor is too old: Swift 6.3 or newer is needed (https://www.swift.org/install)."
    fi
}

# Prints the Debian packages among the arguments that are not installed.
missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$name"
    done
}

# install_packages "DEBIAN NAMES" "HOMEBREW NAMES": installs what is missing; says what before doing it.
install_packages() {
    local wanted=() missing=() as_root=()
    if [[ $(uname -s) == Darwin ]]; then
        [[ -n $2 ]] || return 0
        command -v brew >/dev/null 2>&1 || die "Homebrew is missing (https://brew.sh); it is needed for: $2"
        say "Installing with Homebrew: $2 (macOS is written for, but unverified)"
        read -r -a wanted <<<"$2"
        brew install "${wanted[@]}" || die "Homebrew could not install: $2"
        return 0
    fi
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        die "This is no Debian or Ubuntu (no apt-get). Install what corresponds to these packages, then build with 'swift build -c release': $1"
    fi
    read -r -a wanted <<<"$1"
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if ((${#missing[@]} == 0)); then
        say "All system packages are there: $1"
        return 0
    fi
    if (($(id -u) != 0)); then
        command -v sudo >/dev/null 2>&1 ||
            die "These packages are missing and neither are you root nor is there sudo: ${missing[*]}. Have an administrator run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing with apt-get: ${missing[*]}"
    "${as_root[@]}" apt-get -qq update ||
        die "'apt-get update' failed: is there a network? Packages still missing: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null ||
        die "apt-get could not install: ${missing[*]}. Its message stands above; is there a network?"
    # Debian starts what it installs. The tests start an Orthanc of their own, so the service goes off again.
    if [[ " ${missing[*]} " == *" orthanc "* ]] && command -v systemctl >/dev/null 2>&1; then
        "${as_root[@]}" systemctl disable --now orthanc >/dev/null 2>&1 || true
    fi
}

# Fetches the packages this one depends on, and explains a failure to.
fetch_dependencies() {
    local said
    said=$(swift package resolve 2>&1) || {
        printf '%s\n' "$said" >&2
        die "The Swift packages this one depends on could not be fetched: github.com must be reachable."
    }
}
