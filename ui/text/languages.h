// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace farcopy {

/// A language that the window can speak.
struct Language {
    QString code; ///< of a locale: "de", "zh_CN"
    QString name; ///< in that language

    bool operator==(const Language&) const = default;
};

/// Those that all texts are translated to, by their names.
[[nodiscard]] QList<Language> languages();

/// What the window speaks as long as this lives: texts, and dates, numbers and sizes as is usual
/// there. Made before the first widget. The terminal's commands speak English: scripts read them.
class SpokenLanguage
{
public:
    /// @param code  one of languages(); empty, or none of them: the first of the desktop's that is
    ///              one, otherwise English
    explicit SpokenLanguage(const QString& code);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

    /// Which one it came to be.
    [[nodiscard]] QString code() const;

private:
    QLocale m_before;
    QTranslator m_ours;
    QTranslator m_qts; ///< of the buttons and dialogs that Qt brings along
};

} // namespace farcopy
