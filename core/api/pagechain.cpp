// SPDX-License-Identifier: Apache-2.0
#include "core/api/pagechain.h"

#include "core/api/asking.h"
#include "core/api/earlytoken.h"
#include "core/api/fsxclient.h"

#include <QFutureWatcher>

namespace farcopy::api {

PageChain::PageChain(FsxClient& client, const RegionId& region, BackupQuery query,
    PageReader reader, Urgency urgency)
    : m_client(client)
    , m_region(region)
    , m_query(std::move(query))
    , m_reader(std::move(reader))
    , m_urgency(urgency)
{
    ask(m_query.nextToken);
}

PageChain::~PageChain()
{
    forgetWhatWasAskedAhead();
}

Result<BackupPage> PageChain::takePage()
{
    auto page = std::move(m_ready.front());
    m_ready.pop_front();
    askIfThereIsRoom();
    return page;
}

bool PageChain::mayAsk(const QString& token) const
{
    const size_t mostReady = isGuess() ? 1 : readAhead;
    return !token.isEmpty() && !m_request && !m_answer && m_ready.size() < mostReady
        && !m_asked.contains(token);
}

void PageChain::askIfThereIsRoom()
{
    if (!mayAsk(m_wanted))
        return;
    m_asked.insert(m_wanted);
    ask(std::exchange(m_wanted, QString()));
}

void PageChain::ask(const QString& token)
{
    m_query.nextToken = token;
    m_sinceAsked.start();
    auto* request = m_client.askForBackups(m_region, m_query, m_urgency);
    m_request = request;
    request->then(this, [this, request](const Result<HttpAnswer>& answer) {
        if (m_request == request) // else it was asked for in vain
            takeAnswer(answer);
    });
}

void PageChain::takeAnswer(const Result<HttpAnswer>& answer)
{
    m_request = nullptr;
    m_roundTrip = std::chrono::milliseconds(m_sinceAsked.elapsed());
    m_answer = answer;
    readAnswers();
}

/// Those that can be read at once, until one goes to a worker; then tells of them.
void PageChain::readAnswers()
{
    const auto before = m_ready.size();
    while (m_answer && !m_isReading) {
        const auto answer = *std::exchange(m_answer, std::nullopt);
        if (answer)
            read(*answer);
        else
            keep(failure(answer.error()));
    }
    if (m_ready.size() > before)
        emit advanced();
}

void PageChain::read(const HttpAnswer& answer)
{
    const auto outcome = [answer, region = m_region, reader = m_reader]() -> Result<BackupPage> {
        return reader(answer.body, region).map_error([&](const Error& error) {
            auto described = unreadable(error, answer);
            described.operation = QStringLiteral("fsx:DescribeBackups");
            described.region = region.text();
            return described;
        });
    };
    if (answer.body.size() <= maxBodyReadAtOnce) {
        keep(outcome());
        return;
    }
    const auto token = isGuess() ? QString() : earlyToken(answer.body, "NextToken");
    if (mayAsk(token)) {
        m_guessed = token;
        m_asked.insert(token);
        ask(token);
    }
    m_isReading = true;
    auto* watcher = new QFutureWatcher<Result<BackupPage>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isReading = false;
        keep(watcher->result());
        emit advanced();
        readAnswers();
    });
    watcher->setFuture(QtConcurrent::run(&workers(), outcome));
}

void PageChain::keep(Result<BackupPage> page)
{
    const auto next = page ? page->nextToken : QString();
    const auto guessed = std::exchange(m_guessed, QString());
    if (!guessed.isEmpty() && guessed != next) {
        m_asked.remove(guessed);
        forgetWhatWasAskedAhead();
    }
    if (guessed != next)
        m_wanted = next;
    m_ready.push_back(std::move(page));
    askIfThereIsRoom();
}

void PageChain::forgetWhatWasAskedAhead()
{
    m_answer.reset();
    if (auto* request = std::exchange(m_request, nullptr).data())
        request->cancel();
}

} // namespace farcopy::api
