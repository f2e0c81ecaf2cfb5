#!/bin/sh
# Compares the structure scan's kernels, those of this machine and, where a cross-compiler and qemu are installed
# (apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user), those of 64-bit ARM.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

compare() { # name, compiler, how to run
    "$2" -std=c11 -O2 -Wall -Wextra -Wno-unknown-pragmas -Werror -static -ISources/CStructural/include -o "$work/$1" \
        Tests/Structural/compare.c Sources/CStructural/structural.c
    printf '%s: ' "$1"
    $3 "$work/$1"
}

compare "$(uname -m)" "${CC:-clang}" ""
if command -v aarch64-linux-gnu-gcc > /dev/null && command -v qemu-aarch64 > /dev/null; then
    compare aarch64 aarch64-linux-gnu-gcc qemu-aarch64
else
    echo "aarch64: not compared, for want of aarch64-linux-gnu-gcc or qemu-aarch64"
fi
