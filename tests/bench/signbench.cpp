// SPDX-License-Identifier: Apache-2.0
// What a signature costs once the key of the day is derived, as for each page of a listing: there
// must not be more than 10 microseconds.
//
//   farcopy_sign_bench [SIGNATURES]
#include "core/sign/signer.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

int main(int argc, char** argv)
{
    using namespace farcopy;
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200'000;
    const sign::Request request{
        .method = "POST",
        .path = "/",
        .query = {},
        .headers
        = {{"Host", "fsx.eu-west-1.amazonaws.com"}, {"Content-Type", "application/x-amz-json-1.1"},
            {"X-Amz-Target", "AWSSimbaAPIService_v20180301.DescribeBackups"}},
        .body = R"({"MaxResults":1000,"NextToken":"0123456789012345678901234567890123456789"})",
    };
    const sign::Identity identity{
        "AKIDEXAMPLE", Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), {}};
    const QDateTime time({2026, 8, 1}, {12, 0}, Qt::UTC);
    sign::KeyCache keys;
    qsizetype size = 0;
    const std::clock_t begun = std::clock(); // processor time: others may be at work as well
    for (int i = 0; i < count; ++i) {
        const auto headers = sign::signatureHeaders(
            request, identity, time.addSecs(i / 1000), "eu-west-1", "fsx", keys);
        size += headers.last().second.size();
    }
    std::printf("%.2f us a signature, %d of them, %d key derived (%lld bytes)\n",
        double(std::clock() - begun) * 1e6 / CLOCKS_PER_SEC / count, count, keys.size(),
        static_cast<long long>(size));
    return 0;
}
