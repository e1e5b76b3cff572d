// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/splitstore.h"

#include "core/base/log.h"
#include "core/base/steps.h"
#include "core/secrets/secretparts.h"

#include <algorithm>
#include <optional>

namespace farcopy {

namespace {

using secretparts::Contents;
using secretparts::isContents;

bool isMissing(const Error& error)
{
    return error.code == QLatin1String("EntryNotFound");
}

} // namespace

class SplitStore::Reading final : public Steps<Secret>
{
public:
    Reading(PromisedCall<Secret>* call, SplitStore& store, QString name)
        : Steps(call, &store.m_calls)
        , m_store(store)
        , m_name(std::move(name))
    {
    }
    ~Reading() override { wipe(m_bytes); }

    void begin()
    {
        if (isGivenUp())
            return finish(failure({.kind = ErrorKind::Cancelled}));
        step(m_store.m_entries.read(m_name), [this](const Result<Secret>& head) {
            if (!head || !isContents(*head))
                return finish(head);
            const auto contents = secretparts::readContents(*head, m_store.m_maxBytes);
            if (!contents)
                return finish(incomplete());
            m_contents = *contents;
            m_bytes.reserve(m_contents.size + 1); // never moved, so that no copy is left unwiped
            readPart(1);
        });
    }

private:
    void readPart(int number)
    {
        const QString entry = secretparts::entryOf(m_name, m_contents.series, number);
        step(m_store.m_entries.read(entry), [this, number](const Result<Secret>& part) {
            if (!part)
                return finish(isMissing(part.error()) ? incomplete() : part);
            if (m_bytes.size() + part->reveal().size() > m_contents.size)
                return finish(incomplete());
            m_bytes += part->reveal();
            if (number < m_contents.count)
                readPart(number + 1);
            else if (m_contents.fit(m_bytes))
                finish(Secret(std::move(m_bytes)));
            else
                finish(incomplete());
        });
    }

    [[nodiscard]] Result<Secret> incomplete() const
    {
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("SecretIncomplete"),
            .message = tr("The keychain holds only a part of the secret for “%1”: its keeping was "
                          "broken off, or entries were removed or changed there. Enter the access "
                          "key again.")
                           .arg(m_name)});
    }

    void finish(Result<Secret> outcome)
    {
        end(std::move(outcome));
        m_store.next(m_name);
    }

    SplitStore& m_store;
    QString m_name;
    Contents m_contents;
    QByteArray m_bytes;
};

/// A write or a removal. What it leaves over is swept away before it is through.
class SplitStore::Changing final : public Steps<void>
{
public:
    Changing(PromisedCall<void>* call, SplitStore& store, QString name)
        : Steps(call, &store.m_calls)
        , m_store(store)
        , m_name(std::move(name))
    {
    }

    void write(const Secret& secret)
    {
        lookAtOld([this, secret] { writeNow(secret); });
    }

    /// @param old  kept in one entry; nothing: there is none
    void writeOver(const Secret& secret, const std::optional<Secret>& old)
    {
        if (isGivenUp())
            return finish(failure({.kind = ErrorKind::Cancelled}));
        m_old = old;
        writeNow(secret);
    }

    /// The parts first: what a removal that breaks off leaves over can be removed again.
    void remove()
    {
        lookAtOld([this] {
            sweep('a', 1, [this](const Result<void>& first) {
                if (!first)
                    return finish(first);
                sweep('b', 1, [this](const Result<void>& second) {
                    if (!second)
                        return finish(second);
                    firmStep(entries().remove(m_name),
                        [this](const Result<void>& removed) { finish(removed); });
                });
            });
        });
    }

private:
    using Then = std::function<void(const Result<void>&)>;

    [[nodiscard]] SecretStore& entries() const { return m_store.m_entries; }

    template <typename Fn>
    void lookAtOld(Fn goOn)
    {
        if (isGivenUp())
            return finish(failure({.kind = ErrorKind::Cancelled}));
        step(entries().read(m_name), [this, goOn](const Result<Secret>& old) {
            if (!old && !isMissing(old.error()))
                return finish(failure(old.error()));
            if (old) {
                m_old = *old;
                m_oldContents = secretparts::readContents(*old, m_store.m_maxBytes);
            }
            goOn();
        });
    }

    void writeNow(const Secret& secret)
    {
        m_store.isPlain(secret) ? writeHead(secret) : writeParts(secret);
    }

    void writeParts(const Secret& secret)
    {
        m_parts = secretparts::cut(secret, m_store.m_maxBytes);
        if (m_parts.size() > secretparts::maxParts)
            return finish(failure({.kind = ErrorKind::Rejected,
                .code = QStringLiteral("SecretTooLarge"),
                .message = tr("This is far too long for an access key or a session token. Check "
                              "what was pasted.")}));
        m_series = m_oldContents && m_oldContents->series == 'a' ? 'b' : 'a';
        m_head = Contents::of(secret, m_series, m_parts.size()).toSecret();
        writePart(1);
    }

    void writePart(int number)
    {
        const QString entry = secretparts::entryOf(m_name, m_series, number);
        step(entries().writeOver(entry, m_parts[number - 1], std::nullopt),
            [this, number](const Result<void>& written) {
                if (!written || isGivenUp())
                    sweepParts(written);
                else if (number < m_parts.size())
                    writePart(number + 1);
                else
                    writeHead(m_head);
            });
    }

    void writeHead(const Secret& head)
    {
        step(entries().writeOver(m_name, head, m_old), [this](const Result<void>& written) {
            if (!written)
                sweepParts(written);
            else if (isGivenUp())
                putBack();
            else
                sweepOld();
        });
    }

    void putBack()
    {
        auto* call = m_old ? entries().write(m_name, *m_old) : entries().remove(m_name);
        firmStep(call, [this](const Result<void>& done) { sweepParts(done); });
    }

    /// The parts of a secret that was not kept after all.
    void sweepParts(const Result<void>& outcome)
    {
        if (m_parts.isEmpty())
            return finish(outcome);
        sweep(m_series, 1, [this, outcome](const Result<void>& swept) {
            noteLeft(swept);
            finish(outcome);
        });
    }

    /// Those of the secret before, and what older attempts left.
    void sweepOld()
    {
        const char other = m_series == 'a' ? 'b' : 'a';
        sweep(other, 1, [this](const Result<void>& first) {
            noteLeft(first);
            sweep(
                m_series, static_cast<int>(m_parts.size()) + 1, [this](const Result<void>& second) {
                    noteLeft(second);
                    finish({});
                });
        });
    }

    /// They count for nothing, and go with the next change.
    void noteLeft(const Result<void>& swept) const
    {
        if (!swept)
            qCWarning(logCredentials, "Parts of an older secret of \"%s\" are left in the keychain",
                qUtf8Printable(m_name));
    }

    /// Looks how many parts there are, beyond those that are known of, and removes them from the
    /// last one on.
    void sweep(char series, int from, const Then& then)
    {
        const bool isKnown = m_oldContents && m_oldContents->series == series;
        const int beyond = isKnown ? m_oldContents->count + 1 : 1;
        climb(series, from, std::max(from, beyond), then);
    }

    void climb(char series, int from, int number, const Then& then)
    {
        firmStep(entries().read(secretparts::entryOf(m_name, series, number)),
            [this, series, from, number, then](const Result<Secret>& part) {
                if (part)
                    climb(series, from, number + 1, then);
                else if (isMissing(part.error()))
                    descend(series, from, number - 1, then);
                else
                    then(failure(part.error()));
            });
    }

    void descend(char series, int from, int number, const Then& then)
    {
        if (number < from)
            return then({});
        firmStep(entries().remove(secretparts::entryOf(m_name, series, number)),
            [this, series, from, number, then](const Result<void>& removed) {
                if (removed || isMissing(removed.error()))
                    descend(series, from, number - 1, then);
                else
                    then(removed);
            });
    }

    void finish(const Result<void>& outcome)
    {
        end(outcome);
        m_store.next(m_name);
    }

    SplitStore& m_store;
    QString m_name;
    std::optional<Secret> m_old; ///< what the entry of the name held
    std::optional<Contents> m_oldContents;
    char m_series = 'a';
    QList<Secret> m_parts;
    Secret m_head;
};

SplitStore::SplitStore(SecretStore& entries, qsizetype maxBytes)
    : m_entries(entries)
    , m_maxBytes(maxBytes)
{
}

SplitStore::~SplitStore() = default;

Call<Secret>* SplitStore::read(const QString& name)
{
    auto* call = new PromisedCall<Secret>(&m_calls);
    auto* reading = new Reading(call, *this, name);
    inTurn(name, [reading] { reading->begin(); });
    return call;
}

Call<void>* SplitStore::write(const QString& name, const Secret& secret)
{
    auto* call = new PromisedCall<void>(&m_calls);
    auto* writing = new Changing(call, *this, name);
    inTurn(name, [writing, secret] { writing->write(secret); });
    return call;
}

Call<void>* SplitStore::writeOver(
    const QString& name, const Secret& secret, const std::optional<Secret>& old)
{
    if (old && !isPlain(*old))
        return write(name, secret);
    auto* call = new PromisedCall<void>(&m_calls);
    auto* writing = new Changing(call, *this, name);
    inTurn(name, [writing, secret, old] { writing->writeOver(secret, old); });
    return call;
}

bool SplitStore::isPlain(const Secret& secret) const
{
    return secret.reveal().size() <= m_maxBytes && !isContents(secret);
}

Call<void>* SplitStore::remove(const QString& name)
{
    auto* call = new PromisedCall<void>(&m_calls);
    auto* removing = new Changing(call, *this, name);
    inTurn(name, [removing] { removing->remove(); });
    return call;
}

void SplitStore::inTurn(const QString& name, std::function<void()> begin)
{
    const auto waiting = m_waiting.find(name);
    if (waiting != m_waiting.end()) {
        waiting->append(std::move(begin));
        return;
    }
    m_waiting.insert(name, {});
    begin();
}

void SplitStore::next(const QString& name)
{
    auto& waiting = m_waiting[name];
    if (waiting.isEmpty()) {
        m_waiting.remove(name);
        return;
    }
    const auto begin = waiting.takeFirst();
    begin();
}

} // namespace farcopy
