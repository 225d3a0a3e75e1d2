// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/fieldtext.h"

#include <algorithm>

namespace Console::Profile {

namespace {

enum class Shape { Ink, Blank, LineEnd };

Shape shapeOf(char16_t unit)
{
    switch (unit) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case u'\u0085':
    case u'\u2028':
    case u'\u2029':
        return Shape::LineEnd;
    default:
        break;
    }
    const QChar c(unit);
    return c.isSpace() || c.category() == QChar::Other_Format ? Shape::Blank : Shape::Ink;
}

// All blanks are in the first plane.
Shape shapeOf(QByteArrayView sequence)
{
    const auto byte = [sequence](qsizetype i) {
        return static_cast<unsigned char>(sequence[i]);
    };
    const auto isTail = [byte](qsizetype i) {
        return (byte(i) & 0xC0U) == 0x80U;
    };
    if (sequence.size() == 1)
        return byte(0) < 0x80 ? shapeOf(char16_t(byte(0))) : Shape::Ink;
    if (sequence.size() == 2 && (byte(0) & 0xE0U) == 0xC0U && isTail(1))
        return shapeOf(char16_t((byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU)));
    if (sequence.size() == 3 && (byte(0) & 0xF0U) == 0xE0U && isTail(1) && isTail(2))
        return shapeOf(
            char16_t((byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU)));
    return Shape::Ink;
}

struct Step {
    qsizetype length = 0; // 0: not a blank
    Shape shape = Shape::Ink;
};

// `part(n)`: n bytes at that end.
template <typename Part> Step blankAt(qsizetype size, Part part)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(size, 3); ++length) {
        const Shape shape = shapeOf(part(length));
        if (shape != Shape::Ink)
            return {.length = length, .shape = shape};
    }
    return {};
}

template <typename Trimmed> void note(Trimmed &result, Shape shape)
{
    (shape == Shape::LineEnd ? result.lineEndsRemoved : result.blanksRemoved) = true;
}

} // namespace

FieldText trimmed(const QString &typed)
{
    FieldText result;
    qsizetype begin = 0;
    qsizetype end = typed.size();
    for (; begin < end; ++begin) {
        const Shape shape = shapeOf(typed[begin].unicode());
        if (shape == Shape::Ink)
            break;
        note(result, shape);
    }
    for (; begin < end; --end) {
        const Shape shape = shapeOf(typed[end - 1].unicode());
        if (shape == Shape::Ink)
            break;
        note(result, shape);
    }
    result.text = typed.sliced(begin, end - begin);
    return result;
}

FieldBytes trimmedBytes(QByteArrayView typed)
{
    FieldBytes result{.bytes = typed};
    QByteArrayView &rest = result.bytes;
    for (;;) {
        const Step step = blankAt(rest.size(), [&rest](qsizetype n) { return rest.first(n); });
        if (step.length == 0)
            break;
        note(result, step.shape);
        rest = rest.sliced(step.length);
    }
    for (;;) {
        const Step step = blankAt(rest.size(), [&rest](qsizetype n) { return rest.last(n); });
        if (step.length == 0)
            break;
        note(result, step.shape);
        rest.chop(step.length);
    }
    return result;
}

FieldBytes withoutQuotes(QByteArrayView typed)
{
    const FieldBytes outer = trimmedBytes(typed);
    const QByteArrayView bytes = outer.bytes;
    const bool quoted = bytes.size() >= 2 && (bytes.front() == '"' || bytes.front() == '\'')
        && bytes.back() == bytes.front();
    if (!quoted)
        return outer;
    FieldBytes inner = trimmedBytes(bytes.sliced(1, bytes.size() - 2));
    inner.blanksRemoved = inner.blanksRemoved || outer.blanksRemoved;
    inner.lineEndsRemoved = inner.lineEndsRemoved || outer.lineEndsRemoved;
    return inner;
}

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return shapeOf(c.unicode()) != Shape::Ink; });
}

bool hasBlankBytes(QByteArrayView bytes)
{
    for (; !bytes.isEmpty(); bytes = bytes.sliced(1)) {
        if (blankAt(bytes.size(), [bytes](qsizetype n) { return bytes.first(n); }).length > 0)
            return true;
    }
    return false;
}

} // namespace Console::Profile
