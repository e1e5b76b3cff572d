// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progresstext.h"

#include "app/cli/terminaltext.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

#include <langinfo.h>

namespace farcopy::cli {

namespace {

constexpr int widestBar = 30;
constexpr int narrowestBar = 8;

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

int percentOf(const CopyJob& job)
{
    return job.state == JobState::Available ? 100 : job.progressPercent.value_or(0);
}

int count(const QList<CopyJob>& jobs, bool (*holds)(const CopyJob&))
{
    return static_cast<int>(std::count_if(jobs.begin(), jobs.end(), holds));
}

QString counts(const QList<CopyJob>& jobs)
{
    const std::initializer_list<std::pair<QString, int>> parts{
        {tr("%1 copying"),
            count(jobs, [](const CopyJob& job) { return job.state == JobState::Copying; })},
        {tr("%1 not accepted yet"),
            count(jobs, [](const CopyJob& job) { return job.isUnaccepted(); })},
        {tr("%1 waiting"),
            count(jobs, [](const CopyJob& job) { return job.state == JobState::Waiting; })},
        {tr("%1 done"),
            count(jobs, [](const CopyJob& job) { return job.state == JobState::Available; })},
        {tr("%1 failed"),
            count(jobs,
                [](const CopyJob& job) {
                    return job.isOver() && job.state != JobState::Available;
                })},
    };
    QStringList words;
    for (const auto& [text, number] : parts) {
        if (number > 0)
            words << text.arg(number);
    }
    return words.join(QLatin1String(", "));
}

} // namespace

bool hasBlockLetters()
{
    return std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

QString progressBar(int percent, int cells, bool hasBlocks)
{
    constexpr int eighths = 8;
    const int filled = std::clamp(percent, 0, 100) * cells * eighths / 100;
    if (!hasBlocks) {
        const int full = filled / eighths;
        return QLatin1Char('[') + QString(full, QLatin1Char('#'))
            + QString(cells - full, QLatin1Char('.')) + QLatin1Char(']');
    }
    constexpr char16_t fullBlock = u'\u2588'; // the following letters lose an eighth each
    QString bar(filled / eighths, QChar(fullBlock));
    if (const int rest = filled % eighths; rest > 0)
        bar += QChar(static_cast<char16_t>(fullBlock + eighths - rest));
    return fitted(bar, cells);
}

QString progressLine(
    const QList<CopyJob>& jobs, const std::optional<TimeLeft>& left, int width, bool hasBlocks)
{
    QStringList words{text::percentText(overallPercent(jobs)).rightJustified(5), counts(jobs)};
    if (left) // "about 40 min", "1–2 h"
        words << tr("%1 left").arg(text::estimateText(left->least, left->most));
    const QString text = words.join(QLatin1String("  "));
    const int room = width - cellCount(text) - 4;
    if (room < narrowestBar)
        return fitted(text, std::max(1, width - 1)).trimmed();
    return progressBar(overallPercent(jobs), std::min(room, widestBar), hasBlocks) + text;
}

int overallPercent(const QList<CopyJob>& jobs)
{
    const bool hasSizes = std::all_of(jobs.begin(), jobs.end(),
        [](const CopyJob& job) { return job.source.sizeBytes.value_or(0) > 0; });
    double whole = 0;
    double done = 0;
    for (const auto& job : jobs) {
        if (job.isOver() && job.state != JobState::Available)
            continue;
        const double weight = hasSizes ? static_cast<double>(*job.source.sizeBytes) : 1;
        whole += weight;
        done += weight * percentOf(job);
    }
    return whole > 0 ? static_cast<int>(done / whole) : 0;
}

} // namespace farcopy::cli
