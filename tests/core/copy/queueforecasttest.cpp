// SPDX-License-Identifier: Apache-2.0
#include "core/copy/queueforecast.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

constexpr int places = 5;
const LaneKey frankfurt{.destination = RegionId(QStringLiteral("eu-central-1"))};
const LaneKey ohio{.destination = RegionId(QStringLiteral("us-east-2"))};

JobId jobId(int number)
{
    return JobId(QString::number(number));
}

ForecastJob job(int number, std::optional<double> seconds, bool isRunning = false,
    const LaneKey& lane = frankfurt, double spread = 0.01)
{
    ForecastJob made{.id = jobId(number), .lane = lane, .isRunning = isRunning};
    if (seconds)
        made.duration = DurationGuess{*seconds, spread};
    return made;
}

/// Whether a range lies around what is expected.
bool isAbout(const std::optional<TimeLeft>& left, qint64 seconds)
{
    return left && left->least.count() <= seconds * 1.03 && left->most.count() >= seconds * 0.97
        && left->least.count() > seconds * 0.7 && left->most.count() < seconds * 1.4;
}

} // namespace

TEST(QueueForecast, LetsJobsFollowEachOtherInThePlacesOfALane)
{
    QList<ForecastJob> queue;
    for (int i = 0; i < 5; ++i)
        queue.append(job(i, 100.0 * (i + 1), true));
    queue << job(5, 1'000) << job(6, 1'000) << job(7, 50);

    const auto forecast = forecastQueue(queue, places);

    EXPECT_EQ(forecast.ends.size(), 3);
    EXPECT_TRUE(isAbout(forecast.ends.value(jobId(5)), 1'100));
    EXPECT_TRUE(isAbout(forecast.ends.value(jobId(6)), 1'200));
    EXPECT_TRUE(isAbout(forecast.ends.value(jobId(7)), 350));
    EXPECT_TRUE(isAbout(forecast.all, 1'200));
}

TEST(QueueForecast, PlaysEachLaneByItself)
{
    QList<ForecastJob> queue;
    for (int i = 0; i < 5; ++i)
        queue.append(job(i, 900, true));
    queue << job(5, 100) << job(6, 100, false, ohio);

    const auto forecast = forecastQueue(queue, places);

    EXPECT_TRUE(isAbout(forecast.ends.value(jobId(5)), 1'000));
    EXPECT_TRUE(isAbout(forecast.ends.value(jobId(6)), 100));
}

TEST(QueueForecast, WaitsForOthersBeyondTheLimit)
{
    QList<ForecastJob> queue;
    for (int i = 0; i < 7; ++i) {
        queue.append(job(i, 100.0 * (i + 1), true));
        queue.last().id = {};
    }
    queue << job(8, 10);

    EXPECT_TRUE(isAbout(forecastQueue(queue, places).ends.value(jobId(8)), 310));
}

TEST(QueueForecast, TakesTheMedianForWhatIsNotKnown)
{
    const auto forecast
        = forecastQueue({job(1, 100), job(2, 300), job(3, 900), job(4, std::nullopt)}, places);

    const auto unknown = forecast.ends.value(jobId(4));
    EXPECT_LT(unknown.least.count(), 300);
    EXPECT_GT(unknown.most.count(), 600);
}

TEST(QueueForecast, SaysNothingWhereNothingIsKnown)
{
    const auto forecast = forecastQueue({job(1, std::nullopt, true), job(2, std::nullopt)}, places);

    EXPECT_TRUE(forecast.ends.isEmpty());
    EXPECT_EQ(forecast.all, std::nullopt);
}

TEST(QueueForecast, MakesNoPromiseForWhatWaitsForSomebody)
{
    QList<ForecastJob> queue{job(1, 100, true), job(2, 100), job(3, 100)};
    queue[1].isHeld = true;

    const auto forecast = forecastQueue(queue, places);

    EXPECT_FALSE(forecast.ends.contains(jobId(2)));
    EXPECT_TRUE(forecast.ends.contains(jobId(3)));
    EXPECT_EQ(forecast.all, std::nullopt);
}

TEST(QueueForecast, LetsChanceEvenOutOverCopiesThatFollowEachOther)
{
    QList<ForecastJob> queue;
    for (int i = 0; i < 60; ++i)
        queue.append(job(i, 1'000, false, frankfurt, 0.5));
    const auto factor = [](const TimeLeft& left) {
        return double(left.most.count()) / double(left.least.count());
    };

    const auto forecast = forecastQueue(queue, places);

    EXPECT_GT(factor(forecast.ends.value(jobId(0))), 3);
    EXPECT_LT(factor(forecast.ends.value(jobId(59))), 2.5);
    EXPECT_GT(factor(forecast.ends.value(jobId(59))), 1.3); // guesses err together as well
}

} // namespace farcopy
