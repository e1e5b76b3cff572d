// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace farcopy {

class ValueLabel;

/// Captions and values in groups, as plain text that can be selected. Values are changed in place,
/// so that a refresh neither moves the reader's eye nor drops a selection of text. What has no
/// value is not there, and neither is a group without values.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget* parent = nullptr);

    void addGroup(const QString& title);
    /// @param key      names the field; unique
    /// @param canCopy  a long value, below its caption; a button puts it on the clipboard
    void addField(const QString& key, const QString& caption, bool canCopy = false);
    /// @param tip  plain text; empty: none
    void setValue(const QString& key, const QString& value, const QString& tip = {});
    [[nodiscard]] QString value(const QString& key) const;

private:
    struct Field {
        QLabel* caption = nullptr;
        ValueLabel* value = nullptr;
        QToolButton* copy = nullptr;
        int group = -1;
        bool isShown = false;
    };
    struct Group {
        QLabel* title = nullptr;
        int shownFields = 0;
    };

    QToolButton* copyButton(const QString& key, const QString& caption, const ValueLabel* value);
    void setShown(Field& field, bool shown);

    QGridLayout* m_grid = nullptr;
    QHash<QString, Field> m_fields;
    QList<Group> m_groups;
};

} // namespace farcopy
