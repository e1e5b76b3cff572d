// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/processsource.h"

#include "core/base/clock.h"
#include "core/credentials/credentialjson.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace farcopy {

namespace {

/// The program is another way to credentials, so it has no use for these.
QProcessEnvironment withoutSecrets(QProcessEnvironment environment)
{
    for (const char* name :
        {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN",
            "AWS_CREDENTIAL_EXPIRATION", "AWS_CONTAINER_AUTHORIZATION_TOKEN"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

} // namespace

ProcessSource::ProcessSource(const QString& commandLine, ProfilePlace place,
    const QProcessEnvironment& environment, const CredentialTools& tools,
    std::chrono::milliseconds timeLimit)
    : ProcessSource(commandOf(commandLine), std::move(place), environment, tools, timeLimit)
{
}

ProcessSource::ProcessSource(const Command& command, ProfilePlace place,
    const QProcessEnvironment& environment, const CredentialTools& tools,
    std::chrono::milliseconds timeLimit)
    : RenewingSource(tools.clock)
    , m_place(std::move(place))
    , m_order{command.value_or(QStringList()), withoutSecrets(environment), timeLimit}
    , m_missing(command ? QString() : command.error())
{
}

ProcessSource::Command ProcessSource::commandOf(const QString& line)
{
    const QStringList words = splitWords(line).value_or(QStringList());
    if (words.isEmpty())
        return tl::unexpected(tr("is not named, or a quotation mark in its command stays open"));
    return words;
}

Call<Credentials>* ProcessSource::fetch()
{
    auto* call = new PromisedCall<Credentials>(calls());
    if (m_order.command.isEmpty()) {
        call->resolve(failure(failed(m_missing)));
        return call;
    }
    auto* run = new ProcessRun(m_order, call);
    call->waitsFor(run);
    run->then(call, [this, call](const Result<Secret>& output) {
        if (call->isSettled())
            return;
        if (output)
            call->resolve(read(*output));
        else
            call->resolve(failure(failed(output.error().message)));
    });
    return call;
}

Result<Credentials> ProcessSource::read(const Secret& output) const
{
    const QJsonDocument document = QJsonDocument::fromJson(output.reveal());
    if (!document.isObject())
        return failure(failed(tr("printed something that is not JSON")));
    const QJsonObject object = document.object();
    const QJsonValue version = object.value(QLatin1String("Version"));
    if (version.toInt() != 1)
        return failure(
            failed(tr("printed JSON that does not have the member “Version” with the number 1")));
    auto credentials = readCredentialJson(object, QLatin1String("SessionToken"), clock().nowUtc());
    if (!credentials)
        return failure(failed(credentials.error()));
    return *std::move(credentials);
}

Error ProcessSource::failed(const QString& how) const
{
    // Its arguments may hold anything, so they are not told.
    const QString name = QFileInfo(m_order.command.value(0)).fileName();
    //: %1: a program, %2: "the profile “x” (file, line 3)", %3: as in "ended with status 3"
    return m_place.mark({.kind = ErrorKind::Expired,
        .code = QStringLiteral("ProcessFailed"),
        .message = tr("The program “%1”, from which %2 takes its credentials, %3. Run the command "
                      "of credential_process in a terminal to see what is wrong, and correct it.")
                       .arg(name, m_place.text(), how)});
}

} // namespace farcopy
