// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace farcopy {

class Settings;

/// A way to look at the backups that somebody may want again.
struct SavedView {
    enum class BuiltIn { No, Old, NoCopy };

    QString id;                    ///< for as long as the view is there
    BuiltIn builtIn = BuiltIn::No; ///< it comes with the program: not to be changed or removed
    QString name = {};             ///< of the user's; built-in ones are named by the window
    QString filter;                ///< as one types it
    QByteArray columns = {};       ///< their order, widths and sorting, opaque; empty: as they are

    bool operator==(const SavedView&) const = default;
};

/// The views of the sidebar: those that come with the program, then the user's in the order of
/// their making. Kept in the settings, the same for all accounts.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 60;
    static constexpr int mostViews = 100;

    enum class NameFlaw { None, Empty, TooLong, Taken };

    /// What of the settings cannot be read is left out, and stays there until the next change.
    /// @param settings  outlive the views
    explicit SavedViews(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QList<SavedView>& all() const { return m_views; }
    [[nodiscard]] std::optional<SavedView> view(const QString& id) const;
    [[nodiscard]] bool isFull() const { return m_views.size() >= mostViews; }

    /// What is wrong with a name.
    /// @param except  the id of the view that has it now, empty: a new one gets it
    [[nodiscard]] NameFlaw nameFlaw(const QString& name, const QString& except = {}) const;

    /// @return  the id of the new view; empty: its name is flawed, or there are too many
    QString add(const QString& name, const QString& filter, const QByteArray& columns);
    /// The rest has no effect on views that are built in or gone.
    bool rename(const QString& id, const QString& name);
    void update(const QString& id, const QString& filter, const QByteArray& columns);
    void remove(const QString& id);

signals:
    void changed();

private:
    void load();
    void save();
    [[nodiscard]] SavedView* own(const QString& id);

    Settings& m_settings;
    QList<SavedView> m_views;
};

} // namespace farcopy
