// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sandboxcommand.h"

#include "app/cli/console.h"
#include "app/cli/helptext.h"
#include "app/cli/interruption.h"
#include "core/sandbox/sandboxserver.h"

#include <QCoreApplication>

#include <cmath>
#include <type_traits>

namespace farcopy::cli {

namespace {

using sandbox::SandboxOptions;
using sandbox::SandboxServer;

constexpr int helpWidth = 80;

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

QString faultNames()
{
    QStringList names;
    const auto kinds = sandbox::allFaultKinds();
    for (const auto kind : kinds)
        names << sandbox::nameOf(kind);
    return names.join(QStringLiteral(", "));
}

// An option that was not given leaves the default as it is.
template <typename T>
Result<void> read(const Options& options, const QString& name, double least, double most, T& target)
{
    if (!options.has(name))
        return {};
    bool isNumber = false;
    const double value = options.value(name).toDouble(&isNumber);
    const bool isWhole = std::is_floating_point_v<T> || std::floor(value) == value;
    if (!isNumber || !isWhole || !(value >= least && value <= most)) {
        return failure(usageError(
            tr("--%1 must be a number from %2 to %3")
                .arg(name, QString::number(least, 'f', 0), QString::number(most, 'f', 0))));
    }
    target = static_cast<T>(value);
    return {};
}

Result<SandboxOptions> sandboxOptions(const Options& given)
{
    SandboxOptions options;
    const QList<Result<void>> steps{
        read(given, QStringLiteral("port"), 0, 65535, options.port),
        read(given, QStringLiteral("speed"), 0, 10000, options.copySpeed),
        read(given, QStringLiteral("seed"), 0, 4294967295.0, options.seed),
        read(given, QStringLiteral("page-size"), 1, 50, options.pageSize),
        read(given, QStringLiteral("backups"), 0, 1'000'000, options.extraBackups),
    };
    for (const auto& step : steps) {
        if (!step)
            return failure(step.error());
    }
    options.isSeeded = !given.has(QStringLiteral("empty"));
    options.hasOntapLanes = given.has(QStringLiteral("ontap-lanes"));
    const auto faults = given.values(QStringLiteral("fault"));
    for (const auto& text : faults) {
        const auto fault = sandbox::faultFromText(text);
        if (!fault) {
            return failure(usageError(tr("\"%1\" is no fault; write KIND[=RATE][:OPERATION], "
                                         "where KIND is one of %2")
                                          .arg(text, faultNames())));
        }
        options.faults.append(*fault);
    }
    return options;
}

void introduce(Console& console, const SandboxServer& server)
{
    const auto url = server.url().toString();
    const auto key = SandboxServer::administrator();
    // The sandbox's own keys open nothing else, so they may be shown.
    console.write("export AWS_ENDPOINT_URL=" + url.toUtf8() + "\nexport AWS_ACCESS_KEY_ID="
        + key.id.toUtf8() + "\nexport AWS_SECRET_ACCESS_KEY=" + key.secret.reveal()
        + "\nexport AWS_REGION=eu-west-1\nexport AWS_DEFAULT_REGION=eu-west-1\n");
    console.note(tr("The sandbox listens at %1 until Ctrl+C. With the lines above in a shell: "
                    "aws fsx describe-backups --region eu-west-1 --endpoint-url %1")
                     .arg(url));
    console.note(tr("Faults can be switched on while it runs: "
                    "curl %1/sandbox/faults -d '{\"faults\": [\"throttle=3x:CopyBackup\"]}'")
                     .arg(url));
}

} // namespace

CommandSpec sandboxSpec()
{
    const auto one = Option::Takes::OneValue;
    CommandSpec spec{.name = QStringLiteral("sandbox"),
        .summary = tr("Serve a local stand-in for FSx, KMS and STS."),
        .description = {},
        .options = {},
        .examples = {}};
    spec.description
        = tr("Any AWS client can be pointed at it: it speaks the wire protocol, checks signatures, "
             "and keeps the limits and errors that AWS documents. It listens on this machine alone "
             "and forgets everything when it ends.\n\n"
             "A fault is written KIND[/AMOUNT][=RATE or =COUNTx][:OPERATION][@REGION], as in "
             "drop-after=1x:CopyBackup or slow/5000=0.2@eu-west-1. Kinds: %1.\n\n"
             "Its account has roles to try profiles with, arn:aws:iam::123456789012:role/NAME: "
             "administrator and reader for everybody, guarded with MFA (mfa_serial "
             "arn:aws:iam::123456789012:mfa/administrator), partner with the external_id "
             "farcopy-partner, vault for sessions of reader, federated for web identities, closed "
             "for nobody. While it runs, POST to /sandbox/mfa with {\"SerialNumber\": …} gives a "
             "code, /sandbox/identity with {\"seconds\": 600} a web identity, and /sandbox/expire "
             "with {} ends all sessions.\n\n"
             "It is an IAM Identity Center as well: in a profile, sso_start_url %2, sso_region "
             "eu-west-1, sso_account_id 123456789012, and sso_role_name AdministratorAccess or "
             "ReadOnlyAccess. POST to /sandbox/sign-ins with {\"userCode\": …, \"allow\": true} "
             "decides a sign-in in place of a person in a browser.")
              .arg(faultNames(), SandboxServer::ssoStartUrl());
    spec.options = {
        {.name = QStringLiteral("port"),
            .takes = one,
            .valueName = QStringLiteral("N"),
            .help = tr("Listen on this port of 127.0.0.1; 0, the default, takes a free one.")},
        {.name = QStringLiteral("speed"),
            .takes = one,
            .valueName = QStringLiteral("FACTOR"),
            .help = tr("How quickly copies run: 1 takes 6 to 25 seconds, 0 stands still.")},
        {.name = QStringLiteral("seed"),
            .takes = one,
            .valueName = QStringLiteral("N"),
            .help = tr("Another number makes other ids and sizes.")},
        {.name = QStringLiteral("page-size"),
            .takes = one,
            .valueName = QStringLiteral("N"),
            .help = tr("Backups on a page at most, 1 to 50.")},
        {.name = QStringLiteral("backups"),
            .takes = one,
            .valueName = QStringLiteral("N"),
            .help = tr("Put so many more backups into eu-west-1.")},
        {.name = QStringLiteral("empty"), .help = tr("Begin without any backup.")},
        {.name = QStringLiteral("ontap-lanes"),
            .help = tr("Let five copies run of each ONTAP volume to a Region and key, as the newer "
                       "guide has it, instead of five to a Region for all.")},
        {.name = QStringLiteral("fault"),
            .takes = Option::Takes::ManyValues,
            .valueName = QStringLiteral("FAULT"),
            .help = tr("Let something go wrong.")},
    };
    spec.examples = {
        {QStringLiteral("farcopy sandbox --port 4570"), tr("Serve on a known port")},
        {QStringLiteral("farcopy sandbox --fault throttle=0.2 slow/2000@us-east-1"),
            tr("Be difficult")},
    };
    return spec;
}

int runSandboxCommand(const QStringList& arguments)
{
    Console console;
    const auto given = parse(sandboxSpec(), arguments);
    if (given && given->has(QStringLiteral("help"))) {
        console.write(helpText(sandboxSpec(), helpWidth).toUtf8());
        return console.statusOf(Done);
    }
    const auto options = given ? sandboxOptions(*given) : failure(given.error());
    if (!options) {
        console.fail(options.error());
        return WrongUsage;
    }
    SandboxServer server(*options);
    if (const auto listening = server.listen(); !listening) {
        console.fail(listening.error());
        return Failed;
    }
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::raised, qApp, &QCoreApplication::quit);
    introduce(console, server);
    return console.statusOf(QCoreApplication::exec());
}

} // namespace farcopy::cli
