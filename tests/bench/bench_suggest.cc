// SPDX-License-Identifier: GPL-3.0-or-later
// bench_suggest twcs FILE [--tune]: how often one of three drafts has the same outcome as the answer that was really
// given, on support tweets with their answers (core/inbox/TwcsImport.h): per brand the first 80 % of the answered cases
// by time are the history, the last 20 % the new cases. --tune looks at the history alone: its last fifth is new.
// bench_suggest million WORKSPACE: how long suggestions take, in milliseconds; the workspace is brought up to date.
#include "core/inbox/TwcsImport.h"
#include "core/reply/AnswerSearch.h"
#include "core/reply/AnswerTemplate.h"
#include "core/store/AccountRepository.h"
#include "core/store/AnswerFill.h"
#include "core/store/Maintenance.h"
#include "core/store/MessageRepository.h"
#include "core/text/LanguageGuess.h"
#include "core/text/WordOverlap.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

constexpr int offered = 3;
constexpr double thresholds[] = {0.2, 0.3, 0.5};
constexpr size_t stated = 1; ///< of the thresholds: the one that counts

template <class T>
T need(const Result<T> &result)
{
    if (!result) {
        std::fprintf(stderr, "bench_suggest: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *result;
}

template <class T>
T waitFor(Async<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return need(future.result());
}

/// Who is compared, and how often each was right.
struct Right
{
    int same[3] = {0, 0, 0}; ///< step and words, by threshold
    int step = 0;
    int words = 0; ///< at the stated threshold
};

constexpr const char *methods[] = {"frequent", "bm25", "ours"};

struct BrandScore
{
    QString brand;
    int history = 0;
    int cases = 0;
    Right right[3];
    int onlyOurs[2] = {0, 0};   ///< right where the baseline is not
    int onlyTheirs[2] = {0, 0}; ///< and the other way round
};

struct Said
{
    NextStep step;
    QList<size_t> words;
};

Said saidBy(const QString &text)
{
    return {nextStepOf(text), comparedWords(text)};
}

struct NewCase
{
    AnsweredCase answered;
    QString question;
    QString answer; ///< without its frame, so that a signature is no word of it
};

Result<QString> textOf(Session &session, MessageId id)
{
    FM_ASSIGN(const auto message, MessageRepository(session).find(id));
    return message ? message->text : QString();
}

Result<QString> questionOf(Session &session, const AnsweredCase &each)
{
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(each.conversation));
    QStringList texts;
    bool asks = false;
    for (const Message &message : messages) {
        if (message.id == each.answer)
            break;
        asks = asks || message.id == each.question;
        if (asks && message.direction == Direction::Inbound && message.at <= each.at)
            texts.append(message.text);
    }
    return texts.join(u'\n');
}

/// Takes the last `share` of an account's cases out of the index. Of what is before that, nothing is looked at.
Result<QList<NewCase>> heldBack(Transaction &transaction, AccountId account, double share)
{
    AnswerIndex index(transaction);
    FM_ASSIGN(auto cases, index.newest(account, 1'000'000));
    std::ranges::reverse(cases);
    const auto keep = static_cast<qsizetype>(std::floor(static_cast<double>(cases.size()) * (1 - share) + 1e-9));
    QList<NewCase> fresh;
    for (const AnsweredCase &each : cases.mid(keep)) {
        FM_ASSIGN(const QString question, questionOf(transaction, each));
        FM_ASSIGN(const QString answer, textOf(transaction, each.answer));
        FM_TRY(index.remove(each));
        fresh.append({each, question, answerTemplate(answer, {})});
    }
    return fresh;
}

/// The three replies that are given most: those that say the same are one.
Result<QList<Said>> mostFrequent(Session &session, AccountId account)
{
    FM_ASSIGN(const auto cases, AnswerIndex(session).newest(account, 1'000'000));
    QList<std::pair<int, Said>> groups;
    for (const AnsweredCase &each : cases) {
        FM_ASSIGN(const QString answer, textOf(session, each.answer));
        const Said said = saidBy(answerTemplate(answer, {}));
        const auto same = std::ranges::find_if(groups, [&said](const auto &group) {
            return group.second.step == said.step && rougeL(group.second.words, said.words) >= 0.6;
        });
        if (same == groups.end())
            groups.append({1, said});
        else
            ++same->first;
    }
    std::ranges::stable_sort(groups, [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<Said> most;
    for (const auto &[times, said] : groups.mid(0, offered))
        most.append(said);
    return most;
}

Result<QList<Said>> plainBm25(Session &session, const OpenQuestion &question)
{
    FM_ASSIGN(const auto cases, nearestCases(session, question, offered));
    QList<Said> said;
    for (const NearCase &each : cases) {
        FM_ASSIGN(const QString answer, textOf(session, each.answered.answer));
        said.append(saidBy(answerTemplate(answer, {})));
    }
    return said;
}

Result<QList<Said>> ours(Session &session, const OpenQuestion &question, Instant now)
{
    FM_ASSIGN(const auto suggestions, answersTo(session, question, now, offered));
    QList<Said> said;
    for (const AnswerSuggestion &each : suggestions)
        said.append(saidBy(each.text));
    return said;
}

/// The best of the three at each measure.
Right rightOf(const QList<Said> &drafts, const Said &real)
{
    Right right;
    for (const Said &each : drafts) {
        const bool step = each.step == real.step;
        const double words = rougeL(each.words, real.words);
        right.step |= step ? 1 : 0;
        right.words |= words >= thresholds[stated] ? 1 : 0;
        for (size_t i = 0; i < std::size(thresholds); ++i)
            right.same[i] |= step && words >= thresholds[i] ? 1 : 0;
    }
    return right;
}

void add(Right &sum, const Right &each)
{
    for (size_t i = 0; i < std::size(thresholds); ++i)
        sum.same[i] += each.same[i];
    sum.step += each.step;
    sum.words += each.words;
}

Result<BrandScore> scoreOf(Session &session, const Account &account, const QList<NewCase> &fresh)
{
    BrandScore score;
    score.brand = account.handle;
    FM_ASSIGN(const auto known, AnswerIndex(session).newest(account.id, 1'000'000));
    score.history = static_cast<int>(known.size());
    FM_ASSIGN(const auto frequent, mostFrequent(session, account.id));
    for (const NewCase &each : fresh) {
        const OpenQuestion question{account.id, each.answered.conversation, each.question, account.channel,
                                    guessLanguage(each.question)};
        FM_ASSIGN(const auto plain, plainBm25(session, question));
        FM_ASSIGN(const auto own, ours(session, question, each.answered.at));
        const Said real = saidBy(each.answer);
        const Right right[] = {rightOf(frequent, real), rightOf(plain, real), rightOf(own, real)};
        for (size_t i = 0; i < std::size(right); ++i)
            add(score.right[i], right[i]);
        for (size_t i = 0; i < 2; ++i) {
            score.onlyOurs[i] += right[2].same[stated] && !right[i].same[stated];
            score.onlyTheirs[i] += right[i].same[stated] && !right[2].same[stated];
        }
        ++score.cases;
    }
    return score;
}

void addTo(BrandScore &sum, const BrandScore &each)
{
    sum.history += each.history;
    sum.cases += each.cases;
    for (size_t i = 0; i < 3; ++i)
        add(sum.right[i], each.right[i]);
    for (size_t i = 0; i < 2; ++i) {
        sum.onlyOurs[i] += each.onlyOurs[i];
        sum.onlyTheirs[i] += each.onlyTheirs[i];
    }
}

double share(int part, int whole)
{
    return whole ? 100.0 * part / whole : 0;
}

void printBrand(const BrandScore &score)
{
    std::printf("%-20s %5d %4d", qPrintable(score.brand), score.history, score.cases);
    for (const Right &each : score.right)
        std::printf("  %5.1f", share(each.same[stated], score.cases));
    std::printf("\n");
}

/// One-sided sign test: how likely it is to win so often if both were as good (exact binomial).
double signTest(int wins, int losses)
{
    const int n = wins + losses;
    double tail = 0;
    for (int k = wins; k <= n; ++k)
        tail += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) - n * std::log(2));
    return n ? tail : 1;
}

void printAll(const BrandScore &all)
{
    std::printf("\n%-10s %9s %9s %9s %10s %11s\n", "all", "same@0.2", "same@0.3", "same@0.5", "step alone",
                "words@0.3");
    for (size_t i = 0; i < 3; ++i) {
        const Right &each = all.right[i];
        std::printf("%-10s %8.1f%% %8.1f%% %8.1f%% %9.1f%% %10.1f%%\n", methods[i], share(each.same[0], all.cases),
                    share(each.same[1], all.cases), share(each.same[2], all.cases), share(each.step, all.cases),
                    share(each.words, all.cases));
    }
    for (size_t i = 0; i < 2; ++i)
        std::printf("ours against %s at 0.3: %d won, %d lost, sign test p = %.2g\n", methods[i], all.onlyOurs[i],
                    all.onlyTheirs[i], signTest(all.onlyOurs[i], all.onlyTheirs[i]));
}

struct Split
{
    Account account;
    QList<NewCase> fresh;
};

Result<QList<Split>> splitOff(Transaction &transaction, bool tune)
{
    constexpr double last = 0.2;
    FM_ASSIGN(const auto accounts, AccountRepository(transaction).all());
    QList<Split> splits;
    for (const Account &account : accounts) {
        FM_ASSIGN(auto fresh, heldBack(transaction, account.id, last));
        if (tune) {
            FM_ASSIGN(fresh, heldBack(transaction, account.id, last));
        }
        if (!fresh.isEmpty())
            splits.append({account, fresh});
    }
    return splits;
}

void printScores(Database &database, const QList<Split> &splits)
{
    const auto scores = waitFor(database.read([&splits](Session &session) -> Result<QList<BrandScore>> {
        QList<BrandScore> all;
        for (const Split &each : splits) {
            FM_ASSIGN(const auto score, scoreOf(session, each.account, each.fresh));
            all.append(score);
        }
        return all;
    }));
    std::printf("same next step and ROUGE-L >= 0.3 of one of three drafts, %% of new cases\n");
    std::printf("%-20s %5s %4s  %5s  %5s  %5s\n", "brand", "hist.", "new", "freq.", "bm25", "ours");
    BrandScore all;
    for (const BrandScore &each : scores) {
        if (each.cases >= 5)
            printBrand(each);
        addTo(all, each);
    }
    printAll(all);
}

/// What can be chosen for a case, and what was said.
struct TunedCase
{
    AnswerChoice choice;
    QList<AnswerVoice> voices;
    Said real;
};

Result<QList<TunedCase>> tunedCases(Session &session, const QList<Split> &splits)
{
    QList<TunedCase> cases;
    for (const Split &split : splits) {
        for (const NewCase &each : split.fresh) {
            const OpenQuestion question{split.account.id, each.answered.conversation, each.question,
                                        split.account.channel, guessLanguage(each.question)};
            FM_ASSIGN(const auto voices, answerVoices(session, question, each.answered.at));
            cases.append({AnswerChoice(voices), voices, saidBy(each.answer)});
        }
    }
    return cases;
}

void tuneOne(const QList<TunedCase> &cases, const RankWeights &weights)
{
    Right sum;
    for (const TunedCase &each : cases) {
        QList<Said> said;
        for (const ChosenAnswer &chosen : each.choice.choose(offered, weights))
            said.append({each.voices[chosen.voice].step, each.voices[chosen.voice].words});
        add(sum, rightOf(said, each.real));
    }
    const int all = static_cast<int>(cases.size());
    std::printf(
        "sharpness %.1f, base %.2f, step %.2f, nearness %.2f, incomplete %.1f: %.1f/%.1f/%.1f step %.1f words %.1f\n",
        weights.sharpness, weights.base, weights.sameStep, weights.nearness, weights.incomplete,
        share(sum.same[0], all), share(sum.same[1], all), share(sum.same[2], all), share(sum.step, all),
        share(sum.words, all));
    std::fflush(stdout);
}

void tuneOver(Database &database, const QList<Split> &splits)
{
    const auto cases = waitFor(database.read([&splits](Session &session) { return tunedCases(session, splits); }));
    for (const double sharpness : {1.0, 2.0}) {
        for (const double base : {0.03, 0.1, 0.3}) {
            for (const double sameStep : {0.0, 0.2}) {
                for (const double nearness : {0.0, 0.05, 0.2}) {
                    tuneOne(cases, {sharpness, base, sameStep, nearness, 0.9});
                }
            }
        }
    }
}

qint64 fillAll(Database &database)
{
    QElapsedTimer clock;
    clock.start();
    constexpr int atOnce = 4096;
    while (waitFor(database.write([](Transaction &tx) { return fillSomeAnswers(tx, atOnce); })))
        ;
    return clock.elapsed();
}

int outcomes(const QString &file, bool tune)
{
    const QTemporaryDir folder;
    Database database(need(WorkspaceUrl::parse(folder.filePath(u"twcs.firstmile"_s))));
    waitFor(database.open());
    waitFor(importTwcs(database, file, {}));
    fillAll(database);
    const auto splits = waitFor(database.write([tune](Transaction &tx) { return splitOff(tx, tune); }));
    if (tune)
        tuneOver(database, splits);
    else
        printScores(database, splits);
    return 0;
}

/// The newest conversations that wait, of all accounts.
Result<QList<ConversationId>> waitingOnes(Session &session)
{
    return session.all<ConversationId>(
        u"SELECT id FROM conversations WHERE waiting_since IS NOT NULL ORDER BY waiting_since DESC LIMIT 1000"_s,
        [](const Row &row) { return row.id<ConversationId>(0); });
}

int latency(const QString &file)
{
    Database database(need(WorkspaceUrl::parse(file)));
    waitFor(database.open());
    const qint64 filling = fillAll(database);
    const auto waiting = waitFor(database.read(waitingOnes));
    std::vector<double> took;
    qsizetype given = 0;
    for (const ConversationId id : waiting) {
        QElapsedTimer clock;
        clock.start();
        const auto drafts = waitFor(database.read(
            [id](Session &session) { return suggestAnswers(session, id, u"ana"_s, fromMsecs(1'793'491'200'000)); }));
        took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        given += drafts.isEmpty() ? 0 : 1;
    }
    if (took.empty())
        return 1;
    std::sort(took.begin(), took.end());
    const auto at = [&took](double part) {
        return took[static_cast<size_t>(part * static_cast<double>(took.size() - 1))];
    };
    std::printf("{\"filling_ms\": %lld, \"asked\": %zu, \"given\": %lld, \"median_ms\": %.1f, \"p95_ms\": %.1f, "
                "\"p99_ms\": %.1f, \"most_ms\": %.1f}\n",
                static_cast<long long>(filling), took.size(), static_cast<long long>(given), at(0.5), at(0.95),
                at(0.99), took.back());
    return 0;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "twcs"_L1 && arguments.size() >= 3)
        return outcomes(arguments[2], arguments.value(3) == "--tune"_L1);
    if (what == "million"_L1 && arguments.size() == 3)
        return latency(arguments[2]);
    std::fputs("usage: bench_suggest twcs FILE [--tune] | million WORKSPACE\n", stderr);
    return 2;
}
