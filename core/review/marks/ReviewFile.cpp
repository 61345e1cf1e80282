// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewFile.h"

#include "core/review/marks/ReviewBounds.h"
#include "core/review/marks/ReviewLines.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QByteArray toLines(const ReviewBook &book)
{
    QByteArray lines = reviewHead(book);
    for (const ReviewEntry &each : book.entries())
        lines += reviewLine(each);
    return lines;
}

Result<ReviewBook> reviewBookFromLines(const QByteArray &lines)
{
    FM_ASSIGN(const ReviewLines read, readReviewLines(lines));
    if (!read.problems.isEmpty())
        return Error{ErrorKind::Malformed, read.problems.first(), {}};
    return read.book;
}

ScoreCard standardScoreCard()
{
    using Kind = ScoreQuestion::Kind;
    return {u"standard"_s,
            u"Standard"_s,
            1,
            {{u"solved"_s, u"Was the customer's matter solved?"_s, Kind::YesNo, {}, 3, false},
             {u"tone"_s, u"Was the tone right for this customer?"_s, Kind::Scale, {}, 2, false},
             {u"one-reply"_s, u"Did one reply do, without asking again?"_s, Kind::YesNo, {}, 1, false},
             {u"right-channel"_s,
              u"Was it answered in the right place, in public or in private?"_s,
              Kind::YesNo,
              {},
              1,
              false},
             {u"in-time"_s, u"Was the answer within the time that we promise?"_s, Kind::YesNo, {}, 2, false}}};
}

}
