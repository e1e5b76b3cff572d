// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/reportfile.h"

#include "core/base/workers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <utility>

namespace farcopy {

namespace {

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("FileNotWritten"),
        //: %1: path of a file, %2: the system's reason
        .message = QCoreApplication::translate("farcopy::ReportFile", "%1 cannot be written: %2")
                       .arg(path, file.errorString()),
        .members = {{QStringLiteral("File"), path}}});
}

/// One line: the hash, two spaces, the name. GNU coreutils put a backslash before a line whose name
/// has one, or a line break, and double it there.
QByteArray hashLine(const QByteArray& hash, const QString& path)
{
    QByteArray name = QFileInfo(path).fileName().toUtf8();
    const bool isEscaped = name.contains('\\') || name.contains('\n') || name.contains('\r');
    name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return QByteArray(isEscaped ? "\\" : "") + hash + "  " + name + '\n';
}

Result<WrittenReport> write(const QString& path, const QByteArray& bytes)
{
    WrittenReport report{.path = path,
        .hashPath = path + QLatin1String(".sha256"),
        .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
    if (const auto written = save(path, bytes); !written)
        return failure(written.error());
    if (const auto written = save(report.hashPath, hashLine(report.sha256, path)); !written)
        return failure(written.error());
    return report;
}

} // namespace

Call<WrittenReport>* saveReport(
    QObject* owner, const QString& path, std::function<QByteArray()> make)
{
    auto* call = new PromisedCall<WrittenReport>(owner);
    auto* watcher = new QFutureWatcher<Result<WrittenReport>>(call);
    QObject::connect(watcher, &QFutureWatcherBase::finished, call,
        [call, watcher] { call->resolve(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(
        &workers(), [path, make = std::move(make)] { return write(path, make()); }));
    return call;
}

} // namespace farcopy
