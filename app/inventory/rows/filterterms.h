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

// The quick filter's language; all terms must hold:
//     word "two words"    anywhere
//     name:web*           whole field
//     status:run          beginning
//     region=KR           whole field
//     memory>=16GiB       > < <= =, amounts
//     uptime>30d          s m h d w
//     -kvm -zone:KR-2     not
// Wrong terms are ignored.
struct FilterTerm {
    enum class Field {
        Word, // no field, or quoted
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
        Uptime, // since boot
        Created,
        Interrupted // since our last interrupt
    };
    enum class Relation { Is, Less, LessOrEqual, Greater, GreaterOrEqual };
    enum class Problem {
        None,
        UnknownField, // staus:run
        NoValue,
        OpenQuote,
        NotANumber,    // cpus:many
        NotASize,      // memory>big
        NotADuration,  // uptime>long
        NotYesOrNo,    // protected:maybe
        NotComparable, // zone>KR
        NotAnInstant   // uptime:30d
    };

    Field field = Field::Word;
    Relation relation = Relation::Is;
    bool isNot = false;
    bool isWhole = false;    // not only the beginning
    bool isInitials = false; // consonants for Hangul syllables
    std::string value = {};  // folded; of texts
    qint64 number = 0;       // cpus, bytes, or milliseconds
    Problem problem = Problem::None;
    int position = 0; // characters
    int length = 0;

    bool asksForTime() const
    {
        return field == Field::Uptime || field == Field::Created || field == Field::Interrupted;
    }
    bool asksTheSame(const FilterTerm &other) const // ignores position
    {
        return field == other.field && relation == other.relation && isNot == other.isNot
            && isWhole == other.isWhole && value == other.value && number == other.number;
    }
};

std::vector<FilterTerm> filterTermsFromText(const QString &typed);

// Values: only of fields with a fixed list.
QStringList filterFieldNames();
QStringList filterValues(FilterTerm::Field field);
std::optional<FilterTerm::Field> filterFieldFromName(QStringView name);
// "status:stopped" asks for the code NSTOP. Empty: the code has no such name.
QString statusFilterName(const QString &code);

struct FilterContext {
    qint64 nowMs = 0; // UTC; compared with the provider's times
    std::shared_ptr<const InterruptedServers> interrupted = {}; // null: none known
};
// The term must have no problem.
bool fits(const FilterTerm &term, const StoreView &view, RowId row, const FilterContext &context);

} // namespace Console::Inventory
