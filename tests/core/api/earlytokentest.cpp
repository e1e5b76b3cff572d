// SPDX-License-Identifier: Apache-2.0
#include "core/api/earlytoken.h"

#include "core/api/jsonvalue.h"

#include "tests/support/mutator.h"

#include <gtest/gtest.h>

namespace farcopy::api {

namespace {

QString token(const QByteArray& body)
{
    return earlyToken(body, "NextToken");
}

} // namespace

TEST(EarlyToken, StandsAtTheEnd)
{
    EXPECT_EQ(token(R"({"Backups":[{"BackupId":"b"}],"NextToken":"abc=="})"), u"abc==");
    EXPECT_EQ(token("{\"Backups\": [],\n  \"NextToken\" : \"abc\"\n}\n"), u"abc");
}

TEST(EarlyToken, StandsAtTheStart)
{
    EXPECT_EQ(token(R"({"NextToken":"abc==","Backups":[{"BackupId":"b"}]})"), u"abc==");
    EXPECT_EQ(token(R"( { "NextToken" : "abc" , "Backups":[]})"), u"abc");
}

TEST(EarlyToken, IsNotGuessedWhereItTakesReading)
{
    for (const char* body :
        {"", "{}", "}", "\"}", R"({"Backups":[]})", R"({"Backups":[],"NextToken":null})",
            R"({"Backups":[],"NextToken":17})", R"({"Backups":[],"NextToken":"a\"b"})",
            R"({"Backups":[],"NextToken":"ab\\"})", R"({"Backups":[],"NextToken":"a"}])",
            R"({"Backups":[],"nextToken":"a"})", R"({"Backups":[{"NextToken":"inner"}]})",
            R"({"Backups":"\"NextToken\":\"a\"})", R"({"A":[],"NextToken":"a","Backups":[]})"}) {
        EXPECT_EQ(token(body), QString()) << body;
    }
}

TEST(EarlyToken, IsNeverThatOfAnInnerObjectIfTheWholeIsJson)
{
    test::Mutator mutator(11);
    const QByteArray page
        = R"({"Backups":[{"BackupId":"b","N":{"NextToken":"in"}},{"NextToken":"in"}],)"
          R"("T":"\"NextToken\":\"in\"}","NextToken":"out"})";
    int guesses = 0;

    for (int i = 0; i < 20'000; ++i) {
        const auto body = mutator.mutated(page);
        const auto guess = token(body);
        const auto document = json::Document::read(body);
        if (guess.isEmpty() || !document || !document->root().isObject())
            continue;
        ++guesses;
        const auto members = document->root().members();
        const bool isThere
            = std::any_of(members.begin(), members.end(), [&guess](const auto& member) {
                  return member.first == u"NextToken" && member.second.text() == guess;
              });
        EXPECT_TRUE(isThere) << body.constData();
    }

    EXPECT_GT(guesses, 1'000);
}

} // namespace farcopy::api
