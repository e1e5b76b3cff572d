// SPDX-License-Identifier: Apache-2.0
//
// farcopy_generate: writes, when Farcopy is built, what is installed beside the program and made of
// what the program knows: manual page, completions, release notes, icons; and of the user's guide
// the page of options.
#include "app/generate/completion.h"
#include "app/generate/manpage.h"
#include "app/generate/optionspage.h"
#include "app/generate/releasenotes.h"
#include "core/base/version.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>
#include <optional>

using namespace farcopy;
using namespace farcopy::generate;

namespace {

constexpr const char* usage = R"(usage: farcopy_generate man SECONDS OUTPUT
       farcopy_generate bash|zsh|fish|options OUTPUT
       farcopy_generate metainfo TEMPLATE CHANGELOG SECONDS OUTPUT
       farcopy_generate icon SVG EDGE OUTPUT
SECONDS: when the source was committed, since 1970
)";

QDate dateOf(const QString& seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC).date();
}

std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    std::fprintf(stderr, "farcopy_generate: %s: %s\n", qUtf8Printable(path),
        qUtf8Printable(file.errorString()));
    return {};
}

std::optional<QByteArray> metainfo(
    const QString& templatePath, const QString& changelogPath, const QDate& date)
{
    auto text = contentOf(templatePath);
    const auto changelog = contentOf(changelogPath);
    if (!text || !changelog)
        return {};
    const auto releases = readChangelog(*changelog);
    if (releases.isEmpty() || !text->contains("@RELEASES@")) {
        std::fprintf(stderr, "farcopy_generate: no version in %s, or no place for it in %s\n",
            qUtf8Printable(changelogPath), qUtf8Printable(templatePath));
        return {};
    }
    return text->replace("@RELEASES@", releasesXml(releases, date));
}

std::optional<QByteArray> icon(const QString& svgPath, int edge)
{
    QSvgRenderer drawing(svgPath);
    if (!drawing.isValid() || edge <= 0) {
        std::fprintf(stderr, "farcopy_generate: %s cannot be drawn\n", qUtf8Printable(svgPath));
        return {};
    }
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, edge, edge));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

/// @param words  the command line without the program's name and the output
std::optional<QByteArray> generated(const QStringList& words)
{
    const QString what = words.value(0);
    if (what == QLatin1String("man") && words.size() == 2)
        return manPage(programTable(), QLatin1String(version()), dateOf(words[1]));
    if (what == QLatin1String("bash") && words.size() == 1)
        return bashCompletion(programTable());
    if (what == QLatin1String("zsh") && words.size() == 1)
        return zshCompletion(programTable());
    if (what == QLatin1String("fish") && words.size() == 1)
        return fishCompletion(programTable());
    if (what == QLatin1String("options") && words.size() == 1)
        return optionsPage(programTable());
    if (what == QLatin1String("metainfo") && words.size() == 4)
        return metainfo(words[1], words[2], dateOf(words[3]));
    if (what == QLatin1String("icon") && words.size() == 3)
        return icon(words[1], words[2].toInt());
    std::fputs(usage, stderr);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const QString output = words.isEmpty() ? QString() : words.takeLast();
    const auto bytes = generated(words);
    if (!bytes)
        return 1;
    QSaveFile file(output);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return 0;
    std::fprintf(stderr, "farcopy_generate: %s: %s\n", qUtf8Printable(output),
        qUtf8Printable(file.errorString()));
    return 1;
}
