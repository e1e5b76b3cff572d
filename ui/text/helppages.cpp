// SPDX-License-Identifier: Apache-2.0
#include "ui/text/helppages.h"

#include "ui/text/errorguide.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace farcopy::text {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Help)
};

const auto errorsPage = QStringLiteral("errors");
const auto shortcutsPage = QStringLiteral("shortcuts");

/// Plain text that says in Markdown just what it says.
QString escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_{}[]<>#|~").contains(c))
            out += u'\\';
        out += c == u'\n' ? u' ' : c;
    }
    return out;
}

QString titleOf(const QString& id)
{
    const auto pages = helpPages();
    const auto page = std::find_if(
        pages.begin(), pages.end(), [&id](const HelpPage& each) { return each.id == id; });
    return page->title;
}

void addSentence(QString& text, const QString& sentence)
{
    if (!sentence.isEmpty())
        text += escaped(sentence) + QStringLiteral("\n\n");
}

/// What a picture shows stands below it, for those who cannot see it as well.
QString withCaptions(QString page)
{
    static const QRegularExpression picture(QStringLiteral("(!\\[([^\\]]+)\\]\\([^)]+\\))"));
    return page.replace(picture, QStringLiteral("\\1\n\n*\\2*"));
}

/// A page as it is kept, without what only its translators read. Empty: it is not.
QString keptPage(const QString& name)
{
    static const QRegularExpression comment(QStringLiteral("\\n*<!--.*?-->"));
    QFile file(QStringLiteral(":/farcopy/help/%1.md").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString page = QString::fromUtf8(file.readAll()).remove(comment);
    return page.replace(QStringLiteral("](../"), QStringLiteral("](")); // from a language's folder
}

/// An English page where the window speaks another language: called as in the contents.
QString englishPage(const QString& id)
{
    QString page = keptPage(id);
    if (page.isEmpty())
        return {};
    const QString why = Help::tr("This page is in English, as is all that the commands say.");
    return page.replace(
        0, page.indexOf(u'\n'), QStringLiteral("# %1\n\n%2").arg(titleOf(id), escaped(why)));
}

/// In the language that the window speaks, if there is such a page.
QString writtenPage(const QString& id)
{
    //: Not shown: the code of this file's language (de, ja, zh_CN), by which the help finds its
    //: pages
    const QString language = Help::tr("en");
    if (language == QLatin1String("en"))
        return keptPage(id);
    const QString page = keptPage(language + u'/' + id);
    return page.isEmpty() ? englishPage(id) : page;
}

QString errorsText()
{
    QString text = QStringLiteral("# %1\n\n").arg(titleOf(errorsPage));
    addSentence(text,
        Help::tr(
            "Every message about something that went wrong: what it says, why, and what to do. A "
            "code that the details of a message show can be searched for."));
    const auto entries = errorGuide();
    for (const ErrorGuideEntry& entry : entries) {
        text += QStringLiteral("## %1\n\n").arg(escaped(entry.title));
        addSentence(text, entry.what);
        addSentence(text, entry.why);
        addSentence(text, entry.advice);
        if (!entry.actionLabel.isEmpty()) {
            //: %1: what the button is called
            addSentence(
                text, Help::tr("The message has a button for it: %1").arg(entry.actionLabel));
        }
        if (!entry.codes.isEmpty()) {
            //: codes of errors follow, such as AccessDeniedException
            text += QStringLiteral("*%1* `%2`\n\n")
                        .arg(escaped(Help::tr("In the details:")),
                            entry.codes.join(QStringLiteral("`, `")));
        }
    }
    return text;
}

QString shortcutsText(const QList<Shortcut>& shortcuts)
{
    QString text = QStringLiteral("# %1\n\n| %2 | %3 |\n|---|---|\n")
                       .arg(titleOf(shortcutsPage), escaped(Help::tr("Keys")),
                           escaped(Help::tr("What they do")));
    for (const Shortcut& shortcut : shortcuts)
        text += QStringLiteral("| %1 | %2 |\n").arg(escaped(shortcut.keys), escaped(shortcut.what));
    return text;
}

} // namespace

QList<HelpPage> helpPages()
{
    return {{QStringLiteral("start"), Help::tr("First steps")},
        {QStringLiteral("accounts"), Help::tr("Accounts")},
        {QStringLiteral("find"), Help::tr("Finding backups")},
        {QStringLiteral("copy"), Help::tr("Copying")},
        {QStringLiteral("watch"), Help::tr("Watching copies")},
        {QStringLiteral("drill"), Help::tr("A disaster drill")},
        {errorsPage, Help::tr("Errors A–Z")},
        {QStringLiteral("permissions"), Help::tr("Permissions")},
        {QStringLiteral("security"), Help::tr("Security")},
        {QStringLiteral("trouble"), Help::tr("Troubleshooting")},
        {QStringLiteral("terminal"), Help::tr("In the terminal")},
        {QStringLiteral("options"), Help::tr("Commands and options")},
        {QStringLiteral("compare"), Help::tr("When to use something else")},
        {shortcutsPage, Help::tr("Keyboard shortcuts")}};
}

QString helpText(const QString& id, const QList<Shortcut>& shortcuts)
{
    if (id == errorsPage)
        return errorsText();
    if (id == shortcutsPage)
        return shortcutsText(shortcuts);
    return withCaptions(writtenPage(id));
}

bool helpHolds(const QString& id, const QString& words, const QList<Shortcut>& shortcuts)
{
    QString text = helpText(id, shortcuts);
    text.remove(u'\\').replace(u'\n', u' '); // what makes it Markdown, and its lines
    text.remove(QStringLiteral("**"));
    return text.contains(words, Qt::CaseInsensitive);
}

QString helpPicture(const QString& name, bool isDark)
{
    return QStringLiteral(":/farcopy/help/pictures/%1%2.png")
        .arg(name, isDark ? QStringLiteral("-dark") : QString());
}

} // namespace farcopy::text
