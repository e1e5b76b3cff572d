// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QDateTime;
class QSqlDatabase;
class QSqlQuery;

namespace farcopy {

/// One row of an answer. A column that is NULL or of another type gives nothing.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<qint64> number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column).value_or(0) != 0; }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid: none
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QVariant value(int column) const;

private:
    const QSqlQuery& m_query;
};

/// One connection to an SQLite database, for the thread that opened it. Statements stay prepared.
/// Its errors are those of storederrors.h.
class Database
{
public:
    struct Options {
        bool isReadOnly = false; ///< also: nothing is checkpointed when it closes
        std::chrono::milliseconds busyTimeout{5'000};
    };

    /// @param path  empty: a database in memory
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString& path, const Options& options);
    ~Database();

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Carries out one statement that gives no rows.
    [[nodiscard]] Result<void> run(const QString& sql, const QVariantList& values = {});
    /// Hands each row of the answer to `take`.
    [[nodiscard]] Result<void> read(const QString& sql, const QVariantList& values,
        const std::function<void(const Row&)>& take);
    /// The first column of the first row; nothing: no row, or no number.
    [[nodiscard]] Result<std::optional<qint64>> readNumber(
        const QString& sql, const QVariantList& values = {});

    /// All that `work` does, or nothing where it or the commit fails. Other programs read on
    /// meanwhile and do not write.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()>& work);

private:
    Database(QString path, QString connection);

    [[nodiscard]] Result<QSqlQuery*> execute(const QString& sql, const QVariantList& values);

    const QString m_path;
    const QString m_connection;
    std::unique_ptr<QSqlDatabase> m_database;
    QHash<QString, QSqlQuery*> m_statements;
};

namespace store {

/// As a column holds it: NULL for what is empty.
[[nodiscard]] QVariant columnOf(const QString& text);
[[nodiscard]] QVariant columnOf(const QDateTime& time);
[[nodiscard]] QVariant columnOf(const std::optional<qint64>& number);

/// As a column holds it that is never NULL.
[[nodiscard]] QVariant presentColumnOf(const QString& text);

} // namespace store

} // namespace farcopy
