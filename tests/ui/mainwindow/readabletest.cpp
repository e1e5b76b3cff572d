// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme.h"

#include "tests/support/contrastwalk.h"
#include "tests/support/everypage.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class Readable : public testing::TestWithParam<Theme>
{
protected:
    void SetUp() override { choice.apply(GetParam()); }
    void TearDown() override { choice.apply(Theme::System); }

    ThemeChoice choice;
};

} // namespace

TEST_P(Readable, IsEachTextOnEveryPageAndInEveryDialog)
{
    test::EveryPage pages(QStringLiteral("weekly"));

    pages.visit([](const char* what, QWidget& top) {
        const QStringList faint = test::faintTextsOf(top);
        EXPECT_TRUE(faint.isEmpty()) << what << ":\n" << faint.join(u'\n').toStdString();
    });
}

INSTANTIATE_TEST_SUITE_P(EveryPage, Readable,
    testing::Values(Theme::Light, Theme::Dark, Theme::System), [](const auto& theme) {
        return std::string(theme.param == Theme::Light ? "Light"
                : theme.param == Theme::Dark           ? "Dark"
                                                       : "System");
    });

} // namespace farcopy
