// SPDX-License-Identifier: Apache-2.0
#include "tests/support/knowntexts.h"

#include "ui/text/languages.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace farcopy::test {

namespace {

class TextWatch final : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo& /*test*/) override
    {
        m_texts = std::make_unique<KnownTexts>();
        QCoreApplication::installTranslator(m_texts.get());
    }

    void OnTestEnd(const testing::TestInfo& /*test*/) override
    {
        const auto missing = m_texts->missing();
        m_texts.reset();
        for (auto at = missing.begin(); at != missing.end(); ++at)
            ADD_FAILURE() << "no translator was given this text of " << at.key().toStdString()
                          << ": " << at.value().toStdString();
    }

    std::unique_ptr<KnownTexts> m_texts;
};

} // namespace

KnownTexts::KnownTexts()
{
    static_cast<void>(languages()); // names the resources
    if (!m_known.load(QStringLiteral(":/farcopy/translations/farcopy_de.qm")))
        qFatal("there is no translation to hold texts against");
}

QString KnownTexts::translate(
    const char* context, const char* text, const char* disambiguation, int number) const
{
    // The terminal speaks English, and what Qt says comes with its own translations.
    const QByteArrayView from(context);
    const bool isOurs = from.startsWith("farcopy") && !from.startsWith("farcopy::cli");
    if (isOurs && m_known.translate(context, text, disambiguation, number).isNull()) {
        const QString key = QString::fromUtf8(context);
        if (!m_missing.contains(key, QString::fromUtf8(text)))
            m_missing.insert(key, QString::fromUtf8(text));
    }
    return {};
}

void watchTexts()
{
    testing::UnitTest::GetInstance()->listeners().Append(new TextWatch); // takes it over
}

} // namespace farcopy::test
