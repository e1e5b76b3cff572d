// SPDX-License-Identifier: Apache-2.0
// The seeds of the fuzz targets, so that every build checks what the targets check. A promise that
// is broken ends the program and names itself.
#include "tests/fuzz/promises.h"

#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <ostream>

namespace farcopy::fuzz {

namespace {

struct Seeds {
    const char* name;
    void (*check)(const QByteArray&);
    const char* folder; ///< in tests/data
};

void PrintTo(const Seeds& seeds, std::ostream* out)
{
    *out << seeds.folder;
}

class FuzzSeeds : public testing::TestWithParam<Seeds>
{
};

} // namespace

TEST_P(FuzzSeeds, KeepEveryPromise)
{
    const QDir folder(test::dataPath(QString::fromLatin1(GetParam().folder)));
    const auto names = folder.entryList(QDir::Files);
    ASSERT_FALSE(names.isEmpty());

    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const auto bytes = file.readAll();
        GetParam().check(bytes);
        GetParam().check(bytes.left(bytes.size() / 2));
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzSeeds,
    testing::Values(Seeds{"Json", checkJsonAnswer, "fuzz/json"},
        Seeds{"Fsx", checkJsonAnswer, "fsx"}, Seeds{"Kms", checkJsonAnswer, "kms"},
        Seeds{"StsOdd", checkStsAnswer, "fuzz/sts"}, Seeds{"Sts", checkStsAnswer, "sts"},
        Seeds{"Profiles", checkProfileFiles, "fuzz/profiles"},
        Seeds{"Jobs", checkStoredJob, "fuzz/jobs"},
        Seeds{"Listings", checkStoredListing, "fuzz/listings"}),
    [](const auto& test) { return test.param.name; });

} // namespace farcopy::fuzz
