#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Brings the translations' files up to date with the texts in the sources: new texts come in as
# unfinished, those that are gone go.
#
#   update.sh LUPDATE [FOLDER]   LUPDATE: Qt's program; FOLDER: other files than those beside this
set -euo pipefail
lupdate=$1
folder=$(realpath -- "${2:-$(dirname -- "${BASH_SOURCE[0]}")}")
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

# The terminal speaks English: app/cli is left out.
sources=(core ui app/composition app/desktop)
for file in "$folder"/farcopy_*.ts; do
    options=(-silent -no-obsolete -locations none -source-language en_US)
    if [[ $file == *_en.ts ]]; then
        options+=(-pluralonly)
    fi
    # SAY: the texts of errors stand in tables.
    "$lupdate" "${sources[@]}" -I . -extensions cpp,h -tr-function-alias QT_TR_NOOP+=SAY \
        "${options[@]}" -ts "$file"
done
