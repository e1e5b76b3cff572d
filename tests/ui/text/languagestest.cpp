// SPDX-License-Identifier: Apache-2.0
#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include <optional>

namespace farcopy {

namespace {

QString dialogTitle()
{
    return QCoreApplication::translate("farcopy::AccessKeyDialog", "Add Access Key");
}

} // namespace

TEST(Languages, AreToldByTheirOwnNames)
{
    QMap<QString, QString> names;
    for (const Language& language : languages())
        names.insert(language.code, language.name);

    EXPECT_EQ(names,
        (QMap<QString, QString>{{QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("ja"), QStringLiteral("日本語")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}}));
}

TEST(SpokenLanguage, IsTheChosenOneAsLongAsItLives)
{
    const QString english = dialogTitle();
    for (const Language& language : languages()) {
        const SpokenLanguage spoken(language.code);

        EXPECT_EQ(spoken.code(), language.code);
        EXPECT_EQ(dialogTitle() == english, language.code == QLatin1String("en"))
            << qUtf8Printable(language.code);
    }
    EXPECT_EQ(dialogTitle(), english);
}

TEST(SpokenLanguage, BringsItsDatesAndNumbers)
{
    const QLocale before;
    {
        const SpokenLanguage german(QStringLiteral("de"));
        EXPECT_EQ(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    }
    EXPECT_EQ(QLocale(), before);
}

TEST(SpokenLanguage, IsEnglishWhereNobodyTranslated)
{
    EXPECT_EQ(SpokenLanguage(QStringLiteral("tlh")).code(), QStringLiteral("en"));
    EXPECT_EQ(SpokenLanguage(QStringLiteral("zh_TW")).code(), QStringLiteral("en"));
}

TEST(SpokenLanguage, CountsInEnglish)
{
    const SpokenLanguage english(QStringLiteral("en"));
    const auto regions = [](int count) {
        return QCoreApplication::translate(
            "farcopy::RegionList", "%n without backups", "Regions that hold no backups", count);
    };

    EXPECT_EQ(regions(1), QStringLiteral("1 without backups"));
    EXPECT_EQ(QCoreApplication::translate(
                  "farcopy::ProcessRun", "did not end within %n second(s)", nullptr, 1),
        QStringLiteral("did not end within 1 second"));
}

} // namespace farcopy
