// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/records.h"

#include <QStringList>

#include <optional>

namespace farcopy::sandbox {

/// What the service's model says of a text.
struct TextRule {
    int least;
    int most;
    const char* pattern; ///< for the whole text; nullptr: anything
};

// The FSx API model, 2018-03-01.
inline constexpr TextRule backupIdRule{12, 128, "^(backup-[0-9a-f]{8,})$"};
inline constexpr TextRule regionRule{1, 20, "^[a-z0-9-]{1,20}$"};
inline constexpr TextRule kmsKeyIdRule{1, 2048, "^.{1,2048}$"};
inline constexpr TextRule tokenRule{1, 63, "^[A-za-z0-9_.-]{0,63}$"};
inline constexpr TextRule tagKeyRule{1, 128, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"};
inline constexpr TextRule tagValueRule{0, 256, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"};
inline constexpr TextRule fileSystemIdRule{11, 21, "^(fs-[0-9a-f]{8,})$"};
inline constexpr TextRule volumeIdRule{23, 23, "^(fsvol-[0-9a-f]{17,})$"};
inline constexpr TextRule resourceArnRule{8, 512, "^arn:[^:]+:fsx:[^:]+:\\d{12}:.+$"};
inline constexpr TextRule nextTokenRule{
    1, 255, "^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$"};
inline constexpr TextRule filterValueRule{1, 128, "^[0-9a-zA-Z\\*\\.\\\\/\\?\\-\\_]*$"};

enum class Presence { Optional, Required };

/// Takes the members of a request and collects what is wrong with them: first the types
/// (SerializationException), then the constraints (ValidationException, all in one message).
/// A member that is null is absent.
class RequestReader
{
public:
    explicit RequestReader(QJsonObject request, QString path = {});

    QString text(
        const QString& member, const TextRule& rule, Presence presence = Presence::Optional);
    QStringList texts(const QString& member, const TextRule& rule, int mostItems,
        Presence presence = Presence::Optional);
    std::optional<int> number(const QString& member, int least, int most);
    bool flag(const QString& member);
    QList<QJsonObject> objects(const QString& member, int mostItems);
    /// The member Tags; refuses doubles and the prefix "aws:" with BadRequest.
    TagMap tags(Presence presence = Presence::Optional);

    /// Takes over what is wrong with an inner object.
    void add(const RequestReader& inner);
    [[nodiscard]] std::optional<ServiceError> flaw() const;

private:
    [[nodiscard]] QJsonValue member(const QString& name, Presence presence);
    [[nodiscard]] QString place(const QString& member) const;
    void checkText(const QString& text, const QString& member, const TextRule& rule);
    void violated(const QString& value, const QString& member, const QString& constraint);
    void wrongType(const QString& member, const QString& expected);

    QJsonObject m_request;
    QString m_path;
    QString m_wrongType;
    QStringList m_violations;
    QString m_badTags;
};

} // namespace farcopy::sandbox
