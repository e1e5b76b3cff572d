// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QTranslator>

namespace farcopy::test {

/// Holds each text that is asked for against those that the translators were given: one that is
/// named otherwise there stays English for good. Installed, it translates nothing.
class KnownTexts final : public QTranslator
{
public:
    KnownTexts();

    QString translate(const char* context, const char* text, const char* disambiguation,
        int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// What was asked for and stands in no file: texts by context.
    [[nodiscard]] const QMultiMap<QString, QString>& missing() const { return m_missing; }

private:
    QTranslator m_known;
    mutable QMultiMap<QString, QString> m_missing;
};

/// Lets each test of this program fail that asks for a text which no translator was given.
void watchTexts();

} // namespace farcopy::test
