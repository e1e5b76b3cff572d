// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promises.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstddef>
#include <cstdint>

// What libFuzzer calls first. The plug-in for databases needs an application; what the readers say
// of a million odd inputs interests nobody.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("farcopy.*=false"));
    return 0;
}

// What libFuzzer calls for each input. FARCOPY_FUZZ_CHECK: the function that this program is for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    farcopy::fuzz::FARCOPY_FUZZ_CHECK(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
