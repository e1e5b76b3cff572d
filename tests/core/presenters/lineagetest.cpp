// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/lineage.h"

#include "core/inventory/inventory.h"
#include "core/presenters/backupspresenter.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::sampleBackup;
using test::sampleCopy;

const QString ireland = QStringLiteral("eu-west-1");
const QString frankfurt = QStringLiteral("eu-central-1");
const QString virginia = QStringLiteral("us-east-1");

class Families : public testing::Test
{
protected:
    void hold(const QList<Backup>& held)
    {
        for (const Backup& backup : held)
            account.workspace.inventory().merge(backup.region, {backup});
    }
    /// "1 <0>2*": each node's number, in angles the index of its parent, a star at the subject.
    [[nodiscard]] QString drawn(const Backup& subject) const
    {
        QStringList nodes;
        const Lineage lineage = lineageOf(backups, subject);
        for (const LineageNode& node : lineage.nodes) {
            QString text = node.parent < 0 ? QString() : QStringLiteral("<%1>").arg(node.parent);
            text += node.key.id.text().right(1) + (node.backup ? QString() : QStringLiteral("?"));
            nodes.append(node.isSubject ? text + QLatin1Char('*') : text);
        }
        return nodes.join(QLatin1Char(' '));
    }

    test::FakeAccount account;
    BackupsPresenter backups{
        account.workspace.inventory(), account.workspace.regions(), account.clock};
};

} // namespace

TEST_F(Families, AreTheSameFromEachOfTheirMembers)
{
    const Backup source = sampleBackup(1);
    const Backup first = sampleCopy(2, frankfurt, source, 5);
    const Backup second = sampleCopy(3, virginia, source, 5);
    const Backup copyOfCopy = sampleCopy(4, virginia, first, 5);
    hold({source, first, second, copyOfCopy});

    EXPECT_EQ(drawn(source), QStringLiteral("1* <0>2 <1>4 <0>3"));
    EXPECT_EQ(drawn(copyOfCopy), QStringLiteral("1 <0>2 <1>4* <0>3"));
    EXPECT_EQ(drawn(second), QStringLiteral("1 <0>2 <1>4 <0>3*"));
}

TEST_F(Families, OfOneAreThatOne)
{
    hold({sampleBackup(1)});

    EXPECT_EQ(drawn(sampleBackup(1)), QStringLiteral("1*"));
}

TEST_F(Families, TellOfASourceThatIsNotListed)
{
    const Backup copy = sampleCopy(2, frankfurt, sampleBackup(1), 5);
    hold({copy});

    EXPECT_EQ(drawn(copy), QStringLiteral("1? <0>2*"));
    EXPECT_EQ(lineageOf(backups, copy).nodes.first().key.region, RegionId(ireland));
}

TEST_F(Families, ThatGoInACircleEnd)
{
    Backup one = sampleBackup(1);
    const Backup two = sampleCopy(2, frankfurt, one, 5);
    one.sourceBackupId = two.id;
    one.sourceRegion = two.region;
    hold({one, two});

    EXPECT_EQ(lineageOf(backups, one).nodes.size(), 2);
    EXPECT_EQ(lineageOf(backups, two).nodes.size(), 2);
}

TEST_F(Families, OfVeryManyShowTheOneThatWasAskedAbout)
{
    const Backup source = sampleBackup(1);
    hold({source});
    for (int i = 2; i < 60; ++i)
        hold({sampleCopy(i, frankfurt, source, 5)});
    const Backup last = sampleCopy(59, frankfurt, source, 5);

    const Lineage lineage = lineageOf(backups, last);

    EXPECT_LT(lineage.nodes.size(), 30);
    EXPECT_EQ(lineage.nodes.size() + lineage.leftOut, 59);
    EXPECT_TRUE(std::any_of(lineage.nodes.cbegin(), lineage.nodes.cend(),
        [](const LineageNode& node) { return node.isSubject; }));
}

} // namespace farcopy
