// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace farcopy {

/// A request's body that can be read once and never again. QNetworkAccessManager silently repeats
/// a POST whose connection breaks before the answer; from a body that it cannot rewind it cannot.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    /// Whether any of it was handed out, so that the request may be on its way.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_wasRead = false;
};

} // namespace farcopy
