// SPDX-License-Identifier: Apache-2.0
#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>

/// A static library's resources are dropped unless something outside all namespaces names them.
static void nameResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace farcopy {

namespace {

constexpr char folder[] = ":/farcopy/translations";
constexpr char prefix[] = "farcopy_";
constexpr char suffix[] = ".qm";

/// Of the locale that the texts in the source files are written for.
constexpr char sourceCode[] = "en";

QString nameOf(const QString& code)
{
    // Qt would tell of American English, and there is no other one here to be told from.
    return code == QLatin1String(sourceCode) ? QStringLiteral("English")
                                             : QLocale(code).nativeLanguageName();
}

bool load(QTranslator& translator, const QLocale& locale)
{
    return translator.load(
        locale, QStringLiteral("farcopy"), QStringLiteral("_"), QLatin1String(folder));
}

} // namespace

QList<Language> languages()
{
    nameResources();
    QList<Language> all;
    const auto files = QDir(QLatin1String(folder))
                           .entryList({QLatin1String(prefix) + u'*' + QLatin1String(suffix)});
    for (const QString& file : files) {
        const QString code
            = file.mid(qsizetype(sizeof prefix) - 1).chopped(qsizetype(sizeof suffix) - 1);
        all.append({code, nameOf(code)});
    }
    std::sort(all.begin(), all.end(),
        [](const Language& a, const Language& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return all;
}

SpokenLanguage::SpokenLanguage(const QString& code)
{
    nameResources();
    const bool isChosen = !code.isEmpty() && load(m_ours, QLocale(code));
    const QLocale locale = isChosen ? QLocale(code) : QLocale::system();
    if (!isChosen && !load(m_ours, locale))
        static_cast<void>(load(m_ours, QLocale(QLatin1String(sourceCode)))); // it is built in
    if (isChosen)
        QLocale::setDefault(locale);
    QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(QLocale(m_ours.language()), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

SpokenLanguage::~SpokenLanguage()
{
    QLocale::setDefault(m_before); // the translators take themselves out
}

QString SpokenLanguage::code() const
{
    return m_ours.language();
}

} // namespace farcopy
