// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Examination.h"

namespace firstmile::examination
{

using namespace Qt::StringLiterals;

Result<HealthCheck> answers(Session &session, ExaminationDepth)
{
    FM_ASSIGN(const qint64 gone,
              countOf(session, u"SELECT count(*) FROM answer_cases c WHERE NOT EXISTS (SELECT 1 FROM messages m "
                               "WHERE m.id = c.answer_id) OR NOT EXISTS (SELECT 1 FROM messages m "
                               "WHERE m.id = c.question_id)"_s));
    FM_ASSIGN(const qint64 lost,
              countOf(session, u"SELECT count(*) FROM answer_postings p WHERE NOT EXISTS (SELECT 1 FROM answer_cases c "
                               "WHERE c.id = p.case_id)"_s));
    FM_ASSIGN(const qint64 counted,
              countOf(session, u"SELECT count(*) FROM answer_words w WHERE w.word <> '' AND w.cases <> "
                               "(SELECT count(*) FROM answer_postings p WHERE p.word_id = w.id)"_s));
    const qint64 wrong = gone + lost + counted;
    FM_ASSIGN(const qint64 cases, countOf(session, u"SELECT count(*) FROM answer_cases"_s));
    return HealthCheck{
        u"answered cases"_s, wrong == 0,
        wrong == 0 ? u"%1 can be suggested from"_s.arg(cases)
                   : u"%1 without their messages, %2 words of none, %3 words counted wrongly"_s.arg(gone).arg(lost).arg(
                         counted),
        wrong};
}

Result<void> repairAnswers(Transaction &transaction)
{
    for (const QString &table : {u"answer_postings"_s, u"answer_cases"_s, u"answer_words"_s, u"answer_again"_s})
        FM_TRY(transaction.run(u"DELETE FROM "_s + table));
    FM_TRY(transaction.run(u"DELETE FROM answer_progress"_s));
    return transaction.run(u"INSERT INTO answer_progress (events_to) VALUES (0)"_s);
}

}
