// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"

#include "core/base/log.h"
#include "core/domain/accountmark.h"
#include "core/settings/preferences.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

#include <array>
#include <utility>

namespace farcopy {

namespace {

constexpr int maxKeychainAccounts = 1000;

/// The names of the origins in the file. The sandbox's secret is nobody's, so it may be remembered;
/// a key for one session only is gone at the next start.
constexpr std::array<std::pair<CredentialOrigin, const char*>, 4> originNames{{
    {CredentialOrigin::Sandbox, "sandbox"},
    {CredentialOrigin::Environment, "environment"},
    {CredentialOrigin::Profile, "profile"},
    {CredentialOrigin::Keychain, "keychain"},
}};

const QString expiresKey = QStringLiteral("expires");

QDateTime readTime(const QSettings& file)
{
    return QDateTime::fromString(file.value(expiresKey).toString(), Qt::ISODate).toUTC();
}

std::optional<AccountChoice> readAccount(const QSettings& file)
{
    const QString origin = file.value(QStringLiteral("origin")).toString();
    for (const auto& [value, name] : originNames) {
        if (origin == QLatin1String(name))
            return AccountChoice{value, file.value(QStringLiteral("name")).toString(),
                file.value(QStringLiteral("accessKeyId")).toString(),
                RegionId(file.value(QStringLiteral("region")).toString()),
                file.value(QStringLiteral("mfaSerial")).toString(), readTime(file)};
    }
    return std::nullopt;
}

void setOrRemove(QSettings& file, const QString& key, const QString& value)
{
    if (value.isEmpty())
        file.remove(key);
    else
        file.setValue(key, value);
}

void writeAccount(QSettings& file, const AccountChoice& account)
{
    for (const auto& [value, name] : originNames) {
        if (account.origin == value)
            file.setValue(QStringLiteral("origin"), QString::fromLatin1(name));
    }
    file.setValue(QStringLiteral("name"), account.name);
    file.setValue(QStringLiteral("accessKeyId"), account.accessKeyId);
    file.setValue(QStringLiteral("region"), account.region.text());
    setOrRemove(file, QStringLiteral("mfaSerial"), account.mfaSerial);
    setOrRemove(file, expiresKey,
        account.expires.isValid() ? account.expires.toUTC().toString(Qt::ISODate) : QString());
}

std::unique_ptr<QSettings> openFile(const QString& path)
{
    auto file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    if (file->status() != QSettings::FormatError)
        return file;
    file.reset();
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        QFile::remove(path);
    qCWarning(logUi, "The settings were damaged and start anew; the old file is kept as %s",
        qUtf8Printable(aside));
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

constexpr std::array<std::pair<MarkColour, const char*>, 8> colourNames{{
    {MarkColour::Red, "red"},
    {MarkColour::Orange, "orange"},
    {MarkColour::Yellow, "yellow"},
    {MarkColour::Green, "green"},
    {MarkColour::Teal, "teal"},
    {MarkColour::Blue, "blue"},
    {MarkColour::Purple, "purple"},
    {MarkColour::Grey, "grey"},
}};

/// The group of an account's mark. A slash in a name would be a group of its own.
QString markKey(const AccountChoice& account)
{
    QString origin = QStringLiteral("session");
    for (const auto& [value, name] : originNames) {
        if (account.origin == value)
            origin = QString::fromLatin1(name);
    }
    return QStringLiteral("accountMarks/%1:%2")
        .arg(origin, QString::fromLatin1(QUrl::toPercentEncoding(account.name)));
}

/// The group of what was last chosen in an account. Two servers are two accounts, and a slash in a
/// name would be a group of its own.
QString choicesKey(const AccountInfo& account, const RegionId& source)
{
    QString origin = QStringLiteral("session");
    for (const auto& [value, name] : originNames) {
        if (account.origin == value)
            origin = QString::fromLatin1(name);
    }
    const QString name = account.label + u' ' + account.endpointUrl;
    return QStringLiteral("copies/%1:%2/%3")
        .arg(origin, QString::fromLatin1(QUrl::toPercentEncoding(name)), source.text());
}

} // namespace

Settings::Settings(const QString& filePath)
    : m_file(openFile(filePath))
{
}

Settings::~Settings() = default;

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/farcopy/farcopy.ini");
}

std::optional<AccountChoice> Settings::lastAccount() const
{
    m_file->beginGroup(QStringLiteral("lastAccount"));
    const auto account = readAccount(*m_file);
    m_file->endGroup();
    return account;
}

void Settings::setLastAccount(const AccountChoice& account)
{
    if (account.origin == CredentialOrigin::SessionOnly)
        return; // it cannot be opened again
    m_file->beginGroup(QStringLiteral("lastAccount"));
    writeAccount(*m_file, account);
    m_file->endGroup();
}

QList<AccountChoice> Settings::keychainAccounts() const
{
    QList<AccountChoice> accounts;
    // A damaged file may claim any size.
    const int size
        = qMin(m_file->beginReadArray(QStringLiteral("keychainAccounts")), maxKeychainAccounts);
    for (int i = 0; i < size; ++i) {
        m_file->setArrayIndex(i);
        const auto account = readAccount(*m_file);
        if (account && account->origin == CredentialOrigin::Keychain && !account->name.isEmpty())
            accounts.append(*account);
    }
    m_file->endArray();
    return accounts;
}

bool Settings::setKeychainAccounts(const QList<AccountChoice>& accounts)
{
    m_file->remove(QStringLiteral("keychainAccounts"));
    m_file->beginWriteArray(QStringLiteral("keychainAccounts"), int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        m_file->setArrayIndex(i);
        writeAccount(*m_file, accounts[i]);
    }
    m_file->endArray();
    // Their secrets are in the keychain already: the two must not part. A second object writes what
    // both share, since the first never forgets an error.
    QSettings writer(m_file->fileName(), QSettings::IniFormat);
    writer.sync();
    return writer.status() == QSettings::NoError;
}

AccountMark Settings::accountMark(const AccountChoice& account) const
{
    const QString key = markKey(account);
    AccountMark mark;
    mark.label = m_file->value(key + QStringLiteral("/label"))
                     .toString()
                     .left(AccountMark::maxLabelLength);
    const QString colour = m_file->value(key + QStringLiteral("/colour")).toString();
    for (const auto& [value, name] : colourNames) {
        if (colour == QLatin1String(name))
            mark.colour = value;
    }
    return mark;
}

void Settings::setAccountMark(const AccountChoice& account, const AccountMark& mark)
{
    const QString key = markKey(account);
    m_file->remove(key);
    if (!mark.label.isEmpty())
        m_file->setValue(
            key + QStringLiteral("/label"), mark.label.left(AccountMark::maxLabelLength));
    for (const auto& [value, name] : colourNames) {
        if (mark.colour == value)
            m_file->setValue(key + QStringLiteral("/colour"), QString::fromLatin1(name));
    }
}

QList<CopyChoice> Settings::lastChoices(const AccountInfo& account, const RegionId& source) const
{
    QList<CopyChoice> choices;
    const QStringList regions
        = m_file->value(choicesKey(account, source) + QStringLiteral("/destinations"))
              .toString()
              .split(u' ', Qt::SkipEmptyParts);
    for (const QString& region : regions)
        choices.append({RegionId(region), lastKey(account, source, RegionId(region))});
    return choices;
}

KeyRef Settings::lastKey(
    const AccountInfo& account, const RegionId& source, const RegionId& destination) const
{
    const QString key = choicesKey(account, source) + QStringLiteral("/keys/");
    return KeyRef(m_file->value(key + destination.text()).toString());
}

void Settings::setLastChoices(
    const AccountInfo& account, const RegionId& source, const QList<CopyChoice>& choices)
{
    const QString group = choicesKey(account, source);
    QStringList regions;
    for (const CopyChoice& choice : choices) {
        regions.append(choice.destination.text());
        m_file->setValue(
            group + QStringLiteral("/keys/") + choice.destination.text(), choice.key.text());
    }
    m_file->setValue(group + QStringLiteral("/destinations"), regions.join(u' '));
}

std::optional<QList<RegionId>> Settings::watchedRegions(const PartitionId& partition) const
{
    const QString key = QStringLiteral("regions/") + partition.text();
    if (!m_file->contains(key))
        return std::nullopt;
    QList<RegionId> regions;
    const QStringList ids = m_file->value(key).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString& id : ids)
        regions.append(RegionId(id));
    return regions;
}

void Settings::setWatchedRegions(const PartitionId& partition, const QList<RegionId>& regions)
{
    QStringList ids;
    for (const RegionId& region : regions)
        ids.append(region.text());
    m_file->setValue(QStringLiteral("regions/") + partition.text(), ids.join(u' '));
}

QByteArray Settings::viewState(const QString& name) const
{
    return m_file->value(QStringLiteral("view/") + name).toByteArray();
}

void Settings::setViewState(const QString& name, const QByteArray& state)
{
    m_file->setValue(QStringLiteral("view/") + name, state);
}

Preferences Settings::preferences() const
{
    return readPreferences(*m_file);
}

void Settings::setPreferences(const Preferences& preferences)
{
    writePreferences(*m_file, preferences);
}

} // namespace farcopy
