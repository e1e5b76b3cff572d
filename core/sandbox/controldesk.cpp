// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/controldesk.h"

#include "core/base/ipaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer json(int status, const QJsonObject& object)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(object).toJson();
    return answer;
}

Answer complaint(int status, const QString& message)
{
    return json(status, {{u"message"_s, message}});
}

// A page in a browser sends Origin, or reaches us under a name of its own (DNS rebinding).
bool isFromBrowser(const WireRequest& request)
{
    if (!request.header("origin").isEmpty() || !request.header("sec-fetch-site").isEmpty())
        return true;
    const QUrl url("http://"_L1 + QString::fromLatin1(request.header("host")));
    return !isThisMachine(url.host());
}

QJsonObject toJson(const QMap<QString, int>& counts)
{
    QJsonObject object;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

QJsonObject toJson(const Books& books)
{
    QJsonArray copies;
    for (const auto& copy : books.copies) {
        copies.append(QJsonObject{{u"backupId"_s, copy.backupId}, {u"region"_s, copy.region},
            {u"sourceBackupId"_s, copy.sourceBackupId}, {u"sourceRegion"_s, copy.sourceRegion},
            {u"kmsKeyArn"_s, copy.kmsKeyArn}, {u"token"_s, copy.token},
            {u"lifecycle"_s, copy.lifecycle}, {u"progressPercent"_s, copy.progressPercent},
            {u"isIncremental"_s, copy.isIncremental},
            {u"startedAt"_s, copy.startedAt.toString(Qt::ISODateWithMs)}});
    }
    return {{u"requests"_s, toJson(books.requests)}, {u"errors"_s, toJson(books.errors)},
        {u"faults"_s, toJson(books.faults)},
        {u"mostCopiesAtOnce"_s, toJson(books.mostCopiesAtOnce)},
        {u"mostCopiesInLane"_s, books.mostCopiesInLane}, {u"copies"_s, copies}};
}

QString nameOf(SignIn::State state)
{
    switch (state) {
    case SignIn::State::Pending:
        return u"pending"_s;
    case SignIn::State::Allowed:
        return u"allowed"_s;
    case SignIn::State::Denied:
        return u"denied"_s;
    case SignIn::State::Used:
        return u"used"_s;
    }
    return {};
}

} // namespace

Answer ControlDesk::answer(const WireRequest& request, const Books& books)
{
    if (isFromBrowser(request))
        return complaint(403, u"The sandbox takes no orders from a browser."_s);
    QJsonObject body;
    if (request.method == "POST") {
        const auto document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return complaint(400, u"The body is not a JSON object."_s);
        body = document.object();
    }
    if (request.path == "/sandbox/books" && request.method == "GET")
        return json(200, toJson(books));
    if (request.path == "/sandbox/faults")
        return faults(request.method, body);
    if (request.path == "/sandbox/speed" && request.method == "POST")
        return speed(body);
    if (request.path == "/sandbox/lifecycle" && request.method == "POST")
        return lifecycle(body);
    if (request.path == "/sandbox/expire" && request.method == "POST")
        return expire();
    if (request.path == "/sandbox/mfa" && request.method == "POST")
        return mfa(body);
    if (request.path == "/sandbox/identity" && request.method == "POST")
        return identity(body);
    if (request.path == "/sandbox/sign-ins")
        return signIns(request.method, body);
    if (request.path == "/sandbox/lifetimes" && request.method == "POST")
        return lifetimes(body);
    return complaint(404, u"There is no such order."_s);
}

Answer ControlDesk::faults(const QByteArray& method, const QJsonObject& body)
{
    if (method == "DELETE")
        m_faults.set({});
    if (method == "POST") {
        const auto texts = body.value("faults"_L1).toArray();
        QList<Fault> added;
        for (const auto& text : texts) {
            const auto fault = faultFromText(text.toString());
            if (!fault)
                return complaint(400, u"This is no fault: %1"_s.arg(text.toString()));
            added.append(*fault);
        }
        m_faults.set(m_faults.faults() + added);
    }
    QJsonArray texts;
    for (const auto& fault : m_faults.faults())
        texts.append(toText(fault));
    return json(200, {{u"faults"_s, texts}});
}

Answer ControlDesk::speed(const QJsonObject& body)
{
    const double speed = body.value("speed"_L1).toDouble(-1);
    if (speed < 0)
        return complaint(400, u"speed must be a number, 0 or more."_s);
    m_world.setCopySpeed(speed);
    return json(200, {{u"speed"_s, speed}});
}

Answer ControlDesk::lifecycle(const QJsonObject& body)
{
    if (!m_world.setLifecycle(body.value("Region"_L1).toString(),
            body.value("BackupId"_L1).toString(), body.value("Lifecycle"_L1).toString()))
        return complaint(404, u"There is no such backup."_s);
    return json(200, body);
}

Answer ControlDesk::expire()
{
    m_principals.expireSessions(m_world.nowMs());
    return json(200, {});
}

Answer ControlDesk::mfa(const QJsonObject& body)
{
    const auto serial = body.value("SerialNumber"_L1).toString();
    if (serial.isEmpty())
        return complaint(400, u"SerialNumber is missing."_s);
    return json(200, {{u"SerialNumber"_s, serial}, {u"TokenCode"_s, m_devices.code(serial)}});
}

Answer ControlDesk::identity(const QJsonObject& body)
{
    const int seconds = body.value("seconds"_L1).toInt(3600);
    return json(200,
        {{u"WebIdentityToken"_s, m_devices.issueToken(m_world.nowMs() + seconds * qint64{1000})}});
}

Answer ControlDesk::signIns(const QByteArray& method, const QJsonObject& body)
{
    if (method == "DELETE")
        m_signIns.signEverybodyOut(true);
    if (method == "POST"
        && !m_signIns.decide(
            body.value("userCode"_L1).toString(), body.value("allow"_L1).toBool(), m_world.nowMs()))
        return complaint(404, u"Nothing waits for this code."_s);
    QJsonArray all;
    const auto known = m_signIns.signIns();
    for (const auto& each : known) {
        all.append(QJsonObject{{u"userCode"_s, each.userCode},
            {u"clientName"_s, m_signIns.nameOf(each)}, {u"state"_s, nameOf(each.state)}});
    }
    return json(200, {{u"signIns"_s, all}});
}

Answer ControlDesk::lifetimes(const QJsonObject& body)
{
    auto& lifetimes = m_signIns.lifetimes;
    lifetimes.code = body.value("code"_L1).toInt(lifetimes.code);
    lifetimes.token = body.value("token"_L1).toInt(lifetimes.token);
    lifetimes.role = body.value("role"_L1).toInt(lifetimes.role);
    return json(200,
        {{u"code"_s, lifetimes.code}, {u"token"_s, lifetimes.token}, {u"role"_s, lifetimes.role}});
}

} // namespace farcopy::sandbox
