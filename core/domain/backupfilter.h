// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/filterwords.h"

#include <tl/expected.hpp>

namespace farcopy {

/// What is wrong with a filter's text; `ui/text` says it in a sentence.
struct FilterError {
    enum class Flaw {
        UnknownTerm,   ///< `foo:bar`: the terms that exist are BackupFilter::termExamples()
        MissingValue,  ///< `type:`
        BadValue,      ///< `age>soon`; `expected` shows what would do
        BadComparison, ///< `type>windows`, `age:30d`; `expected` shows what would do
        UnknownValue,  ///< `status:availablq`; `known` are values that exist
        UnclosedQuote, ///< `name:"hr`
    };

    Flaw flaw = Flaw::UnknownTerm;
    QString term;                          ///< as it was typed
    int position = 0;                      ///< of the term in the text
    QString expected;                      ///< an example that works: `age>30d`
    FilterField field = FilterField::Word; ///< of an unknown value
    QString value = {};                    ///< that is not known
    QStringList known = {};                ///< values that are: all, or those that are like it
    QString nearest = {};                  ///< the one that may have been meant; empty: none

    bool operator==(const FilterError&) const = default;
};

/// The text of the filter box as a condition on backups. Terms stand side by side and all must
/// hold; upper and lower case are the same, a leading `-` negates, quotes keep spaces together,
/// commas separate values of which one must hold. Blanks may stand around the comparison of a term:
/// `age > 30d`.
///
///     hr weekly              words: in name, ids, file system, Region, type, status, key or tags
///     type:windows,lustre    file system or backup type (`user`, `automatic`, `aws_backup`)
///     status:available       how the lifecycle begins
///     region:eu-west-1       how the Region begins: `region:eu`
///     age>30d  age<=12h      since its creation, in h, d, w (weeks), y (365 days)
///     size>1tb  size<10gib   what a restore would hold; kb … pb in 1000, kib … pib in 1024
///     tag:team=media         a tag of this value; `tag:team`: any; `tag:team=`: an empty one
///     name: id: fs: volume: key:     what these contain
///     source:eu-west-1       a copy from a Region or of a backup; `source:none`: no copy itself
///     gone:yes               its file system or volume exists no more; no, unknown
///     copies:0  copies>1  copies:none  copies:any    copies in all Regions: those under way count,
///                            so that nothing is copied twice, those that failed do not
class BackupFilter
{
public:
    /// Holds for every backup.
    BackupFilter();

    /// @param words  values beside those that the service documents
    [[nodiscard]] static tl::expected<BackupFilter, FilterError> parse(
        const QString& text, const FilterWords& words = {});

    /// One example of every term, `age>30d`: for help and completion.
    [[nodiscard]] static QStringList termExamples();

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    /// All of them must hold.
    [[nodiscard]] const QList<FilterTerm>& terms() const { return m_terms; }

    /// Whether it depends on how many copies are known, so that it can be asked only at the end.
    [[nodiscard]] bool asksForCopies() const;

    /// Whether it depends on which file systems exist now, which a listing does not tell.
    [[nodiscard]] bool asksForPresence() const;

    /// @param now       UTC: ages count from here
    /// @param copies    how many copies of the backup are known
    /// @param presence  of what it was taken of
    [[nodiscard]] bool matches(const Backup& backup, const QDateTime& now, int copies,
        Presence presence = Presence::Unknown) const;

private:
    QList<FilterTerm> m_terms;
};

} // namespace farcopy
