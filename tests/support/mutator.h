// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <random>

namespace farcopy::test {

/// Damages texts, in the same way in each run.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray mutated(QByteArray body)
    {
        const int changes = 1 + below(4);
        for (int i = 0; i < changes && !body.isEmpty(); ++i)
            change(body);
        return body;
    }

private:
    int below(qsizetype limit)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(limit) - 1)(m_random);
    }

    void change(QByteArray& body)
    {
        static const QList<QByteArray> pieces = {"null", "{}", "[]", "\"\"", "-1", "1e999", "\\",
            "\\ud800", "\\udfff", "\"", ",", ":", "[[[[", "}}", "\xF0\x9F", QByteArray(1, '\0'),
            "99999999999999999999999", "NaN", "<", "]]>", "<!DOCTYPE a [", "&a;", "&#0;"};
        const int at = below(body.size());
        const int length = std::min<int>(1 + below(24), static_cast<int>(body.size()) - at);
        switch (below(6)) {
        case 0:
            body[at] = static_cast<char>(below(256));
            break;
        case 1:
            body.remove(at, length);
            break;
        case 2:
            body.insert(at, pieces[below(pieces.size())]);
            break;
        case 3:
            body.replace(at, length, pieces[below(pieces.size())]);
            break;
        case 4:
            body.truncate(at);
            break;
        default:
            body.insert(at, body.mid(below(body.size()), length));
            break;
        }
    }

    std::mt19937 m_random;
};

} // namespace farcopy::test
