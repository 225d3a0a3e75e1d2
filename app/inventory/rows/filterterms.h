// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/interruptedservers.h"
#include "app/inventory/store/searchtext.h"
#include "app/inventory/store/storeview.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Console::Inventory {

// The language of the quick filter:
//
//     word              somewhere in the row          "two words"    with the space
//     name:web*         the whole field, * for any    status:run     begins with
//     region=KR         the whole field without a *
//     memory>=16GiB     also > < <= = for cpus, memory, uptime, created and interrupted
//                       (90s 15m 2h 30d 4w)
//     -kvm -zone:KR-2   not
//
// All of it must hold. Case and width make no difference, of the signs neither. A term that is wrong is left out, and
// the rest works. What is before a colon is a field unless it can be a part of a MAC or IPv6
// address; quotes make a word of anything: "http://x".
struct FilterTerm {
    enum class Field {
        Word, // no field
        Name,
        Number,
        Status,
        Operation,
        Os,
        Hypervisor,
        Ip, // any address
        Zone,
        Region,
        Vpc,
        Subnet,
        Spec,
        Image,
        Key, // the login key's name
        Profile,
        Protected, // yes or no
        Cpus,
        Memory,
        Uptime, // since the last boot
        Created, // since its creation
        Interrupted // since the last interrupt that was sent from here
    };
    enum class Relation { Is, Less, LessOrEqual, Greater, GreaterOrEqual };
    // Why a term is left out.
    enum class Problem {
        None,
        UnknownField,   // staus:run
        NoValue,        // nothing behind the field
        OpenQuote,      // a quote that is not closed
        NotANumber,     // cpus:many
        NotASize,       // memory>big
        NotADuration,   // uptime>long
        NotYesOrNo,     // protected:maybe
        NotComparable,  // zone>KR
        NotAnInstant    // uptime:30d, which is so for one millisecond
    };

    Field field = Field::Word;
    Relation relation = Relation::Is;
    bool isNot = false;
    bool isWhole = false; // the text is the whole field, not its beginning
    bool isInitials = false; // the value has consonants that stand for Hangul syllables
    std::string value = {};  // folded; of texts
    qint64 number = 0;       // cpus, bytes, or milliseconds
    Problem problem = Problem::None;
    int position = 0; // in the text, in characters, of the whole term
    int length = 0;

    bool asksForTime() const
    {
        return field == Field::Uptime || field == Field::Created || field == Field::Interrupted;
    }
    bool asksTheSame(const FilterTerm &other) const // wherever it stands
    {
        return field == other.field && relation == other.relation && isNot == other.isNot
            && isWhole == other.isWhole && value == other.value && number == other.number;
    }
};

std::vector<FilterTerm> filterTermsFromText(const QString &typed);

// For completion: the names of fields as they are typed, and the values of a field that has a
// fixed list (of others the caller knows better, from what it shows).
QStringList filterFieldNames();
QStringList filterValues(FilterTerm::Field field);
std::optional<FilterTerm::Field> filterFieldFromName(QStringView name);

// Beside the rows, what terms are judged by.
struct FilterContext {
    qint64 nowMs = 0; // UTC, of the clock that the provider's times are compared with
    std::shared_ptr<const InterruptedServers> interrupted = {}; // null: none is known
};
// Whether the row fits a term that has no problem.
bool fits(const FilterTerm &term, const StoreView &view, RowId row, const FilterContext &context);

} // namespace Console::Inventory
