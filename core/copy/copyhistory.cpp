// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyhistory.h"

#include <algorithm>
#include <cmath>

namespace farcopy {

/// How far the durations of one class of copies resemble each other.
struct CopyHistory::Likeness {
    double spread = 0;      ///< expected of the logarithm, before samples tell
    double spreadBlind = 0; ///< the same where sizes do not help
};

namespace {

constexpr qsizetype samplesKept = 200;
constexpr qsizetype samplesUsed = 8;

/// How many samples the expected spread weighs as much as.
constexpr double weightOfExpectation = 2;

/// A copy has a fixed part besides what it moves: a size ten times off says less than the next.
constexpr double doubtPerLogByte = 0.25;

QString kindText(CopyPrediction::Kind kind)
{
    return QString::number(static_cast<int>(kind));
}

QString routeText(const CopyTraits& copy)
{
    return copy.sourceRegion.text() + u'>' + copy.destination.text() + u'>' + kindText(copy.kind);
}

/// Empty: the source does not tell of what it was taken.
QString originText(const CopyTraits& copy, const QString& route)
{
    const QString origin = copy.source.volumeId.isEmpty() ? copy.source.fileSystemId.text()
                                                          : copy.source.volumeId.text();
    return origin.isEmpty() ? QString() : origin + u'>' + route;
}

std::optional<double> logBytesOf(const CopySource& source)
{
    if (source.sizeBytes.value_or(0) <= 0)
        return {};
    return std::log(static_cast<double>(*source.sizeBytes));
}

template <typename List, typename Sample>
void keep(List& samples, const Sample& sample)
{
    samples.append(sample);
    if (samples.size() > samplesKept)
        samples.removeFirst();
}

double medianOf(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

CopyTraits traitsOf(const CopyJob& job)
{
    return {.sourceRegion = job.request.sourceRegion,
        .destination = job.request.destination,
        .source = job.source,
        .kind = job.predictedKind()};
}

CopyTraits traitsOf(const Backup& copy)
{
    return {.sourceRegion = copy.sourceRegion,
        .destination = copy.region,
        .source = copySourceOf(copy)};
}

CopyHistory::CopyHistory(const QList<CopyDuration>& durations)
{
    for (const auto& duration : durations)
        add(duration);
}

void CopyHistory::add(const CopyDuration& duration)
{
    if (duration.seconds <= 0)
        return;
    const CopyTraits copy{.sourceRegion = duration.sourceRegion,
        .destination = duration.destination,
        .source = duration.source,
        .kind = duration.kind};
    const Sample sample{.logSeconds = std::log(static_cast<double>(duration.seconds)),
        .logBytes = logBytesOf(duration.source)};
    const QString route = routeText(copy);
    if (const QString origin = originText(copy, route); !origin.isEmpty())
        keep(m_byOrigin[origin], sample);
    keep(m_byRoute[route], sample);
    keep(m_byKind[kindText(copy.kind)], sample);
    keep(m_all, sample);
}

std::optional<DurationGuess> CopyHistory::guess(const CopyTraits& copy) const
{
    // Found in no data of the service: how much alike durations are is set so that the first
    // samples are not believed too much, and corrected by the samples themselves.
    if (m_all.isEmpty())
        return {};
    const QString route = routeText(copy);
    if (const QString origin = originText(copy, route); !origin.isEmpty()) {
        if (const auto guess = guessFrom(m_byOrigin.value(origin), copy, {0.3, 0.4}))
            return guess;
    }
    if (const auto guess = guessFrom(m_byRoute.value(route), copy, {0.5, 1.0}))
        return guess;
    if (const auto guess = guessFrom(m_byKind.value(kindText(copy.kind)), copy, {0.8, 1.2}))
        return guess;
    return copy.kind == CopyPrediction::Kind::Unknown ? guessFrom(m_all, copy, {1.0, 1.3})
                                                      : std::nullopt;
}

/// The nearest in size, of two as near the later one; without a size the latest.
CopyHistory::Samples CopyHistory::nearest(const Samples& samples, std::optional<double> logBytes)
{
    Samples found;
    for (auto sample = samples.crbegin(); sample != samples.crend(); ++sample) {
        if (logBytes && !sample->logBytes)
            continue;
        const auto distance = [&](const Sample& other) {
            return logBytes ? std::abs(*other.logBytes - *logBytes) : 0.0;
        };
        if (found.size() == samplesUsed && distance(found.last()) <= distance(*sample))
            continue;
        const auto at = std::upper_bound(found.begin(), found.end(), distance(*sample),
            [&](double value, const Sample& other) { return value < distance(other); });
        found.insert(at, *sample);
        if (found.size() > samplesUsed)
            found.removeLast();
    }
    return found;
}

/// An incremental copy moves what has changed: its time follows no size.
std::optional<DurationGuess> CopyHistory::guessFrom(
    const Samples& known, const CopyTraits& copy, const Likeness& likeness)
{
    auto size
        = copy.kind == CopyPrediction::Kind::Incremental ? std::nullopt : logBytesOf(copy.source);
    auto samples = nearest(known, size);
    if (samples.isEmpty() && size) { // none tells its own
        size.reset();
        samples = nearest(known, size);
    }
    if (samples.isEmpty())
        return {};
    QList<double> logs;
    double distance = 0;
    for (const auto& sample : std::as_const(samples)) {
        logs.append(sample.logSeconds + (size ? *size - *sample.logBytes : 0));
        distance += size ? std::abs(*size - *sample.logBytes) : 0;
    }
    const auto number = static_cast<double>(logs.size());
    const double median = medianOf(logs);
    const double expected = size ? likeness.spread : likeness.spreadBlind;
    double squares = weightOfExpectation * expected * expected;
    for (const double value : std::as_const(logs))
        squares += (value - median) * (value - median);
    const double variance = squares / (weightOfExpectation + number) * (1 + 1 / number);
    return DurationGuess{.median = std::exp(median),
        .spread = std::hypot(std::sqrt(variance), doubtPerLogByte * distance / number)};
}

QList<std::optional<double>> expectedDurations(
    const QList<CopyTraits>& copies, const CopyHistory& history)
{
    QList<std::optional<double>> expected;
    QList<double> secondsPerByte;
    for (const auto& copy : copies) {
        const auto guess = history.guess(copy);
        expected.append(guess ? std::optional(guess->median) : std::nullopt);
        if (guess && copy.source.sizeBytes.value_or(0) > 0)
            secondsPerByte.append(guess->median / static_cast<double>(*copy.source.sizeBytes));
    }
    const double scale = secondsPerByte.isEmpty() ? 1 : medianOf(secondsPerByte);
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (!expected[i] && copies[i].source.sizeBytes)
            expected[i] = static_cast<double>(*copies[i].source.sizeBytes) * scale;
    }
    return expected;
}

} // namespace farcopy
