// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/log.h"
#include "core/store/storederrors.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace farcopy {

namespace {

/// Qt keeps connections in one table for the whole program.
QString freshConnectionName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("farcopy-store-%1").arg(++count);
}

QString connectOptions(const Database::Options& options)
{
    QString text = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
    if (options.isReadOnly)
        text += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return text;
}

} // namespace

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

std::optional<qint64> Row::number(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.typeId() != QMetaType::LongLong)
        return std::nullopt;
    return value.toLongLong();
}

QDateTime Row::time(int column) const
{
    const auto milliseconds = number(column);
    return milliseconds ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC) : QDateTime();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QVariant Row::value(int column) const
{
    return m_query.value(column);
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    qDeleteAll(m_statements);
    m_database.reset();
    QSqlDatabase::removeDatabase(m_connection); // closes it
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Options& options)
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver)) // Qt would complain and go on with a null driver
        return failure(store::unusable(path, QStringLiteral("Qt's driver for SQLite is missing")));
    std::unique_ptr<Database> database(new Database(path, freshConnectionName()));
    database->m_database
        = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(driver, database->m_connection));
    QSqlDatabase& connection = *database->m_database;
    connection.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    connection.setConnectOptions(connectOptions(options));
    if (!connection.open())
        return failure(store::errorOf(connection.lastError(), path));
    return database;
}

Result<QSqlQuery*> Database::execute(const QString& sql, const QVariantList& values)
{
    QSqlQuery*& kept = m_statements[sql];
    if (!kept) {
        auto query = std::make_unique<QSqlQuery>(*m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            m_statements.remove(sql);
            return failure(store::errorOf(query->lastError(), m_path));
        }
        kept = query.release();
    }
    QSqlQuery* const query = kept;
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const Error error = store::errorOf(query->lastError(), m_path);
        query->finish();
        return failure(error);
    }
    return query;
}

Result<void> Database::run(const QString& sql, const QVariantList& values)
{
    return read(sql, values, {});
}

Result<void> Database::read(
    const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& take)
{
    const auto query = execute(sql, values);
    if (!query)
        return failure(query.error());
    const Row row(**query);
    while (take && (*query)->next())
        take(row);
    const QSqlError error = (*query)->lastError(); // next() ends at a damaged page too
    (*query)->finish(); // an open statement would hold back commits and checkpoints
    if (error.isValid())
        return failure(store::errorOf(error, m_path));
    return {};
}

Result<std::optional<qint64>> Database::readNumber(const QString& sql, const QVariantList& values)
{
    std::optional<qint64> number;
    bool isFirst = true;
    const auto outcome = read(sql, values, [&](const Row& row) {
        if (std::exchange(isFirst, false))
            number = row.number(0);
    });
    if (!outcome)
        return failure(outcome.error());
    return number;
}

Result<void> Database::inTransaction(const std::function<Result<void>()>& work)
{
    Result<void> outcome = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!outcome)
        return outcome;
    outcome = work();
    if (outcome)
        outcome = run(QStringLiteral("COMMIT"));
    if (outcome)
        return outcome;
    // SQLite has rolled back by itself after some errors, and then says that nothing is open.
    if (const auto undone = run(QStringLiteral("ROLLBACK")); !undone)
        qCDebug(logStore, "Nothing to roll back: %s", qUtf8Printable(undone.error().message));
    return outcome;
}

namespace store {

QVariant columnOf(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant columnOf(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant columnOf(const std::optional<qint64>& number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant presentColumnOf(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text; // Qt binds a null text as NULL
}

} // namespace store

} // namespace farcopy
