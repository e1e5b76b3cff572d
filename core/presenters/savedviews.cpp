// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/savedviews.h"

#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace farcopy {

namespace {

const QString settingsKey = QStringLiteral("savedViews");
const QString viewsMember = QStringLiteral("views");
const QString idMember = QStringLiteral("id");
const QString nameMember = QStringLiteral("name");
const QString filterMember = QStringLiteral("filter");
const QString columnsMember = QStringLiteral("columns");

QList<SavedView> builtInViews()
{
    return {{.id = QStringLiteral("old"),
                .builtIn = SavedView::BuiltIn::Old,
                .filter = QStringLiteral("age>30d")},
        {.id = QStringLiteral("no-copy"),
            .builtIn = SavedView::BuiltIn::NoCopy,
            .filter = QStringLiteral("status:available source:none copies:none")}};
}

QJsonObject toJson(const SavedView& view)
{
    return {{idMember, view.id}, {nameMember, view.name}, {filterMember, view.filter},
        {columnsMember, QString::fromLatin1(view.columns.toBase64())}};
}

SavedView viewFrom(const QJsonObject& object)
{
    return {.id = object.value(idMember).toString(),
        .name = object.value(nameMember).toString().trimmed(),
        .filter = object.value(filterMember).toString(),
        .columns = QByteArray::fromBase64(object.value(columnsMember).toString().toLatin1())};
}

} // namespace

SavedViews::SavedViews(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_views(builtInViews())
{
    load();
}

std::optional<SavedView> SavedViews::view(const QString& id) const
{
    const auto found = std::find_if(
        m_views.cbegin(), m_views.cend(), [&id](const SavedView& view) { return view.id == id; });
    return found == m_views.cend() ? std::nullopt : std::optional(*found);
}

SavedViews::NameFlaw SavedViews::nameFlaw(const QString& name, const QString& except) const
{
    const QString plain = name.trimmed();
    if (plain.isEmpty())
        return NameFlaw::Empty;
    if (plain.size() > longestName)
        return NameFlaw::TooLong;
    const bool isTaken = std::any_of(m_views.cbegin(), m_views.cend(), [&](const SavedView& view) {
        return view.id != except && view.name.compare(plain, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? NameFlaw::Taken : NameFlaw::None;
}

QString SavedViews::add(const QString& name, const QString& filter, const QByteArray& columns)
{
    if (nameFlaw(name) != NameFlaw::None || isFull())
        return {};
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_views.append(
        {.id = id, .name = name.trimmed(), .filter = filter.trimmed(), .columns = columns});
    save();
    return id;
}

bool SavedViews::rename(const QString& id, const QString& name)
{
    SavedView* view = own(id);
    if (!view || nameFlaw(name, id) != NameFlaw::None)
        return false;
    view->name = name.trimmed();
    save();
    return true;
}

void SavedViews::update(const QString& id, const QString& filter, const QByteArray& columns)
{
    if (SavedView* view = own(id)) {
        view->filter = filter.trimmed();
        view->columns = columns;
        save();
    }
}

void SavedViews::remove(const QString& id)
{
    if (own(id)) {
        m_views.removeIf([&id](const SavedView& view) { return view.id == id; });
        save();
    }
}

void SavedViews::load()
{
    const QJsonDocument document = QJsonDocument::fromJson(m_settings.viewState(settingsKey));
    const QJsonArray kept = document.object().value(viewsMember).toArray();
    for (const QJsonValue& each : kept) {
        const SavedView read = viewFrom(each.toObject());
        const bool isNew = !read.id.isEmpty() && !view(read.id);
        if (isNew && nameFlaw(read.name) == NameFlaw::None && !isFull())
            m_views.append(read);
    }
}

void SavedViews::save()
{
    QJsonArray kept;
    for (const SavedView& view : std::as_const(m_views)) {
        if (view.builtIn == SavedView::BuiltIn::No)
            kept.append(toJson(view));
    }
    m_settings.setViewState(settingsKey,
        QJsonDocument(QJsonObject{{viewsMember, kept}}).toJson(QJsonDocument::Compact));
    emit changed();
}

SavedView* SavedViews::own(const QString& id)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView& view) {
        return view.id == id && view.builtIn == SavedView::BuiltIn::No;
    });
    return found == m_views.end() ? nullptr : &*found;
}

} // namespace farcopy
