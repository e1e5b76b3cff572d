// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listreader.h"

#include "app/cli/backupjson.h"
#include "core/api/backupcodec.h"
#include "core/api/backuptexts.h"

namespace farcopy::cli {

namespace {

Result<BackupPage> readWithRows(const QByteArray& body, const RegionId& region, OutputFormat format)
{
    auto page = api::readBackupPage(body, region);
    if (!page)
        return page;
    page->texts.reserve(page->backups.size());
    for (const auto& backup : page->backups)
        page->texts.append(backupText(format, backup));
    return page;
}

Result<BackupPage> readWithJson(const QByteArray& body, const RegionId& region, bool wantsMembers)
{
    auto page = api::readBackupTexts(body, region);
    if (!page) // what is written too oddly to be passed on may be read all the same
        return readWithRows(body, region, OutputFormat::Json);
    for (auto& text : page->texts)
        text = terminalSafe(text);
    if (!wantsMembers)
        return page;
    auto members = api::readBackupPage(body, region);
    if (members)
        page->backups = members->backups;
    return page;
}

} // namespace

api::PageReader listReader(OutputFormat format, bool wantsMembers)
{
    switch (format) {
    case OutputFormat::Table:
        return {};
    case OutputFormat::Json:
    case OutputFormat::JsonLines:
        return [wantsMembers](const QByteArray& body, const RegionId& region) {
            return readWithJson(body, region, wantsMembers);
        };
    case OutputFormat::Csv:
        break;
    }
    return [format](const QByteArray& body, const RegionId& region) {
        return readWithRows(body, region, format);
    };
}

} // namespace farcopy::cli
