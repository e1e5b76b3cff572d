// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errorguide.h"

#include "ui/text/errortable.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace farcopy::text {

namespace {

/// What stands for the facts of a request, where there is none.
QString general(const char* source)
{
    if (source == nullptr)
        return {};
    QString sentence = QCoreApplication::translate("farcopy::text", source);
    const auto put = [&sentence](const char* name, const QString& words) {
        sentence.replace(QLatin1String(name), words);
    };
    put("{words}", QCoreApplication::translate("farcopy::ErrorGuide", "(the service's words)"));
    put("{own}",
        QCoreApplication::translate("farcopy::ErrorGuide", "The dialog says what exactly."));
    put("{region}", QCoreApplication::translate("farcopy::ErrorGuide", "the Region"));
    put("{operation}", QCoreApplication::translate("farcopy::ErrorGuide", "the request"));
    put("{permission}", QCoreApplication::translate("farcopy::ErrorGuide", "the action it names"));
    put("{parameter}", QCoreApplication::translate("farcopy::ErrorGuide", "(its name)"));
    put("{limit}", QCoreApplication::translate("farcopy::ErrorGuide", "(its name)"));
    put("{quota}", QCoreApplication::translate("farcopy::ErrorGuide", "user-initiated backups"));
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

/// Of the title in the source language.
QString anchorOf(const char* title)
{
    QString anchor;
    for (const QChar letter : QString::fromUtf8(title).toLower()) {
        const bool isPlain = letter.isLetterOrNumber() && letter.unicode() < 128;
        if (isPlain)
            anchor += letter;
        else if (!anchor.isEmpty() && !anchor.endsWith(u'-'))
            anchor += u'-';
    }
    return anchor.endsWith(u'-') ? anchor.chopped(1) : anchor;
}

bool isAboutUseOfKey(const ErrorEntry& entry)
{
    return std::any_of(entry.codes.begin(), entry.codes.end(), [](QLatin1String code) {
        return code == QLatin1String("InvalidDestinationKmsKey")
            || code == QLatin1String("InvalidSourceKmsKey");
    });
}

} // namespace

QList<ErrorGuideEntry> errorGuide()
{
    QList<ErrorGuideEntry> guide;
    for (const ErrorEntry& entry : errorTable()) {
        ErrorGuideEntry told{.anchor = anchorOf(entry.title),
            .title = general(entry.title),
            .codes = {},
            .what = general(entry.what),
            .why = general(entry.why),
            .advice = general(entry.advice),
            .actionLabel = general(entry.actionLabel),
            .offersPolicy = entry.action == ErrorAction::CopyPolicy,
            .offersKeyPolicy = isAboutUseOfKey(entry)};
        for (const QLatin1String code : entry.codes)
            told.codes << code;
        guide << told;
    }
    QCollator collator;
    std::sort(guide.begin(), guide.end(),
        [&collator](const ErrorGuideEntry& a, const ErrorGuideEntry& b) {
            return collator.compare(a.title, b.title) < 0;
        });
    return guide;
}

} // namespace farcopy::text
