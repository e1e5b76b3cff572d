// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QVariant>

#include <gtest/gtest.h>

#include <concepts>
#include <ostream>
#include <type_traits>

namespace farcopy {

template <typename T>
concept Printable = requires(std::ostream& out, const T& value)
{
    out << value;
};

static_assert(!Printable<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QVariant>);
static_assert(!std::equality_comparable<Secret>);

TEST(Secret, RevealsWhatItWasGiven)
{
    const Secret secret(QByteArray("wJalrXUtnFEMI"));

    EXPECT_EQ(secret.reveal(), QByteArray("wJalrXUtnFEMI"));
    EXPECT_FALSE(secret.isEmpty());
}

TEST(Secret, EmptiesTheBytesItTakesOver)
{
    QByteArray typed("wJalr");
    typed.append("XUtnFEMI");
    const Secret secret(std::move(typed));

    EXPECT_TRUE(typed.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
}

TEST(Secret, KeepsItsBytesForEveryCopy)
{
    auto first = std::make_unique<Secret>(QByteArray("shared"));
    const Secret second = *first;

    first.reset();

    EXPECT_EQ(second.reveal(), QByteArray("shared"));
}

TEST(Secret, WipingTextEmptiesItAndSparesOtherCopies)
{
    QString text = QString::fromLatin1("wJalrXUtnFEMI");
    const QString copy = text;

    wipe(text);

    EXPECT_TRUE(text.isEmpty());
    EXPECT_EQ(copy, QStringLiteral("wJalrXUtnFEMI"));
}

TEST(Secret, IsEmptyByDefault)
{
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_TRUE(Secret().reveal().isEmpty());
}

} // namespace farcopy
