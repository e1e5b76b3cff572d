// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testdata.h"

#include <QFile>

namespace farcopy::test {

QString dataPath(const QString& name)
{
    return QStringLiteral(FARCOPY_TEST_DATA "/") + name;
}

QByteArray data(const QString& name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data: %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

} // namespace farcopy::test
