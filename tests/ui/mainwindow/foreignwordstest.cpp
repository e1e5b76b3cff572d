// SPDX-License-Identifier: Apache-2.0
#include "tests/support/everypage.h"
#include "tests/support/plainwalk.h"

#include <QSet>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

struct Words {
    const char* name;
    QString text;
};

QList<Words> foreignWords()
{
    return {
        {"Markup",
            QStringLiteral("<img src=x onerror=alert(1)><b>bold</b><a href=\"http://x\">x</a>")},
        {"Script", QStringLiteral("</qt><script>alert(1)</script>&amp;&lt;%1%n")},
        {"TurnedDirection", QStringLiteral("gnp.\u202Eexe\u2066 abc")},
        {"LongWord", QString(256, QLatin1Char('W'))},
        {"Emoji", QStringLiteral("\U0001F4BE\U0001F469\u200D\U0001F4BB e\u0301\u0301\u0301")},
        {"Formula", QStringLiteral("=HYPERLINK(\"http://x\",\"y\")")},
        {"Lines", QStringLiteral("one\ntwo\r\nthree\tfour\u2028five\u2029six")},
        {"Control", QStringLiteral("a\u0001b\u001b[31mc\u007f\u0085d")},
        {"Ampersand", QStringLiteral("A && B &C")}};
}

class ForeignWords : public testing::TestWithParam<Words>
{
};

} // namespace

TEST_P(ForeignWords, AreShownAsWordsOnEveryPageAndInEveryDialog)
{
    test::EveryPage pages(GetParam().text);
    QSet<QString> seen;

    pages.visit([&seen](const char* what, QWidget& top) {
        seen.insert(QLatin1String(what));
        const QStringList flaws = test::flawsOf(top);
        EXPECT_TRUE(flaws.isEmpty()) << what << ":\n" << flaws.join(u'\n').toStdString();
    });

    EXPECT_GE(seen.size(), 24);
}

INSTANTIATE_TEST_SUITE_P(EveryPage, ForeignWords, testing::ValuesIn(foreignWords()),
    [](const auto& word) { return std::string(word.param.name); });

} // namespace farcopy
