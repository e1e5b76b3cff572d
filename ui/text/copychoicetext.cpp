// SPDX-License-Identifier: Apache-2.0
#include "ui/text/copychoicetext.h"

#include "core/domain/kmskey.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"
#include "ui/text/regionname.h"

#include <QCoreApplication>

namespace farcopy::text {

namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(farcopy::copychoicetext)
};

} // namespace

QString destinationText(const Destination& destination)
{
    const Region& region = destination.region;
    QString text = QStringLiteral("%1 – %2").arg(region.id.text(), regionName(region.name));
    if (!destination.isPossible())
        text += QStringLiteral(" (%1)").arg(obstacleText(destination.obstacle));
    else if (destination.isSourceRegion)
        text += QStringLiteral(" (%1)").arg(ChoiceText::tr("Region of the source"));
    return text;
}

QString chosenKeyText(const KeyRef& key)
{
    return plainLine(keyText(key.isEmpty() ? QString(defaultKeyAlias) : key.text()), 80);
}

} // namespace farcopy::text
