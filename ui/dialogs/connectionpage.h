// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/settings/preferences.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace farcopy {

class PlainLabel;

/// The page of the settings that says how the services are reached: proxy and endpoints. What is
/// wrong is said beside its field.
class ConnectionPage final : public QWidget
{
    Q_OBJECT

public:
    /// @param overruled  environment variables that go before what is set here
    explicit ConnectionPage(const QStringList& overruled, QWidget* parent = nullptr);

    void showPreferences(const Preferences& preferences);
    /// Writes what stands in the fields into the preferences.
    void takeOver(Preferences& preferences) const;
    /// What was typed for the proxy; empty: nothing, so that a kept one stays.
    [[nodiscard]] Secret proxyPassword() const;
    /// Whether it can be taken over.
    [[nodiscard]] bool isFine() const { return m_isFine; }

signals:
    void changed();

private:
    /// A line for an address, with room for what is wrong with it.
    struct AddressField {
        QLineEdit* edit = nullptr;
        PlainLabel* flaw = nullptr;
    };

    void setUpProxy(QFormLayout& form);
    void setUpEndpoints(QFormLayout& form);
    [[nodiscard]] AddressField makeAddress(const QString& objectName);
    void check();
    [[nodiscard]] static QString flawText(UrlFlaw flaw);
    [[nodiscard]] bool showFlaw(const AddressField& field, const QString& flaw);

    QComboBox* m_proxy = nullptr;
    AddressField m_proxyUrl;
    QLineEdit* m_proxyUser = nullptr;
    QLineEdit* m_proxyPassword = nullptr;
    QHash<QString, AddressField> m_endpoints; ///< by service
    bool m_isFine = true;
};

} // namespace farcopy
