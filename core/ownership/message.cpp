// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/message.h"

#include "core/ownership/jobjson.h"
#include "core/ownership/wirereader.h"

#include <QJsonDocument>

#include <algorithm>

namespace farcopy::wire {

namespace {

constexpr QLatin1String versionMember{"farcopy"};
constexpr QLatin1String typeMember{"type"};

QJsonArray idsJson(const QList<JobId>& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array << id.text();
    return array;
}

QList<JobId> idsFrom(Reader& read)
{
    QList<JobId> ids;
    for (const auto& element : read.list("JobIds")) {
        ids.append(JobId(element.toString()));
        if (ids.last().isEmpty())
            read.note("JobIds");
    }
    return ids;
}

// One overload for each message that carries something.

QJsonObject bodyOf(const Hello& hello)
{
    return {{QStringLiteral("Pid"), hello.pid}, {QStringLiteral("MayYield"), hello.mayYield}};
}

QJsonObject bodyOf(const Accepted& accepted)
{
    return {{QStringLiteral("Batch"), accepted.batch}};
}

QJsonObject bodyOf(const Refused& refused)
{
    return {
        {QStringLiteral("Batch"), refused.batch}, {QStringLiteral("Error"), toJson(refused.error)}};
}

QJsonObject bodyOf(const JobNews& news)
{
    return {{QStringLiteral("Job"), toJson(news.job)}};
}

QJsonObject bodyOf(const JobsRemoved& removed)
{
    return {{QStringLiteral("JobIds"), idsJson(removed.ids)}};
}

QJsonObject bodyOf(const QueueNews& news)
{
    return {{QStringLiteral("IsPaused"), news.isPaused}};
}

QJsonObject bodyOf(const SignInNeeded& needed)
{
    return {{QStringLiteral("Error"), toJson(needed.error)}};
}

QJsonObject bodyOf(const Trouble& trouble)
{
    return {{QStringLiteral("Error"), toJson(trouble.error)}};
}

QJsonObject bodyOf(const Order& order)
{
    return {{QStringLiteral("Batch"), order.batch}, {QStringLiteral("Order"), toJson(order.order)}};
}

QJsonObject bodyOf(const Submit& submit)
{
    return {{QStringLiteral("Batch"), submit.batch}, {QStringLiteral("Count"), submit.count}};
}

QJsonObject bodyOf(const CancelJobs& cancel)
{
    return {{QStringLiteral("JobIds"), idsJson(cancel.ids)}};
}

template <typename Signal>
QJsonObject bodyOf(const Signal& /*carries nothing*/)
{
    return {};
}

Result<Message> readHello(Reader& read)
{
    return read.outcome(
        Message(Hello{.pid = read.number("Pid").value_or(0), .mayYield = read.flag("MayYield")}));
}

Result<Message> readAccepted(Reader& read)
{
    return read.outcome(Message(Accepted{read.smallNumber("Batch")}));
}

Result<Message> readRefused(Reader& read)
{
    const auto error = errorFrom(read.object("Error"));
    if (!error)
        return failure(error.error());
    return read.outcome(Message(Refused{.batch = read.smallNumber("Batch"), .error = *error}));
}

Result<Message> readJob(Reader& read)
{
    const auto job = jobFrom(read.object("Job"));
    if (!job)
        return failure(job.error());
    return read.outcome(Message(JobNews{*job}));
}

Result<Message> readRemoved(Reader& read)
{
    return read.outcome(Message(JobsRemoved{idsFrom(read)}));
}

Result<Message> readQueue(Reader& read)
{
    return read.outcome(Message(QueueNews{read.flag("IsPaused")}));
}

template <typename Told>
Result<Message> readError(Reader& read)
{
    const auto error = errorFrom(read.object("Error"));
    if (!error)
        return failure(error.error());
    return read.outcome(Message(Told{*error}));
}

Result<Message> readOrder(Reader& read)
{
    const auto order = orderFrom(read.object("Order"));
    if (!order)
        return failure(order.error());
    return read.outcome(Message(Order{.batch = read.smallNumber("Batch"), .order = *order}));
}

Result<Message> readSubmit(Reader& read)
{
    return read.outcome(
        Message(Submit{.batch = read.smallNumber("Batch"), .count = read.smallNumber("Count")}));
}

Result<Message> readCancel(Reader& read)
{
    return read.outcome(Message(CancelJobs{idsFrom(read)}));
}

template <typename Signal>
Result<Message> readSignal(Reader& read)
{
    return read.outcome(Message(Signal{}));
}

struct Kind {
    QLatin1String name;
    Result<Message> (*read)(Reader& read);
};

/// In the order of the variant, so that a message finds its name by its index.
const std::array<Kind, std::variant_size_v<Message>> kinds{{
    {QLatin1String("hello"), readHello},
    {QLatin1String("accepted"), readAccepted},
    {QLatin1String("refused"), readRefused},
    {QLatin1String("job"), readJob},
    {QLatin1String("removed"), readRemoved},
    {QLatin1String("told"), readSignal<AllTold>},
    {QLatin1String("queue"), readQueue},
    {QLatin1String("signin"), readError<SignInNeeded>},
    {QLatin1String("bye"), readSignal<Bye>},
    {QLatin1String("trouble"), readError<Trouble>},
    {QLatin1String("order"), readOrder},
    {QLatin1String("submit"), readSubmit},
    {QLatin1String("cancel"), readCancel},
    {QLatin1String("follow"), readSignal<Follow>},
    {QLatin1String("resume"), readSignal<Resume>},
    {QLatin1String("clear"), readSignal<Clear>},
    {QLatin1String("yield"), readSignal<Yield>},
}};

} // namespace

QByteArray encode(const Message& message)
{
    QJsonObject object = std::visit([](const auto& body) { return bodyOf(body); }, message);
    object.insert(versionMember, version);
    object.insert(typeMember, kinds[message.index()].name);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Message> decode(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return failure(broken({}));
    const QJsonObject object = document.object();
    if (!object.value(versionMember).isDouble())
        return failure(broken(versionMember));
    if (object.value(versionMember) != QJsonValue(version))
        return failure({.kind = ErrorKind::BadAnswer,
            .code = QStringLiteral("OtherVersion"),
            .message = object.value(versionMember).toVariant().toString()});
    const QString type = object.value(typeMember).toString();
    const auto* kind = std::find_if(
        kinds.begin(), kinds.end(), [&type](const Kind& known) { return known.name == type; });
    if (kind == kinds.end())
        return failure(broken(typeMember));
    Reader read(object);
    return kind->read(read);
}

} // namespace farcopy::wire
