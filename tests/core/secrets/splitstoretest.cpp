// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/splitstore.h"

#include "tests/support/fakesecretstore.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

constexpr qsizetype maxBytes = 128;

class SplitStoreTest : public testing::Test
{
protected:
    /// As long, and different from every other of another length.
    static QByteArray text(qsizetype length)
    {
        QByteArray bytes;
        for (qsizetype i = 0; bytes.size() < length; ++i)
            bytes += QByteArray::number(length) + ':' + QByteArray::number(i) + ' ';
        return bytes.first(length);
    }
    /// The code of what went wrong, or nothing.
    QString written(const QByteArray& bytes)
    {
        const auto outcome = test::outcomeOf(m_store.write(m_name, Secret(QByteArray(bytes))));
        return outcome ? QString() : outcome.error().code;
    }
    QString removed()
    {
        const auto outcome = test::outcomeOf(m_store.remove(m_name));
        return outcome ? QString() : outcome.error().code;
    }
    /// The secret, or the code of what went wrong.
    QByteArray read()
    {
        const auto outcome = test::outcomeOf(m_store.read(m_name));
        return outcome ? outcome->reveal() : outcome.error().code.toLatin1();
    }
    [[nodiscard]] qsizetype entries() const { return m_entries.secrets.size(); }
    void failAt(const char* operation)
    {
        m_entries.failingAt.insert(QString::fromLatin1(operation), m_denied);
    }

    const QString m_name = QStringLiteral("prod");
    const Error m_denied{.kind = ErrorKind::Local, .code = QStringLiteral("KeychainDenied")};
    test::FakeSecretStore m_entries;
    SplitStore m_store{m_entries, maxBytes};
};

} // namespace

TEST_F(SplitStoreTest, KeepsAShortSecretAsItIs)
{
    EXPECT_EQ(written(text(maxBytes)), QString());

    ASSERT_EQ(entries(), 1);
    EXPECT_EQ(m_entries.secrets.value(m_name).reveal(), text(maxBytes));
    EXPECT_EQ(read(), text(maxBytes));
}

TEST_F(SplitStoreTest, GivesBackSecretsOfEveryLength)
{
    for (const qsizetype length : {qsizetype(1), maxBytes - 1, maxBytes, maxBytes + 1, 2 * maxBytes,
             2 * maxBytes + 1, 10 * maxBytes}) {
        ASSERT_EQ(written(text(length)), QString()) << length;
        EXPECT_EQ(read(), text(length)) << length;
        const bool isSplit = length > maxBytes;
        EXPECT_EQ(entries(), isSplit ? 1 + (length + maxBytes - 1) / maxBytes : 1) << length;
        for (const Secret& entry : std::as_const(m_entries.secrets))
            EXPECT_LE(entry.reveal().size(), maxBytes);
    }
    for (const qsizetype length : {5 * maxBytes, 2 * maxBytes, qsizetype(3)}) {
        ASSERT_EQ(written(text(length)), QString()) << length;
        EXPECT_EQ(read(), text(length)) << length;
    }
    EXPECT_EQ(entries(), 1) << "the parts of longer secrets are gone";
}

TEST_F(SplitStoreTest, CutsNoLetterInTwo)
{
    QByteArray umlauts("x");
    for (int i = 0; i < 200; ++i)
        umlauts += "€";

    ASSERT_EQ(written(umlauts), QString());

    EXPECT_EQ(read(), umlauts);
    for (const Secret& entry : std::as_const(m_entries.secrets))
        EXPECT_EQ(QString::fromUtf8(entry.reveal()).toUtf8(), entry.reveal());
}

TEST_F(SplitStoreTest, TakesASecretThatLooksLikeItsOwnNotes)
{
    ASSERT_EQ(written(text(3 * maxBytes)), QString());
    const QByteArray notes = m_entries.secrets.value(m_name).reveal();

    ASSERT_EQ(written(notes), QString());

    EXPECT_EQ(read(), notes);
}

TEST_F(SplitStoreTest, TakesEveryNameAsItIs)
{
    const QString odd = QStringLiteral("50 %1 %2%3");

    ASSERT_TRUE(test::outcomeOf(m_store.write(odd, Secret(text(2 * maxBytes)))));

    EXPECT_TRUE(m_entries.secrets.contains(QStringLiteral("50 %1 %2%3 (part a2)")));
    const auto outcome = test::outcomeOf(m_store.read(odd));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->reveal(), text(2 * maxBytes));
}

TEST_F(SplitStoreTest, RemovesAllParts)
{
    ASSERT_EQ(written(text(3 * maxBytes)), QString());

    EXPECT_EQ(removed(), QString());

    EXPECT_EQ(entries(), 0);
}

TEST_F(SplitStoreTest, TakesTheWordOfACallerWhoHasLooked)
{
    m_entries.failingAt.insert(QStringLiteral("read prod"), m_denied);
    ASSERT_TRUE(test::outcomeOf(m_store.writeOver(m_name, Secret(QByteArray("one")), {})));
    auto* call = m_store.writeOver(m_name, Secret(QByteArray("two")), Secret(QByteArray("one")));
    ASSERT_TRUE(test::eventually(
        [this] { return m_entries.secrets.value(m_name).reveal() == QByteArray("two"); }));

    call->cancel();

    EXPECT_TRUE(test::eventually(
        [this] { return m_entries.secrets.value(m_name).reveal() == QByteArray("one"); }));
    m_entries.failingAt.clear();
    EXPECT_EQ(read(), QByteArray("one"));
}

TEST_F(SplitStoreTest, LooksForItselfWhatTheOldSecretIsMadeOf)
{
    ASSERT_EQ(written(text(3 * maxBytes)), QString());

    ASSERT_TRUE(test::outcomeOf(
        m_store.writeOver(m_name, Secret(text(2 * maxBytes)), Secret(text(3 * maxBytes)))));

    EXPECT_EQ(read(), text(2 * maxBytes));
    EXPECT_EQ(entries(), 3);
}

TEST_F(SplitStoreTest, RemovesWhatIsLeftWhereAPartIsMissing)
{
    for (const bool replaces : {false, true}) {
        ASSERT_EQ(written(text(3 * maxBytes)), QString());
        m_entries.secrets.remove(QStringLiteral("prod (part a2)"));

        EXPECT_EQ(replaces ? written("short") : removed(), QString());

        EXPECT_EQ(entries(), replaces ? 1 : 0);
    }
}

TEST_F(SplitStoreTest, NoticesPartsThatAreMissingOrChanged)
{
    ASSERT_EQ(written(text(3 * maxBytes)), QString());
    const auto whole = m_entries.secrets;
    for (const char* entry : {"prod (part a1)", "prod (part a2)", "prod (part a3)"}) {
        m_entries.secrets = whole;
        m_entries.secrets.remove(QString::fromLatin1(entry));
        EXPECT_EQ(read(), QByteArray("SecretIncomplete")) << entry;

        m_entries.secrets = whole;
        m_entries.secrets.insert(QString::fromLatin1(entry), Secret(QByteArray("other")));
        EXPECT_EQ(read(), QByteArray("SecretIncomplete")) << entry;
    }
}

TEST_F(SplitStoreTest, DoesNotBelieveNotesThatMakeNoSense)
{
    for (const char* notes :
        {"farcopy-parts ", "farcopy-parts 1 a 0 0 x", "farcopy-parts 2 a 1 5 x",
            "farcopy-parts 1 a 99999999 5 x", "farcopy-parts 1 a 1 99999999 x",
            "farcopy-parts 1 a 2 -5 x", "farcopy-parts 1  1 5 x"}) {
        m_entries.secrets.insert(m_name, Secret(QByteArray(notes)));
        EXPECT_EQ(read(), QByteArray("SecretIncomplete")) << notes;
    }
    EXPECT_EQ(written("again"), QString());
    EXPECT_EQ(read(), QByteArray("again"));
}

TEST_F(SplitStoreTest, PassesOnWhyAPartCannotBeRead)
{
    ASSERT_EQ(written(text(3 * maxBytes)), QString());
    failAt("read prod (part a2)");

    EXPECT_EQ(read(), m_denied.code.toLatin1());
}

TEST_F(SplitStoreTest, AFirstWriteThatFailsLeavesNothing)
{
    for (const char* operation : {"write prod (part a1)", "write prod (part a3)", "write prod"}) {
        m_entries.failingAt.clear();
        failAt(operation);

        EXPECT_EQ(written(text(3 * maxBytes)), m_denied.code) << operation;

        EXPECT_EQ(entries(), 0) << operation;
    }
}

TEST_F(SplitStoreTest, AReplacementThatFailsLeavesTheOldSecretAndNoMore)
{
    for (const qsizetype length : {qsizetype(5), 4 * maxBytes}) {
        m_entries.failingAt.clear();
        ASSERT_EQ(written(text(length)), QString());
        const qsizetype before = entries();
        // whichever series is free
        failAt("write prod (part a2)");
        failAt("write prod (part b2)");
        EXPECT_EQ(written(text(3 * maxBytes)), m_denied.code);
        EXPECT_EQ(read(), text(length));
        EXPECT_EQ(entries(), before);

        m_entries.failingAt.clear();
        failAt("write prod");
        EXPECT_EQ(written(text(3 * maxBytes)), m_denied.code);
        EXPECT_EQ(written("short"), m_denied.code);
        EXPECT_EQ(read(), text(length));
        EXPECT_EQ(entries(), before);
    }
}

TEST_F(SplitStoreTest, AWriteThatIsCancelledLeavesTheOldSecretAndNoMore)
{
    ASSERT_EQ(written(text(2 * maxBytes)), QString());
    const QString newest = QStringLiteral("prod (part b3)");
    for (const bool afterTheLast : {false, true}) {
        auto* call = m_store.write(m_name, Secret(text(3 * maxBytes)));
        const QByteArray old = m_entries.secrets.value(m_name).reveal();
        ASSERT_TRUE(test::eventually([&] {
            return afterTheLast ? m_entries.secrets.value(m_name).reveal() != old
                                : m_entries.secrets.contains(newest);
        }));

        call->cancel();

        EXPECT_EQ(read(), text(2 * maxBytes)) << afterTheLast;
        EXPECT_EQ(entries(), 3) << afterTheLast;
    }
}

TEST_F(SplitStoreTest, SweepsWhatACrashLeft)
{
    ASSERT_EQ(written(text(2 * maxBytes)), QString());
    for (const char* entry :
        {"prod (part a3)", "prod (part a4)", "prod (part b1)", "prod (part b2)"})
        m_entries.secrets.insert(QString::fromLatin1(entry), Secret(QByteArray("left over")));

    ASSERT_EQ(read(), text(2 * maxBytes));
    ASSERT_EQ(written(text(maxBytes + 1)), QString());

    EXPECT_EQ(read(), text(maxBytes + 1));
    EXPECT_EQ(entries(), 3);
}

TEST_F(SplitStoreTest, ARemovalThatFailsIsToldAndCanBeRepeated)
{
    ASSERT_EQ(written(text(3 * maxBytes)), QString());
    failAt("remove prod (part a2)");
    EXPECT_EQ(removed(), m_denied.code);
    EXPECT_EQ(read(), QByteArray("SecretIncomplete"));

    m_entries.failingAt.clear();

    EXPECT_EQ(removed(), QString());
    EXPECT_EQ(entries(), 0);
}

TEST_F(SplitStoreTest, WorksOnOneNameInOrder)
{
    auto* first = m_store.write(m_name, Secret(text(3 * maxBytes)));
    auto* second = m_store.write(m_name, Secret(text(2 * maxBytes)));
    auto* reading = m_store.read(m_name);
    auto* third = m_store.write(m_name, Secret(text(7)));
    QObject context;
    QByteArrayList seen;
    for (Call<void>* call : {first, second, third})
        call->then(&context, [&seen](const Result<void>& done) { seen += done ? "ok" : "failed"; });
    reading->then(&context, [&seen](const Result<Secret>& secret) {
        seen += secret ? secret->reveal() : secret.error().code.toLatin1();
    });

    ASSERT_TRUE(test::eventually([&seen] { return seen.size() == 4; }));

    EXPECT_EQ(seen, QByteArrayList({"ok", "ok", text(2 * maxBytes), "ok"}));
    EXPECT_EQ(read(), text(7));
    EXPECT_EQ(entries(), 1);
}

TEST_F(SplitStoreTest, WhatIsCancelledBeforeItsTurnIsNotBegun)
{
    auto* first = m_store.write(m_name, Secret(text(3 * maxBytes)));
    auto* second = m_store.write(m_name, Secret(text(7)));
    second->cancel();

    ASSERT_TRUE(test::outcomeOf(first));

    EXPECT_EQ(read(), text(3 * maxBytes));
}

TEST_F(SplitStoreTest, MayGoInTheMiddle)
{
    auto store = std::make_unique<SplitStore>(m_entries, maxBytes);
    QPointer<CallBase> call = store->write(m_name, Secret(text(3 * maxBytes)));
    ASSERT_TRUE(test::eventually([this] { return entries() > 1; }));

    store.reset();

    EXPECT_TRUE(call.isNull());
    QCoreApplication::processEvents();
}

} // namespace farcopy
