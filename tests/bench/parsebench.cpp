// SPDX-License-Identifier: Apache-2.0
// What it costs to make backups of a page of DescribeBackups: time for each, and under callgrind
// instructions for each, of which there must not be more than 23,000.
//
//   farcopy_parse_bench [PAGES]
//   valgrind --tool=callgrind --toggle-collect='*::readBackupPage*' farcopy_parse_bench 20
//
// "Collected" is then what 20,000 backups took.
#include "core/api/backupcodec.h"
#include "core/api/backuptexts.h"
#include "core/transport/httpmessage.h"

#include "tests/bench/samplebackups.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr int rowsOfPage = 1'000;

QByteArray samplePage()
{
    QByteArray page = "{\"Backups\":[";
    for (int i = 0; i < rowsOfPage; ++i) {
        if (i > 0)
            page += ',';
        page += farcopy::bench::sampleBackup(static_cast<size_t>(i)).json.c_str();
    }
    page += "],\"NextToken\":\"1000\"}";
    page.reserve(page.size() + farcopy::roomBehindBody); // as the transport keeps it
    return page;
}

template <typename Reader>
void measure(const char* name, int pages, Reader reader)
{
    const QByteArray body = samplePage();
    const farcopy::RegionId region(QStringLiteral("eu-west-1"));
    const std::clock_t begun = std::clock(); // processor time: others may be at work as well
    for (int i = 0; i < pages; ++i) {
        const auto page = reader(body, region);
        if (!page || page->backups.size() != rowsOfPage) {
            std::fprintf(stderr, "the page was not read\n");
            std::exit(1);
        }
    }
    const double microseconds = double(std::clock() - begun) * 1e6 / CLOCKS_PER_SEC;
    std::printf("%-16s %6.2f us a backup\n", name, microseconds / rowsOfPage / pages);
}

} // namespace

int main(int argc, char** argv)
{
    const int pages = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    measure("readBackupPage", pages, farcopy::api::readBackupPage);
    measure("readBackupTexts", pages, farcopy::api::readBackupTexts);
    return 0;
}
