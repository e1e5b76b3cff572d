// SPDX-License-Identifier: Apache-2.0
#include "core/base/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace farcopy {

namespace {

/// More of a text is no word.
constexpr qsizetype longestWord = 64;

/// How many letters must be changed, added or left out to turn one word into the other.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString& typed, const QStringList& known)
{
    const QString word = typed.left(longestWord).toLower();
    QString best;
    // Two letters that changed places count as two; a word of two letters is like no other.
    const int size = static_cast<int>(word.size());
    int bestDistance = std::max(std::min(2, size - 1), size / 3) + 1;
    for (const QString& name : known) {
        if (const int d = distance(word, name.toLower()); d < bestDistance) {
            best = name;
            bestDistance = d;
        }
    }
    return best;
}

} // namespace farcopy
